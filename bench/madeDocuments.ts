import { seededRandom } from '../src/shared/random.ts';

const WORDS =
  'we moved every patient record before the night shift and nobody lost a minute because each nurse had checked one ward with the new list while our supplier answered calls from two towns and the manager kept asking why the old way had failed so often when it rained'.split(
    ' ',
  );

/** Documents like those that people write, made from a seed: per ten, seven guides of four stories, two sessions, one note. */
export function madeDocuments(count: number, seed = 1): { readonly path: string; readonly text: string }[] {
  const random = seededRandom(seed);
  const pick = (): string => WORDS[Math.floor(random.next() * WORDS.length)]!;
  const words = (n: number): string => Array.from({ length: n }, pick).join(' ');
  const sentence = (n: number): string => `${words(n)}.`.replace(/^./, (c) => c.toUpperCase());
  const number = (most: number): number => 1 + Math.floor(random.next() * most);

  const story = (
    n: number,
  ): string => `## Story ${n}: The ${['Risk', 'Conflict', 'Learning', 'Team'][n - 1]} Story (${[45, 60, 90][n % 3]} seconds)

### Opening Hook Options:
- "${sentence(9)}"
- "${sentence(8)}"
- "It was ${number(11)}AM and ${words(6)}."

### The Story:
"${Array.from({ length: 8 }, () => sentence(12)).join(' ')} We cut waiting by ${number(90)}% in ${number(9)} weeks with ${number(20)} nurses. ${sentence(14)} At Northmere, I would do the same."

### Key Points to Remember:
- Problem: ${words(6)}
- Solution: ${words(6)}
- Result: ${number(90)}% less waiting
- Northmere connection: ${words(5)}
`;
  const guide = (): string => `# Four stories for Northmere

${[1, 2, 3, 4].map((n) => `### Story ${n}: ${['RISK', 'CONFLICT', 'LEARNING', 'TEAM'][n - 1]} - ${sentence(3).slice(0, -1)}\n**Values:** Courage, Care\n**Time:** 60 seconds\n**Key Numbers:** ${number(90)}%, ${number(9)} weeks\n`).join('\n')}
---

${[1, 2, 3, 4].map(story).join('\n---\n\n')}
## Practice Checklist

- [ ] Record each story 5 times
- [ ] Time each story
`;
  const session = (): string => `# Practice Session
**Date:** May ${number(28)}, 2026
**Interviewer:** Ada Brook (Recruiter)
**Role:** Ward lead

## Instructions
Write 2-3 sentences for each answer.

${[1, 2, 3, 4, 5].map((n) => `## Question ${n}: ${words(3)}\n${sentence(14)}\n\n**Your Answer:**\n${sentence(12)} ${sentence(15)}\n\n---\n`).join('\n')}`;

  return Array.from({ length: count }, (_, i) => ({
    path: `folder-${i % 17}/document-${i}.md`,
    text: i % 10 < 7 ? guide() : i % 10 < 9 ? session() : `# Notes\n\n${sentence(60)}\n`,
  }));
}
