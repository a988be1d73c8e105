import type { DocumentView } from '../../operations/views.ts';
import { Section } from '../design/Section.tsx';
import { LocatedFindings } from './LocatedFindings.tsx';
import { say } from '../../words/say.ts';

/** Everything that wants a look in this file, each with its line. */
export function DocumentFindings({ view }: { readonly view: DocumentView }) {
  if (view.findings.length === 0) return null;
  return (
    <Section title={say('Worth a look')} small>
      <LocatedFindings findings={view.findings} />
    </Section>
  );
}
