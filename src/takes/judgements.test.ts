import { describe, expect, it } from 'vitest';
import { changesPoints, isAbout, judgedWording, judgePoints, type PointJudgement, pointKey } from './judgements.ts';
import type { KeyPointReview } from './model.ts';

const TAKE = 'The boiler was out and I rang round every flat. We had heaters by noon.';
const RANG = { start: 23, end: 46 };

const point = (change: Partial<KeyPointReview> = {}): KeyPointReview => ({
  label: 'Action',
  text: 'Rang all the tenants',
  status: 'unsure',
  closeness: 0.4,
  evidence: [{ text: TAKE.slice(RANG.start, RANG.end), range: RANG }],
  ...change,
});

const judgement = (change: Partial<PointJudgement> = {}): PointJudgement => ({
  storyId: 'flats.boiler',
  point: 'action: rang all the tenants',
  wording: 'i rang round every flat',
  verdict: 'said',
  judgedAt: 1,
  ...change,
});

describe('a verdict on the words of a key point', () => {
  it('is about the point’s words and the take’s, however they are written', () => {
    expect(pointKey(point({ label: 'ACTION', text: 'Rang all the tenants!' }))).toBe('action: rang all the tenants');
    expect(judgedWording(point({ evidence: [{ text: 'I rang round, every FLAT.', range: RANG }] }), TAKE)).toBe(
      'i rang round every flat',
    );
  });

  it('is about the whole take where the rules found no words', () => {
    expect(judgedWording(point({ evidence: [] }), 'We had heaters.')).toBe('we had heaters');
  });

  it('does not reach other wordings, nor the point once the guide words it otherwise', () => {
    expect(isAbout(judgement(), point({ evidence: [{ text: 'I phoned the flats', range: RANG }] }), TAKE)).toBe(false);
    expect(isAbout(judgement(), point({ text: 'Rang the landlord' }), TAKE)).toBe(false);
  });

  it('holds where the same words that say it stand among others', () => {
    const wider = point({ evidence: [{ text: 'then I rang round every flat at once', range: RANG }] });
    expect(isAbout(judgement(), wider, TAKE)).toBe(true);
    expect(isAbout(judgement({ verdict: 'not-said' }), wider, TAKE)).toBe(false);
  });

  it('holds for a piece of words that do not say it', () => {
    const narrower = point({ evidence: [{ text: 'rang round every flat', range: RANG }] });
    expect(isAbout(judgement({ verdict: 'not-said' }), narrower, TAKE)).toBe(true);
    expect(isAbout(judgement(), narrower, TAKE)).toBe(false);
  });

  it('is not carried over by a word or two', () => {
    const wider = point({ evidence: [{ text: 'we rang and rang', range: RANG }] });
    expect(isAbout(judgement({ wording: 'rang' }), wider, TAKE)).toBe(false);
  });
});

describe('judging points', () => {
  it('makes a point covered or missed by the person’s word, and keeps what the rules found', () => {
    expect(judgePoints([point()], TAKE, [judgement()])[0]).toMatchObject({
      status: 'covered',
      judgedBy: 'person',
      ruled: 'unsure',
    });
    expect(judgePoints([point({ status: 'covered' })], TAKE, [judgement({ verdict: 'not-said' })])[0]).toMatchObject({
      status: 'missed',
      judgedBy: 'person',
      ruled: 'covered',
      evidence: [{ range: RANG }],
    });
  });

  it('leaves points alone that nobody judged', () => {
    const points = [point()];
    expect(judgePoints(points, TAKE, [])).toBe(points);
    expect(judgePoints(points, TAKE, [judgement({ point: 'result: heaters by noon' })])).toEqual(points);
  });

  it('goes by the newest verdict, those on the very same words first', () => {
    const older = judgement({ verdict: 'not-said', judgedAt: 1 });
    const newer = judgement({ judgedAt: 2 });
    expect(judgePoints([point()], TAKE, [newer, older])[0]?.status).toBe('covered');
    const narrower = judgement({ wording: 'rang round every flat', judgedAt: 9 });
    expect(judgePoints([point()], TAKE, [older, narrower])[0]?.status).toBe('missed');
  });

  it('knows whether a verdict changes a result that may hold others', () => {
    const judged = judgePoints([point()], TAKE, [judgement()]);
    expect(changesPoints(judged, TAKE, [judgement()])).toBe(false);
    expect(changesPoints(judged, TAKE, [])).toBe(true);
    expect(changesPoints([point()], TAKE, [judgement()])).toBe(true);
  });
});
