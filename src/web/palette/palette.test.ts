import { describe, expect, it } from 'vitest';
import { actionsOnPage, pressOnPage } from './actionsOnPage.ts';
import { controlName } from './controlName.ts';
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

describe('actionsOnPage', () => {
  it('offers what can be pressed in the main part, each by a name of its own', () => {
    document.body.innerHTML = `
      <header><button>Not of the page</button></header>
      <main>
        <button aria-keyshortcuts="Control+Enter">Send <kbd aria-hidden="true"></kbd></button>
        <button aria-label="Edit: the oven died">Edit</button>
        <button disabled>Not now</button>
        <button>Edit</button><button>Edit</button>
        <details><summary><b>More</b><span>of it</span></summary></details>
        <a href="/x">Only a link</a><a href="/y" data-action>Begin</a>
        <input id="files" type="file" /><label for="files">Choose files</label>
        <dialog><button>Not open</button></dialog>
      </main>`;
    expect(actionsOnPage(document)).toEqual([
      { name: 'Send', keys: ['Ctrl', 'Enter'] },
      { name: 'Edit: the oven died', keys: [] },
      { name: 'Edit', keys: [] },
      { name: 'Edit (2)', keys: [] },
      { name: 'More of it', keys: [] },
      { name: 'Begin', keys: [] },
      { name: 'Choose files', keys: [] },
    ]);
  });

  it('presses what is called so, and nothing that has gone', () => {
    document.body.innerHTML = '<main><button>One</button><button>Two</button></main>';
    const pressed: string[] = [];
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => pressed.push(controlName(button)));
    pressOnPage(document, 'Two');
    pressOnPage(document, 'Three');
    expect(pressed).toEqual(['Two']);
    expect(document.activeElement?.textContent).toBe('Two');
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
