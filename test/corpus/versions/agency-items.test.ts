import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPagesApp } from '../../../src/adapters/web/archive-pages.ts';
import { openFolder } from '../../fixtures/read-versions.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Item {
  readonly version: number;
  readonly said?: string;
  readonly guid?: string;
  readonly within?: string;
}

const GUID = 'urn:newsml:coast.example:2026:pier';

/** An agency's item, as a later version says quite another thing. */
function newsItem({
  version,
  said = `“It fell ${version} times,” said Ana Ruiz.`,
  guid = GUID,
  within = '',
}: Item) {
  return `<newsItem guid="${guid}" version="${version}"><itemMeta><provider><name>Coast Wire</name></provider>
<versionCreated>2026-03-0${version}T10:00:00Z</versionCreated><firstCreated>2026-03-01T10:00:00Z</firstCreated>${within}</itemMeta>
<contentMeta><headline>Pier falls</headline></contentMeta><contentSet><inlineData>${said}</inlineData></contentSet></newsItem>`;
}

const CANCELED = '<pubStatus qcode="stat:canceled"/>';

const NITF = (id: string, within: string, said: string) =>
  `<nitf><head><docdata><doc-id id-string="${id}"/>${within}<date.issue norm="20260301T100000Z"/><doc.copyright holder="Coast Wire"/></docdata></head><body><body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content><p>${said}</p></body.content></body></nitf>`;

describe('versions of an agency’s item', () => {
  test('are one article, whatever their files are called and however little of the text is the same', async () => {
    const folder = await temporaryFolder({
      'b.xml': newsItem({ version: 1 }),
      'a.xml': newsItem({ version: 2, within: '<signal qcode="sig:correction"/>' }),
      'c.xml': newsItem({ version: 1, guid: 'urn:other', said: '“Nothing fell,” said Ken Ode.' }),
    });
    const { articles } = await openFolder(folder).read();
    expect(articles.map(({ path }) => path)).toEqual(['a.xml', 'c.xml']);
    expect(articles[0]).toMatchObject({ notice: 'corrected', history: { versions: { length: 1 } } });
  });

  test('are one where only the history has the earlier one', async () => {
    const folder = await temporaryFolder({ 'a.xml': newsItem({ version: 1 }) });
    const historyFile = join(await temporaryFolder({}), 'history.db');
    const first = openFolder(folder, historyFile);
    const { archive, articles } = await first.read();
    first.reader.report().history?.keepCited(await archive.articles(articles.map(({ id }) => id)));
    await rm(join(folder, 'a.xml'));
    await writeFile(join(folder, 'b.xml'), newsItem({ version: 2 }));
    const later = openFolder(folder, historyFile);
    const read = await later.read();
    expect(later.reader.report().history?.answersFor(articles[0]?.id ?? '')).toBe(read.articles[0]?.id);
  });

  test('are one in NITF where a correction names what it corrects', async () => {
    const folder = await temporaryFolder({
      'a.nitf': NITF('7', '', 'The pier is old.'),
      'b.nitf': NITF('8', '<correction id-string="7"/>', 'The pier is new.').replace('0301T', '0302T'),
    });
    const { articles } = await openFolder(folder).read();
    expect(articles).toMatchObject([{ path: 'b.nitf', notice: 'corrected' }]);
  });

  test('with a name that is no more than a number are not those of another outlet', async () => {
    const folder = await temporaryFolder({
      'a.nitf': NITF('7', '', 'The pier is old.'),
      'b.nitf': NITF('7', '', 'Trains are late.').replace('Coast Wire', 'Harbour Post'),
      'c.nitf': NITF('7', '', 'Nobody came.').replace('<doc.copyright holder="Coast Wire"/>', ''),
    });
    expect((await openFolder(folder).read()).articles).toHaveLength(3);
  });

  test('are all left out once their agency takes the item back', async () => {
    const folder = await temporaryFolder({
      'a.xml': newsItem({ version: 1 }),
      'z.md': 'Trains are late.',
    });
    const { read, reader } = openFolder(folder);
    await read();
    await writeFile(join(folder, 'b.xml'), newsItem({ version: 2, within: CANCELED }));
    expect((await read()).articles.map(({ path }) => path)).toEqual(['z.md']);
    expect(reader.report().lines.map(({ line }) => line)).toEqual([
      'Left out a.xml: its agency took it back (b.xml).',
      'Left out b.xml: it is no article, or is not published.',
    ]);
  });

  test('are shown to nobody by the links that were posted to them', async () => {
    const folder = await temporaryFolder({ 'a.xml': newsItem({ version: 1 }), 'z.md': 'Trains are late.' });
    const historyFile = join(await temporaryFolder({}), 'history.db');
    const { read, reader } = openFolder(folder, historyFile);
    const first = await read();
    const [id = ''] = first.articles.map((article) => article.id);
    reader.report().history?.keepCited(await first.archive.articles([id]));
    await writeFile(join(folder, 'a.xml'), newsItem({ version: 2, within: CANCELED }));
    const { archive } = await read();
    const here = { url: 'http://archive.example', now: new Date('2026-03-09T12:00:00Z'), zone: 'UTC' };
    const response = await createPagesApp(archive, { reading: reader.report }).request(
      `/articles/${id}`,
      {},
      here,
    );
    const page = await response.text();
    expect(response.status).toBe(410);
    expect(page).toContain('The agency that sent this article has taken it back.');
    expect(page).not.toContain('It fell');
  });

  test('answer again where a later one brings the item back', async () => {
    const folder = await temporaryFolder({
      'a.xml': newsItem({ version: 1 }),
      'b.xml': newsItem({ version: 2, within: CANCELED }),
      'c.xml': newsItem({ version: 3 }),
    });
    expect((await openFolder(folder).read()).articles.map(({ path }) => path)).toEqual(['c.xml']);
  });
});

describe('what is embargoed', () => {
  test('is left out until then, and answers at the first look behind that', async () => {
    const within = '<embargoed>2026-03-02T06:00:00Z</embargoed>';
    const folder = await temporaryFolder({
      'a.xml': newsItem({ version: 1, within }),
      'z.md': 'Trains are late.',
    });
    let now = Date.parse('2026-03-02T05:59:59Z');
    const { read, reader } = openFolder(folder, undefined, { now: () => now });
    expect((await read()).articles.map(({ path }) => path)).toEqual(['z.md']);
    expect(reader.report().lines).toMatchObject([
      { line: 'Left out a.xml: it is embargoed until 2026-03-02T06:00:00Z.', isLeftOut: true },
    ]);
    now += 1_000;
    expect((await read()).articles).toMatchObject([
      { path: 'a.xml', datePublished: '2026-03-02T06:00:00Z' },
      {},
    ]);
  });

  test('leaves the version before it as it is', async () => {
    const within = '<embargoed>2026-03-04T06:00:00Z</embargoed>';
    const folder = await temporaryFolder({
      'a.xml': newsItem({ version: 1 }),
      'b.xml': newsItem({ version: 2, within }),
    });
    const now = () => Date.parse('2026-03-03T00:00:00Z');
    expect((await openFolder(folder, undefined, { now }).read()).articles).toMatchObject([{ path: 'a.xml' }]);
  });
});
