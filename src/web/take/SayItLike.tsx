import { type FormEvent, useState } from 'react';
import { fold } from '../../language/words.ts';
import type { Story } from '../../stories/model.ts';
import { namesOfStories, wordsOfNames } from '../../stories/knownWords.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { useSettings } from '../rehearse/useSettings.ts';
import styles from './FollowedScript.module.css';
import { say } from '../../words/say.ts';

/** How the person says their own names, for those that no dictionary knows. */
export function SayItLike({ story, again }: { readonly story: Story; readonly again: (() => void) | null }) {
  const { settings, change } = useSettings();
  const [word, setWord] = useState('');
  const [like, setLike] = useState('');
  const [saved, setSaved] = useState(false);
  const given = Object.entries(settings.sayItLike);
  const keep = (next: Readonly<Record<string, string>>) => {
    change({ sayItLike: next });
    setSaved(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (word.trim() === '' || like.trim() === '') return;
    keep({ ...settings.sayItLike, [fold(word.trim())]: like.trim() });
    setWord('');
    setLike('');
  };
  return (
    <details className={`${styles.sayIt} no-print`}>
      <summary>{say('A name isn’t heard right?')}</summary>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={say('The word')}
          hint={say('One word, as your guide writes it.')}
          list="names-of-story"
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
        <datalist id="names-of-story">
          {wordsOfNames(namesOfStories([story])).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField
          label={say('sounds like')}
          hint={say('In plain words: “comfy you eye”.')}
          value={like}
          onChange={(event) => setLike(event.target.value)}
        />
        <Button type="submit">{say('Keep')}</Button>
      </form>
      {given.length > 0 ? (
        <ul className={styles.given}>
          {given.map(([one, sounds]) => (
            <li key={one}>
              <b>{one}</b> {say('sounds like “')}
              {sounds}”{' '}
              <Button
                variant="plain"
                size="small"
                icon="bin"
                aria-label={say('Forget how {one} sounds', { one })}
                onClick={() => keep(Object.fromEntries(given.filter(([other]) => other !== one)))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className={styles.soft}>
        {saved ? say('Kept for this and all later takes.') : ''}{' '}
        {saved && again ? (
          <Button size="small" onClick={again}>
            {say('Follow this take again')}
          </Button>
        ) : null}
      </p>
    </details>
  );
}
