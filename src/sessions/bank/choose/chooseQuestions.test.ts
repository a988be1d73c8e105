import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../shared/random.ts';
import { guideText, storiesOf } from '../../../stories/storyOf.testing.ts';
import { readStory } from '../coverage/answeringStories.ts';
import { type CandidateQuestion, FIELDS, SENIORITIES, STAGES } from '../model.ts';
import { QUESTION_BANK } from '../questions/all.ts';
import { CALL_SHAPES, quotasOf } from './callShape.ts';
import { type CallWish, type ChosenCall, chooseQuestions } from './chooseQuestions.ts';
import { asksAt, type AskedQuestion, type History, recordsOf } from './history.ts';

const CANDIDATES: readonly CandidateQuestion[] = QUESTION_BANK.map((question) => ({ ...question, source: 'bank' }));
const NOTHING: History = { asked: [], marks: [], met: [] };
const WISH: CallWish = {
  stage: 'recruiter',
  field: 'education',
  seniority: 'experienced',
  size: { count: 8 },
  today: '2031-05-20',
  slots: { company: 'Holt Lane School', role: 'class teacher', theirProduct: 'the reading scheme' },
  principles: [{ name: 'Every child' }, { name: 'Honesty' }],
};

const choose = (
  wish: Partial<CallWish>,
  history: Partial<History> = {},
  seed = 1,
  candidates: readonly CandidateQuestion[] = CANDIDATES,
): ChosenCall =>
  chooseQuestions({ ...WISH, ...wish }, candidates, { ...NOTHING, ...history }, [], [], seededRandom(seed));
const idsOf = (call: ChosenCall): string[] => call.asked.map(({ question }) => question.id);

const asked = (questionId: string, extra: Partial<AskedQuestion> = {}): AskedQuestion => ({
  questionId,
  sessionId: 'call-1',
  askedOn: '2031-05-10',
  answered: 'good',
  ...extra,
});

const anyWish = fc.record({
  stage: fc.constantFrom(...STAGES),
  field: fc.constantFrom(null, ...FIELDS),
  seniority: fc.constantFrom(...SENIORITIES),
  size: fc.integer({ min: 1, max: 20 }).map((count) => ({ count })),
});
const anyId = fc.constantFrom(...QUESTION_BANK.map(({ id }) => id));
const anyHistory = fc.record({
  asked: fc.array(
    fc.record({
      questionId: anyId,
      sessionId: fc.constantFrom('a', 'b', 'c'),
      askedOn: fc.constant('2031-05-10'),
      answered: fc.constantFrom('good', 'fair', 'weak', 'none'),
      unfinished: fc.boolean(),
    }),
    { maxLength: 60 },
  ),
  marks: fc.array(
    fc.record({
      questionId: anyId,
      kind: fc.constantFrom('favourite', 'unrealistic', 'wrongPremise'),
      stage: fc.constantFrom(null, ...STAGES),
      on: fc.constant('2031-05-11'),
    }),
    { maxLength: 60 },
  ),
  met: fc.array(fc.record({ questionId: anyId, stage: fc.constantFrom(...STAGES), on: fc.constant('2031-05-09') }), {
    maxLength: 5,
  }),
}) as fc.Arbitrary<History>;

