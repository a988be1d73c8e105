import type { Finding } from '../../shared/finding.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Lists.module.css';
import { clockTime } from './logic/times.ts';
import { SEVERITIES } from './NextFix.tsx';
import type { TakeDesk } from './takeDesk.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** Every finding after the first, which stands on top of the page. */
export function FindingList({ findings, desk }: { readonly findings: readonly Finding[]; readonly desk: TakeDesk }) {
  if (findings.length < 2) return null;
  return (
    <Section title={say('After that')}>
      <ol className={styles.list}>
        {findings.slice(1).map((finding, index) => {
          const look = SEVERITIES[finding.severity];
          const at = finding.range ? desk.timeOf(finding.range) : null;
          return (
            <li key={index} className={styles.item}>
              <div className={styles.body}>
                <p className={styles.line}>
                  <span className={styles.message}>{told(finding, 'message')}</span>
                  <Chip tone={look.tone} icon={look.icon}>
                    {look.word}
                  </Chip>
                </p>
                {finding.fix ? <p className={styles.fix}>{told(finding, 'fix')}</p> : null}
                {finding.range ? (
                  <Button
                    className="no-print"
                    variant="plain"
                    size="small"
                    icon={at === null ? 'book' : 'play'}
                    onClick={() => finding.range && desk.show(finding.range, `finding:${index + 1}`)}
                  >
                    {at === null ? say('Show the words') : say('Hear it at {at}', { at: clockTime(at) })}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
