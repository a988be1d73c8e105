import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { WordTime } from '../../speech/model.ts';
import type { PartReview } from '../../takes/model.ts';
import { cx } from '../design/cx.ts';
import { Icon, type IconName } from '../design/Icon.tsx';
import type { Mark, MarkKind, MarkTone } from './logic/marks.ts';
import { PART_TITLES, partShares } from './logic/parts.ts';
import { blocksOf, type Segment } from './logic/segments.ts';
import styles from './MarkedText.module.css';
import { MarkReason } from './MarkReason.tsx';
import { MarkToggles, type MarkGroup, groupOf } from './MarkToggles.tsx';
import type { ShownWords, TakeDesk } from './takeDesk.ts';
import { useFollowedWord } from './useFollowedWord.ts';
import type { Player } from './usePlayer.ts';
import { say } from '../../words/say.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly times: readonly WordTime[] | null;
  readonly parts: readonly PartReview[];
  readonly marks: readonly Mark[];
  readonly shown: ShownWords | null;
  readonly player: Player;
  readonly desk: TakeDesk;
}

/** The words as told, part by part, in which every mark says why it is there on hover, focus and tap. */
export function MarkedText({ text, times, parts, marks, shown, player, desk }: MarkedTextProps) {
  const [hidden, setHidden] = useState<ReadonlySet<MarkGroup>>(new Set());
  const [open, setOpen] = useState<{ readonly at: number; readonly pinned: boolean } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const leaving = useRef<number | undefined>(undefined);
  const visible = useMemo(() => marks.filter((mark) => !hidden.has(groupOf(mark.kind))), [marks, hidden]);
  const showParts = !hidden.has('parts');
  const blocks = useMemo(() => blocksOf(text, visible, showParts ? parts : []), [text, visible, parts, showParts]);
  const shares = useMemo(() => partShares(parts, times).shares, [parts, times]);
  useFollowedWord(root, player, times);

  useEffect(() => {
    if (!shown) return;
    const wanted =
      root.current?.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(shown.markId ?? '')}"]`) ??
      segmentAt(root.current, shown.range.start);
    if (!wanted) return;
    wanted.scrollIntoView({ block: 'center', behavior: 'smooth' });
    // Where the words are heard, the list keeps the focus, so that the next one can be pressed.
    if (!shown.heard) wanted.focus({ preventScroll: true });
  }, [shown]);

  const stay = () => window.clearTimeout(leaving.current);
  // A moment's grace, so that the pointer can travel from the words to their explanation.
  const leave = () => {
    stay();
    leaving.current = window.setTimeout(() => setOpen((now) => (now?.pinned ? now : null)), 180);
  };
  useEffect(() => () => window.clearTimeout(leaving.current), [leaving]);

  const segment = (piece: Segment): ReactNode => {
    const at = piece.range.start;
    if (piece.marks.length === 0) {
      return (
        <span key={at} data-start={at}>
          {piece.text}
        </span>
      );
    }
    const focusable = piece.starts.length > 0;
    const lit = shown !== null && piece.range.start < shown.range.end && piece.range.end > shown.range.start;
    const badge = focusable ? <Badges marks={piece.starts} /> : null;
    const look = cx(...piece.marks.map((mark) => classOf(mark.kind, mark.tone)), lit && styles.lit);
    const isOpen = open?.at === at;
    const listeners = {
      onPointerEnter: (event: { readonly pointerType: string }) => {
        if (event.pointerType !== 'mouse') return;
        stay();
        setOpen((now) => (now?.pinned ? now : { at, pinned: false }));
      },
      onPointerLeave: leave,
    };
    return (
      <span key={at} className={styles.anchor}>
        {badge}
        {badge ? GLUE : null}
        <span
          data-start={at}
          data-marks={piece.starts.map((mark) => mark.id).join(' ')}
          className={cx(styles.mark, look)}
          {...listeners}
          {...(focusable && {
            role: 'button',
            tabIndex: 0,
            'aria-expanded': isOpen,
            'aria-label': `${piece.text.trim()}. ${piece.starts.map(spoken).join(' ')}`,
            onFocus: () => {
              stay();
              setOpen((now) => (now?.at === at ? now : { at, pinned: false }));
            },
            onBlur: leave,
            onKeyDown: (event: { readonly key: string; preventDefault: () => void }) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              setOpen((now) => (now?.at === at && now.pinned ? null : { at, pinned: true }));
            },
          })}
          onClick={() => setOpen((now) => (now?.at === at && now.pinned ? null : { at, pinned: true }))}
        >
          {piece.text}
        </span>
        {isOpen ? (
          <MarkReason
            marks={piece.marks}
            playFromMs={desk.timeOf(piece.range)}
            playFrom={desk.playFrom}
            onStay={stay}
            onLeave={leave}
            onClose={() => setOpen(null)}
          />
        ) : null}
      </span>
    );
  };

  return (
    <>
      <MarkToggles marks={marks} hasParts={parts.length > 0} hidden={hidden} onChange={setHidden} />
      <div ref={root} className={styles.text}>
        {blocks.map((block, index) => (
          <div key={index} className={styles.block}>
            {block.part === null ? null : (
              <p className={styles.part}>
                {PART_TITLES[block.part]}{' '}
                <span className="figures">
                  {Math.round((shares.find((share) => share.part === block.part)?.share ?? 0) * 100)} %
                </span>
              </p>
            )}
            <p className={styles.words}>{block.segments.map(segment)}</p>
          </div>
        ))}
      </div>
    </>
  );
}

