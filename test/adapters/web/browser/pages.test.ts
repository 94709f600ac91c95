import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { articlePath, dayPath, speakerPath } from '../../../../src/adapters/web/addresses.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import { startTestWeb } from '../start-test-web.ts';
import { findBarriers } from './find-barriers.ts';
import { describeInBrowser } from './in-browser.ts';

/** Where pictures are kept, to be looked at, if somebody asks for them; git ignores it. */
const ARTEFACTS = path.resolve(import.meta.dirname, '..', '..', '..', 'artefacts');

const TAKES_PICTURES = process.env['PICTURES'] === 'yes';

const NOT_FOUND = 'not-found';
/** A page by its name, and its address in the sample archive. */
const PAGES: readonly (readonly [name: string, addressIn: (archive: MemoryArchive) => string])[] = [
  ['try', () => '/'],
  ['try-answered', () => '/?line=/who-said%20volunteers%20--limit%202'],
  [
    'try-checked',
    () => '/?line=/check%20I%20have%2010%20spots%20available%20for%20anyone%20who%20wants%20to%20join%20us',
  ],
  ['try-refused', () => '/?line=/who-said%20--nonsense%20yes'],
  ['article', (archive) => articlePath(mostQuoted(archive))],
  ['article-cited', citedPath],
  ['speakers', () => '/speakers'],
  ['speaker', (archive) => speakerPath(archive.indexes.speakers.entries[0]?.id ?? '')],
  ['days', () => '/days'],
  ['day', () => dayPath('2024-10-18')],
  ['search', () => '/search'],
  ['search-found', () => '/search?q=volunteers'],
  ['search-empty', () => '/search?q=zzyzx'],
  ['archive', () => '/archive'],
  [NOT_FOUND, () => '/nothing-here'],
];
const TOKEN = 'a-token-that-is-long-enough';
const COLOR_SCHEMES = ['light', 'dark'] as const;
/** Of a desk and of a phone, in CSS pixels. */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
const LOOKS = COLOR_SCHEMES.flatMap((colorScheme) => SIZES.map((size) => [colorScheme, size] as const));

function mostQuoted({ indexes: { articles, statements } }: MemoryArchive): string {
  const countOf = (id: string) => statements.filter(({ article }) => article.id === id).length;
  const [first] = articles.map(({ id }) => id).toSorted((one, other) => countOf(other) - countOf(one));
  return first ?? '';
}

function citedPath({ indexes: { statements } }: MemoryArchive): string {
  const said = statements.findLast(({ quotation }) => quotation.kind === 'direct');
  if (said === undefined) throw new Error('Nobody is quoted in the sample archive.');
  const { article, quotation } = said;
  return `${articlePath(article.id)}?start=${quotation.start}&end=${quotation.end}#cited`;
}

describeInBrowser('every page', (stand) => {
  test('the way into a private archive keeps nobody out who has the token', async () => {
    const { archive, open } = stand();
    const { url } = await startTestWeb(archive, { environment: { WEB_TOKEN: TOKEN } });
    const page = await open(`${url}/speakers`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('textbox').or(page.locator('input[type=password]')).first().fill(TOKEN);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Speakers');
    await page.goto(url);
    await page.getByRole('textbox').fill('/archive');
    await page.keyboard.press('Enter');
    await page.locator('#turn-1').waitFor();
  });

  test.each(PAGES)(
    '%s keeps nobody out, on a desk or a phone, in light or dark colours',
    async (name, addressIn) => {
      const { archive, open } = stand();
      const page = await open(
        addressIn(archive),
        name === NOT_FOUND ? { status: 404, tolerated: /404/u } : {},
      );
      for (const [colorScheme, size] of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        const file = path.join(ARTEFACTS, `${name}-${size.width}-${colorScheme}.png`);
        if (TAKES_PICTURES) await page.screenshot({ path: file, fullPage: true });
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
      }
    },
  );
});
