import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import type { KeyPointReview } from '../../takes/model.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { judgeKeyPoint } from './judgeKeyPoint.ts';
import { startTake } from './recordTake.ts';
import { setTakeWords } from './takeWords.ts';
import { viewTake } from './viewTake.ts';

// Says the action with few of the guide's words, so that the rules alone can't be sure.
const TELLING =
  'Nine children in my class could not read a full page. I spent lunch with some of them instead of eating. By June eight of the nine read on their own, and reading scores rose by 35%. At Larkfield I would start the same lunch club.';
const ACTION = 1;

let opened: TestOffbook;
let storyId: string;
const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const tell = async (text: string): Promise<string> => {
  const take = value(await startTake(opened.offbook, { storyId, cue: 'nothing', mimeType: null }));
  value(await setTakeWords(opened.offbook, take.id, { kind: 'typed', text }));
  opened.pass(60_000);
  return take.id;
};
const view = async (id: string) => value(await viewTake(opened.offbook, id));
const action = async (id: string): Promise<KeyPointReview> => (await view(id)).review!.keyPoints[ACTION]!;

beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  storyId = (await viewWorkspace(opened.offbook)).stories[0]!.id;
});
afterEach(() => opened.close());

describe('what a person says about an unsure key point', () => {
  it('makes it covered, in the counts of lists too', async () => {
    const id = await tell(TELLING);
    expect((await action(id)).status).toBe('unsure');
    const before = (await view(id)).take.keyPointsCovered!;
    value(await judgeKeyPoint(opened.offbook, id, ACTION, 'said'));
    expect(await action(id)).toMatchObject({ status: 'covered', judgedBy: 'person', ruled: 'unsure' });
    expect((await view(id)).take.keyPointsCovered).toBe(before + 1);
    expect((await opened.offbook.database.takes.get(id))?.keyPointsCovered).toBe(before + 1);
  });

  it('makes it missed, with the finding that goes with that', async () => {
    const id = await tell(TELLING);
    const missed = async () => (await view(id)).findings.filter((finding) => finding.code === 'missed-key-point');
    expect(await missed()).toEqual([]);
    value(await judgeKeyPoint(opened.offbook, id, ACTION, 'not-said'));
    expect((await missed()).map((finding) => finding.message)).toEqual(['Not told: Action.']);
    value(await judgeKeyPoint(opened.offbook, id, ACTION, 'said'));
    expect(await missed()).toEqual([]);
  });

  it('is remembered for that wording, in later takes and in earlier ones', async () => {
    const earlier = await tell(TELLING);
    const asked = await tell(TELLING.toUpperCase());
    value(await judgeKeyPoint(opened.offbook, asked, ACTION, 'said'));
    const later = await tell(TELLING);
    for (const id of [earlier, later]) {
      expect(await action(id)).toMatchObject({ status: 'covered', judgedBy: 'person' });
    }
  });

  it('says nothing about another wording', async () => {
    value(await judgeKeyPoint(opened.offbook, await tell(TELLING), ACTION, 'said'));
    const other = await tell(TELLING.replace('I spent lunch with some of them', 'I spent lunch beside them'));
    expect(await action(other)).toMatchObject({ status: 'unsure' });
  });

  it('can be taken back, which leaves what the rules find', async () => {
    const id = await tell(TELLING);
    const before = await view(id);
    value(await judgeKeyPoint(opened.offbook, id, ACTION, 'said'));
    value(await judgeKeyPoint(opened.offbook, id, ACTION, null));
    expect(await view(id)).toEqual(before);
  });

  it('outlives a restart', async () => {
    const id = await tell(TELLING);
    value(await judgeKeyPoint(opened.offbook, id, ACTION, 'said'));
    await opened.restart();
    expect((await action(id)).status).toBe('covered');
    expect((await action(await tell(TELLING))).status).toBe('covered');
  });
});

describe('what a person says against the rules', () => {
  it('rejects a covered point and confirms a missed one', async () => {
    const id = await tell(
      'Nine children in my class could not read a full page. By June eight of the nine read alone.',
    );
    const points = (await view(id)).review!.keyPoints;
    const covered = points.findIndex((point) => point.status === 'covered');
    const missed = points.findIndex((point) => point.status === 'missed' && point.evidence.length === 0);
    value(await judgeKeyPoint(opened.offbook, id, covered, 'not-said'));
    value(await judgeKeyPoint(opened.offbook, id, missed, 'said'));
    const judged = (await view(id)).review!.keyPoints;
    expect(judged[covered]).toMatchObject({ status: 'missed', judgedBy: 'person' });
    expect(judged[missed]).toMatchObject({ status: 'covered', judgedBy: 'person' });
  });

  it('does not ask for a connection that the person says they made', async () => {
    const id = await tell(TELLING.replace(' At Larkfield I would start the same lunch club.', ' The club goes on.'));
    const codes = async () => (await view(id)).findings.map((finding) => finding.code);
    expect(await codes()).toContain('missing-connection');
    value(await judgeKeyPoint(opened.offbook, id, 3, 'said'));
    expect(await codes()).not.toContain('missing-connection');
  });
});

describe('judging what is not there', () => {
  it('is refused', async () => {
    expect(await judgeKeyPoint(opened.offbook, 'nobody', 0, 'said')).toMatchObject({ error: { code: 'take-missing' } });
    const id = await tell(TELLING);
    expect(await judgeKeyPoint(opened.offbook, id, 40, 'said')).toMatchObject({ error: { code: 'point-missing' } });
    const empty = value(await startTake(opened.offbook, { storyId, cue: 'nothing', mimeType: null }));
    expect(await judgeKeyPoint(opened.offbook, empty.id, 0, 'said')).toMatchObject({
      error: { code: 'words-missing' },
    });
  });
});
