/**
 * Makes the README's pictures anew out of the sample archive: `npm run screenshots`. The built program answers in a
 * terminal and serves the page; a Chromium (`CHROMIUM_PATH`, or where one usually is) takes the pictures.
 */
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';
import { findChromium } from '../adapters/web/browser/find-chromium.ts';
import { startProgram } from '../bench/program.ts';
import { runInTerminal, showTerminal } from './terminal.ts';

const LINE = 'who-said direct election interference';
const CHECKED = 'check I have 10 spots available for anyone who wants to join us in North Carolina';
const WIDE = { width: 1280, height: 760 };

const program = findChromium();
if (program === null)
  throw new Error('No Chromium is here: set CHROMIUM_PATH, or install Debian’s chromium.');
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const server = await startProgram({
  directory: 'corpus',
  environment: { WEB_HOST: '127.0.0.1', WEB_PORT: '0' },
  ready: 'web-started',
});
try {
  const { url } = z.object({ url: z.string() }).parse(JSON.parse(server.readyLine));
  await takeTerminal(browser);
  await takeChats(browser, url);
  await takeArticle(browser, url);
} finally {
  await browser.close();
  await server.stop();
}

function fileOf(name: string): string {
  return path.join(import.meta.dirname, `${name}.png`);
}

async function takeTerminal(on: Browser): Promise<void> {
  const page = await on.newPage({ viewport: WIDE });
  await page.setContent(showTerminal(LINE, runInTerminal(LINE)));
  await page.locator('.terminal').screenshot({ path: fileOf('terminal') });
  await page.close();
}

async function takeChats(on: Browser, url: string): Promise<void> {
  const page = await on.newPage({ viewport: WIDE });
  await page.goto(`${url}/?${new URLSearchParams({ line: `/${CHECKED}` }).toString()}`);
  await page.locator('.preview.slack').screenshot({ path: fileOf('slack') });
  await page.locator('.preview.discord').screenshot({ path: fileOf('discord') });
  await page.close();
}

async function takeArticle(on: Browser, url: string): Promise<void> {
  const page = await on.newPage({ viewport: WIDE });
  await page.goto(`${url}/search?q=direct+election+interference`);
  await page.locator('a[href*="start="]').first().click();
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: fileOf('page') });
  await page.close();
}

process.stdout.write(`Pictures are in ${path.relative(process.cwd(), import.meta.dirname)}.\n`);
