import type { Offbook } from '../offbook.ts';

const MOST_NAME_CHARACTERS = 80;

/**
 * A name for a Markdown document: that of the file it comes from, else of what it is about. Folders and characters that
 * some system does not take are left out: "Four Stories.docx" → "Four Stories.md".
 */
export function proposeName(from: string | null, title: string): string {
  const base = from === null || from.trim() === '' ? title : (from.split(/[/\\]/).at(-1) ?? '');
  const stem = base
    .replace(/\.(?:md|markdown|txt|text|docx?|docm|dotx|pdf)$/i, '')
    // oxlint-disable-next-line no-control-regex -- these are what file systems refuse
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_NAME_CHARACTERS)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem === '' || stem === 'new' ? 'My stories' : stem}.md`;
}

/** The name itself where the folder has none like it, without case; else with the first free number: "Guide 2.md". */
export async function freeName(offbook: Offbook, name: string): Promise<string> {
  const { documents, unreadable } = await offbook.library.load();
  const taken = new Set(
    [...documents.map(({ source }) => source.path), ...unreadable.map(({ path }) => path)].map((path) =>
      path.toLowerCase(),
    ),
  );
  if (!taken.has(name.toLowerCase())) return name;
  const stem = name.replace(/\.md$/i, '');
  for (let n = 2; ; n++) if (!taken.has(`${stem} ${n}.md`.toLowerCase())) return `${stem} ${n}.md`;
}
