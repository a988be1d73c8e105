import { cx } from '../design/cx.ts';
import type { Mark, MarkKind } from './logic/marks.ts';
import styles from './MarkToggles.module.css';
import { say } from '../../words/say.ts';

export type MarkGroup = 'points' | 'facts' | 'frame' | 'wording' | 'parts';

/** Which switch a kind of mark belongs to. */
export function groupOf(kind: MarkKind): MarkGroup {
  if (kind === 'point') return 'points';
  if (kind === 'fact' || kind === 'newNumber') return 'facts';
  return kind === 'wording' ? 'wording' : 'frame';
}

const GROUPS: readonly { readonly group: MarkGroup; readonly word: string }[] = [
  { group: 'points', word: say('Key points') },
  { group: 'facts', word: say('Facts') },
  { group: 'frame', word: say('Hook and connection') },
  { group: 'wording', word: say('Wording') },
  { group: 'parts', word: say('Parts') },
];

/** The legend of the transcript, in which every kind of mark can be switched off. */
export function MarkToggles({
  marks,
  hasParts,
  hidden,
  onChange,
}: {
  readonly marks: readonly Mark[];
  readonly hasParts: boolean;
  readonly hidden: ReadonlySet<MarkGroup>;
  readonly onChange: (hidden: ReadonlySet<MarkGroup>) => void;
}) {
  const there = GROUPS.filter(({ group }) =>
    group === 'parts' ? hasParts : marks.some((mark) => groupOf(mark.kind) === group),
  );
  if (there.length === 0) return null;
  return (
    <fieldset className={`${styles.toggles} no-print`}>
      <legend className="visually-hidden">{say('Show in the text')}</legend>
      {there.map(({ group, word }) => (
        <label key={group} className={styles.toggle}>
          <input
            type="checkbox"
            checked={!hidden.has(group)}
            onChange={(event) => {
              const next = new Set(hidden);
              if (event.target.checked) next.delete(group);
              else next.add(group);
              onChange(next);
            }}
          />
          <span className={cx(styles.sample, styles[group])}>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
