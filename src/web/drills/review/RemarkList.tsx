import type { DrillRemark } from '../../../drills/model.ts';
import { Icon } from '../../design/Icon.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** What went well and what to try next, the most helpful first. */
export function RemarkList({ remarks }: { readonly remarks: readonly DrillRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => {
        const { tone, text, words } = remark;
        return (
          <li key={text} className={styles.remark} data-tone={tone}>
            <Icon name={tone === 'good' ? 'tick' : 'arrowRight'} />
            <div>
              <p>
                <span className="visually-hidden">{tone === 'good' ? say('Went well:') : say('Next:')} </span>
                {told(remark, 'text')}
              </p>
              {words === undefined || words === '' ? null : <p className={styles.words}>“{words}”</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
