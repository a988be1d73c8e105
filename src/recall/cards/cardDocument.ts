import type { ParsedDocument } from '../../documents/model.ts';
import type { Story } from '../../stories/model.ts';

/** A document as cards are made from it. */
export interface CardDocument {
  readonly source: {
    readonly path: string;
    /** The document's text, which all ranges refer to. */
    readonly text: string;
  };
  readonly parsed: ParsedDocument;
  /** The stories of a guide, with ids that are unique in the workspace; none for other documents. */
  readonly stories: readonly Story[];
}
