import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { articlePath, speakerPath, withQuery } from '../../../src/adapters/web/addresses.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { titleOf } from '../../../src/reply/title.ts';
import { BAIT, openHostileArchive } from './hostile-archive.ts';
import { parsePage } from './parse-page.ts';
import { startTestWeb, type TestWeb } from './start-test-web.ts';

let archive: MemoryArchive;
let web: TestWeb;
beforeEach(async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'verbatim-hostile-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  archive = await openHostileArchive(directory);
  web = await startTestWeb(archive);
});

/** All that this program puts on a page: elements, and attributes that run nothing. */
const ELEMENTS = new Set(
  'html head meta title link script body a header nav ul ol li main footer p article h1 h2 h3 dl dt dd time bdi span kbd div strong mark ins del details summary blockquote hr form label input textarea select option datalist button section figure figcaption svg line rect text table thead tbody tr th td fieldset legend small b i s u br'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset name content rel href src type class id aria-label aria-current dir datetime hidden role tabindex action method for value maxlength list placeholder selected open start scope viewbox width height x y x1 x2 y1 y2 text-anchor required maxlength rows autocomplete spellcheck enterkeyhint aria-describedby aria-hidden rel checked form'.split(
    ' ',
  ),
);
/** Where what articles call themselves may stand in a value. */
const NAMING = new Set(['value']);

/** What on a page an article could have made; none where all is well. */
function findIntruders(text: string): readonly string[] {
  const { document } = parsePage(text);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (!ATTRIBUTES.has(name.toLowerCase())) return [`${tag}[${name}]`];
      if (name === 'href') return isHarmlessLink(value) ? [] : [`${tag}[href=${value}]`];
      const isOwn = NAMING.has(name) || !value.includes(BAIT);
      return isOwn ? [] : [`${tag}[${name}=${value}]`];
    });
    const isOwnScript =
      tag !== 'script' ||
      (element.getAttribute('src')?.startsWith('/files/') === true && element.textContent === '');
    return [...(ELEMENTS.has(tag) && isOwnScript ? [] : [tag]), ...attributes];
  });
}

const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

/** Words that turn the direction of writing in an element that is not kept apart from what is around it. */
function findTurning(text: string): readonly string[] {
  const { document } = parsePage(text);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT_NODE);
    const words = own.map(({ textContent }) => textContent ?? '').join('');
    return TURNS_DIRECTION.test(words) && element.closest('bdi, .stored') === null ? [words] : [];
  });
}

const TEXT_NODE = 3;
const OWN_LINK = /^(?:\/(?!\/)|#|data:,$)/u;

function isHarmlessLink(href: string): boolean {
  return OWN_LINK.test(href);
}

function asked(): readonly string[] {
  return ['<script>alert(1)</script>', '" onfocus=alert(1) autofocus="', BAIT, 'We will go', '\u202e\u0000'];
}

function listPages(): readonly string[] {
  const articles = archive.indexes.articles.map(({ id }) => articlePath(id));
  const speakers = archive.indexes.speakers.entries.map(({ id }) => speakerPath(id));
  return [
    '/',
    ...articles,
    ...articles.map((each) => `${each}?start=0&end=20`),
    '/speakers',
    ...speakers,
    ...asked().map((q) => withQuery('/speakers', { q })),
    ...asked().map((q) => withQuery('/search', { q })),
    ...asked().map((q) => withQuery('/search', { q, in: 'passages' })),
    ...asked().map((outlet) => withQuery('/search', { outlet })),
    ...asked().map((speaker) => withQuery('/search', { speaker })),
    ...asked().map((since) => withQuery('/search', { since })),
    ...asked().map((zone) => withQuery('/days', { zone })),
    '/days',
    '/days/2024-10-18',
    '/days/2024-10-17',
    '/archive',
    `/${BAIT}<script>`,
  ];
}

describe('an archive written to attack', () => {
  test('puts no element, attribute or link of its own on any page', async () => {
    const found = await Promise.all(
      listPages().map(async (page) => [page, findIntruders(await web.read(page))] as const),
    );
    expect(found.filter(([, intruders]) => intruders.length > 0)).toEqual([]);
  });

  test('puts none on the page where it is asked about, as Slack and Discord would show it', async () => {
    const lines = [
      '/help',
      `/who-said ${BAIT}`,
      `/ask ${BAIT}?`,
      `/quotes ${BAIT}`,
      `/digest 2024-10-18`,
      ...asked(),
    ];
    for (const line of lines) {
      const { headers } = await web.get('/', { method: 'POST', body: new URLSearchParams({ line }) });
      const page = await web.read((headers.get('Location') ?? '').split('#')[0] ?? '');
      expect(parsePage(page).texts('.preview')).toHaveLength(2);
      expect([line, ...findIntruders(page)]).toEqual([line]);
    }
  });

  test('is shown as the text that it is', async () => {
    for (const article of archive.indexes.articles) {
      const { texts } = parsePage(await web.read(articlePath(article.id)));
      const stored = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
      expect(texts('p.text')).toEqual(stored);
      expect(texts('h1')).toEqual([titleOf(article)]);
    }
  });

  test('makes no link of an address that is none of the web', async () => {
    const links = await Promise.all(
      archive.indexes.articles.map(async ({ id }) =>
        parsePage(await web.read(articlePath(id))).values('.facts a', 'href'),
      ),
    );
    expect(links.flat()).toEqual([]);
  });

  test('turns no direction of writing beyond the words that do', async () => {
    const turning = await Promise.all(
      listPages().map(async (page) => findTurning(await web.read(page)).map((words) => [page, words])),
    );
    expect(turning.flat()).toEqual([]);
    const turned = archive.indexes.articles.find(({ path: file }) => file === 'turned.txt');
    const { texts } = parsePage(await web.read(articlePath(turned?.id ?? '')));
    expect(texts('title')).toEqual([`Safe gnp.exe ${BAIT} · Verbatim`]);
    expect(texts('.notice').join()).toContain('turn the direction of writing');
  });

  test('never has a file read by a name that is asked for', async () => {
    const names = [
      '..%2f..%2fpackage.json',
      '%2fetc%2fpasswd',
      '__proto__',
      'constructor',
      'turned.txt',
      '%00',
      '%ff',
    ];
    for (const name of names) {
      const statuses = await Promise.all(
        [`/articles/${name}`, `/speakers/${name}`, `/days/${name}`, `/files/${name}`].map(
          async (page) => (await web.get(page)).status,
        ),
      );
      expect([name, ...statuses]).toEqual([name, 404, 404, 404, 404]);
    }
  });

  test('has a page for each article and each speaker, whatever they are called', async () => {
    const pages = [
      ...archive.indexes.articles.map(({ id }) => articlePath(id)),
      ...archive.indexes.speakers.entries.map(({ id }) => speakerPath(id)),
    ];
    const statuses = await Promise.all(pages.map(async (page) => (await web.get(page)).status));
    expect(pages.filter((_, place) => statuses[place] !== 200)).toEqual([]);
    expect(archive.indexes.speakers.entries.length).toBeGreaterThan(0);
  });

  test('takes no page down: nothing fails', async () => {
    for (const page of listPages()) expect((await web.get(page)).status).toBeLessThan(500);
    expect(web.log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
