import styles from './Writer.module.css';

/** A story's Markdown as it will stand on paper. Only what `writeStory` writes needs showing. */
export function StoryPreview({ markdown }: { readonly markdown: string }) {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  return (
    <div className={styles.paper}>
      {lines.map((line, index) => {
        const heading = /^(#+) (.*)/.exec(line);
        if (heading) {
          return (
            <p key={index} className={heading[1]!.length <= 2 ? styles.title : styles.part}>
              {heading[2]}
            </p>
          );
        }
        const labelled = /^\*\*(.+?)\*\* (.*)/.exec(line);
        if (labelled) {
          return (
            <p key={index} className={styles.label}>
              <b>{labelled[1]}</b> {labelled[2]}
            </p>
          );
        }
        const point = /^- (.*)/.exec(line);
        return (
          <p key={index} className={point ? styles.point : undefined}>
            {point ? point[1] : line}
          </p>
        );
      })}
    </div>
  );
}
