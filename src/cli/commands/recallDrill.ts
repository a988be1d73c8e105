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
import { err, ok, type Result } from '../../shared/result.ts';
import { type Lines, linesFrom } from '../lines.ts';
import { whileSaying } from '../liveLine.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { seconds, styled, type Terminal, wrap } from '../terminal.ts';

export interface DrillOptions {
  readonly story?: string;
  /** Minutes more than the day has. */
  readonly more?: number;
  /** Shows what is due instead of asking it. */
  readonly list?: boolean;
  readonly json?: boolean;
}

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

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
    const view = await whileSaying('Reading your cards', () => viewRecall(offbook, { ...wanted, head: 500 }));
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
  const known = stories.map(({ title }) => `“${title}”`).join(', ');
  return err(failure('story-missing', `There is no one story “${wanted}” here. There are: ${known || 'none'}.`));
}

function printList(terminal: Terminal, view: RecallView): void {
  for (const { card, reasonWords } of view.queue) {
    const words = [card.context, card.prompt].filter(Boolean).join(': ');
    terminal.out(wrap(`${words} ${styled(terminal, 'dim', `(${reasonWords})`)}`, terminal.columns - 2, '  '));
  }
  terminal.out(summary(view));
}

const summary = ({ due, interview, phase }: RecallView): string => {
  if (due.cards === 0) return 'Nothing is due now.';
  const cards = `${due.cards} ${due.cards === 1 ? 'card' : 'cards'}, about ${seconds(due.seconds)}`;
  if (!interview) return `${cards}.`;
  const named = interview.stage ? `${interview.stage}, ${interview.dayName}` : `interview ${interview.dayName}`;
  return `${cards}; ${named}${phase === 'last-checks' ? ': last checks' : ''}.`;
};

const HELP =
  'Enter alone shows the answer. 1 again, 2 hard, 3 good, 4 easy, Enter takes what is offered. u undo, b not today, s set aside, q end.';

/** Asks the queue card by card until it is empty or the person ends, then says what would be known. */
export async function drillCards(
  terminal: Terminal,
  offbook: Offbook,
  lines: Lines,
  first: RecallView,
  next: () => Promise<RecallView>,
): Promise<void> {
  terminal.out(summary(first));
  if (first.due.cards > 0) terminal.out(styled(terminal, 'dim', wrap(HELP, terminal.columns)));
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
  const { forecast, interview } = await next();
  const { exact } = forecast;
  const when = interview ? `On ${interview.dayName}` : 'In a week';
  terminal.out();
  terminal.out(
    wrap(
      `${answered} answered. ${when} you would know ${Math.round(forecast.share * 100)} % of ${forecast.cards} cards` +
        `${exact.cards > 0 ? `, ${Math.round(exact.share * 100)} % of ${exact.cards} on numbers and names` : ''}, if you did no more.`,
      terminal.columns,
    ),
  );
  const { followed, atRisk } = await viewForecast(offbook, { follow: true });
  if (followed && followed.days > 0)
    terminal.out(
      wrap(
        `If you follow the plan, it would be about ${Math.round(followed.share * 100)} %, for ${seconds(followed.seconds)} ` +
          `over ${followed.days} ${followed.days === 1 ? 'day' : 'days'}.`,
        terminal.columns,
      ),
    );
  const risks = atRisk.filter(({ probability }) => probability < 0.9);
  for (const { prompt, probability } of risks)
    terminal.out(
      `  ${String(Math.round(probability * 100)).padStart(3)} %  ${wrap(prompt, terminal.columns - 9, '         ')}`,
    );
}

/** Asks one card until it is answered, put away, or the person ends. */
async function askOne(
  terminal: Terminal,
  offbook: Offbook,
  lines: Lines,
  { card, reviews, reasonWords }: DueCardView,
): Promise<'answered' | 'moved' | 'end'> {
  terminal.out();
  terminal.out(
    styled(terminal, 'dim', wrap([card.context, reasonWords].filter(Boolean).join(' · '), terminal.columns)),
  );
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
    terminal.out(styled(terminal, 'dim', wrap(`or: ${way}`, terminal.columns)));
  const offered: Rating = checked?.ok ? checked.value.suggested : 'good';
  if (checked?.ok) {
    const { verdict, reason } = checked.value;
    const colour = verdict === 'right' ? 'green' : verdict === 'close' ? 'yellow' : 'red';
    terminal.out(styled(terminal, colour, wrap(reason, terminal.columns)));
  }
  for (;;) {
    const given = await lines.ask(`1 again  2 hard  3 good  4 easy  [${offered}] `);
    if (given === null) return 'end';
    const moved = await commanded(terminal, offbook, card.id, given);
    if (moved) return moved;
    const rating = given.trim() === '' ? offered : (RATINGS[Number(given.trim()) - 1] ?? null);
    if (rating === null) continue;
    const answered = await answerCard(offbook, card.id, {
      rating,
      how: words === '' ? 'self' : 'typed',
      answered: words === '' ? null : words,
      thinkingMs,
      reviews,
    });
    if (!answered.ok) terminal.error(answered.error.message);
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
      terminal.out(undone.ok ? `Taken back: ${undone.value.card.prompt}` : undone.error.message);
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
