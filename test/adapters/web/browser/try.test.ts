import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { describeInBrowser } from './in-browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
/** How often a key is pressed at most to come to what is meant. */
const PATIENCE = 60;

/** Presses a key until what is meant has the focus. */
async function pressUntil(page: Page, key: string, isMeant: string): Promise<void> {
  for (let times = 0; times < PATIENCE; times++) {
    if ((await page.evaluate(`document.activeElement.matches(${JSON.stringify(isMeant)})`)) === true) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${isMeant} is not reached by ${key}.`);
}

async function askByKeyboard(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

function turn(page: Page, number: number) {
  return page.locator(`#turn-${number}`);
}

describeInBrowser('the page to try the bot on', (stand) => {
  test('answers by keyboard alone, is read aloud, and goes on from what was asked', async () => {
    const page = await stand().open('/');
    await pressUntil(page, 'Tab', '#line');
    await askByKeyboard(page, 'what did Nigel Farage say?');
    await turn(page, 1).waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Answer: .*Nigel Farage/su);
    expect(await page.evaluate('document.activeElement.value')).toBe('');
    await askByKeyboard(page, 'when?');
    await turn(page, 2).waitFor();
    expect(await turn(page, 2).textContent()).toContain('Nigel Farage');
    expect(await page.locator('#turns > li').count()).toBe(2);
  });

  test('does what a button says by keyboard, and goes to what it shows', async () => {
    const page = await stand().open('/?line=/quotes%20Sofia%20Patel%20--limit%201');
    await pressUntil(page, 'Tab', '#turn-1 .slack button[value*="more"]');
    await page.keyboard.press('Enter');
    await turn(page, 2).waitFor();
    expect(await turn(page, 2).textContent()).toContain('2 of ');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('More');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("li").id')).toBe('turn-2');
  });

  test('asks by keyboard what was wrong with an answer', async () => {
    const page = await stand().open('/?line=/who-said%20direct%20election%20interference');
    await page.locator('#turn-1 .slack').getByRole('button').last().focus();
    await page.keyboard.press('Enter');
    await turn(page, 2).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await pressUntil(page, 'Tab', '#turn-2 [name="reason"]');
    await askByKeyboard(page, 'somebody else said it');
    await turn(page, 3).waitFor();
    expect(await turn(page, 3).textContent()).toContain('somebody else said it');
    expect(await turn(page, 3).textContent()).toContain('Noted');
  });

  test('shows the conversation again where it is opened again', async () => {
    const page = await stand().open('/');
    await page.getByRole('textbox').fill('/who-said direct election interference');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await turn(page, 1).waitFor();
    await page.reload();
    expect(await turn(page, 1).textContent()).toContain('Nigel Farage');
    await page.getByRole('textbox').fill('/archive');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await turn(page, 2).waitFor();
  });

  test('says so where no answer comes, and keeps the question', async () => {
    const page = await stand().open('/', { tolerated: /ERR_INTERNET_DISCONNECTED/u });
    await page.context().setOffline(true);
    await page.getByRole('textbox').fill('/archive');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('No answer came');
    expect(await page.getByRole('textbox').inputValue()).toBe('/archive');
  });

  test('shows one platform at a time on a phone, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await stand().open('/?line=/archive', { ...PHONE, javaScriptEnabled });
      const [slack, discord] = [page.locator('.preview.slack'), page.locator('.preview.discord')];
      expect([await slack.isVisible(), await discord.isVisible()]).toEqual([true, false]);
      await page.getByLabel('Discord').check();
      expect([await slack.isVisible(), await discord.isVisible()]).toEqual([false, true]);
    }
  });

  test('asks, follows up and presses buttons without scripts', async () => {
    const page = await stand().open('/', { javaScriptEnabled: false });
    const ask = async (line: string) => {
      await page.getByRole('textbox').fill(line);
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
    };
    await ask('what did Nigel Farage say?');
    expect(await turn(page, 1).textContent()).toContain('Nigel Farage');
    await ask('when?');
    expect(await turn(page, 2).textContent()).toContain('Nigel Farage');
    await turn(page, 1).locator('.discord').getByRole('button', { name: 'Context' }).first().click();
    expect(await turn(page, 3).textContent()).toContain('Context');
    expect(page.url()).toMatch(/\?thread=[0-9a-f-]{36}#turn-3$/u);
  });

  test('offers examples that are answered', async () => {
    const page = await stand().open('/', { javaScriptEnabled: false });
    const lines = await page.locator('.examples button').allTextContents();
    expect(lines.length).toBeGreaterThan(3);
    await page.getByRole('button', { name: lines[0] ?? '' }).click();
    expect(await turn(page, 1).locator('h2').textContent()).toContain(lines[0]);
    expect(await turn(page, 1).locator('.slack blockquote').count()).toBeGreaterThan(0);
  });
});

describeInBrowser('a search', (stand) => {
  test('finds words and leads to them without scripts', async () => {
    const page = await stand().open('/search', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('direct election interference');
    await page.keyboard.press('Enter');
    await page.locator('a[href*="start="]').first().click();
    expect((await page.locator('mark').allTextContents()).join(' ')).toContain(
      'direct election interference',
    );
  });
});
