import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffbook } from '../src/main.ts';
import type { Offbook } from '../src/operations/offbook.ts';
import { viewPlan } from '../src/operations/plan/viewPlan.ts';
import { viewToday } from '../src/operations/plan/viewToday.ts';
import { setInterviews } from '../src/operations/recall/interviews.ts';
import { startTake } from '../src/operations/takes/recordTake.ts';
import { setTakeWords } from '../src/operations/takes/takeWords.ts';
import { assemblePlan } from '../src/plan/assemblePlan.ts';
import type { PlanRequest } from '../src/plan/planRequest.ts';
import { DRILL_ORDER } from '../src/plan/practiceState.ts';
import { addDays } from '../src/recall/schedule/zonedTime.ts';
import { madeDocuments } from './madeDocuments.ts';
import { printGrowth, printRows, timed } from './timing.ts';

const TODAY = '2026-03-03';
const RUNGS = ['script', 'keyPoints', 'facts', 'hook', 'nothing'] as const;

function request(stories: number, days: number): PlanRequest {
  return {
    today: TODAY,
    interviews: [
      { on: addDays(TODAY, Math.floor(days / 2)), stage: 'Phone screen', over: false },
      { on: addDays(TODAY, days), stage: 'Panel', over: false },
    ],
    minutesOn: () => 45,
    recallMinutesOn: () => 15,
    stories: Array.from({ length: stories }, (_, i) => ({
      id: `story-${i}`,
      title: `Story ${i}`,
      tellSeconds: 45 + (i % 4) * 15,
      takes: i % 5,
      takesWanted: 5,
      lastToldOn: i % 5 === 0 ? null : addDays(TODAY, -1 - (i % 9)),
      share: (i % 10) / 10,
      standing: { rung: RUNGS[i % 5]!, offBook: false, offBookDays: 0, offBookDaysNeeded: 3 },
      rungs: RUNGS,
    })),
    drills: DRILL_ORDER.map((name) => ({ name, minutes: 3, lastOn: null, lastOutcome: null })),
    canCall: true,
    errands: Array.from({ length: 8 }, (_, i) => ({
      id: `cut:${i}`,
      kind: 'document' as const,
      title: `Cut words from story ${i}`,
      reason: '',
      minutes: 10,
      storyId: `story-${i}`,
    })),
    serves: [{ text: 'Record each story 5 times', by: 'rehearse', drill: null, storyIds: null, takes: 5 }],
    startedOn: null,
    daysInARow: 0,
  };
}

/** Assembling alone, which is pure, and the whole answer with everything read from documents and database. */
export async function benchPlan(): Promise<void> {
  const usual = await timed(200, () => assemblePlan(request(8, 56)));
  const many = await timed(50, () => assemblePlan(request(80, 56)));
  printRows([
    { what: 'assemble the plan', size: '8 weeks, 8 stories', timing: usual, aim: 'under 20 ms' },
    { what: 'assemble the plan', size: '8 weeks, 80 stories', timing: many, aim: '' },
  ]);
  printGrowth('assemble the plan', usual, many, 10);
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-plan-'));
  try {
    writeFileSync(join(folder, 'guide.md'), madeDocuments(1)[0]!.text);
    const opened = await openOffbook(folder, { isExample: false, partsFolder: folder });
    if (!opened.ok) throw new Error(opened.error.message);
    const { offbook, close } = opened.value;
    const takes = await tellAll(offbook, 20);
    const now = offbook.clock.nowMs();
    await setInterviews(offbook, [
      { on: new Date(now + 56 * 86_400_000).toISOString().slice(0, 10), atMinutes: 600, stage: 'Panel' },
    ]);
    printRows([
      {
        what: 'today, everything read',
        size: `8 weeks, ${takes} takes`,
        timing: await timed(15, () => viewToday(offbook)),
        aim: '',
      },
      {
        what: 'the plan, everything read',
        size: `8 weeks, ${takes} takes`,
        timing: await timed(15, () => viewPlan(offbook)),
        aim: '',
      },
    ]);
    await close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each story told so often, in the words of its script. */
async function tellAll(offbook: Offbook, times: number): Promise<number> {
  const { documents } = await offbook.library.load();
  let count = 0;
  for (const story of documents.flatMap((document) => document.stories))
    for (let i = 0; i < times; i++) {
      const take = await startTake(offbook, { storyId: story.id, cue: RUNGS[i % 5]!, mimeType: null });
      if (!take.ok) throw new Error(take.error.message);
      await setTakeWords(offbook, take.value.id, { kind: 'typed', text: story.script?.text ?? story.title });
      count++;
    }
  return count;
}
