import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { BrowserAbility } from '../speech/browserAbility.ts';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { BrowserPanel } from './BrowserPanel.tsx';
import type { RecogniserChanges } from './useRecogniser.ts';

let page: ShownPage;
let chosen: string[];

async function show(ability: BrowserAbility): Promise<void> {
  chosen = [];
  const recogniser: RecogniserChanges = {
    browser: 'off',
    busy: null,
    trouble: null,
    said: '',
    choose: async () => undefined,
    chooseBrowser: async (choice) => void chosen.push(choice),
  };
  const look = async () => ability;
  page = await showPage(<BrowserPanel recogniser={recogniser} look={look} />, () => Response.json({}));
}
afterEach(() => page.remove());

test('on the device it is one button', async () => {
  await show({ any: true, onDevice: 'ready' });
  await page.press('Use it on this device');
  expect(chosen).toEqual(['on-device']);
});

test('where its maker would hear, the person accepts that first', async () => {
  await show({ any: true, onDevice: 'never' });
  expect(page.host.textContent).toContain('It can’t hear you on this device');
  await page.press('Use it');
  expect(chosen).toEqual([]);
  await act(async () => page.host.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  await page.press('Use it');
  expect(chosen).toEqual(['maker-hears']);
});

test('a language that is missing is downloaded by the browser, and a failure is said', async () => {
  await show({ any: true, onDevice: 'downloadable' });
  await page.press('Let it download English');
  expect(page.host.querySelector('[role=alert]')?.textContent).toContain('could not download');
  expect(chosen).toEqual([]);
});