const spoken = (mark: Mark): string =>
  [mark.title, mark.why, mark.fix]
    .filter(Boolean)
    .map((sentence) => `${sentence?.replace(/[.]$/, '')}.`)
    .join(' ');

// A word joiner keeps a sign on the line of the words that it stands before.
const GLUE = <span aria-hidden="true">{'\u2060'}</span>;

/** `factBad` where a kind looks different by tone, else the kind's own class. */
const classOf = (kind: MarkKind, tone: MarkTone): string | undefined =>
  styles[`${kind}${tone.charAt(0).toUpperCase()}${tone.slice(1)}`] ?? styles[kind];

/** The unmarked or marked piece that an offset falls in. */
function segmentAt(root: HTMLElement | null, offset: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const piece of root?.querySelectorAll<HTMLElement>('[data-start]') ?? []) {
    if (Number(piece.dataset['start']) <= offset) found = piece;
  }
  return found;
}

const ICONS: Readonly<Partial<Record<`${MarkKind}-${MarkTone}`, IconName>>> = {
  'fact-good': 'tick',
  'fact-bad': 'cross',
  'newNumber-note': 'plus',
  'wording-note': 'info',
  'wording-unsure': 'warning',
  'wording-bad': 'warning',
};

/** Small signs before a mark's first words: the number of its key point, a tick, a cross, a word. None comes twice. */
function Badges({ marks }: { readonly marks: readonly Mark[] }) {
  const signs = new Map(marks.map((mark) => [signOf(mark), mark]));
  return (
    <span className={styles.badges} aria-hidden="true">
      {[...signs].map(([sign, mark]) => {
        const icon = ICONS[`${mark.kind}-${mark.tone}`];
        if (!icon) {
          return (
            <span key={sign} className={styles.badge}>
              {sign}
            </span>
          );
        }
        const tone = mark.tone === 'good' ? styles.badgeGood : mark.tone === 'bad' ? styles.badgeBad : undefined;
        return (
          <span key={sign} className={tone}>
            <Icon name={icon} size="1.15em" />
          </span>
        );
      })}
    </span>
  );
}

/** "3", "3?", "hook", "connection", or the kind and tone that an icon stands for. */
function signOf(mark: Mark): string {
  if (ICONS[`${mark.kind}-${mark.tone}`]) return `${mark.kind}-${mark.tone}`;
  if (mark.kind !== 'point') return mark.kind === 'hook' ? say('hook') : say('connection');
  return `${Number(mark.id.split(':')[1]) + 1}${mark.tone === 'unsure' ? '?' : ''}`;
}
