import { describe, expect, it } from 'vitest';
import type { OwnAction } from '../../plan/ownAction.ts';
import type { Database } from '../../operations/ports.ts';
import type { Call, Debrief, OwnQuestion, QuestionMark } from '../../sessions/call/model.ts';

const sampleCall = (more: Partial<Call> = {}): Call => ({
  id: 'call-1',
  createdAt: 1_760_000_000_000,
  plan: {
    title: 'Ward Interview Practice',
    company: null,
    role: 'Staff Nurse',
    stage: 'hiringManager',
    interviewer: { name: 'Ines Rowe', title: 'Ward Manager', manner: 'warm', pace: 1 },
    instructions: 'Answer in at least 2 sentences.',
    limits: { sentences: { min: 2, max: Number.POSITIVE_INFINITY }, seconds: null },
    questions: [],
    reflection: ['What was hardest?'],
    document: null,
  },
  phase: 'planned',
  next: { kind: 'end' },
  stopped: false,
  startedAt: null,
  endedAt: null,
  answers: [],
  reflection: [],
  ratings: [],
  writtenTo: null,
  writtenHash: null,
  ...more,
});

const mark = (more: Partial<QuestionMark> = {}): QuestionMark => ({
  questionId: 'motivation-why-role',
  mark: 'unrealistic',
  stage: 'recruiter',
  why: 'No recruiter “asks” that.',
  at: 1_760_000_000_000,
  ...more,
});

/** What every engine promises for calls, questions, debriefs and the person's own actions. */
export function callContract(database: () => Database): void {
  describe('calls', () => {
    const calls = () => database().calls;

    it('gives back a call as it was put, the latest one, open ends too', async () => {
      await calls().put(sampleCall());
      expect(await calls().get('call-1')).toEqual(sampleCall());
      const running = sampleCall({ phase: 'running', startedAt: 1_760_000_001_000 });
      await calls().put(running);
      expect(await calls().get('call-1')).toEqual(running);
      await calls().remove('call-1');
      expect(await calls().get('call-1')).toBeNull();
      await calls().remove('call-1');
    });

    it('lists the newest first, page by page', async () => {
      for (const [id, createdAt] of [
        ['a', 1],
        ['b', 2],
        ['c', 2],
      ] as const)
        await calls().put(sampleCall({ id, createdAt }));
      const first = await calls().list({ limit: 2 });
      expect(first.calls.map(({ id }) => id)).toEqual(['c', 'b']);
      const second = await calls().list({ limit: 2, cursor: first.nextCursor! });
      expect(second.calls.map(({ id }) => id)).toEqual(['a']);
      expect(second.nextCursor).toBeNull();
      expect(await calls().list({ limit: 2, cursor: 'no page gave this' })).toEqual({ calls: [], nextCursor: null });
    });
  });

  describe('questions', () => {
    const questions = () => database().questions;

    it('keeps one mark of a kind for each stage, the latest, and takes all of them away', async () => {
      await questions().setMark(mark());
      await questions().setMark(mark({ why: 'They did once.', at: 1_760_000_000_002 }));
      await questions().setMark(mark({ stage: null, at: 1_760_000_000_001 }));
      await questions().setMark(mark({ mark: 'favourite', stage: null, at: 1_760_000_000_003 }));
      expect(await questions().marks()).toEqual([
        mark({ stage: null, at: 1_760_000_000_001 }),
        mark({ why: 'They did once.', at: 1_760_000_000_002 }),
        mark({ mark: 'favourite', stage: null, at: 1_760_000_000_003 }),
      ]);
      await questions().removeMark('motivation-why-role', 'unrealistic');
      expect((await questions().marks()).map((each) => each.mark)).toEqual(['favourite']);
    });

    it('keeps the person’s own', async () => {
      const own: OwnQuestion = {
        id: 'own:1',
        text: 'What would you do on a quiet night?',
        kind: null,
        stages: [],
        competencies: [],
        addedAt: 5,
      };
      await questions().putOwn(own);
      await questions().putOwn({ ...own, id: 'own:2', addedAt: 4 });
      await questions().putOwn({ ...own, kind: 'culture' });
      expect((await questions().own()).map(({ id, kind }) => [id, kind])).toEqual([
        ['own:2', null],
        ['own:1', 'culture'],
      ]);
      await questions().removeOwn('own:2');
      expect(await questions().own()).toEqual([{ ...own, kind: 'culture' }]);
    });
  });

  describe('debriefs', () => {
    it('are kept as they were given, the latest day first', async () => {
      const { debriefs } = database();
      const debrief: Debrief = {
        id: 'd1',
        on: '2026-03-02',
        stage: 'peer',
        interviewer: null,
        asked: [{ text: 'Why us?', storyId: null, wish: 'Said less.', felt: 2 }],
        notes: '',
      };
      await debriefs.put(debrief);
      await debriefs.put({ ...debrief, id: 'd2', on: '2026-03-04' });
      await debriefs.put({ ...debrief, notes: 'They call on Friday.' });
      expect(await debriefs.get('d1')).toEqual({ ...debrief, notes: 'They call on Friday.' });
      expect((await debriefs.all()).map(({ id }) => id)).toEqual(['d2', 'd1']);
      await debriefs.remove('d2');
      expect(await debriefs.get('d2')).toBeNull();
    });
  });

  describe('own actions', () => {
    const action = (more: Partial<OwnAction> = {}): OwnAction => ({
      id: 'a1',
      text: 'Learn the five steps of hand washing by heart',
      on: null,
      from: {
        callId: 'call-1',
        callTitle: 'Ward Interview Practice',
        callOn: '2026-03-02',
        question: 'What was hardest?',
      },
      createdAt: 5,
      doneAt: null,
      box: null,
      ...more,
    });

    it('are kept as they were given, in the order of writing, until they are removed', async () => {
      const { actions } = database();
      await actions.put(action({ id: 'b', createdAt: 6 }));
      await actions.put(action());
      await actions.put(action({ id: 'a', createdAt: 6, on: '2026-03-04' }));
      await actions.put(action({ doneAt: 9, box: true }));
      expect(await actions.all()).toEqual([
        action({ doneAt: 9, box: true }),
        action({ id: 'a', createdAt: 6, on: '2026-03-04' }),
        action({ id: 'b', createdAt: 6 }),
      ]);
      await actions.remove('a1');
      expect(await actions.get('a1')).toBeNull();
      expect(await actions.get('b')).toEqual(action({ id: 'b', createdAt: 6 }));
    });
  });
}
