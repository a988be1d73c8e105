import type { SessionDocument } from '../documents/model.ts';
import { fold } from '../language/words.ts';
import type { Fact, Story } from './model.ts';

/** What a human reads in one story of a guide; see test/fixtures/guides. */
export interface StoryTruth {
  readonly title: string;
  readonly seconds: readonly [number, number] | null;
  /** How each hook begins. */
  readonly hooks: readonly string[];
  /** How the script begins and ends. */
  readonly script: readonly [string, string] | null;
  /** Label and text. */
  readonly points: readonly (readonly [string, string])[];
  /** Words of the connection. */
  readonly connection: string | null;
  /** Text, then every kind that is right. */
  readonly facts: readonly (readonly string[])[];
  /** Texts that are no fact, or none of this story's. */
  readonly noFact: readonly string[];
  /** Texts that may be a fact, but not one marked as key. */
  readonly notKey: readonly string[];
}

/** What a human reads in a practice session. */
export interface SessionTruth {
  readonly date: string | null;
  readonly interviewer: readonly [string, string] | null;
  readonly role: string | null;
  readonly instructions: string | null;
  /** The question's words, and how its answer begins and ends; null where unanswered. */
  readonly questions: readonly (readonly [string, string | null, string | null])[];
  readonly reflection: readonly (readonly [string, string])[];
}

/** Per field how many things were there to read, and how many were read right; every miss in words. */
export class ReadingScore {
  readonly fields = new Map<string, { right: number; all: number }>();
  readonly misses: string[] = [];

  count(field: string, right: boolean, miss: () => string): void {
    const at = this.fields.get(field) ?? { right: 0, all: 0 };
    at.all += 1;
    if (right) at.right += 1;
    else this.misses.push(`${field}: ${miss()}`);
    this.fields.set(field, at);
  }

  share(field: string): number {
    const at = this.fields.get(field);
    return at && at.all > 0 ? at.right / at.all : 1;
  }

