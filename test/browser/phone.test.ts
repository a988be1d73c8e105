import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TakeView } from '../../src/operations/views.ts';
import { violationsOn } from './axe.ts';
import { visit } from './chromium.ts';
import { overflowOf } from './everyPage.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { startTelling, stopTelling, untilTold } from './stage.ts';

const STORY = 'larkmoor-study-guide.initiative';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

interface Started {
  readonly url: string;
  readonly lan: { readonly links: readonly string[]; readonly typedCode: string };
}

let folder: string;
let offbook: ChildProcess;
let started: Started;
let phone: BrowserContext;
let computer: BrowserContext;

async function open(
  name: string,
  own: { readonly userAgent?: string; readonly phone: boolean },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, name), {
    executablePath: process.env['OFFBOOK_CHROMIUM']!,
    viewport: own.phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
    // As after “Proceed” on the warning.
    ignoreHTTPSErrors: own.phone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...(own.userAgent && { userAgent: own.userAgent }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${join(folder, 'microphone.wav')}%noloop`,
    ],
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-phone-'));
  const workspace = join(folder, 'workspace');
  cpSync(resolve('examples/workspace'), workspace, { recursive: true });
  writeSpeech(
    join(folder, 'microphone.wav'),
    'The cupboard by the reading room stood empty for a year, so I asked who had the key.',
  );
  offbook = spawn(
    process.execPath,
    [resolve('dist/cli.js'), 'serve', workspace, '--port', '0', '--no-open', '--lan-address', '127.0.0.1', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface({ input: offbook.stdout! }), 'line')) as [string];
  started = JSON.parse(line) as Started;
  [phone, computer] = await Promise.all([
    open('phone', { phone: true, userAgent: IPHONE }),
    open('computer', { phone: false }),
  ]);
});
afterAll(async () => {
  await Promise.all([phone?.close(), computer?.close()]);
  if (offbook.exitCode === null) {
    offbook.kill('SIGINT');
    // Both servers end, with pages still open.
    expect(await once(offbook, 'exit')).toEqual([0, null]);
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('rehearsing on a phone', () => {
  it('pairs by the link, records over HTTPS, and is out when the computer removes it', async () => {
    const page = phone.pages()[0]!;
    const [link] = started.lan.links;
    const lan = new URL('/', link).href;

    // Without the code there is nothing but the pairing page.
    await page.goto(`${lan}stories/${STORY}`);
    await page.getByRole('heading', { name: 'Pair this phone' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pair');
    await page.getByLabel('Code on the computer').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 390, height: 844 });

    await page.goto('about:blank');
    await page.goto(link!);
    await page.getByRole('button', { name: 'Pair this phone' }).click();
    await page.waitForURL(lan);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => [window.isSecureContext, document.cookie])).toEqual([true, '']);

    await startTelling(page, lan, STORY);
    await untilTold(page, 4);
    const { takeUrl } = await stopTelling(page);
    const path = `/api${new URL(takeUrl).pathname}`;
    const view = await page.evaluate(async (from) => (await fetch(from)).json() as Promise<TakeView>, path);
    expect(view.take).toMatchObject({ status: 'complete', storyId: STORY });
    expect(view.take.durationMs).toBeGreaterThan(3500);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);

    // The computer has the take, sees the phone, and sends it away.
    const desk = computer.pages()[0]!;
    await visit(desk, started.url + new URL(takeUrl).pathname.slice(1));
    await desk.locator('#next-fix').waitFor();
    await visit(desk, `${started.url}settings`);
    await desk.getByText('iPhone').waitFor();
    await desk.getByRole('button', { name: 'Remove: iPhone' }).click();
    await desk.getByText('None yet.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Pair this phone' }).waitFor();

    // The code was used; a new one from the settings pairs again, typed by hand.
    await page.goto('about:blank');
    await page.goto(link!);
    await page.getByRole('button', { name: 'Pair this phone' }).click();
    await page.getByRole('alert').filter({ hasText: 'has paired a device already' }).waitFor();
    await desk.getByRole('button', { name: 'Show a QR code' }).click();
    await desk.getByRole('img', { name: /QR code/ }).waitFor();
    await desk.locator('summary').filter({ hasText: 'browser warns' }).click();
    expect(await violationsOn(desk)).toEqual([]);
    await desk.setViewportSize({ width: 360, height: 800 });
    expect(await overflowOf(desk)).toBeLessThanOrEqual(0);
    const typed = await desk.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
    await page.getByLabel('Code on the computer').fill(typed!.toLowerCase());
    await page.keyboard.press('Enter');
    await page.waitForURL(lan);
    await desk.getByText('iPhone').waitFor();
  });
});
