import type { Delivery } from '../../delivery/model.ts';
import type { ContentReview, Take } from '../../takes/model.ts';

/** A take of a made-up nurse's story; each test changes what it is about. */
export function sampleTake(change: Partial<Take> = {}): Take {
  return {
    id: 'take-1',
    storyId: 'ward.handover',
    storyTitle: 'The missing handover',
    document: 'guides/ward.md',
    documentHash: 'a'.repeat(64),
    cue: 'keyPoints',
    targetSeconds: { min: 45, max: 60 },
    status: 'complete',
    startedAt: 1_760_000_000_000,
    finishedAt: 1_760_000_051_500,
    durationMs: 51_234.5,
    mimeType: 'audio/webm;codecs=opus',
    exercise: null,
    ...change,
  };
}

export function sampleDelivery(change: Partial<Delivery> = {}): Delivery {
  return {
    durationMs: 51_234.5,
    speechMs: 40_000,
    onsetMs: 812.25,
    toldMs: 48_500,
    speech: [{ startMs: 812.25, endMs: 49_312.25 }],
    pauses: [{ startMs: 12_000, endMs: 12_480 }],
    peakDbfs: -6.5,
    signalToNoiseDb: null,
    warnings: [{ code: 'noisy', message: 'The room was loud.' }],
    peaks: { stepMs: 100, values: [0, 0.25, 0.5] },
    instrument: { name: 'delivery', version: '1', stepMs: 10 },
    ...change,
  };
}

export function sampleReview(change: Partial<ContentReview> = {}): ContentReview {
  const place = { start: 0, end: 4 };
  const point = (label: string, status: 'covered' | 'unsure' | 'missed') => ({
    label,
    text: 'Beds were counted twice',
    status,
    closeness: 0.5,
    evidence: [{ text: 'beds', range: place }],
  });
  const fact = (id: string, status: 'right' | 'wrong' | 'absent') => ({
    id,
    text: '12 beds',
    kind: 'number' as const,
    key: true,
    status,
    said: 'twelve beds',
    range: place,
    reason: 'It is said as the guide has it.',
    aliases: [],
  });
  return {
    rulesVersion: '1',
    words: 120,
    keyPoints: [point('Problem', 'covered'), point('Result', 'unsure'), point('Lesson', 'missed')],
    facts: [fact('number:12', 'right'), fact('number:3', 'right'), fact('number:4', 'wrong')],
    newFacts: [],
    hook: null,
    connection: 'absent',
    connectionRange: null,
    parts: [],
    shape: 'concrete',
    unfinished: false,
    findings: [],
    ...change,
  };
}
