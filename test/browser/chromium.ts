import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page's console called errors, and uncaught ones. */
  readonly errors: string[];
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** WAV that the microphone hears. Absolute. */
  readonly microphone?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's language, BCP 47; British English by default. */
  readonly locale?: string;
  /** False: the browser refuses the microphone. */
  readonly allowMicrophone?: boolean;
}

/** A fresh headless Chromium with a profile of its own and, where named, a file as its microphone. */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const executablePath = process.env['OFFBOOK_CHROMIUM'];
  if (!executablePath) throw new Error('OFFBOOK_CHROMIUM is not set; `npm test` sets it where it finds a Chromium.');
  const profile = mkdtempSync(join(tmpdir(), 'offbook-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 860 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    locale: options.locale ?? 'en-GB',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      ...(options.allowMicrophone === false ? ['--deny-permission-prompts'] : ['--use-fake-ui-for-media-stream']),
      ...(options.microphone ? [`--use-file-for-fake-audio-capture=${options.microphone}%noloop`] : []),
    ],
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    errors,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Goes to an address and waits until the page takes keys. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('html[data-interactive="true"]');
}
