import { useState } from 'react';
import { SelectField } from '../design/Field.tsx';
import { Section } from '../design/Section.tsx';
import { chooseLanguage, chosenLanguage } from '../words/chosenLanguage.ts';
import { isLanguage, LANGUAGES } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import styles from './Settings.module.css';

/** The language of Offbook's own words, kept in this browser; and what stays English in any. */
export function LanguageSection({ reload = () => window.location.reload() }: { readonly reload?: () => void }) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const choose = (value: string) => {
    const language = isLanguage(value) ? value : null;
    chooseLanguage(language);
    setChosen(language);
    // Words that are on the page already were said as it was loaded.
    reload();
  };
  return (
    <Section title={say('Language')}>
      <SelectField
        label={say('Language of this page')}
        value={chosen ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{say('As the browser has it')}</option>
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <p className={styles.lead}>
        {say(
          'Your documents may be in any language and are kept as they are. What Offbook says about your words is made for English: facts, key points and the parts of a story are found by English rules, the recognisers that come with it hear English, and the question bank asks in English. Times, pauses, loudness and melody are measured in any language.',
        )}
      </p>
      <p className={styles.lead}>
        {say('In a terminal Offbook speaks your system’s language, or the one you name with --language.')}
      </p>
    </Section>
  );
}
