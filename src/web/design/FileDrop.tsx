import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { cx } from './cx.ts';
import styles from './FileDrop.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { say } from '../../words/say.ts';

/** A place to drop files on, with a button that chooses them. What stands in it describes the button. */
export function FileDrop({
  label,
  icon = 'page',
  accept,
  multiple = false,
  onFiles,
  before,
  children,
  after,
  className,
}: {
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** As an input's `accept`: a help in choosing, not a check. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Never empty. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly before?: ReactNode;
  readonly children?: ReactNode;
  /** What came of it; not part of the description. */
  readonly after?: ReactNode;
  readonly className?: string | undefined;
}) {
  const [over, setOver] = useState(false);
  const id = useId();
  const give = (files: FileList | null) => {
    const given = Array.from(files ?? []);
    if (given.length > 0) onFiles(multiple ? given : given.slice(0, 1));
  };
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    give(event.target.files);
    // So that the same file can be chosen again once it has been mended.
    event.target.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <div
      className={cx('no-print', styles.drop, over && styles.over, className)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {before}
      <p className={styles.row}>
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          className="visually-hidden"
          onChange={onChoose}
          aria-describedby={children ? `${id}-about` : undefined}
        />
        <label htmlFor={id} className={styles.choose}>
          <Icon name={icon} /> {label}
        </label>{' '}
        <span className={styles.soft}>{multiple ? say('or drop them here') : say('or drop it here')}</span>
      </p>
      {children ? (
        <div id={`${id}-about`} className={styles.about}>
          {children}
        </div>
      ) : null}
      {after}
    </div>
  );
}
