import type { ContentReview } from '../../takes/model.ts';
import { StatusChip } from '../design/Chip.tsx';
import { Section } from '../design/Section.tsx';
import { Evidence } from './Evidence.tsx';
import styles from './Lists.module.css';
import { pointMarkId } from './logic/marks.ts';
import type { TakeDesk } from './takeDesk.ts';

/** The story's key points in its own order, each with how it fared and the words that show it. */
export function KeyPointList({ review, desk }: { readonly review: ContentReview; readonly desk: TakeDesk }) {
  const points = review.keyPoints;
  const covered = points.filter((point) => point.status === 'covered').length;
  return (
    <Section
      title="Key points"
      aside={points.length > 0 ? <Count>{`${covered} of ${points.length} covered`}</Count> : null}
    >
      {points.length === 0 ? (
        <p className={styles.none}>
          This story has no key points yet. Add them to your guide to see which ones you tell.
        </p>
      ) : (
        <ol className={styles.list}>
          {points.map((point, index) => (
            <li key={index} className={styles.item}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <div className={styles.body}>
                <p className={styles.line}>
                  <span>
                    {point.label ? <strong>{point.label}: </strong> : null}
                    {point.text}
                  </span>
                  <StatusChip status={point.status} />
                </p>
                {point.status === 'missed'
                  ? null
                  : point.evidence.map((evidence, part) => (
                      <Evidence
                        key={part}
                        text={evidence.text}
                        range={evidence.range}
                        markId={pointMarkId(index, part)}
                        desk={desk}
                      />
                    ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** A count beside a heading. */
export function Count({ children }: { readonly children: string }) {
  return <span className={`${styles.count} figures`}>{children}</span>;
}
