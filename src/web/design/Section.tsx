import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Section.module.css';

export interface SectionProps extends Omit<ComponentProps<'section'>, 'title'> {
  readonly title: ReactNode;
  /** Beside the heading: a count, a button. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  /** Small headings belong to the margin, large ones to the page. */
  readonly small?: boolean;
}

/** A part of a page with its heading; a landmark named by that heading. */
export function Section({ title, aside, level = 2, small = false, className, children, ...rest }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section {...rest} aria-labelledby={id} className={cx(styles.section, small && styles.small, className)}>
      <div className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A sheet of paper on the desk. `page` lifts it, for the one sheet that matters most. */
export function Card({ page = false, className, ...rest }: ComponentProps<'div'> & { readonly page?: boolean }) {
  return <div {...rest} className={cx(styles.card, page && styles.page, className)} />;
}
