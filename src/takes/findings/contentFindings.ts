import { quote } from '../../shared/quote.ts';
import { type Message, message } from '../../shared/message.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import type { Fact, Story } from '../../stories/model.ts';
import type { ConnectionReview } from '../connection.ts';
import type { BrokenEnding } from '../endings/breaksOff.ts';
import type { FactReview, HookReview, KeyPointReview, PartReview, Wording } from '../model.ts';
import type { Outline } from '../outline.ts';
import { partOfLabel } from '../parts/labelPart.ts';
import { scriptStanding } from '../scriptStanding.ts';
import type { ShapeReview } from '../shape.ts';
import { rangeOfWords, type Told } from '../told.ts';
import { fitFinding } from './fitFindings.ts';
import { partFindings } from './partFindings.ts';
import { unfinishedFinding } from './unfinishedFinding.ts';
import { wordingFindings } from './wordingFindings.ts';

/** What a review found, before it is put in words. */
export interface Reviewed {
  readonly keyPoints: readonly KeyPointReview[];
  readonly facts: readonly FactReview[];
  readonly hook: HookReview | null;
  readonly connection: ConnectionReview;
  readonly parts: readonly PartReview[];
  readonly shape: ShapeReview;
  /** Where and why the take breaks off; null where it doesn't. */
  readonly ending: BrokenEnding | null;
  readonly wording: Wording;
}

/** From this many on, what is missing is told in one finding instead of one each. */
const LIST_FROM = 4;

/**
 * What to fix in a take, most worth fixing first: wrong facts, a missing end, the connection, key points, key facts,
 * philosophy, wording. Nothing is asked for that a reading of the story's own script would not have.
 */
export function contentFindings(story: Story, outline: Outline, take: Told, review: Reviewed): Finding[] {
  const misfit = fitFinding(story, outline, take, review);
  const philosophy = scriptStanding(story, outline).shape === 'concrete' ? shapeFindings(review.shape) : [];
  if (misfit) return [...(misfit.code === 'different-story' && philosophy.length > 0 ? philosophy : [misfit])];
  // Where nothing was told, the list of what is missing would only repeat that.
  if (philosophy.length > 0 && !review.keyPoints.some((point) => point.status === 'covered')) {
    return [...wrongFacts(review.facts), ...philosophy, ...wordingFindings(take, review.wording)];
  }
  return [
    ...wrongFacts(review.facts),
    ...endFindings(story, outline, take, review),
    ...connectionFindings(story, outline, review),
    ...missedPoints(story, outline, review),
    ...missedFacts(story, review.facts),
    ...philosophy,
    ...partFindings(outline, take, review.parts),
    ...wordingFindings(take, review.wording),
  ];
}

function wrongFacts(facts: readonly FactReview[]): Finding[] {
  return facts
    .filter((fact) => fact.status === 'wrong')
    .map((fact) =>
      finding(
        'wrong-fact',
        'error',
        isSaidAsWritten(fact)
          ? (fact.why ?? fact.reason)
          : message('You said {said}; your story has {fact}.', {
              said: quote(fact.said ?? ''),
              fact: quote(fact.text),
            }),
        fact.range,
        isSaidAsWritten(fact)
          ? message('Look at {fact} once more before the next take.', { fact: quote(fact.text) })
          : message('Say {fact}.', { fact: quote(fact.text) }),
      ),
    );
}

/** The words are the guide's, and yet it is wrong: denied, turned round, or given another's part. The reason says how. */
const isSaidAsWritten = ({ said, text }: FactReview): boolean => {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return said !== null && plain(said) === plain(text);
};

function endFindings(story: Story, outline: Outline, take: Told, review: Reviewed): Finding[] {
  const findings: Finding[] = [];
  if (review.ending !== null) findings.push(unfinishedFinding(take, review.ending));
  if (lacksResult(story, outline, review)) {
    const result = resultPoints(outline, review)[0];
    findings.push(
      finding(
        'missing-result',
        'warning',
        message('The story never reaches its result.'),
        null,
        message('Say how it ended: {result}.', { result: quote(result?.text ?? '') }),
      ),
    );
  }
  return findings;
}

const RESULT = 3;

const resultPoints = (outline: Outline, review: Reviewed): KeyPointReview[] =>
  review.keyPoints.filter((point, i) => partOfLabel(point.label) === RESULT && !outline.points[i]?.isConnection);

/** Neither a part nor a key point of the result was told, though the script has one. */
function lacksResult(story: Story, outline: Outline, review: Reviewed): boolean {
  const results = resultPoints(outline, review);
  return (
    results.length > 0 &&
    results.every((point) => point.status === 'missed') &&
    !review.parts.some((part) => part.part === 'result') &&
    scriptStanding(story, outline).hasResult
  );
}

function connectionFindings(story: Story, outline: Outline, review: Reviewed): Finding[] {
  const at = outline.points.findIndex((point) => point.isConnection);
  const wanted = outline.points[at]?.text ?? story.connection?.text;
  // Told is told, also where the script puts it in a way that names no company.
  if (wanted === undefined || review.keyPoints[at]?.status === 'covered')
    return notLast(story, outline, review.connection);
  // No take is asked for more than a reading of the script says.
  if (review.connection.status === 'absent' && scriptStanding(story, outline).connection !== 'absent') {
    return [
      finding(
        'missing-connection',
        'warning',
        message('The story isn’t linked to {company}.', { company: companyName(story, outline) }),
        null,
        message('End with it: {connection}.', { connection: quote(wanted) }),
      ),
    ];
  }
  return notLast(story, outline, review.connection);
}

