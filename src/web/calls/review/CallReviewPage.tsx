import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { CallView } from '../../../operations/calls/views.ts';
import { looksTyped } from '../../../sessions/sentenceCount.ts';
import { useNow } from '../../app/useNow.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { formatSeconds } from '../../design/format.ts';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { When } from '../../design/When.tsx';
import { GrammarLine } from '../../grammar/GrammarLine.tsx';
import { useGrammar } from '../../grammar/useGrammar.ts';
import { counts, PHASE_WORDS } from '../callWords.ts';
import { DiscardCall } from '../DiscardCall.tsx';
import { ToPlan } from '../actions/ToPlan.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { isWordless, lengthOf, type QuestionSeen, questionsSeen } from './answersOf.ts';
import { namesAround } from './namesAround.ts';
import { ReflectedBefore } from './ReflectedBefore.tsx';
import styles from './Review.module.css';
import { SelfRatings } from './SelfRatings.tsx';
import { WholeCall } from './WholeCall.tsx';
import { WriteDocument } from './WriteDocument.tsx';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** What a call came to: three things that held, three to mend, each answer with what is found in it, and where it goes. */
export function CallReviewPage({ view, onLookBack }: { readonly view: CallView; readonly onLookBack: () => void }) {
  const { call, review } = view;
  const navigate = useNavigate();
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const leave = (): void => void navigate({ to: '/calls' });
  const again = (): void => void navigate({ to: '/calls/plan' });
  useShortcuts({ Escape: leave, n: again });
  const seen = useMemo(() => questionsSeen(view), [view]);
  const shown = seen.filter(({ main }) => main !== null);
  const answered = seen.filter(({ question, main }) => counts(question) && main !== null && !main.answer.skipped);
  const unwritten = answered.filter(({ main }) => main && isWordless(main));
  const typed = useMemo(() => typedTexts(seen), [seen]);
  const known = useMemo(() => namesAround(view), [view]);
  const grammar = useGrammar(typed, known);
  const length = lengthOf(call);
  const reflection = call.reflection.filter(({ answer }) => answer.trim() !== '');
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Button variant="plain" size="small" icon="arrowLeft" aria-keyshortcuts="Escape" onClick={leave}>
          <Say text="Calls {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {call.plan.title}
        </h1>
        <p className={styles.about}>
          {[call.plan.interviewer.name, call.plan.interviewer.title].filter(Boolean).join(', ')}
          {call.startedAt === null ? null : (
            <>
              {' · '}
              <When at={call.startedAt} now={now} />
            </>
          )}
          {length === null || length < 1 ? '' : ` · ${formatSeconds(length)}`}
          {say(' · {answered} of {count, plural, one {# question} other {# questions}} answered', {
            answered: answered.length,
            count: seen.filter(({ question }) => counts(question)).length,
          })}
          {call.phase === 'stopped' ? ` · ${PHASE_WORDS.stopped}` : ''}
        </p>
      </header>
      {unwritten.length === 0 ? null : (
        <Notice tone="info" title={say('Some answers have no words yet')} live={false}>
          {say(
            '{unwritten, plural, one {# spoken answer was} other {# spoken answers were}} recorded, but nothing wrote {unwritten, plural, one {it} other {them}} down. Type what you said below, and the review reads it.',
            { unwritten: unwritten.length },
          )}
        </Notice>
      )}
      {review === null ? null : <WholeCall review={review} seen={seen} />}
      <WriteDocument view={view} />
      <div className={styles.answers}>
        {shown.map((one) => (
          <AnswerCard key={one.index} view={view} seen={one} grammar={grammar} />
        ))}
      </div>
      {typed.length > 0 ? <GrammarLine state={grammar} className={styles.fine} /> : null}
      <Section
        title={say('Looking back')}
        aside={
          <Button variant="plain" size="small" icon="pencil" onClick={onLookBack}>
            {reflection.length === 0 ? say('Look back') : say('Change it')}
          </Button>
        }
      >
        {reflection.length === 0 ? (
          <p className={styles.soft}>{say('You left this out. It can still be written.')}</p>
        ) : (
          <dl className={styles.reflection}>
            {reflection.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd className={styles.sideBySide}>
                  <p className={styles.reflected}>{answer}</p>
                  <ReflectedBefore view={view} question={question} />
                </dd>
                <dd>
                  <ToPlan callId={call.id} question={question} answer={answer} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <SelfRatings view={view} />
      </Section>
      <footer className={styles.buttons}>
        <Button size="large" icon="plus" aria-keyshortcuts="n" onClick={again}>
          <Say text="Plan another call {kbd}" values={{ kbd: <Kbd>N</Kbd> }} />
        </Button>
        <DiscardCall callId={call.id} />
        <p className={styles.fine}>
          <Say
            text="<link>The question bank</link> knows what was asked and how it went."
            values={{ link: (words) => <Link to="/questions">{words}</Link> }}
          />
        </p>
      </footer>
    </article>
  );
}

const typedTexts = (seen: readonly QuestionSeen[]): string[] =>
  seen.flatMap(({ main, back }) =>
    [main, back].flatMap((one) =>
      one && one.text.trim() !== '' && one.answer.text !== null && looksTyped(one.text) ? [one.text] : [],
    ),
  );