  /** One line per field: "hooks 27/30 .900". */
  lines(): string[] {
    return [...this.fields].map(
      ([field, { right, all }]) => `${field.padEnd(14)} ${right}/${all} ${(right / all).toFixed(3)}`,
    );
  }
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[\p{P}\p{S}]+/gu, (mark) => (/[%£€$&]/.test(mark) ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim();
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const begins = (text: string, start: string): boolean => plain(text).startsWith(plain(start));
const ends = (text: string, end: string): boolean => plain(text).endsWith(plain(end));
const holds = (text: string, part: string): boolean => plain(text).includes(plain(part));

/** What is read where there is nothing: every field of it counts as missed. */
const NO_STORY: Pick<Story, 'title' | 'targetSeconds' | 'hooks' | 'script' | 'keyPoints' | 'connection' | 'facts'> = {
  title: '',
  targetSeconds: null,
  hooks: [],
  script: null,
  keyPoints: [],
  connection: null,
  facts: [],
};

/** Adds one guide's stories, read and true, to the score. */
export function scoreGuide(
  score: ReadingScore,
  name: string,
  stories: readonly Story[],
  truths: readonly StoryTruth[],
): void {
  score.count('stories', stories.length === truths.length, () => {
    return `${name}: ${stories.length} for ${truths.length} (${stories.map((s) => s.title).join(' / ')})`;
  });
  truths.forEach((truth, n) => {
    // By title where one is alike, so that one story too many doesn't make all the others wrong.
    const story = stories.find((s) => holds(s.title, truth.title)) ?? stories[n];
    scoreStory(score, `${name} ${n + 1}`, story ?? NO_STORY, truth);
  });
}

function scoreStory(score: ReadingScore, at: string, story: typeof NO_STORY, truth: StoryTruth): void {
  score.count('title', same(story.title, truth.title), () => `${at}: "${story.title}" for "${truth.title}"`);
  const target = story.targetSeconds ? [story.targetSeconds.min, story.targetSeconds.max] : null;
  score.count(
    'target',
    String(target) === String(truth.seconds),
    () => `${at}: ${String(target)} for ${String(truth.seconds)}`,
  );
  for (let n = 0; n < Math.max(truth.hooks.length, story.hooks.length); n++) {
    const [is, want] = [story.hooks[n]?.text, truth.hooks[n]];
    score.count('hooks', is !== undefined && want !== undefined && begins(is, want), () => `${at}: ${is} for ${want}`);
  }
  const script = story.script?.text ?? null;
  const isRight =
    truth.script === null
      ? script === null
      : script !== null && begins(script, truth.script[0]) && ends(script, truth.script[1]);
  score.count('script', isRight, () => `${at}: ${script ? `${script.slice(0, 50)} … ${script.slice(-50)}` : 'none'}`);
  for (let n = 0; n < Math.max(truth.points.length, story.keyPoints.length); n++) {
    const [is, want] = [story.keyPoints[n], truth.points[n]];
    const right = is !== undefined && want !== undefined && same(is.label, want[0]) && same(is.text, want[1]);
    // The connection may stand among the points as well: the guide model keeps such a point in both places.
    const isConnection = want === undefined && is !== undefined && is.range.start === story.connection?.range.start;
    score.count(
      'points',
      right || isConnection,
      () => `${at}: [${is?.label}] ${is?.text} for [${want?.[0]}] ${want?.[1]}`,
    );
  }
  const link = story.connection?.text ?? null;
  const linked = truth.connection === null ? link === null : link !== null && holds(link, truth.connection);
  score.count('connection', linked, () => `${at}: ${link} for ${truth.connection}`);
  for (const [text, ...kinds] of truth.facts) {
    const found = story.facts.find((fact) => isFact(fact, text!) && kinds.includes(fact.kind));
    const near = story.facts.filter((fact) => isFact(fact, text!)).map((f) => `${f.text} (${f.kind})`);
    score.count(
      'facts',
      found !== undefined,
      () => `${at}: ${text} (${kinds.join('|')}); there: ${near.join(', ') || 'nothing'}`,
    );
  }
  const known = new Set(truth.facts.filter((f) => f[1] === 'person').map(([text]) => text!));
  for (const fact of story.facts.filter((f) => f.kind === 'person')) {
    const isKnown = [...known].some((name) => holds(name, fact.text) || holds(fact.text, name));
    score.count('people', isKnown, () => `${at}: ${fact.text}`);
  }
  if (story === NO_STORY) return;
  for (const text of truth.noFact) {
    const is = story.facts.find((fact) => same(fact.text, text));
    score.count('no fact', is === undefined, () => `${at}: ${text} (${is?.kind})`);
  }
  for (const text of truth.notKey) {
    const is = story.facts.find((fact) => fact.key && same(fact.text, text));
    score.count('not key', is === undefined, () => `${at}: ${text} (${is?.kind})`);
  }
}

function isFact(fact: Fact, text: string): boolean {
  const ways = [fact.text, ...fact.aliases];
  if (ways.some((way) => same(way, text) || begins(text, `${plain(way)} `) || begins(way, `${plain(text)} `)))
    return true;
  if (ways.some((way) => same(bare(way), bare(text)))) return true;
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text);
  return number !== null && typeof fact.value === 'number' && Number(number[0].replaceAll(',', '')) === fact.value;
}
const bare = (text: string): string => plain(text).replace(/^(?:the|a|an) /, '');

const NO_SESSION = { date: null, interviewer: null, role: null, instructions: null, questions: [], reflection: [] };

/** Adds one session, read (null where it was taken for something else) and true, to the score. */
export function scoreSession(
  score: ReadingScore,
  name: string,
  read: SessionDocument | null,
  truth: SessionTruth,
): void {
  const session: Pick<SessionDocument, keyof typeof NO_SESSION> = read ?? NO_SESSION;
  score.count('date', session.date === truth.date, () => `${name}: ${session.date} for ${truth.date}`);
  const who = session.interviewer;
  const isWho =
    truth.interviewer === null
      ? who === null
      : who !== null && same(who.name, truth.interviewer[0]) && same(who.title ?? '', truth.interviewer[1]);
  score.count('interviewer', isWho, () => `${name}: ${who?.name} (${who?.title}) for ${String(truth.interviewer)}`);
  score.count('role', session.role === truth.role, () => `${name}: ${session.role} for ${truth.role}`);
  const told = session.instructions?.text ?? null;
  const isTold = truth.instructions === null ? told === null : told !== null && begins(told, truth.instructions);
  score.count('instructions', isTold, () => `${name}: ${told} for ${truth.instructions}`);
  for (let n = 0; n < Math.max(truth.questions.length, session.questions.length); n++) {
    const [is, want] = [session.questions[n], truth.questions[n]];
    const asks = is !== undefined && want !== undefined && (holds(is.text, want[0]) || holds(is.title, want[0]));
    score.count('questions', asks, () => `${name}: ${is?.title} | ${is?.text} for ${want?.[0]}`);
    if (!want) continue;
    const answer = is?.answer.text ?? '';
    const right =
      want[1] === null ? is !== undefined && answer === '' : begins(answer, want[1]) && ends(answer, want[2]!);
    score.count('answers', right, () => `${name}: "${answer.slice(0, 60)} … ${answer.slice(-40)}" for ${want[1]}`);
  }
  for (let n = 0; n < Math.max(truth.reflection.length, session.reflection.length); n++) {
    const [is, want] = [session.reflection[n], truth.reflection[n]];
    const right =
      is !== undefined &&
      want !== undefined &&
      (want[0] === '' || same(is.question, want[0])) &&
      begins(is.answer.text, want[1]);
    score.count('reflection', right, () => `${name}: [${is?.question}] ${is?.answer.text} for ${String(want)}`);
  }
}