function notLast(story: Story, outline: Outline, connection: ConnectionReview): Finding[] {
  if (connection.status !== 'mentioned' || scriptStanding(story, outline).connection !== 'closing') return [];
  return [
    finding(
      'connection-not-last',
      'notice',
      message('The link to {company} comes before the end.', { company: companyName(story, outline) }),
      connection.range,
      message('Let it be your last sentence.'),
    ),
  ];
}

/** The company as the guide writes it. */
function companyName(story: Story, outline: Outline): Message | string {
  const folded = outline.company[0];
  if (folded === undefined) return message('the company');
  const texts = [...story.keyPoints.map((point) => `${point.label} ${point.text}`), story.script?.text ?? ''];
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(folded);
    if (at >= 0)
      return text.slice(at, at + folded.length) + (/^['’]s\b/.exec(text.slice(at + folded.length))?.[0] ?? '');
  }
  return message('the company');
}

function missedPoints(story: Story, outline: Outline, review: Reviewed): Finding[] {
  const points = review.keyPoints;
  const unscripted = scriptStanding(story, outline).missedPoints;
  const resultSaid = lacksResult(story, outline, review);
  const missed = points.filter(
    (point, i) =>
      point.status === 'missed' &&
      !outline.points[i]?.isConnection &&
      !unscripted.has(i) &&
      !(resultSaid && partOfLabel(point.label) === RESULT),
  );
  if (missed.length >= LIST_FROM) {
    return [
      finding(
        'missed-key-points',
        'warning',
        message('{missed} of {points} key points are missing: {which}.', {
          missed: missed.length,
          points: points.length,
          which: { list: missed.map((point) => point.label || quote(point.text)) },
        }),
        null,
        message('Start with {point}.', { point: quote(missed[0]?.text ?? '') }),
      ),
    ];
  }
  return missed.map((point) => {
    const name = point.label === '' ? quote(point.text) : point.label;
    return finding(
      'missed-key-point',
      'warning',
      message('Not told: {point}.', { point: name }),
      null,
      message('Say: {words}.', { words: quote(sayAs(outline, point)) }),
    );
  });
}

/** The script's own words for a point, else the point's. */
function sayAs(outline: Outline, point: KeyPointReview): string {
  const plan = outline.points.find((other) => other.label === point.label && other.text === point.text);
  const first = outline.script.clauses[plan?.scriptClauses[0] ?? -1];
  const last = outline.script.clauses[plan?.scriptClauses.at(-1) ?? -1];
  if (!first || !last || last.endWord - first.startWord > 40) return point.text;
  const range = rangeOfWords(outline.script, first.startWord, last.endWord);
  return outline.script.text.slice(range.start, range.end);
}

function missedFacts(story: Story, facts: readonly FactReview[]): Finding[] {
  const sources = new Map<string, Fact>(story.facts.map((fact) => [fact.id, fact]));
  const isScripted = (fact: FactReview): boolean =>
    story.script === null || (sources.get(fact.id)?.sources.some((source) => source.place === 'script') ?? false);
  const missed = facts.filter((fact) => fact.status === 'absent' && fact.key && isScripted(fact));
  if (missed.length === 0) return [];
  if (missed.length >= LIST_FROM) {
    return [
      finding(
        'missed-key-facts',
        'warning',
        message('Not said: {facts}.', { facts: { list: missed.map((fact) => quote(fact.text)) } }),
        null,
        message('Say the numbers and names: they are what people remember.'),
      ),
    ];
  }
  return missed.map((fact) =>
    finding(
      'missed-key-fact',
      'warning',
      message('Not said: {facts}.', { facts: quote(fact.text) }),
      null,
      sources.get(fact.id)?.about
        ? message('Say {fact} with {about}.', {
            fact: quote(fact.text),
            about: quote(sources.get(fact.id)?.about ?? ''),
          })
        : message('Say {fact}.', { fact: quote(fact.text) }),
    ),
  );
}

/** "Stories over philosophy": words that speak in general, or of what would be. Shared with answers. */
export function shapeFindings(shape: ShapeReview): Finding[] {
  const words = shape.evidence[0];
  if (shape.shape === 'general') {
    return [
      finding(
        'philosophy',
        'warning',
        words
          ? message('This speaks in general: {words}.', { words: quote(words.text) })
          : message('This speaks in general.'),
        words?.range ?? null,
        message('Tell one thing that happened: where, when, what you did, how it ended.'),
      ),
    ];
  }
  if (shape.shape === 'hypothetical') {
    return [
      finding(
        'hypothetical',
        'warning',
        words
          ? message('This says what would happen: {words}.', { words: quote(words.text) })
          : message('This says what would happen.'),
        words?.range ?? null,
        message('Tell what did happen, once, instead.'),
      ),
    ];
  }
  return [];
}
