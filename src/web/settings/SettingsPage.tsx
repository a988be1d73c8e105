import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { AssistantSection } from './AssistantSection.tsx';
import { PhoneSection } from './phone/PhoneSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { RecogniserInUse } from './RecogniserInUse.tsx';
import { RecogniserPicker } from './RecogniserPicker.tsx';
import { RecogniserTrial } from './RecogniserTrial.tsx';
import styles from './Settings.module.css';
import { useRecogniser } from './useRecogniser.ts';
import { say } from '../../words/say.ts';

/** How Offbook works for this person: so far, what hears the words of a take. */
export function SettingsPage() {
  usePage(say('Settings'));
  const query = useQuery(queries.speech());
  const recogniser = useRecogniser();
  const speech = query.data;
  if (!speech) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening the settings…')}</Waiting>;
  }
  const { browser } = recogniser;
  return (
    <article className={styles.settings}>
      <h1>{say('Settings')}</h1>
      <Section title={say('Words from sound')}>
        <p className={styles.lead}>
          {say(
            'Offbook measures your voice and follows your script by itself. With a recogniser it also writes down every word of a take, so that points, facts and names are looked at without your typing them.',
          )}
        </p>
        {query.isError ? (
          <Notice tone="warning" title={say('What you see may be out of date')}>
            {query.error.message}
          </Notice>
        ) : null}
        <RecogniserInUse speech={speech} browser={browser} />
        <p role="status" className="visually-hidden">
          {recogniser.said}
        </p>
        {speech.choice.kind === 'none' && browser === 'off' ? null : (
          // Another recogniser has not been tried yet.
          <RecogniserTrial key={JSON.stringify([speech.choice, browser])} browser={browser} />
        )}
        <RecogniserPicker speech={speech} recogniser={recogniser} />
      </Section>
      <AssistantSection />
      <PhoneSection />
      <LanguageSection />
    </article>
  );
}
