import { type Draft, draft } from './draft.ts';
import { givesAway } from './givesAway.ts';
import { type StoryGround, tidy } from './factCards.ts';

/** So many points stand above the question: those just before. */
const MOST_BEFORE = 3;

/** A story's key points in order: each is asked with the ones before it. */
export function pointCards({ story, names }: StoryGround): Draft[] {
  const points = story.keyPoints.map(({ label, text }) => tidy(label === '' ? text : `${label}: ${text}`));
  if (points.length < 2) return [];
  return points.flatMap((answer, index) => {
    const name = names.asked(story, answer);
    if (name === null || answer === '') return [];
    const prompt = questions(name, index, points.length).find((question) => !givesAway(question, answer));
    if (prompt === undefined) return [];
    const before = points.slice(Math.max(0, index - MOST_BEFORE), index);
    return [
      draft({
        key: `${story.id}#point-${index + 1}`,
        kind: 'nextPoint',
        storyId: story.id,
        document: story.document,
        prompt,
        context: before.length === 0 ? null : `Before it: ${before.join(' · ')}`,
        answer,
        accepts: accepted(story.keyPoints[index]!),
      }),
    ];
  });
}

/** The label is a help for the eye; nobody has to say it. */
const accepted = ({ label, text }: { readonly label: string; readonly text: string }): string[] =>
  label === '' ? [] : [tidy(text)];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Ways of asking for a point by its number, for a point may have that number in it: "3 weeks". */
const questions = (name: string, index: number, count: number): string[] => [
  `What is key point ${index + 1} of ${count} in ${name}?`,
  `What comes ${ORDINALS[index] ?? 'next'} in ${name}?`,
  `${name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}: what comes next?`,
];
