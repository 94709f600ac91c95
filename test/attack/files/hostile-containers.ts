import { strToU8, zipSync } from 'fflate';

const ZIPPED_AT = { mtime: '2024-10-18' };
const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files }, ZIPPED_AT);
const numbered = (count: number, text: string): Uint8Array =>
  zip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, strToU8(text)])));
const entities = (root: string): string =>
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'lol'.repeat(20)}">${['b', 'c', 'd', 'e', 'f', 'g']
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at] ?? 'a'};`.repeat(10)}">`)
    .join('')}]>${root}`;
const wordText = (body: string): Uint8Array =>
  zip({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(body),
  });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const inWord = (inner: string): string => `<w:document ${W}><w:body>${inner}</w:body></w:document>`;
const inOpenDocument = (inner: string): Uint8Array =>
  zip({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${inner}</office:text></office:body></office:document-content>`,
    ),
  });
const nested = (depth: number): Uint8Array => {
  let inner: Uint8Array = strToU8('“We go,” said Ada Byron.\n');
  for (let level = 0; level < depth; level += 1) inner = zip({ [level === 0 ? 'a.txt' : 'a.zip']: inner });
  return inner;
};
const rss = (inner: string): string => `<?xml version="1.0"?><rss><channel>${inner}</channel></rss>`;
const RECORD = { headline: 'Pier opens', body: '“We go,” said Ada Byron.', date: '2024-10-18' };

/** Records, mails, documents and archives that hang, burst or end a reader that does not look out. */
export function makeHostileContainers(): Readonly<Record<string, string | Uint8Array>> {
  return {
    'deep.json': `${'['.repeat(400_000)}`,
    'deep-closed.json': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    'broken.json': `[${`${JSON.stringify(RECORD)} `.repeat(20_000)}`,
    'quotes.json': `{"body": ${'"'.repeat(100_000)}`,
    'many.json': JSON.stringify(Array.from({ length: 25_000 }, () => ({ body: 'a' }))),
    'long-line.jsonl': `{"body":"${'a '.repeat(1_000_000)}"}\n`,
    'quotes.csv': `headline,body\n${'"'.repeat(300_000)}`,
    'wide.csv': `body${',a'.repeat(100_000)}\n${'a,'.repeat(100_000)}\n`,
    'entities.xml': entities(rss('<item><title>&g;</title><description>&g;</description></item>')),
    'outside.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><description>&a;</description></item>')}`,
    'deep.xml': '<a>'.repeat(100_000),
    'many-items.rss': rss('<item><title>a</title><description>b</description></item>'.repeat(25_000)),
    'comments.xml': rss('<!--'.repeat(100_000)),
    'groups.rtf': `{\\rtf1 ${'{'.repeat(200_000)}a`,
    'bytes.rtf': `{\\rtf1 ${'\\bin999999999 '.repeat(10_000)}a}`,
    'escapes.rtf': `{\\rtf1 ${"\\'ff\\u-1?".repeat(100_000)}}`,
    'parts.eml': `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(5_000)}`,
    'headers.eml': `${'Subject: a\n b\n'.repeat(100_000)}\n“We go,” said Ada Byron.\n`,
    'encoded.eml': `Subject: ${'=?utf-8?Q?=E2=80=9C?= '.repeat(20_000)}\n\nA word.\n`,
    'many.mbox': 'From a\nSubject: b\n\nc\n\n'.repeat(25_000),
    'cues.srt': `1\n00:00:01,000 --> 00:00:02,000\n${'ADA'.repeat(6_000)} BYRON: We go.\n`,
    'arrows.vtt': `WEBVTT\n\n${'00:01.000 --> '.repeat(50_000)}`,
    'bomb.zip': zip({ 'a.txt': new Uint8Array(200_000_000) }),
    'many.zip': numbered(25_000, 'A word.\n'),
    'nested.zip': nested(30),
    'outside.zip': zip({
      '../../outside.txt': strToU8('“We go,” said Ada Byron.\n'),
      '/etc/a.txt': strToU8('A word.\n'),
    }),
    'cut.zip': numbered(20, 'A word.\n').subarray(0, 900),
    'bomb.docx': wordText(inWord(`<w:p><w:r><w:t>${'a '.repeat(20_000_000)}</w:t></w:r></w:p>`)),
    'entities.docx': wordText(entities(inWord('<w:p><w:r><w:t>&g;</w:t></w:r></w:p>'))),
    'deep.docx': wordText(inWord('<w:tbl><w:tr><w:tc>'.repeat(30_000))),
    'deep.odt': inOpenDocument('<text:section>'.repeat(60_000)),
    'spaces.odt': inOpenDocument('<text:p>a<text:s text:c="999999999"/>b</text:p>'),
    'bomb.epub': zip({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
      ),
      'a.opf': strToU8(
        `<package><manifest>${Array.from({ length: 3_000 }, (_, at) => `<item id="i${at}" href="a.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${Array.from({ length: 3_000 }, (_, at) => `<itemref idref="i${at}"/>`).join('')}</spine></package>`,
      ),
      'a.xhtml': strToU8(`<html><body><p>${'A word. '.repeat(20_000)}</p></body></html>`),
    }),
    'pages.pdf': `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>\n`,
    'open.pdf': `%PDF-1.4\n${'1 0 obj<</A['.repeat(20_000)}`,
  };
}
