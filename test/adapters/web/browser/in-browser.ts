import process from 'node:process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import type { WebAdapter } from '../../../../src/adapters/web/dependencies.ts';
import { createDesk } from '../../../../src/chat/desk/create-desk.ts';
import { englishLines } from '../../../../src/core/language/english/conversation/english-lines.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';
import { answerHere, answersForAll } from '../../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { startPage } from '../start-page.ts';
import { findChromium } from './find-chromium.ts';

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  readonly status?: number;
  /** What the browser may complain of. */
  readonly tolerated?: RegExp;
}

/** A browser with the sample archive’s page being served. */
export interface Stand {
  readonly archive: MemoryArchive;
  /** Where the page is, without a slash at the end. */
  readonly url: string;
  /**
   * A page by its path (where a line stands in it, the line is asked), or by its address elsewhere, in a context of its own that is closed after the test; what it complains of fails the test. Throws where it
   * is answered with another status than is due, 200 by default.
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

/** Describes what a real browser shows; where there is none, says that it was left out. */
export function describeInBrowser(name: string, body: (stand: () => Stand) => void): void {
  const program = findChromium();
  if (program === null) {
    process.stderr.write(
      `Left out, since no Chromium is here (set CHROMIUM_PATH, or install Debian’s chromium): ${name}\n`,
    );
  }
  describe.skipIf(program === null)(`${name}, in Chromium`, () => {
    let browser: Browser | null = null;
    let page: WebAdapter | null = null;
    let stand: Stand | null = null;

    beforeAll(async () => {
      if (program === null) return;
      // Chromium does without its sandbox where it is started by root, as in containers.
      browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
      const archive = await readSampleArchive();
      page = await serve(archive);
      stand = createStand(browser, archive, page.url);
    });

    afterAll(async () => {
      await browser?.close();
      await page?.stop();
    });

    body(() => {
      if (stand === null) throw new Error('The browser has not been started.');
      return stand;
    });
  });
}

function serve(archive: MemoryArchive): Promise<WebAdapter> {
  const clock = createAdjustableClock(new Date('2024-10-25T12:00:00Z'));
  const store = createInMemoryStateStore(clock);
  const desk = createDesk({
    answersFor: answersForAll(archive),
    commands,
    store,
    clock,
    lines: englishLines,
  });
  return startPage({
    ...answerHere(archive),
    desk,
    threads: store.threads,
    clock,
    log: createRecordingLog(),
  });
}

const NOTHING = /(?!)/u;
const COMPLAINTS: ReadonlySet<string> = new Set(['error', 'warning']);

function createStand(browser: Browser, archive: MemoryArchive, url: string): Stand {
  return {
    archive,
    url,
    async open(path, { status = 200, tolerated = NOTHING, ...options } = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        const isComplaint = COMPLAINTS.has(message.type()) && !tolerated.test(message.text());
        if (isComplaint) complaints.push(message.text());
      });
      onTestFinished(async () => {
        await context.close();
        expect(complaints).toEqual([]);
      });
      const response = await page.goto(new URL(path, url).href);
      if (response?.status() !== status) throw new Error(`${path} is answered with ${response?.status()}.`);
      if (new URL(path, url).searchParams.has('line')) await ask(page);
      return page;
    },
  };
}

/** Asks what stands in the box already. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.locator('#turn-1').waitFor();
}
