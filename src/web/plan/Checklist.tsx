import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ChecklistItemView } from '../../operations/plan/views.ts';
import { commands } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { groupBy } from '../app/groupBy.ts';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Checklist.module.css';
import { tickItem } from './tickItem.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

/** The guide's own checklist beside what was really done. A tick here is a tick in the guide. */
export function Checklist({ items }: { readonly items: readonly ChecklistItemView[] }) {
  const client = useQueryClient();
  const tick = useMutation({
    mutationFn: ({ item, checked }: { readonly item: ChecklistItemView; readonly checked: boolean }) =>
      tickItem(
        {
          write: commands.tickChecklistItem,
          fetchFresh: async () => (await client.fetchQuery(queries.plan())).checklist,
        },
        item,
        checked,
      ),
    // Whether it was written or not: what the guide says now is what is shown.
    onSettled: () => refreshAll(client),
  });
  if (items.length === 0)
    return (
      <Section title={say('Your checklist')}>
        <p className={styles.soft}>
          <Say
            text="Lines that begin with {code} in a guide stand here, beside what you have really done."
            values={{ code: <code>- [ ]</code> }}
          />
        </p>
      </Section>
    );
  const done = items.filter(({ checked }) => checked).length;
  const groups = [...groupBy(items, ({ document, section }) => `${document}\n${section ?? ''}`)];
  return (
    <Section
      title={say('Your checklist')}
      aside={<span className={styles.count}>{say('{done} of {items}', { done, items: items.length })}</span>}
    >
      <p className={styles.soft}>
        {say('It stands in your guide. What Offbook sees you do ticks itself there once; the rest is yours to tick.')}
      </p>
      {tick.isError ? (
        <Notice tone="error" title={say('Not ticked')}>
          {tick.error.message}
        </Notice>
      ) : null}
      {groups.map(([key, its]) => (
        <div key={key} className={styles.group}>
          {its[0]!.section === null ? null : <h3 className={styles.section}>{its[0]!.section}</h3>}
          <ul className={styles.list}>
            {its.map((item, index) => {
              const isPending =
                tick.isPending &&
                tick.variables.item.text === item.text &&
                tick.variables.item.section === item.section;
              return (
                <Item
                  key={`${index} ${item.text}`}
                  item={isPending ? { ...item, checked: tick.variables.checked } : item}
                  onTick={(checked) => tick.mutate({ item, checked })}
                />
              );
            })}
          </ul>
        </div>
      ))}
      <p className={styles.soft}>
        {[...groupBy(items, ({ document }) => document).keys()].map((path) => (
          <Link key={path} to="/documents" search={{ path }} className={styles.document}>
            {path}
          </Link>
        ))}
      </p>
    </Section>
  );
}

function Item({ item, onTick }: { readonly item: ChecklistItemView; readonly onTick: (checked: boolean) => void }) {
  const id = useId();
  const { text, checked, evidence } = item;
  return (
    <li className={styles.item}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={evidence ? `${id}-evidence` : undefined}
        onChange={(event) => onTick(event.target.checked)}
      />
      <div className={styles.what}>
        <label htmlFor={id}>{text}</label>
        {evidence ? (
          <p className={styles.evidence} id={`${id}-evidence`}>
            {told(evidence, 'words')}
          </p>
        ) : null}
      </div>
    </li>
  );
}
