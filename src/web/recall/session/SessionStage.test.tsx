import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerGiven, CheckedAnswer } from '../../../recall/cards/checkAnswer.ts';
import { type Failure, failure } from '../../../shared/failure.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { ApiFailure } from '../../api/client.ts';
import type { AnswerListener } from '../../speech/answerListener.ts';
import type { AnswerHearing } from './answerHearing.ts';
import type { AskedCard, GivenAnswer, QueueNow } from './model.ts';
import type { RecallDesk } from './recallDesk.ts';
import { SessionStage } from './SessionStage.tsx';
import { useRecallSession } from './useRecallSession.ts';

const HOUR = 3_600_000;

function card(id: string, prompt: string, answer: string): AskedCard {
  const now = Date.now();
  return {
    id,
    kind: 'fact',
    storyId: 'guide.roof',
    document: 'guide.md',
    origin: 'document',
    prompt,
    context: 'The leaking roof',
    answer,
    reason: 'new',
    reasonWords: 'new',
    fromAt: 0,
    sameDay: false,
    reviews: 0,
    next: {
      again: { backAt: now + 60_000, forInterview: false },
      hard: { backAt: now + 6 * 60_000, forInterview: false },
      good: { backAt: now + 10 * 60_000, forInterview: false },
      easy: { backAt: now + 8 * 24 * HOUR, forInterview: true },
    },
  };
}
const TILES = card('tiles', 'How many tiles were broken?', '60');
const BUILDER = card('builder', 'Who lent the scaffolding?', 'Marek');

/** A server that knows what is left, and keeps what it was told. */
class FakeDesk implements RecallDesk {
  readonly told: unknown[] = [];
  readonly checked: AnswerGiven[] = [];
  left: readonly AskedCard[];
  away = false;
  verdict: CheckedAnswer = { verdict: 'right', reason: '“sixty” is 60.', suggested: 'good' };
  constructor(cards: readonly AskedCard[]) {
    this.left = cards;
  }
  async #tell(what: unknown): Promise<QueueNow> {
    if (this.away) throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering.', null);
    this.told.push(what);
    return { cards: this.left, more: 0 };
  }
  async check(_id: string, given: AnswerGiven): Promise<CheckedAnswer> {
    const { text } = given;
    this.checked.push({ ...given, thinkingMs: 0 });
    if (text === 'offline') throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering.', null);
    return this.verdict;
  }
  rate(answer: GivenAnswer): Promise<QueueNow> {
    if (answer.rating !== 'again') this.left = this.left.filter(({ id }) => id !== answer.cardId);
    return this.#tell({ ...answer, thinkingMs: 0 });
  }
  putAway(cardId: string, kind: 'buried' | 'suspended'): Promise<QueueNow> {
    this.left = this.left.filter(({ id }) => id !== cardId);
    return this.#tell({ cardId, kind });
  }
  takeBack(): Promise<QueueNow> {
    return this.#tell('undo');
  }
  look(): Promise<QueueNow> {
    return this.#tell('look');
  }
}

let host: HTMLElement;
let root: Root;
let desk: FakeDesk;
let hearing: AnswerHearing;
const onLeave = vi.fn();
const onEdit = vi.fn();

function Harness() {
  const { session, ...shown } = useRecallSession(desk, { cards: desk.left, more: 0 });
  return (
    <SessionStage
      session={session}
      shown={shown}
      forecast="On Wednesday you would know 2 of 2 cards."
      hearing={hearing}
      onEdit={onEdit}
      onLeave={onLeave}
    />
  );
}
const settle = () => act(async () => new Promise((done) => setTimeout(done, 0)));

