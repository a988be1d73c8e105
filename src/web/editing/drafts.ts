/** What the person has typed and not saved yet. Kept for the life of the tab, so that a reload loses nothing. */
export interface Draft {
  readonly text: string;
  /** What the field held when typing began. */
  readonly base: string;
}

const PREFIX = 'offbook:draft:';

export function readDraft(key: string): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as Partial<Draft> | null;
    return kept && typeof kept.text === 'string' && typeof kept.base === 'string'
      ? { text: kept.text, base: kept.base }
      : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // A full or forbidden store only costs the safety net; the text is still in the field.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}
