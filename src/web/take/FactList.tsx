import { useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { ContentReview, FactReview, FactStatus } from '../../takes/model.ts';
import type { FactKind } from '../../stories/model.ts';
import { Chip, StatusChip, Tag } from '../design/Chip.tsx';
import { Icon } from '../design/Icon.tsx';
import { Section } from '../design/Section.tsx';
import { Evidence } from './Evidence.tsx';
import { Count } from './KeyPointList.tsx';
import styles from './Lists.module.css';
import { factReason } from './logic/factReason.ts';
import { factMarkId, newNumberMarkId } from './logic/marks.ts';
import { MisheardForm } from './MisheardForm.tsx';
import type { TakeDesk } from './takeDesk.ts';
import { factKindWords } from '../story/factWords.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

// Another value said in a number's place is a value of its own, so it can't stand for it.
const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'technology', 'title', 'term']);

const ORDER: readonly FactStatus[] = ['wrong', 'right', 'absent'];

/** Facts told wrong first, then right, then those not said; within each, the key ones lead. */
export function FactList({
  view,
  review,
  desk,
}: {
  readonly view: TakeView;
  readonly review: ContentReview;
  readonly desk: TakeDesk;
}) {
  const { facts, newFacts } = review;
  const [asking, setAsking] = useState<string | null>(null);
  const [kept, setKept] = useState('');
  const ask = (fact: FactReview) => setAsking(asking === fact.id ? null : fact.id);
  const done = (message: string | null) => {
    setAsking(null);
    setKept(message ?? '');
  };
  const asked = facts.find((fact) => fact.id === asking && fact.status === 'absent');
  const by = (status: FactStatus) =>
    facts.filter((fact) => fact.status === status).sort((a, b) => Number(b.key) - Number(a.key));
  const told = ORDER.slice(0, 2).flatMap(by);
  const absent = by('absent');
  const right = by('right').length;
  const wrong = by('wrong').length;
  return (
    <Section
      title={say('Facts')}
      aside={
        facts.length > 0 ? (
          <Count>
            {say('{right} right, {wrong} wrong, {absent} not said', { right, wrong, absent: absent.length })}
          </Count>
        ) : null
      }
    >
      {facts.length === 0 ? (
        <p className={styles.none}>{say('This story states no numbers or names that could be checked.')}</p>
      ) : null}
      {view.transcript?.source === 'followed' && told.length > 0 ? (
        <p className={styles.none}>
          {say(
            'Heard by the sound of your script. A clearly different value is noticed, unless the room echoes; one that sounds alike may pass. The words themselves are surer.',
          )}
        </p>
      ) : null}
      {told.length > 0 ? (
        <ul className={styles.list}>
          {told.map((fact) => (
            <FactLine
              key={fact.id}
              view={view}
              fact={fact}
              desk={desk}
              asking={asking === fact.id}
              onAsk={() => ask(fact)}
              onDone={done}
            />
          ))}
        </ul>
      ) : null}
      {absent.length > 0 ? (
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>
            <Say
              text="Not said <span>(only worth a thought where it is marked key)</span>"
              values={{ span: (words) => <span className={styles.hint}>{words}</span> }}
            />
          </h3>
          <ul className={styles.tags}>
            {absent.map((fact) => (
              <li key={fact.id}>
                <button
                  type="button"
                  className={styles.absent}
                  aria-expanded={asking === fact.id}
                  title={say('I did say it')}
                  onClick={() => ask(fact)}
                >
                  <Chip icon={fact.key ? 'key' : 'dash'}>
                    {fact.text}
                    {fact.key ? <span> {say('(key)')}</span> : null}
                  </Chip>
                  <span className="visually-hidden">{say('I did say it')}</span>
                </button>
              </li>
            ))}
          </ul>
          {asked ? (
            <MisheardForm key={asked.id} view={view} fact={asked} onDone={done} />
          ) : (
            <p className={`${styles.soft} no-print`}>{say('Said one of them, but it was misheard? Press it.')}</p>
          )}
        </div>
      ) : null}
      {newFacts.length > 0 ? (
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>
            <Say
              text="{newFacts, plural, one {# number} other {# numbers}} your guide does not have <span>(new, so they can’t be checked)</span>"
              values={{ newFacts: newFacts.length, span: (words) => <span className={styles.hint}>{words}</span> }}
            />
          </h3>
          <ul className={styles.news}>
            {newFacts.map((fact, index) => (
              <li key={index}>
                <Evidence text={fact.text} range={fact.range} markId={newNumberMarkId(index)} desk={desk} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p role="status" className={kept === '' ? 'visually-hidden' : styles.soft}>
        {kept}
      </p>
    </Section>
  );
}

function FactLine({
  view,
  fact,
  desk,
  asking,
  onAsk,
  onDone,
}: {
  readonly view: TakeView;
  readonly fact: FactReview;
  readonly desk: TakeDesk;
  readonly asking: boolean;
  readonly onAsk: () => void;
  readonly onDone: (message: string | null) => void;
}) {
  return (
    <li className={styles.item}>
      <div className={styles.body}>
        <div className={styles.line}>
          <div className={styles.fact}>
            <strong>{fact.text}</strong>
            {fact.key ? (
              <span className={styles.key}>
                <Icon name="key" size="0.9em" /> {say('key')}
              </span>
            ) : (
              <Tag>{factKindWords(fact.kind)}</Tag>
            )}
            {fact.said !== null && fact.range !== null ? (
              <Evidence text={fact.said} range={fact.range} markId={factMarkId(fact.id)} desk={desk} />
            ) : null}
          </div>
          <StatusChip status={fact.status} />
        </div>
        {fact.status === 'wrong' ? (
          <>
            <p className={styles.why}>{factReason(fact)}</p>
            {asking ? <MisheardForm view={view} fact={fact} onDone={onDone} /> : null}
            {!asking && NAMES.has(fact.kind) ? (
              <button type="button" className={`${styles.correct} no-print`} onClick={onAsk}>
                {say('I said {text}: it was misheard', { text: fact.text })}
              </button>
            ) : null}
          </>
        ) : null}
      </div>
    </li>
  );
}
