import type { LocatedFinding } from '../../operations/views.ts';
import { FindingList } from '../design/FindingList.tsx';
import { LineLink } from './LineLink.tsx';

const lineLink = ({ file, line }: LocatedFinding) => <LineLink path={file} line={line} />;

/** Findings of documents, each with a link to its line. */
export function LocatedFindings({ findings }: { readonly findings: readonly LocatedFinding[] }) {
  return <FindingList findings={findings} place={lineLink} />;
}
