import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BRIDGE, readMade, readOne, readParts } from './read-made.ts';

describe('documents', () => {
  // Of LibreOffice 7.4, all of one document.
  test.each(['bridge.docx', 'bridge.odt', 'bridge.fodt', 'bridge.epub'])(
    '%s is read as it was written',
    async (name) => {
      const { paragraphs, headings, headline, author, datePublished, said } = await readOne(name);
      expect(paragraphs).toEqual(BRIDGE);
      // In an EPUB, LibreOffice makes paragraphs of headings.
      expect(headings).toEqual(name.endsWith('.epub') ? [] : [BRIDGE[0], BRIDGE[5]]);
      expect([headline, author, datePublished]).toEqual([BRIDGE[0], 'Dana Holt', null]);
      expect(said[0]?.[0]).toBe('Ana Ruiz');
    },
  );

  test.each(['a.docx', 'a.odt', 'a.epub', 'a.zip'])('%s that is no archive is left out', async (path) => {
    for (const content of ['', 'Hello', 'PK\u0003\u0004'])
      expect([...(await readParts(path, content))]).toEqual([[null, { leftOut: expect.anything() }]]);
  });

  test('a document of Word with a damaged part is left out with that reason', async () => {
    const files = unzipSync(readFileSync('test/fixtures/formats/bridge.docx'));
    const zip = zipSync({ ...files, '[Content_Types].xml': strToU8('') });
    expect([...(await readParts('a.docx', zip))]).toEqual([
      [null, { leftOut: { kind: 'failed', detail: 'a part of it is damaged' } }],
    ]);
  });

  test('a chapter that a book lists again and again is read once', async () => {
    const files = unzipSync(readFileSync('test/fixtures/formats/bridge.epub'));
    const [opf = ''] = Object.keys(files).filter((name) => name.endsWith('.opf'));
    const listed = strFromU8(files[opf] ?? new Uint8Array()).replace(/<itemref[^>]*>/gu, (each) =>
      each.repeat(3_000),
    );
    const { paragraphs } = await readOne('a.epub', zipSync({ ...files, [opf]: strToU8(listed) }));
    expect(paragraphs).toEqual(BRIDGE);
  });

  test.each(['a.docx', 'a.odt', 'a.epub'])('%s of another format is left out', async (path) => {
    const zip = zipSync({ 'hello.txt': strToU8('Hello.') });
    expect([...(await readParts(path, zip))]).toEqual([
      [null, { leftOut: { kind: 'failed', detail: expect.any(String) } }],
    ]);
  });
});

const ODT = (body: string) =>
  zipSync(
    {
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    },
    { level: 0 },
  );

describe('a document of LibreOffice', () => {
  test('keeps spaces, tabs and lines, and leaves out notes, remarks and what was deleted', async () => {
    const body = `<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>
      <text:p>“We<text:s text:c="3"/>will<text:tab/>build<text:line-break/>it<text:note><text:p>A note.</text:p></text:note>,”
      said <text:span>Ana<text:span> Ruiz</text:span></text:span>.<office:annotation><text:p>Check this.</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>One thing.</text:p></text:list-item></text:list>`;
    expect((await readOne('a.odt', ODT(body))).paragraphs).toEqual([
      '“We will build\nit,” said Ana Ruiz.',
      'One thing.',
    ]);
  });

  test('expands no entity and nests as deep as it likes', async () => {
    const deep = `${'<text:span>'.repeat(50_000)}Deep.${'</text:span>'.repeat(50_000)}`;
    expect((await readOne('a.odt', ODT(`<text:p>A &bomb; ${deep}</text:p>`))).paragraphs).toEqual([
      'A &bomb; Deep.',
    ]);
  });
});

test('a document with a picture is read without it', async () => {
  const { paragraphs } = await readOne('picture.docx');
  expect(paragraphs).toEqual([...BRIDGE, 'Picture: end of it.']);
});

