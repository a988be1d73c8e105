import { Link } from '@tanstack/react-router';
import { say } from '../../words/say.ts';

/** To a line of a document's source. */
export function LineLink({ path, line }: { readonly path: string; readonly line: number | null }) {
  if (line === null) return null;
  return (
    <Link to="/documents" search={{ path, view: 'source', line }}>
      {say('line {line}', { line })}
    </Link>
  );
}