async function open(cards: readonly AskedCard[], way: 'typed' | 'head'): Promise<void> {
  localStorage.setItem('offbook.recall.way', way);
  desk = new FakeDesk(cards);
  await act(async () => root.render(<Harness />));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onLeave.mockReset();
  hearing = { kind: 'unknown' };
  onEdit.mockReset();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const field = () => host.querySelector<HTMLInputElement>('[data-answer]');
const heading = () => host.querySelector('h1')?.textContent;
const words = () => host.textContent;

/** Presses a key where the focus is. */
async function press(key: string, options: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  await act(async () => (document.activeElement ?? document.body).dispatchEvent(event));
  await settle();
}

async function type(text: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  await act(async () => {
    setter.call(field(), text);
    field()!.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('checks typed words on Enter, says why, and takes the suggested rating with one more Enter', async () => {
  await open([TILES, BUILDER], 'typed');
  expect(document.activeElement).toBe(field());
  expect(host.querySelector('label')?.textContent).toContain('How many tiles were broken?');
  await type('sixty');
  await press('Enter');
  expect(words()).toContain('“sixty” is 60.');
  expect(words()).toContain('Right');
  await press('Enter');
  expect(heading()).toBe('Who lent the scaffolding?');
  expect(document.activeElement).toBe(field());
  expect(field()!.value).toBe('');
  expect(desk.told).toEqual([
    {
      cardId: 'tiles',
      rating: 'good',
      how: 'typed',
      answered: 'sixty',
      suggested: 'good',
      thinkingMs: 0,
      reviews: 0,
    },
  ]);
});

it('never forces its suggestion', async () => {
  await open([TILES], 'typed');
  await type('sixty');
  await press('Enter');
  await press('1');
  expect(desk.told).toMatchObject([{ rating: 'again', suggested: 'good' }]);
  expect(heading()).toBe('How many tiles were broken?');
});

it('shows the answer with the space bar, and suggests nothing for what was only thought', async () => {
  await open([TILES, BUILDER], 'head');
  await press(' ');
  expect(words()).toContain('Answer: 60');
  expect(words()).not.toContain('suggested');
  await press('Enter');
  expect(heading()).toBe('How many tiles were broken?');
  await press('4');
  expect(desk.told).toMatchObject([{ rating: 'easy', how: 'self', answered: null, suggested: null }]);
});

it('shows under each rating when the card would come back', async () => {
  await open([TILES], 'head');
  await press(' ');
  expect([...host.querySelectorAll('[role=group] button')].map((button) => button.textContent)).toEqual([
    'Forgot, comes back: 1 min',
    'Hard, comes back: 6 min',
    'Good, comes back: 10 min',
    'Easy, comes back: day before',
  ]);
});

it('shows the answer for an empty field, and the answer beside words that could not be checked', async () => {
  await open([TILES, BUILDER], 'typed');
  await press(' ');
  expect(words()).toContain('Answer: 60');
  await press('3');
  await type('offline');
  await press('Enter');
  expect(words()).toContain('You are the judge');
  expect(words()).toContain('Marek');
});

it('takes a slip back with one key, and puts cards away', async () => {
  await open([TILES, BUILDER], 'head');
  await press(' ');
  await press('1');
  await press('u');
  expect(heading()).toBe('How many tiles were broken?');
  expect(words()).toContain('Answer: 60');
  await press('b');
  expect(heading()).toBe('Who lent the scaffolding?');
  await press('s');
  expect(desk.told).toMatchObject([
    { rating: 'again' },
    'undo',
    { cardId: 'tiles', kind: 'buried' },
    { cardId: 'builder', kind: 'suspended' },
  ]);
});

it('lets letters be typed, and takes them as keys with Alt', async () => {
  await open([TILES, BUILDER], 'typed');
  await press('b', { code: 'KeyB' });
  expect(heading()).toBe('How many tiles were broken?');
  await press('b', { code: 'KeyB', altKey: true });
  expect(heading()).toBe('Who lent the scaffolding?');
  await press('e', { code: 'KeyE', altKey: true });
  expect(onEdit).toHaveBeenCalledWith(BUILDER);
});

it('leaves with Escape, from the answer’s field as well', async () => {
  await open([TILES], 'typed');
  await press('Escape');
  expect(onLeave).toHaveBeenCalledOnce();
  await press('t', { code: 'KeyT', altKey: true });
  await press('Escape');
  expect(onLeave).toHaveBeenCalledTimes(2);
});

it('ends with what was done', async () => {
  await open([TILES, BUILDER], 'head');
  for (const key of [' ', '3', ' ', '1', ' ', '3']) await press(key);
  expect(heading()).toBe('That is all for now');
  expect(words()).toContain('2 cards in 1 minute. You knew 1 at the first go');
  expect(words()).toContain('Who lent the scaffolding?');
  expect(words()).toContain('On Wednesday');
  await press('Enter');
  expect(onLeave).toHaveBeenCalledOnce();
});

it('says gaps for the ears, and rests where cards only come back later', async () => {
  const gap = { ...TILES, prompt: 'We mended ___ tiles.', fromAt: Date.now() + 9 * 60_000 };
  await open([gap], 'typed');
  expect(heading()).toBe('A short rest');
  expect(words()).toContain('One card comes back in 9 minutes');
  await press(' ');
  expect(heading()).toBe('We mended ___blank tiles.');
  expect(host.querySelector('label')?.textContent).toBe('Your answer to: We mended blank tiles.');
});

it('keeps what can’t be saved and goes on', async () => {
  await open([TILES, BUILDER], 'head');
  desk.away = true;
  await press(' ');
  await press('3');
  expect(heading()).toBe('Who lent the scaffolding?');
  expect(words()).toContain('your answers are kept here');
  desk.away = false;
  await act(async () =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Try again'))!.click(),
  );
  await settle();
  expect(desk.told).toMatchObject([{ cardId: 'tiles', rating: 'good' }]);
  expect(words()).not.toContain('kept here');
});

it('says when a figure within a day is only a guess', async () => {
  await open([{ ...TILES, reason: 'step', sameDay: true }], 'head');
  expect(words()).toContain('never validated within a day');
});

describe('an answer that is said', () => {
  /** A microphone and a recogniser, played by the test; `log` is what was done with them. */
  function listening(words: readonly Result<string, Failure>[], start: Result<void, Failure> = ok(undefined)) {
    const log: string[] = [];
    const left = [...words];
    const open = (): AnswerListener => ({
      start: async () => (log.push('start'), start),
      stop: async () => (log.push('stop'), left.shift() ?? ok('')),
      cancel: () => void log.push('cancel'),
      peakDbfs: () => -20,
    });
    hearing = { kind: 'ready', open, soundGoes: null };
    return log;
  }

  it('is heard between two presses of a key, checked as spoken, and only suggested', async () => {
    const log = listening([ok('sixty tiles')]);
    await open([TILES, BUILDER], 'head');
    await press('v');
    expect(words()).toContain('Say your answer now.');
    await press(' ');
    expect(log).toEqual(['start', 'stop']);
    expect(words()).toContain('Heard sixty tiles');
    expect(words()).toContain('“sixty” is 60.');
    expect(desk.checked).toEqual([{ text: 'sixty tiles', how: 'spoken', thinkingMs: 0 }]);
    await press('2');
    expect(desk.told).toMatchObject([{ rating: 'hard', how: 'spoken', answered: 'sixty tiles', suggested: 'good' }]);
    expect(heading()).toBe('Who lent the scaffolding?');
  });

  it('can be begun from the field where answers are typed', async () => {
    const log = listening([ok('sixty')]);
    await open([TILES], 'typed');
    await press('v', { code: 'KeyV', altKey: true });
    expect(field()).toBeNull();
    await press('v');
    expect(log).toEqual(['start', 'stop']);
    expect(words()).toContain('Heard sixty');
  });

  it('may have been misheard, and the page says so', async () => {
    listening([ok('six teas')]);
    await open([TILES], 'head');
    desk.verdict = { verdict: 'wrong', reason: 'It is 60.', suggested: 'again' };
    await press('v');
    await press('Enter');
    expect(words()).toContain('If you were misheard, rate what you said.');
  });

  it('is dropped with Escape, which leaves the session only the second time', async () => {
    const log = listening([]);
    await open([TILES], 'head');
    await press('v');
    await press('Escape');
    expect(log).toEqual(['start', 'cancel']);
    expect(onLeave).not.toHaveBeenCalled();
    expect(words()).not.toContain('Say your answer now.');
    await press('Escape');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('lets go of the microphone when the card is put away', async () => {
    const log = listening([]);
    await open([TILES, BUILDER], 'head');
    await press('v');
    await press('b');
    expect(log).toEqual(['start', 'cancel']);
  });

  it('says why no words came, and the prompt still waits', async () => {
    listening([ok(''), err(failure('answer-not-heard', 'No model is there.'))]);
    await open([TILES], 'head');
    await press('v');
    await press(' ');
    expect(words()).toContain('No words were heard.');
    await press('v');
    expect(words()).not.toContain('No words were heard.');
    await press(' ');
    expect(words()).toContain('No model is there.');
    await press(' ');
    expect(words()).toContain('Answer: 60');
  });

  it('says what keeps the microphone from opening', async () => {
    listening([], err(failure('microphone-missing', 'No microphone was found.')));
    await open([TILES], 'head');
    await press('v');
    expect(words()).toContain('No microphone was found.');
    expect(words()).toContain('Say it, aloud or in your head.');
  });

  it('says where its sound goes when it leaves this machine', async () => {
    listening([]);
    hearing = { ...hearing, soundGoes: 'What you say goes to https://speech.example.' } as AnswerHearing;
    await open([TILES], 'head');
    expect(words()).toContain('What you say goes to https://speech.example.');
  });
});
