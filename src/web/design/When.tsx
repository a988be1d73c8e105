import { formatInstant, formatWhen } from './format.ts';

/** An instant in the words one would use, with the whole of it on hover. */
export function When({ at, now }: { readonly at: number; readonly now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatInstant(at)}>
      {formatWhen(at, now)}
    </time>
  );
}
