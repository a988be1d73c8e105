import type { ParagraphText } from './inlineMarkdown.ts';

/** What is longer than this is a sentence in bold, not a heading. */
const MOST_HEADING_CHARACTERS = 90;

export interface HeadingLook {
  readonly styleName: string | null;
  readonly text: ParagraphText;
  /** Stands in a list. */
  readonly inList: boolean;
}

/** The level that a style's name states: "heading 2" is 2, "Title" 0; null for others. */
export function styledLevel(styleName: string | null): number | null {
  if (styleName === null) return null;
  const numbered = /^heading\s*(\d)/i.exec(styleName);
  if (numbered) return Number(numbered[1]);
  return /^title$/i.test(styleName) ? 0 : /^subtitle$/i.test(styleName) ? 2 : null;
}

/**
 * Levels of a document's paragraphs, 1 to 6, null for what is no heading. Styles say it where they are used; with a
 * title, every heading stands one deeper. Without any, large or bold short lines are taken for headings, by their size.
 */
export function headingLevels(paragraphs: readonly HeadingLook[]): {
  readonly levels: readonly (number | null)[];
  readonly guessed: boolean;
} {
  const styled = paragraphs.map(({ styleName, text }) => (text.plain === '' ? null : styledLevel(styleName)));
  if (styled.some((level) => level !== null && level > 0)) {
    const deeper = styled.includes(0) ? 1 : 0;
    return { levels: styled.map((level) => (level === null ? null : level + deeper)), guessed: false };
  }
  const guessed = guessedLevels(paragraphs);
  const levels = paragraphs.map((_, i) => (styled[i] === 0 ? 1 : (guessed[i] ?? null)));
  return { levels, guessed: guessed.some((level) => level !== null) };
}

function guessedLevels(paragraphs: readonly HeadingLook[]): (number | null)[] {
  const sizes = paragraphs.flatMap(({ text }) =>
    text.fontSize === null ? [] : Array.from({ length: text.plain.length }, () => text.fontSize!),
  );
  const stated = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
  const unstated = paragraphs.reduce((sum, { text }) => sum + (text.fontSize === null ? text.plain.length : 0), 0);
  // Runs that state no size have the document's own, most often 11 points.
  const body = stated !== undefined && sizes.length > unstated ? stated : 11;
  const size = ({ text }: HeadingLook) => text.fontSize ?? body;
  const mayBe = paragraphs.map((paragraph) => {
    const { text, inList } = paragraph;
    if (inList || text.checked !== null || text.plain === '' || text.plain.includes('\n')) return false;
    if (text.plain.length > MOST_HEADING_CHARACTERS || /[.,;!…]["”’]?$/.test(text.plain)) return false;
    return size(paragraph) >= body + 1.5 || text.allBold;
  });
  const steps = [...new Set(paragraphs.filter((_, i) => mayBe[i]).map(size))].toSorted((a, b) => b - a);
  return paragraphs.map((paragraph, i) => (mayBe[i] ? Math.min(6, steps.indexOf(size(paragraph)) + 1) : null));
}
