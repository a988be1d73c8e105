/** What a button, a link or a labelled input is called on screen, without the key that is drawn on it. */
export function controlName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const named = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
  const copy = named.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('kbd, [aria-hidden="true"], [hidden]')) hidden.remove();
  return spacedText(copy)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
}

/** The text with each element's apart: what stands in boxes of their own has no space between them. */
function spacedText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? ` ${spacedText(node)} ` : (node.textContent ?? '')))
    .join('');
}
