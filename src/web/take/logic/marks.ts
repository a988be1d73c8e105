import type { Finding } from '../../../shared/finding.ts';
import type { TextRange } from '../../../shared/textRange.ts';
import type { Story } from '../../../stories/model.ts';
import type { ContentReview, Evidence } from '../../../takes/model.ts';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';
import { factReason } from './factReason.ts';

export type MarkKind = 'hook' | 'point' | 'fact' | 'newNumber' | 'connection' | 'wording';
export type MarkTone = 'good' | 'unsure' | 'bad' | 'note';

/** A stretch of the transcript that stands for something, and says what and why. */
export interface Mark {
  /** Unique within one transcript, the same for the same review. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly tone: MarkTone;
  /** What it is: "Key point covered: Problem". */
  readonly title: string;
  /** Why it is judged so; may be "". */
  readonly why: string;
  /** What to do about it, or null. */
  readonly fix: string | null;
  readonly range: TextRange;
}

// A finding that spans more than this share of the transcript is about the whole, and would paint all of it.
const WIDEST_FINDING = 0.4;

/** The marks of a reviewed transcript, by place. Ranges outside the text are cut to it, empty ones dropped. */
export function marksOf(
  text: string,
  review: ContentReview,
  story: Story | null,
  findings: readonly Finding[] = review.findings,
): Mark[] {
  const marks: Mark[] = [...hookMarks(review, story), ...pointMarks(review), ...factMarks(review)];
  if (review.connectionRange !== null && review.connection !== 'absent') {
    marks.push({
      id: 'connection',
      kind: 'connection',
      tone: review.connection === 'closing' ? 'good' : 'unsure',
      title:
        review.connection === 'closing' ? say('Company connection, at the end') : say('Company connection, mentioned'),
      why:
        review.connection === 'closing'
          ? say('These words link your story to the company, and they close it.')
          : say('These words link your story to the company, but something else comes after them.'),
      fix: review.connection === 'closing' ? null : say('Move the connection to your last sentence.'),
      range: review.connectionRange,
    });
  }
  marks.push(...wordingMarks(review));
  // A finding over words that already say the same of themselves would only repeat it.
  const judged = new Set(
    marks.filter((m) => m.tone === 'bad' || m.kind === 'wording').map((m) => `${m.range.start}-${m.range.end}`),
  );
  findings.forEach((finding, index) => {
    const range = finding.range;
    if (range === null || range.end - range.start > text.length * WIDEST_FINDING) return;
    if (judged.has(`${range.start}-${range.end}`)) return;
    marks.push({
      id: `finding:${index}`,
      kind: 'wording',
      tone: finding.severity === 'notice' ? 'note' : finding.severity === 'warning' ? 'unsure' : 'bad',
      title: told(finding, 'message'),
      why: '',
      fix: finding.fix === null ? null : told(finding, 'fix'),
      range,
    });
  });
  return marks
    .map((mark) => ({ ...mark, range: within(mark.range, text.length) }))
    .filter((mark) => mark.range.end > mark.range.start)
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function hookMarks(review: ContentReview, story: Story | null): Mark[] {
  if (review.hook === null) return [];
  const hook = story?.hooks[review.hook.index];
  return [
    {
      id: 'hook',
      kind: 'hook',
      tone: 'good',
      title: say('Opening hook {value}, {closeness}', {
        value: review.hook.index + 1,
        closeness: closenessWords(review.hook.closeness),
      }),
      why: hook ? say('Your guide has it as “{text}”', { text: hook.text }) : '',
      fix: null,
      range: review.hook.range,
    },
  ];
}

function pointMarks(review: ContentReview): Mark[] {
  return review.keyPoints.flatMap((point, index) =>
    point.status === 'missed'
      ? []
      : point.evidence.map((evidence, part) => ({
          id: pointMarkId(index, part),
          kind: 'point' as const,
          tone: point.status === 'covered' ? ('good' as const) : ('unsure' as const),
          title: say('Key point {status}: {text}', { status: point.status, text: point.label || point.text }),
          why:
            point.judgedBy === 'person'
              ? say('By your word: these words say “{text}”.', { text: point.text })
              : point.status === 'covered'
                ? say('These words say “{text}”.', { text: point.text })
                : say('These words come near to “{text}”, but not near enough to be sure.', { text: point.text }),
          fix: point.status === 'unsure' ? say('Say yes or no in the list of key points.') : null,
          range: evidence.range,
        })),
  );
}

function factMarks(review: ContentReview): Mark[] {
  const facts = review.facts.flatMap((fact) =>
    fact.range === null || fact.status === 'absent'
      ? []
      : [
          {
            id: factMarkId(fact.id),
            kind: 'fact' as const,
            tone: fact.status === 'right' ? ('good' as const) : ('bad' as const),
            title: say('Fact {status}: {text}', { status: fact.status, text: fact.text }),
            why: factReason(fact),
            fix:
              fact.status === 'wrong'
                ? say('Say “{text}”, or change your guide if the guide is out of date.', { text: fact.text })
                : null,
            range: fact.range,
          },
        ],
  );
  const news = review.newFacts.map((fact, index) => ({
    id: newNumberMarkId(index),
    kind: 'newNumber' as const,
    tone: 'note' as const,
    title: say('New: {text}', { text: fact.text }),
    why: say('Your guide does not have this for the story, so it can’t be checked.'),
    fix: null,
    range: fact.range,
  }));
  return [...facts, ...news];
}

function wordingMarks(review: ContentReview): Mark[] {
  const { wording } = review;
  if (!wording) return [];
  const each = (name: string, evidence: readonly Evidence[], tone: MarkTone, title: string, why: string): Mark[] =>
    evidence.map(({ range }, index) => ({
      id: `${name}:${index}`,
      kind: 'wording',
      tone,
      title,
      why,
      fix: null,
      range,
    }));
  return [
    ...each(
      'opening',
      wording.weakOpening ? [wording.weakOpening] : [],
      'unsure',
      say('An opening that says nothing yet'),
      say('Breathe, then begin with your first real word.'),
    ),
    ...each(
      'filler',
      wording.fillers,
      'note',
      say('Filler'),
      say('It carries nothing here. A short silence does the same work.'),
    ),
    ...each(
      'hedge',
      wording.hedges,
      'note',
      say('Hedge'),
      say('It makes the sentence smaller. Keep it only where you are unsure.'),
    ),
    ...each(
      'repetition',
      wording.repetitions,
      'note',
      say('Said twice in a row'),
      say('It happens to everyone; slowing down helps.'),
    ),
  ];
}

/** Id of the mark of a key point's evidence, for jumping to it from the list of points. */
export const pointMarkId = (pointIndex: number, evidenceIndex: number): string =>
  `point:${pointIndex}:${evidenceIndex}`;

/** Id of the mark of a fact. */
export const factMarkId = (factId: string): string => `fact:${factId}`;

/** Id of the mark of a newly said number. */
export const newNumberMarkId = (index: number): string => `new:${index}`;

/** A closeness from 0 to 1 in words. A hook counts as told at all from the review's own threshold. */
export function closenessWords(closeness: number): string {
  if (closeness >= 0.95) return say('word for word');
  if (closeness >= 0.75) return say('nearly word for word');
  return say('in your own words');
}

function within(range: TextRange, length: number): TextRange {
  return { start: Math.max(0, Math.min(range.start, length)), end: Math.max(0, Math.min(range.end, length)) };
}
