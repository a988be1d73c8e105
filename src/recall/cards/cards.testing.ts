import { loadDocument } from '../../operations/library.ts';
import type { CardContent, RecallCard } from '../model.ts';
import { makeCards } from './makeCards.ts';

/** For tests: the cards of documents, by path. */
export const cardsOf = (documents: Readonly<Record<string, string>>): CardContent[] =>
  makeCards(
    Object.entries(documents).map(([path, text]) => loadDocument({ path, text, hasByteOrderMark: false, hash: path })),
  );

/** For tests: cards as they are kept after a first look at the documents, each learnt once. */
export const keptCards = (contents: readonly CardContent[], more: Partial<RecallCard> = {}): RecallCard[] =>
  contents.map((content, index) => ({
    ...content,
    id: `card-${index}`,
    origin: 'document',
    addedAt: 1000,
    retiredAt: null,
    suspendedAt: null,
    buriedOn: null,
    memory: {
      phase: 'review',
      stability: 12,
      difficulty: 5,
      dueAt: 9000,
      lastReviewedAt: 2000,
      reviews: 3,
      lapses: 0,
    },
    ...more,
  }));

export const BOATYARD_GUIDE = `# Tidewell Interview

## Quick Reference Card

### Story 1: PATIENCE - The Leaking Hull
**Values:** Steadiness, Plain Dealing
**Time:** 45 seconds
**Key Numbers:** 70% less rework, 3 weeks, £4,200 saved
**Key Person:** Magda (yard manager)

### Story 2: COURAGE - The Stopped Launch
**Values:** Plain Dealing, Care
**Time:** 60 seconds
**Key Numbers:** 9 boats

## Story 1: The Patience Story (45 seconds)

### Opening Hooks:
- "Every boat we sent out came back wet inside..."
- "My first job at the yard was a mop..."

### The Story:
"At Brackwater Boats every second hull came back with a leak. I asked Magda for three weeks without new orders, and I marked each seam with chalk. The glue was mixed in a cold shed, and nobody had measured the temperature. We moved the drums beside the boiler and wrote the mixing time on the wall. By autumn we had 70% less rework, and the yard saved £4,200 on resin. At Tidewell I would look for the cold shed first."

### Key Points to Remember:
- Problem: Every second hull came back with a leak
- Method: Marked each seam with chalk for three weeks
- Cause: Glue was mixed in a cold shed
- Result: 70% less rework, saved £4,200
- Tidewell connection: Look for the cold shed first

## Story 2: The Courage Story (60 seconds)

### Opening Hooks:
- "I stopped a launch with the owner's family on the quay..."

### The Story:
"On the morning of the spring launch I found a cracked shackle on the crane. The owner and forty guests were waiting. I told Magda that nothing would be lifted before the part was changed. She called the supplier, and 9 boats waited until noon. Nobody was hurt, and the owner sent us a cake. That is how I would work at Tidewell."

### Key Points to Remember:
- Situation: Cracked shackle on the crane before the spring launch
- Action: Refused to lift before the part was changed
- Result: 9 boats waited until noon, nobody was hurt
- Tidewell connection: Safety before ceremony

### Key Names to Remember:
- **Magda** - Yard manager who trusted me with the pause (Patience)

### Key Metrics to Remember:
- **70%** - Drop in rework (Patience)

### Universal Tidewell Connections:
- "The sea checks your work for you"

### If You Forget Mid-Story:
- Breathe, look at the boat in your head
- Jump to how it ended

## Emergency Phrases

If you need a moment:
- "Let me pick the right boat for that..."
- "Two come to mind..."
`;

export const TIDEWELL_PRINCIPLES = `# What we value at Tidewell

## Plain Dealing
Tell people what is so before they have to ask. Bad news travels first.

## Steadiness
Do the same good thing on a wet Monday.

## Care
Leave every tool as you would like to find it.
`;

export const TIDEWELL_SESSION = `# Tidewell practice call
**Interviewer:** Oriel Banks (Foreman)

## Question 1: Plain Dealing
We work by Plain Dealing and Care. Describe a situation in which you had to show both.

**Your Answer:**

## Question 2: Getting here
How would you travel to the yard?

**Your Answer:**
`;
