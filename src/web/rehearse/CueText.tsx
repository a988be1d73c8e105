import type { CueContent } from './cueContent.ts';
import styles from './CueText.module.css';
import { say } from '../../words/say.ts';

/** The cue as it stands on the stage: the person's own words, large and quiet. */
export function CueText({
  content,
  toldTo = null,
}: {
  readonly content: CueContent;
  /** The sentence of the script that is being told, where it is followed. */
  readonly toldTo?: number | null;
}) {
  switch (content.kind) {
    case 'nothing':
      return <p className={styles.missing}>{say('Only you. Tell it as you will on the day.')}</p>;
    case 'missing':
      return <p className={styles.missing}>{content.message}</p>;
    case 'paragraphs':
      return (
        <div className={styles.script}>
          {content.paragraphs.map((sentences, i) => (
            <p key={i}>
              {sentences.map(({ index, text }) => (
                <span key={index} data-place={placeOf(index, toldTo)}>
                  {text}{' '}
                </span>
              ))}
            </p>
          ))}
        </div>
      );
    case 'points':
      return (
        <ul className={styles.points}>
          {content.points.map((point, i) => (
            <li key={i}>
              {point.label === '' ? null : <span className={styles.label}>{point.label}</span>}
              <span>{point.text}</span>
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <ul className={styles.facts}>
          {content.facts.map((fact) => (
            <li key={fact.text} className={fact.key ? styles.key : undefined}>
              <b>{fact.text}</b>
              {fact.about === '' ? null : <span>{fact.about}</span>}
            </li>
          ))}
        </ul>
      );
    case 'hooks':
      return (
        <ul className={styles.hooks}>
          {content.hooks.map((hook, i) => (
            <li key={i}>{hook}</li>
          ))}
        </ul>
      );
  }
}

function placeOf(index: number, toldTo: number | null): 'told' | 'now' | undefined {
  if (toldTo === null || index > toldTo) return undefined;
  return index === toldTo ? 'now' : 'told';
}
