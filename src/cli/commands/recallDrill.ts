import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openOffbook } from '../../main.ts';
import { matchStory } from '../../operations/library.ts';
import type { Offbook } from '../../operations/offbook.ts';
import { answerCard, checkCard, undoLast } from '../../operations/recall/answerCard.ts';
import { changeCard } from '../../operations/recall/changeCard.ts';
import { viewForecast, viewRecall } from '../../operations/recall/viewRecall.ts';
import type { DueCardView, RecallView } from '../../operations/views.ts';
import type { Rating } from '../../recall/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { type Lines, linesFrom } from '../lines.ts';
import { whileSaying } from '../liveLine.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { seconds, styled, type Terminal, wrap } from '../terminal.ts';
import { onDay } from '../words/figures.ts';
import { titlesListed } from '../words/titlesListed.ts';

export interface DrillOptions {
  readonly story?: string;
  /** Minutes more than the day has. */
  readonly more?: number;
  /** Shows what is due instead of asking it. */
  readonly list?: boolean;
  readonly json?: boolean;
}

const RATINGS: readonly { readonly rating: Rating; readonly name: Message }[] = [
  { rating: 'again', name: message('again') },
  { rating: 'hard', name: message('hard') },
  { rating: 'good', name: message('good') },
  { rating: 'easy', name: message('easy') },
];

const ratingSaid = (rating: Rating): string => sayMessage(RATINGS.find((one) => one.rating === rating)!.name);

/** Recall in the terminal: the day's cards one by one, typed or only thought, rated by the person. */
export async function drill(
  terminal: Terminal,
  folder: string | undefined,
  options: DrillOptions,
): Promise<Result<number, Failure>> {
  const path = resolve(folder ?? '.');
  if (!(await stat(path).catch(() => null))?.isDirectory()) return err(fileMissing(path));
  const opened = await openOffbook(path, { isExample: false, partsFolder: join(packageRoot, 'dist') });
  if (!opened.ok) return opened;
  const { offbook, close } = opened.value;
  try {
    const story = options.story === undefined ? ok(undefined) : await storyId(offbook, options.story);
    if (!story.ok) return story;
    const wanted = {
      ...(story.value !== undefined && { storyId: story.value }),
      ...(options.more !== undefined && { extraMinutes: options.more }),
    };
    const view = await whileSaying(say('Reading your cards'), () => viewRecall(offbook, { ...wanted, head: 500 }));
    if (options.json) terminal.out(JSON.stringify(view, null, 2));
    else if (options.list) printList(terminal, view);
    else {
      const lines = linesFrom(process.stdin, process.stdout);
      try {
        await drillCards(terminal, offbook, lines, view, () => viewRecall(offbook, { ...wanted, head: 1 }));
      } finally {
        lines.close();
      }
    }
    return ok(0);
  } finally {
    await close();
  }
}

async function storyId(offbook: Offbook, wanted: string): Promise<Result<string, Failure<'story-missing'>>> {
  const { documents } = await offbook.library.load();
  const stories = documents.flatMap((document) => document.stories);
  const story = matchStory(stories, wanted);
  if (story) return ok(story.id);
  const known = titlesListed(stories.map(({ title }) => ({ title })));
  return err(
    failure('story-missing', message('There is no one story “{wanted}” here. There are: {known}.', { wanted, known })),
  );
}

function printList(terminal: Terminal, view: RecallView): void {
  for (const due of view.queue) {
    const words = [due.card.context, due.card.prompt].filter(Boolean).join(': ');
    const why = styled(terminal, 'dim', `(${told(due, 'reasonWords')})`);
    terminal.out(wrap(`${words} ${why}`, terminal.columns - 2, '  '));
  }
  terminal.out(wrap(summary(view), terminal.columns));
}

function summary({ day, due, interview, phase }: RecallView): string {
  if (due.cards === 0) return say('Nothing is due now.');
  const cards = say('{cards, plural, one {# card} other {# cards}}, about {time}', {
    cards: due.cards,
    time: seconds(due.seconds),
  });
  if (!interview) return `${cards}.`;
  const stage = interview.stage ?? say('interview');
  const named = say('{cards}; {stage} {when}', { cards, stage, when: onDay(interview.on, day) });
  return phase === 'last-checks' ? `${named}: ${say('last checks')}.` : `${named}.`;
}

const HELP = message(
  'Enter alone shows the answer. 1 again, 2 hard, 3 good, 4 easy, Enter takes what is offered. u undo, b not today, s set aside, q end.',
);

