const WORD_JOINER = /\u2060/g;

/** The words of the transcript that are selected, without the signs of its marks; "" where none are. */
export function selectedWords(transcript: Element | null): string {
  const selection = document.getSelection();
  if (!transcript || !selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  if (!transcript.contains(range.commonAncestorContainer)) return '';
  const words = document.createElement('div');
  words.append(range.cloneContents());
  for (const sign of words.querySelectorAll('[aria-hidden=true], [popover]')) sign.remove();
  return (words.textContent ?? '').replace(WORD_JOINER, '').replace(/\s+/g, ' ').trim();
}