describe('choosing the questions of a call', () => {
  test('keeps the proportions of its stage, and begins with a question that opens it', () => {
    for (const stage of STAGES) {
      const call = choose({ stage, size: { count: 10 } });
      const counts = new Map<string, number>();
      for (const { question } of call.asked) counts.set(question.kind, (counts.get(question.kind) ?? 0) + 1);
      for (const { kind, quota } of quotasOf(stage, 10)) expect(counts.get(kind) ?? 0, `${stage} ${kind}`).toBe(quota);
      expect(call.asked[0]?.question.kind).toBe('motivation');
      expect(call.toAsk.every(({ question }) => question.kind === 'askThem')).toBe(true);
      expect(call.toAsk).toHaveLength(4);
      expect(CALL_SHAPES[stage].reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  test('fits the minutes', () => {
    expect(choose({ size: { minutes: 30 } }).asked).toHaveLength(8);
    expect(choose({ stage: 'executive', size: { minutes: 30 } }).asked).toHaveLength(5);
  });

  test('fills what a question leaves open, and leaves out what nothing fills', () => {
    const without = choose({ slots: {}, principles: [], size: { count: 30 } });
    for (const { text, question } of [...without.asked, ...without.toAsk]) {
      expect(question.slots).toEqual([]);
      expect(text).not.toContain('{');
    }
    const culture = choose({ size: { count: 20 } }).asked.filter(({ principle }) => principle !== null);
    expect(culture.length).toBeGreaterThan(0);
    for (const { text, principle } of culture) expect(text).toContain(principle!);
  });

  test('brings back what broke off, with the day; not the day after a weak answer', () => {
    const unfinished = asked('resilience-setback', { askedOn: '2031-05-03', answered: 'weak', unfinished: true });
    const later = asked('motivation-yourself', { sessionId: 'call-2', askedOn: '2031-05-10' });
    const call = choose({}, { asked: [unfinished, later] });
    expect(call.asked.find(({ question }) => question.id === 'resilience-setback')).toMatchObject({
      reason: 'left-unfinished',
      reasonWords: 'You left this unfinished on 3 May',
    });
    const fresh = { ...unfinished, unfinished: false, askedOn: '2031-05-19' };
    expect(idsOf(choose({}, { asked: [fresh, { ...later, askedOn: '2031-05-19' }] }))).not.toContain(
      'resilience-setback',
    );
  });

  test('asks for what no story shows, and says so', () => {
    const [story] = storiesOf(
      guideText({
        heading: 'Story 1: CONFLICT - The Bell (45 seconds)',
        script: 'The head and I disagreed about a bell.',
      }),
    );
    const call = chooseQuestions(WISH, CANDIDATES, NOTHING, [readStory(story!)], [], seededRandom(3));
    const behavioural = call.asked.filter(({ question }) => question.kind === 'behavioural');
    expect(behavioural.length).toBeGreaterThan(0);
    for (const { reasonWords } of behavioural) expect(reasonWords).toMatch(/^Nothing of yours shows .+ yet$/u);
  });

  test('tells a story that was not told lately', () => {
    const [story] = storiesOf(
      guideText({
        heading: 'Story 1: CONFLICT - The Bell (45 seconds)',
        script: 'The head and I disagreed about a bell, she shouted, and we agreed to a compromise.',
      }),
    );
    const conflict = CANDIDATES.filter(
      ({ competencies, kind }) => competencies[0] === 'conflict' || kind !== 'behavioural',
    );
    const call = chooseQuestions(
      WISH,
      conflict,
      NOTHING,
      [readStory(story!)],
      [{ storyId: story!.id, lastToldOn: '2031-03-03', outcome: 'good' }],
      seededRandom(3),
    );
    expect(call.asked.find(({ question }) => question.kind === 'behavioural')?.reasonWords).toBe(
      '“The Bell” was last told on 3 March',
    );
  });

  test('asks what real interviews asked, and learns their stage from them', () => {
    const id = 'planning-long-haul';
    const met = { questionId: id, stage: 'peer' as const, on: '2031-05-01' };
    expect(CANDIDATES.find((q) => q.id === id)!.stages).not.toContain('peer');
    const call = choose({ stage: 'peer' }, { met: [met] });
    expect(call.asked.find(({ question }) => question.id === id)).toMatchObject({
      reason: 'met-in-interview',
      reasonWords: 'You were asked this in a real interview',
    });
    const question = CANDIDATES.find((q) => q.id === id)!;
    const unreal = (on: string): History => ({
      ...NOTHING,
      met: [met],
      marks: [{ questionId: id, kind: 'unrealistic', stage: 'peer', on }],
    });
    expect(asksAt(question, 'peer', recordsOf([question], unreal('2031-05-02'))(id))).toBe(false);
    expect(asksAt(question, 'peer', recordsOf([question], unreal('2031-04-02'))(id))).toBe(true);
  });

  test('counts the history of the same question in other words', () => {
    const joined = CANDIDATES.map((q) => (q.id === 'resilience-setback' ? { ...q, sameAs: ['own-7'] } : q));
    const call = choose({ size: { count: 30 } }, { asked: [asked('own-7')] }, 1, joined);
    expect(idsOf(call)).not.toContain('resilience-setback');
  });

  test('asks a favourite now and then, and not each time', () => {
    const marks = [{ questionId: 'conflict-angry-person', kind: 'favourite' as const, stage: null, on: '2031-05-01' }];
    let times = 0;
    let history: AskedQuestion[] = [];
    for (let n = 0; n < 12; n++) {
      const call = choose({}, { marks, asked: history }, n);
      if (idsOf(call).includes('conflict-angry-person')) times++;
      history = [...history, ...idsOf(call).map((id) => asked(id, { sessionId: `s${n}`, askedOn: '2031-05-18' }))];
    }
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(6);
  });

  test('keeps its rules whatever was asked before', () => {
    fc.assert(
      fc.property(anyWish, anyHistory, fc.integer(), (wish, history, seed) => {
        const call = choose(wish, history, seed);
        const ids = idsOf(call);
        expect(new Set(ids).size).toBe(ids.length);
        const recordOf = recordsOf(CANDIDATES, history);
        const may = CANDIDATES.filter(
          (q) =>
            q.kind !== 'askThem' &&
            CALL_SHAPES[wish.stage].some(([kind]) => kind === q.kind) &&
            (q.field === 'general' || q.field === wish.field) &&
            q.seniorities.includes(wish.seniority) &&
            asksAt(q, wish.stage, recordOf(q.id)) &&
            !recordOf(q.id).marks.some(({ kind }) => kind === 'wrongPremise'),
        );
        expect(ids.length).toBe(Math.min(wish.size.count, may.length));
        const allowed = new Set(may.map(({ id }) => id));
        for (const id of ids) expect(allowed.has(id)).toBe(true);
        const lastSession = new Set(may.filter(({ id }) => recordOf(id).inLastSession).map(({ id }) => id));
        if (may.length - lastSession.size >= wish.size.count)
          expect(ids.filter((id) => lastSession.has(id))).toEqual([]);
        const favourites = new Set(history.marks.filter(({ kind }) => kind === 'favourite').map((m) => m.questionId));
        if (may.length - lastSession.size - favourites.size >= wish.size.count)
          expect(ids.filter((id) => favourites.has(id)).length).toBeLessThanOrEqual(
            Math.max(1, Math.floor(wish.size.count / 4)),
          );
      }),
      { numRuns: 30, seed: 20 },
    );
  });

  test('chooses the same for the same seed, in whatever order the questions stand, and others for other seeds', () => {
    fc.assert(
      fc.property(anyWish, anyHistory, fc.integer(), (wish, history, seed) => {
        expect(choose(wish, history, seed, CANDIDATES.toReversed())).toEqual(choose(wish, history, seed));
      }),
      { numRuns: 6, seed: 21 },
    );
    const different = new Set([1, 2, 3, 4, 5, 6].map((seed) => idsOf(choose({}, {}, seed)).join()));
    expect(different.size).toBeGreaterThan(3);
  });

  test('asks again only where nothing else is left', () => {
    const few = CANDIDATES.filter(({ id }) =>
      ['conflict-angry-person', 'quality-fast-or-good', 'logistics-start'].includes(id),
    );
    const history = { asked: [asked('conflict-angry-person'), asked('logistics-start')] };
    expect(idsOf(choose({ size: { count: 1 } }, history, 1, few))).toEqual(['quality-fast-or-good']);
    expect(idsOf(choose({ size: { count: 5 } }, history, 1, few)).toSorted()).toEqual(few.map((q) => q.id).toSorted());
  });
});
