import { describe, expect, test } from 'vitest';
import { markWords } from '../../../../src/core/mark-words.ts';
import type { ArticleSketch } from '../../../fixtures/quoted-article.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

const TEXT = `The bridge will close.

“We cannot wait,” said Ada Byron, the mayor. “The bolts are loose,” she added.

She said that divers would go down.

“Nobody asked us,” a voter complained.`;

const STORY: ArticleSketch = {
  path: 'bridge.txt',
  text: TEXT,
  headline: 'Bridge to close',
  publisher: 'The Gazette',
  author: 'Bo Reed',
  datePublished: '2024-10-18',
  url: 'https://gazette.example/bridge',
  said: [
    {
      parts: ['“We cannot wait,”', '“The bolts are loose,”'],
      name: 'Ada Byron',
      role: 'the mayor',
      mention: 'Ada Byron',
      cue: 'said',
    },
    {
      parts: ['divers would go down'],
      kind: 'indirect',
      name: 'Ada Byron',
      mention: 'She',
      cue: 'said',
      attribution: 'pronoun',
    },
    { parts: ['“Nobody asked us,”'] },
  ],
};
const PATH = '/articles/id-bridge.txt';

async function open(path: string, sketch = STORY) {
  const web = await startTestWeb(sketchArchive(sketch));
  const answer = await web.get(path);
  return { web, answer, page: parsePage(await answer.text()) };
}

