import type { GuideDocument } from '../../documents/model.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { wordsOf } from '../../language/words.ts';
import { slug } from '../../stories/assembleStories.ts';
import { type Draft, draft } from './draft.ts';
import { givesAway } from './givesAway.ts';

/** Lines to say in any interview: emergency phrases by situation, what to do when one forgets, universal connections. */
export function phraseCards(guide: GuideDocument): Draft[] {
  return [...emergencyCards(guide), ...recoveryCards(guide), ...connectionCards(guide)];
}

function emergencyCards({ path, emergency }: GuideDocument): Draft[] {
  return emergency.flatMap(({ situation, phrases }) => {
    const lines = phrases.map(({ text }) => said(text)).filter((text) => text !== '');
    const prompt = `“${situation.trim().replace(/[:,.]+$/, '')}”: what can you say?`;
    const answer = lines.find((line) => !givesAway(prompt, line));
    if (answer === undefined || situation.trim() === '') return [];
    const accepts = lines.filter((line) => line !== answer);
    return [
      draft({
        key: `${path}#emergency-${slug(situation)}`,
        kind: 'phrase',
        storyId: null,
        document: path,
        prompt,
        context: accepts.length > 0 ? 'Any phrase for it will do.' : null,
        answer,
        accepts,
      }),
    ];
  });
}

function recoveryCards({ path, recovery }: GuideDocument): Draft[] {
  const steps = recovery.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return steps.flatMap((answer, index) => {
    const prompt = `You lose the thread in mid-story. What is step ${index + 1} of ${steps.length}?`;
    if (answer === '' || givesAway(prompt, answer)) return [];
    return [
      draft({
        key: `${path}#recovery-${index + 1}`,
        kind: 'phrase',
        storyId: null,
        document: path,
        prompt,
        context: index === 0 ? null : `Before it: ${steps.slice(0, index).join(' · ')}`,
        answer,
      }),
    ];
  });
}

function connectionCards({ path, universalConnections }: GuideDocument): Draft[] {
  const lines = universalConnections.map(({ text }) => said(text)).filter((text) => text !== '');
  return lines.flatMap((line, index) => {
    const place = `Universal connection ${index + 1} of ${lines.length}`;
    const cut = leadOf(line);
    const answer = cut === null ? line : line.slice(cut).trim();
    const prompt = cut === null ? `${place}: which line is it?` : `${place}: “${line.slice(0, cut)} …”`;
    if (givesAway(prompt, answer)) return [];
    return [
      draft({
        key: `${path}#connection-${index + 1}`,
        kind: 'connection',
        storyId: null,
        document: path,
        prompt,
        answer,
      }),
    ];
  });
}

/** Where the first words of a line end that tell which one it is; null for a line too short to be begun. */
function leadOf(line: string): number | null {
  const words = wordsOf(line);
  if (words.length < 4) return null;
  for (let count = 2; count <= Math.min(4, words.length - 2); count++) {
    const at = words[count - 1]!.end;
    if (words.slice(0, count).every((word) => isFunctionWord(word.folded)) && count < 3) continue;
    if (!givesAway(line.slice(0, at), line.slice(at))) return at;
  }
  return null;
}

/** What is said, without quotation marks and dots that trail off. */
const said = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“]+|["”\s]+$/gu, '')
    .replace(/\s*(?:\.{2,}|…)$/u, '')
    .trim();
