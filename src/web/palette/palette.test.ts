import { describe, expect, it } from 'vitest';
import { keysOnPage } from './keysOnPage.ts';
import { placesFor } from './places.ts';
import { snippetPieces } from './snippetPieces.ts';

describe('placesFor', () => {
  it('offers every page before anything is typed, and then those whose words begin so', () => {
    expect(placesFor('').length).toBeGreaterThan(8);
    expect(placesFor('pan').map(({ to }) => to)).toEqual(['/card/panic']);
    expect(placesFor('card print').map(({ to }) => to)).toEqual(['/card']);
    expect(placesFor('zebra')).toEqual([]);
  });
});

describe('snippetPieces', () => {
  it('cuts a text at its marks and loses none of it', () => {
    const pieces = snippetPieces('the oven died at six', [
      { start: 4, end: 8 },
      { start: 6, end: 9 },
      { start: 17, end: 20 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('the oven died at six');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['oven', 'six']);
  });
});

describe('keysOnPage', () => {
  it('lists what the page’s own buttons say, without the key that is drawn on them', () => {
    document.body.innerHTML = `
      <button aria-keyshortcuts="Space">Go to the take <kbd>Space</kbd></button>
      <a aria-keyshortcuts="p" aria-label="Print the card">P</a>
      <dialog><button aria-keyshortcuts="x">Not there</button></dialog>`;
    expect(keysOnPage(document)).toEqual([
      { keys: ['Space'], does: 'Go to the take' },
      { keys: ['P'], does: 'Print the card' },
    ]);
  });
});