/** Asks the queue card by card until it is empty or the person ends, then says what would be known. */
export async function drillCards(
  terminal: Terminal,
  offbook: Offbook,
  lines: Lines,
  first: RecallView,
  next: () => Promise<RecallView>,
): Promise<void> {
  terminal.out(wrap(summary(first), terminal.columns));
  if (first.due.cards > 0) terminal.out(styled(terminal, 'dim', wrap(sayMessage(HELP), terminal.columns)));
  let view = first;
  let answered = 0;
  for (;;) {
    const item = view.queue[0];
    if (!item) break;
    const done = await askOne(terminal, offbook, lines, item);
    if (done === 'end') break;
    if (done === 'answered') answered++;
    view = await next();
  }
  if (answered === 0) return;
  terminal.out();
  terminal.out(wrap(forecastWords(answered, await next()), terminal.columns));
  const { followed, atRisk } = await viewForecast(offbook, { follow: true });
  if (followed && followed.days > 0)
    terminal.out(
      wrap(
        say(
          'If you follow the plan, it would be about {percent} %, for {time} over {days, plural, one {# day} other {# days}}.',
          { percent: Math.round(followed.share * 100), time: seconds(followed.seconds), days: followed.days },
        ),
        terminal.columns,
      ),
    );
  const risks = atRisk.filter(({ probability }) => probability < 0.9);
  for (const { prompt, probability } of risks)
    terminal.out(
      `  ${String(Math.round(probability * 100)).padStart(3)} %  ${wrap(prompt, terminal.columns - 9, '         ')}`,
    );
}

function forecastWords(answered: number, { day, forecast, interview }: RecallView): string {
  const { cards, share, exact } = forecast;
  const when = interview ? onDay(interview.on, day) : say('in a week');
  const values = {
    answered,
    when: `${when.charAt(0).toUpperCase()}${when.slice(1)}`,
    percent: Math.round(share * 100),
    cards,
  };
  if (exact.cards === 0)
    return say('{answered} answered. {when} you would know {percent} % of {cards} cards, if you did no more.', values);
  return say(
    '{answered} answered. {when} you would know {percent} % of {cards} cards, {exactPercent} % of {exact} on numbers and names, if you did no more.',
    { ...values, exactPercent: Math.round(exact.share * 100), exact: exact.cards },
  );
}

/** Asks one card until it is answered, put away, or the person ends. */
async function askOne(
  terminal: Terminal,
  offbook: Offbook,
  lines: Lines,
  due: DueCardView,
): Promise<'answered' | 'moved' | 'end'> {
  const { card, reviews } = due;
  terminal.out();
  const about = [card.context, told(due, 'reasonWords')].filter(Boolean).join(' · ');
  terminal.out(styled(terminal, 'dim', wrap(about, terminal.columns)));
  terminal.out(styled(terminal, 'bold', wrap(card.prompt, terminal.columns)));
  const shownAt = performance.now();
  const typed = await lines.ask('> ');
  if (typed === null) return 'end';
  const thinkingMs = performance.now() - shownAt;
  const command = await commanded(terminal, offbook, card.id, typed);
  if (command) return command;
  const words = typed.trim();
  const checked = words === '' ? null : await checkCard(offbook, card.id, { text: words, how: 'typed', thinkingMs });
  terminal.out(wrap(card.answer, terminal.columns));
  for (const way of card.accepts.slice(0, 3))
    terminal.out(styled(terminal, 'dim', wrap(say('or: {way}', { way }), terminal.columns)));
  const offered: Rating = checked?.ok ? checked.value.suggested : 'good';
  if (checked?.ok) {
    const { verdict } = checked.value;
    const colour = verdict === 'right' ? 'green' : verdict === 'close' ? 'yellow' : 'red';
    terminal.out(styled(terminal, colour, wrap(told(checked.value, 'reason'), terminal.columns)));
  }
  for (;;) {
    const given = await lines.ask(
      `${RATINGS.map(({ name }, i) => `${i + 1} ${sayMessage(name)}`).join('  ')}  [${ratingSaid(offered)}] `,
    );
    if (given === null) return 'end';
    const moved = await commanded(terminal, offbook, card.id, given);
    if (moved) return moved;
    const rating = given.trim() === '' ? offered : (RATINGS[Number(given.trim()) - 1]?.rating ?? null);
    if (rating === null) continue;
    const answered = await answerCard(offbook, card.id, {
      rating,
      how: words === '' ? 'self' : 'typed',
      answered: words === '' ? null : words,
      thinkingMs,
      reviews,
    });
    if (!answered.ok) terminal.error(told(answered.error, 'message'));
    return answered.ok ? 'answered' : 'moved';
  }
}

/** A letter alone is a command; null for anything else. */
async function commanded(
  terminal: Terminal,
  offbook: Offbook,
  cardId: string,
  typed: string,
): Promise<'moved' | 'end' | null> {
  switch (typed.trim().toLowerCase()) {
    case 'q':
      return 'end';
    case 'u': {
      const undone = await undoLast(offbook);
      terminal.out(
        undone.ok ? say('Taken back: {prompt}', { prompt: undone.value.card.prompt }) : told(undone.error, 'message'),
      );
      return 'moved';
    }
    case 'b':
      await changeCard(offbook, cardId, { buried: true });
      return 'moved';
    case 's':
      await changeCard(offbook, cardId, { suspended: true });
      return 'moved';
    default:
      return null;
  }
}