describe('the page of an article', () => {
  test('tells what is known of it', async () => {
    const { page } = await open(PATH);
    expect(page.texts('h1')).toEqual(['Bridge to close']);
    expect(page.texts('.facts dd').slice(0, 4)).toEqual([
      'The Gazette',
      'Bo Reed',
      '18 October 2024',
      'at gazette.example',
    ]);
    expect(page.values('.facts a', 'href')).toEqual(['https://gazette.example/bridge']);
    expect(page.values('.facts a', 'rel')).toEqual(['noopener noreferrer']);
  });

  test('has its headline marked where that is what was cited', async () => {
    const archive = await archiveOf([
      { headline: 'Bridge & pier to close', text: 'The video player was slow.' },
    ]);
    const [held] = await archive.articles(['0']);
    const start = held?.article.text.indexOf('Bridge') ?? 0;
    const web = await startTestWeb(archive);
    const answer = await web.get(`/articles/0?start=${start}&end=${start + 22}`);
    const page = parsePage(await answer.text());
    expect(page.texts('h1 mark#cited')).toEqual(['Bridge & pier to close']);
  });

  test('names what is unknown as unknown', async () => {
    const { page } = await open('/articles/id-bare.txt', { path: 'bare.txt', text: TEXT });
    expect(page.texts('h1')).toEqual(['bare.txt']);
    expect(page.texts('.facts dd').slice(0, 5)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'address unknown',
    ]);
  });

  test('holds its paragraphs as they are stored', async () => {
    const { page } = await open(PATH);
    expect(page.texts('p.text')).toEqual(TEXT.split('\n\n'));
  });

  test('sets off each part that was said, and indirect speech otherwise', async () => {
    const { page } = await open(PATH);
    expect(page.texts('.said')).toEqual([
      '“We cannot wait,”',
      '“The bolts are loose,”',
      '“Nobody asked us,”',
    ]);
    expect(page.texts('.told')).toEqual(['divers would go down']);
  });

  test('names the speakers beside, and says where one is unclear', async () => {
    const { page } = await open(PATH);
    expect(page.texts('.notes strong')).toEqual(['Ada Byron', 'Ada Byron', 'speaker unclear']);
    expect(page.values('.notes li > a[href^="/speakers/"]', 'href')).toEqual([
      '/speakers/ada-byron',
      '/speakers/ada-byron',
    ]);
  });

  test('leads from quotation to quotation without scripts', async () => {
    const { page } = await open(PATH);
    const ids = page.values('.text [id^="q"]', 'id').map((id) => `#${id}`);
    expect(page.values('[aria-label="Next quotation"]', 'href')).toEqual(ids.slice(1));
    expect(page.values('[aria-label="Previous quotation"]', 'href')).toEqual(ids.slice(0, -1));
  });

  test('is not found under an id that no article has', async () => {
    const { answer, page } = await open('/articles/nowhere');
    expect(answer.status).toBe(404);
    expect(page.texts('main p')[0]).toContain('No article has this address');
  });

  test('is not sent again to a browser that has it', async () => {
    const { web, answer } = await open(PATH);
    const tag = answer.headers.get('ETag') ?? '';
    const again = await web.get(PATH, { headers: { 'If-None-Match': tag } });
    expect([tag, again.status, await again.text()]).toEqual([expect.stringMatching(/^".+"$/u), 304, '']);
  });

  test('may be asked for by HEAD, and by nothing that writes', async () => {
    const { web } = await open(PATH);
    const head = await web.get(PATH, { method: 'HEAD' });
    const post = await web.get(PATH, { method: 'POST', body: '' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the words that an address points to', () => {
  const start = TEXT.indexOf('wait');
  const end = TEXT.indexOf(' added');

  test('are marked, and the address leads to the first of them', async () => {
    const { page } = await open(`${PATH}?start=${start}&end=${end}`);
    expect(page.texts('mark').join('')).toBe(TEXT.slice(start, end));
    expect(page.values('mark[id]', 'id')).toEqual(['cited']);
    expect(page.texts('#cited')[0]).toBe('wait,”');
    expect(page.texts('p.text')).toEqual(TEXT.split('\n\n'));
  });

  test('are marked across paragraphs, without what stands between', async () => {
    const { page } = await open(`${PATH}?start=4&end=${start + 4}`);
    expect(page.texts('mark').join('')).toBe(TEXT.slice(4, start + 4).replace('\n\n', ''));
    expect(page.values('mark[id]', 'id')).toEqual(['cited']);
  });

  test.each([
    ['?start=3', 'one offset is missing'],
    ['?start=5&end=5', 'they are none'],
    ['?start=9&end=4', 'they end before they begin'],
    ['?start=0&end=99999', 'the text is shorter'],
    ['?start=-1&end=4', 'an offset is no number'],
    ['?start=1e1&end=20', 'an offset is no whole number'],
    ['?start=22&end=24', 'only the gap between paragraphs stands there'],
  ])('%s: the article with one line, since %s', async (query) => {
    const { answer, page } = await open(`${PATH}${query}`);
    expect(answer.status).toBe(200);
    expect(page.texts('.notice')).toEqual([
      'The address points to words that do not stand in this article as it is now.',
    ]);
    expect(page.texts('mark')).toEqual([]);
    expect(page.texts('p.text')).toEqual(TEXT.split('\n\n'));
  });
});

describe('a citation to copy', () => {
  const start = TEXT.indexOf('“We');
  const end = TEXT.indexOf(' she added');

  test('is linked from the quotation, and holds all that belongs to it', async () => {
    const { web, page } = await open(PATH);
    const [text = '', markdown = ''] = page.values('a.copy', 'href');
    expect(await web.read(text)).toMatch(
      /^“We cannot wait,” \[…\] “The bolts are loose,”\n— Ada Byron, the mayor, in: Bridge to close \(The Gazette, 18 October 2024\)\nhttps:\/\/gazette\.example\/bridge#:~:text=\S+\n$/u,
    );
    expect(await web.read(markdown)).toMatch(
      /^> “We cannot wait,” \\\[…\\\] “The bolts are loose,”\n\n— Ada Byron, the mayor, in \[Bridge to close\]\(<https:\/\/gazette\.example\/bridge#:~:text=[^>]+>\) \(The Gazette, 18 October 2024\)\n$/u,
    );
  });

  test('names what is unknown, and leads to the page where the article has no address', async () => {
    const { web } = await open('/articles/id-bare.txt', {
      path: 'bare.txt',
      text: TEXT,
      said: [{ parts: ['divers would go down'], kind: 'indirect' }],
    });
    const told = TEXT.indexOf('divers');
    expect(await web.read(`/articles/id-bare.txt/citations/${told}-${told + 20}.txt`)).toBe(
      `divers would go down
— speaker unclear, in: bare.txt (outlet unknown, date unknown), reported in the article’s words, not quoted
${web.url}/articles/id-bare.txt?start=${told}&end=${told + 20}&words=${markWords('divers would go down')}#cited
`,
    );
  });

  test.each([
    `${start}-${end + 1}.txt`,
    `${start}-${end}.pdf`,
    `${start}.txt`,
    '..%2f..%2fpackage.json',
    'constructor',
  ])('there is none under %s', async (name) => {
    expect((await open(`${PATH}/citations/${name}`)).answer.status).toBe(404);
  });
});
