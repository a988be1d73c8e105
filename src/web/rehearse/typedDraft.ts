const key = (storyId: string): string => `offbook.typed.${storyId}`;

/** What was typed for a story and not saved yet; "" where there is nothing. Lives as long as the tab, through reloads. */
export function readDraft(storyId: string): string {
  try {
    return sessionStorage.getItem(key(storyId)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(storyId: string, text: string): void {
  try {
    sessionStorage.setItem(key(storyId), text);
  } catch {
    // No storage here: the words live in the page alone.
  }
}

export function forgetDraft(storyId: string): void {
  try {
    sessionStorage.removeItem(key(storyId));
  } catch {
    // Nothing was kept.
  }
}

/** Words for the count beside the field: what stands between spaces and holds a letter or a digit. */
export function countTypedWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
