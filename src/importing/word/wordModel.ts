/** What mammoth reads from a Word document, as far as it is used here. Its own types leave this open. */
export type WordNode =
  | WordParagraph
  | WordRun
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'hyperlink'; readonly href?: string; readonly children: readonly WordNode[] }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | WordTable
  | { readonly type: 'image' }
  | { readonly type: 'commentReference' | 'bookmarkStart' };

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly styleName: string | null;
  readonly numbering: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly alignment?: string | null;
  readonly children: readonly WordNode[];
}

export interface WordRun {
  readonly type: 'run';
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStrikethrough: boolean;
  /** Points; null where the style says it. */
  readonly fontSize: number | null;
  readonly children: readonly WordNode[];
}

export interface WordTable {
  readonly type: 'table';
  readonly children: readonly {
    readonly type: 'tableRow';
    readonly children: readonly {
      readonly type: 'tableCell';
      readonly colSpan?: number;
      readonly children: readonly WordNode[];
    }[];
  }[];
}

export interface WordDocument {
  readonly type: 'document';
  readonly children: readonly WordNode[];
  readonly notes: {
    resolve(reference: {
      readonly noteType: string;
      readonly noteId: string;
    }): { readonly body: readonly WordNode[] } | null;
  };
  readonly comments: readonly unknown[];
}
