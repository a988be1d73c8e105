import type { Fact, FactKind, Story } from '../../stories/model.ts';
import { tellingUnits } from '../../stories/scriptSentences.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../words/say.ts';

/** The cues in the order they are offered: from most help to none. */
export const CUES: readonly { readonly cue: Cue; readonly name: string; readonly help: string }[] = [
  { cue: 'script', name: say('Script'), help: say('The whole text, to read along.') },
  { cue: 'keyPoints', name: say('Key points'), help: say('What the story must say, in order.') },
  { cue: 'facts', name: say('Numbers and names'), help: say('Only what must be exact.') },
  { cue: 'hook', name: say('Hook'), help: say('Your first sentence, then you alone.') },
  { cue: 'nothing', name: say('Nothing'), help: say('As it will be on the day.') },
];

/** What stands on the stage while telling. */
export type CueContent =
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly (readonly CueSentence[])[] }
  | { readonly kind: 'points'; readonly points: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'facts'; readonly facts: readonly CueFact[] }
  | { readonly kind: 'hooks'; readonly hooks: readonly string[] }
  | { readonly kind: 'nothing' }
  /** The story has nothing of this kind; the words say what to do. */
  | { readonly kind: 'missing'; readonly message: string };

/** A sentence of the script, with its place among those that are followed (see scriptToFollow). */
export interface CueSentence {
  readonly index: number;
  readonly text: string;
}

export interface CueFact {
  readonly text: string;
  readonly about: string;
  readonly key: boolean;
}

type CueStory = Pick<Story, 'script' | 'keyPoints' | 'facts' | 'hooks'>;

/** Terms are words like any other; numbers and names are what memory loses. */
const isNumberOrName = (kind: FactKind): boolean => kind !== 'term' && kind !== 'title';

/** What a cue shows of a story. Facts marked as key come first; the same wording is shown once. */
export function cueContent(story: CueStory, cue: Cue): CueContent {
  switch (cue) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'script': {
      const paragraphs = cueParagraphs(story.script?.text ?? '');
      return paragraphs.length > 0
        ? { kind: 'paragraphs', paragraphs }
        : missing(say('This story has no script yet. Tell it from memory, or write the script on its page.'));
    }
    case 'keyPoints':
      return story.keyPoints.length > 0
        ? { kind: 'points', points: story.keyPoints.map(({ label, text }) => ({ label, text })) }
        : missing(say('This story has no key points yet. Add them on its page and they will stand here.'));
    case 'facts': {
      const facts = cueFacts(story.facts);
      return facts.length > 0
        ? { kind: 'facts', facts }
        : missing(say('No numbers or names were found in this story. Tell it from memory.'));
    }
    case 'hook': {
      const hooks = story.hooks.map((hook) => hook.text);
      return hooks.length > 0
        ? { kind: 'hooks', hooks }
        : missing(say('This story has no opening hook yet. Begin with the moment it started.'));
    }
  }
}

/** The script's sentences; a blank line begins a new paragraph. */
function cueParagraphs(script: string): CueSentence[][] {
  const paragraphs: CueSentence[][] = [];
  let endOfLast = 0;
  tellingUnits(script).forEach(({ start, end }, index) => {
    const text = script.slice(start, end).replace(/\s+/g, ' ').trim();
    if (index === 0 || /\r?\n[ \t]*\r?\n/.test(script.slice(endOfLast, start))) paragraphs.push([]);
    paragraphs.at(-1)?.push({ index, text });
    endOfLast = end;
  });
  return paragraphs;
}

function cueFacts(facts: readonly Fact[]): readonly CueFact[] {
  const seen = new Set<string>();
  const shown: CueFact[] = [];
  for (const wantKey of [true, false]) {
    for (const fact of facts) {
      if (fact.key !== wantKey || (!fact.key && !isNumberOrName(fact.kind))) continue;
      const wording = fact.text.toLowerCase();
      if (seen.has(wording)) continue;
      seen.add(wording);
      shown.push({ text: fact.text, about: fact.about, key: fact.key });
    }
  }
  return shown;
}

const missing = (message: string): CueContent => ({ kind: 'missing', message });