describe('what a document hides', () => {
  test('in Word is not read', async () => {
    const files = unzipSync(readFileSync('test/fixtures/formats/bridge.docx'));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const run = (style: string, text: string) =>
      `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const runs = [
      run('<w:b/>', 'Seen, '),
      run('<w:vanish/>', '“no,” said Ken Ode, '),
      run('<w:b/><w:vanish w:val="true"/>', 'never '),
      run('<w:vanish w:val="0"/>', 'and heard.'),
    ];
    const changed = document.replace('<w:sectPr', `<w:p>${runs.join('')}</w:p><w:sectPr`);
    const { paragraphs } = await readOne(
      'a.docx',
      zipSync({ ...files, 'word/document.xml': strToU8(changed) }),
    );
    expect(paragraphs).toEqual([...BRIDGE, 'Seen, and heard.']);
  });

  test('by a style in Word is not read', async () => {
    const files = unzipSync(readFileSync('test/fixtures/formats/bridge.docx'));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    const style = (type: string, id: string, inside: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
    const hiding = [
      style('character', 'Hid', '<w:rPr><w:vanish/></w:rPr>'),
      style('character', 'LikeHid', '<w:basedOn w:val="Hid"/>'),
      style('character', 'Shown', '<w:basedOn w:val="Hid"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
      style('paragraph', 'HidAll', '<w:rPr><w:vanish/></w:rPr>'),
    ].join('');
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const by = (id: string) => `<w:rStyle w:val="${id}"/>`;
    const paragraphs = [
      `<w:p>${run('', 'Seen')}${run(by('Hid'), ', “no,” said Ken Ode')}${run(by('LikeHid'), ', never')}${run(by('Shown'), ' and heard.')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="HidAll"/></w:pPr>${run('', 'Gone.')}${run('<w:vanish w:val="0"/>', 'Here.')}${run(by('Hid'), ' Both.')}</w:p>`,
      `<w:p>${run('', 'As before.')}</w:p>`,
    ].join('');
    const changed = await readOne(
      'a.docx',
      zipSync({
        ...files,
        'word/document.xml': strToU8(document.replace('<w:sectPr', `${paragraphs}<w:sectPr`)),
        'word/styles.xml': strToU8(styles.replace('</w:styles>', `${hiding}</w:styles>`)),
      }),
    );
    expect(changed.paragraphs).toEqual([...BRIDGE, 'Seen and heard.', 'Here. Both.', 'As before.']);
  });

  test('by a style in LibreOffice is not read', async () => {
    const style = (family: string, name: string, parent: string, display: string) =>
      `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${display === '' ? '' : `<style:text-properties text:display="${display}"/>`}</style:style>`;
    const styles = `<office:document-styles xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:styles>${style('text', 'Hid', '', 'none')}${style('paragraph', 'HidAll', '', 'none')}</office:styles></office:document-styles>`;
    const own = [
      style('text', 'T1', 'Hid', ''),
      style('paragraph', 'P1', 'HidAll', ''),
      style('paragraph', 'P2', 'HidAll', 'true'),
    ].join('');
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const body = `<text:p>Seen${span('Hid', ', no')}${span('T1', ', never')}.</text:p><text:p text:style-name="P1">Gone.</text:p><text:p text:style-name="P2">Here.</text:p><text:section text:display="none"><text:p>No.</text:p></text:section>`;
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    const zip = zipSync({ 'content.xml': strToU8(content), 'styles.xml': strToU8(styles) });
    expect((await readOne('a.odt', zip)).paragraphs).toEqual(['Seen.', 'Here.']);
  });

  test('in LibreOffice is not read', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text><text:p>Seen<text:span text:style-name="T1">, never</text:span>.<text:hidden-text>No.</text:hidden-text></text:p><text:p text:style-name="T1">Gone.</text:p></office:text></office:body></office:document-content>`;
    expect((await readOne('a.odt', zipSync({ 'content.xml': strToU8(content) }))).paragraphs).toEqual([
      'Seen.',
    ]);
  });
});

describe('a ZIP archive', () => {
  const A = strToU8('Ana Ruiz said: “We will build it.”');
  const B = strToU8('<p>Ken Ode said: “We will cross it.”</p>');

  test('has the articles of its files, by their names', async () => {
    const inner = zipSync({ 'c.txt': strToU8('Dana Holt said: “We will mend it.”') });
    const zip = zipSync({
      'b/b.html': B,
      'a.txt': A,
      'picture.jpg': A,
      'README.md': A,
      '__MACOSX/._a.txt': A,
      'in.zip': inner,
    });
    const parts = await readParts('a.zip', zip);
    expect([...parts.keys()]).toEqual(['a.txt', 'b/b.html', 'in.zip#c.txt']);
    expect(parts.get('b/b.html')).toMatchObject({ said: [['Ken Ode', '“We will cross it.”']] });
  });

  test('in archives in archives is left out', async () => {
    const nest = (zip: Uint8Array, depth: number): Uint8Array =>
      depth === 0 ? zip : nest(zipSync({ 'in.zip': zip }), depth - 1);
    const parts = await readParts('a.zip', nest(zipSync({ 'a.txt': A }), 3));
    expect([...parts.values()]).toEqual([{ leftOut: { kind: 'nested-too-deep' } }]);
  });

  test('that unpacks to far more than it holds is left out', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect([...(await readParts('a.zip', bomb)).values()]).toEqual([
      { leftOut: { kind: 'failed', detail: 'the archive unpacks to far more than it holds' } },
    ]);
  });

  test('that declares less than it unpacks to gives no more than it declares', async () => {
    const zip = zipSync({ 'a.txt': strToU8('A'.repeat(500_000)) });
    const forged = Buffer.from(zip);
    const directory = forged.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    forged.writeUInt32LE(10, directory + 24);
    const [part] = (await readParts('a.zip', forged)).values();
    expect(part).toSatisfy((read) => 'leftOut' in read || read.paragraphs.join('').length <= 10);
  });

  test('of too many files is left out', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, new Uint8Array()])),
    );
    expect([...(await readParts('a.zip', many)).values()]).toEqual([
      { leftOut: { kind: 'failed', detail: 'the archive holds more than 10000 files' } },
    ]);
  });

  test('with one broken file loses that one alone', async () => {
    const parts = await readParts('a.zip', zipSync({ 'a.txt': A, 'b.pdf': A }));
    expect(parts.get('a.txt')).toMatchObject({ said: [['Ana Ruiz', '“We will build it.”']] });
    expect([...parts.values()].at(-1)).toHaveProperty('leftOut');
  });
});

test('a mailbox and documents in an archive are read too', async () => {
  expect((await readMade('box.mbox')).size).toBeGreaterThan(1);
});
