import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePath, placePath } from '../../../../src/adapters/web/addresses.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import type { Statement } from '../../../../src/core/statement.ts';
import { linkToText } from '../../../../src/core/text-fragment.ts';
import { describeInBrowser } from './in-browser.ts';

/** A window in which no article fits. */
const LOW = { viewport: { width: 800, height: 320 } };

/** A page that is no HTML cannot say that it has no icon. */
const NO_ICON = /404/u;

/** The last thing said in the article with the most quotations, which is far down. */
function lastSaid({ indexes: { articles, statements } }: MemoryArchive): Statement {
  const [most = []] = articles
    .map((article) =>
      statements.filter((said) => said.article === article && said.quotation.parts.length === 1),
    )
    .toSorted((one, other) => other.length - one.length);
  const last = most.at(-1);
  if (last === undefined) throw new Error('Nobody is quoted in the sample archive.');
  return last;
}

function wordsOf({ article, quotation }: Statement): string {
  return article.text.slice(quotation.start, quotation.end);
}

function isInWindow(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.id');
}

describeInBrowser('an article', (stand) => {
  test('opens at the words of a text fragment, and highlights them', async () => {
    const { archive, open, url } = stand();
    const said = lastSaid(archive);
    const path = articlePath(said.article.id);
    const selector = `#q${said.quotation.start}`;
    const plain = await open(path, LOW);
    expect(await isInWindow(plain, selector)).toBe(false);
    const pictures = [await plain.locator(selector).screenshot(), await plain.locator(selector).screenshot()];
    const article = { ...said.article, url: `${url}${path}` };
    const address = linkToText(article, said.quotation) ?? '';
    expect(address).toContain('#:~:text=');
    const page = await open(address.slice(url.length), LOW);
    await expect.poll(() => isInWindow(page, selector)).toBe(true);
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(true);
    expect((await page.locator(selector).screenshot()).equals(pictures[0] ?? Buffer.alloc(0))).toBe(false);
  });

  test('opens at the very words of an address of our own without scripts', async () => {
    const { archive, open } = stand();
    const said = lastSaid(archive);
    const { article, quotation } = said;
    const path = placePath({ article: article.id, start: quotation.start, end: quotation.end });
    const page = await open(path, { ...LOW, javaScriptEnabled: false });
    expect((await page.locator('mark').allTextContents()).join('')).toBe(wordsOf(said));
    const box = await page.locator('#cited').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(LOW.viewport.height);
  });

  test('is read from quotation to quotation by keyboard', async () => {
    const { archive, open } = stand();
    const { article } = lastSaid(archive);
    const page = await open(articlePath(article.id), LOW);
    const ids = await page.locator('.text [id^="q"]').evaluateAll((all) => all.map(({ id }) => id));
    const [first, second] = ids;
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(second);
    expect(await isInWindow(page, `#${second}`)).toBe(true);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
  });

  test('leaves the keyboard alone where its keys are switched off, on the next page too', async () => {
    const { archive, open } = stand();
    const page = await open(articlePath(lastSaid(archive).article.id), LOW);
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('keys-on');
    await page.reload();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('checkbox').check();
    await page.keyboard.press('j');
    // The browser tells of a new address a moment after the key.
    await page.waitForURL(/#q/u);
  });

  test.each(['text', 'Markdown'])('gives a citation to copy as %s', async (form) => {
    const { archive, open, url } = stand();
    const said = lastSaid(archive);
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(articlePath(said.article.id), { ...LOW, permissions });
    await page.locator('.notes li').last().getByRole('link', { name: form }).click();
    await expect.poll(() => page.locator('#status').textContent()).toBe('Citation copied.');
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain(wordsOf(said).replace(/^\W+|\W+$/gu, ''));
    expect(copied).toContain(said.article.url ?? url);
  });

  test('gives a citation without scripts as a page of its own', async () => {
    const { archive, open } = stand();
    const said = lastSaid(archive);
    const page = await open(articlePath(said.article.id), {
      ...LOW,
      javaScriptEnabled: false,
      tolerated: NO_ICON,
    });
    await page.locator('.notes li').last().getByRole('link', { name: 'text' }).click();
    expect(await page.locator('body').textContent()).toContain(wordsOf(said).replace(/^\W+|\W+$/gu, ''));
  });
});
