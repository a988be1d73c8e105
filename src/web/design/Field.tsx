import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

interface Common {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Keeps the label for screen readers only, where the heading beside it says the same. */
  readonly hideLabel?: boolean;
  /** The person's own words are set in the book face. */
  readonly words?: boolean;
}

function useField({ label, hint, error, hideLabel }: Common) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  const described = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return {
    attributes: { id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined },
    head: (
      <>
        <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
          {label}
        </label>
        {hintId ? (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        ) : null}
      </>
    ),
    foot: errorId ? (
      <p id={errorId} className={styles.error}>
        <Icon name="warning" />
        {error}
      </p>
    ) : null,
  };
}

/** One line of text with its label, hint and error. */
export function TextField({
  label,
  hint,
  error,
  hideLabel = false,
  words = false,
  className,
  ...rest
}: Common & ComponentProps<'input'>) {
  const field = useField({ label, hint, error, hideLabel });
  return (
    <div className={cx(styles.field, className)}>
      {field.head}
      <input {...rest} {...field.attributes} className={cx(styles.input, words && styles.words)} />
      {field.foot}
    </div>
  );
}

/** Several lines of text with their label, hint and error. Grows with what is typed. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel = false,
  words = false,
  className,
  ...rest
}: Common & ComponentProps<'textarea'>) {
  const field = useField({ label, hint, error, hideLabel });
  return (
    <div className={cx(styles.field, className)}>
      {field.head}
      <textarea {...rest} {...field.attributes} className={cx(styles.input, words && styles.words)} />
      {field.foot}
    </div>
  );
}

/** A choice from a short list. */
export function SelectField({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  ...rest
}: Omit<Common, 'words'> & ComponentProps<'select'>) {
  const field = useField({ label, hint, error, hideLabel });
  return (
    <div className={cx(styles.field, className)}>
      {field.head}
      <select {...rest} {...field.attributes} className={styles.input} />
      {field.foot}
    </div>
  );
}
