import styles from './ReadyPanel.module.css';

/** The guide's own lines for when things go wrong, to read before they are needed. */
export function Phrases({
  title,
  groups,
}: {
  readonly title: string;
  /** An empty situation needs no name. */
  readonly groups: readonly { readonly situation: string; readonly phrases: readonly string[] }[];
}) {
  if (groups.every(({ phrases }) => phrases.length === 0)) return null;
  return (
    <section className={styles.phrases} aria-label={title}>
      <h2>{title}</h2>
      {groups.map(({ situation, phrases }) =>
        phrases.length === 0 ? null : (
          <div key={situation} className={styles.group}>
            {situation === '' ? null : <h3>{situation}</h3>}
            <ul>
              {phrases.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
