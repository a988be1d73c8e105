#!/usr/bin/env node
// Draws the icons of the installed page from src/web/icon.svg: node scripts/drawIcons.mjs
// A maskable icon may be cut to any shape inside its middle 80 %, so the drawing is smaller there and its ground has no corners.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const from = `${root}/src/web/icon.svg`;
const to = `${root}/src/web/offline/public/icons`;
const svg = readFileSync(from, 'utf8');
const ground = /fill="(#[0-9a-f]{6})"/.exec(svg)[1];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(to, { recursive: true });
copyFileSync(from, `${to}/icon.svg`);
const icons = [
  { name: '192', size: 192, maskable: false },
  { name: '512', size: 512, maskable: false },
  { name: 'maskable-192', size: 192, maskable: true },
  { name: 'maskable-512', size: 512, maskable: true },
  // Apple's phones round the corners themselves, and draw black where there is nothing.
  { name: 'apple-180', size: 180, maskable: true },
];
for (const { name, size, maskable } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawn = maskable ? size * 0.8 : size;
  await page.setContent(
    `<style>html,body{margin:0;height:100%;background:${maskable ? ground : 'transparent'}}body{display:grid;place-items:center}svg{width:${drawn}px;height:${drawn}px}</style>${svg}`,
  );
  writeFileSync(`${to}/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
