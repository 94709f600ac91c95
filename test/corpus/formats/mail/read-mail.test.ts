import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../../src/corpus/analysis/analyse-file.ts';
import { writtenInMail } from '../../../../src/corpus/formats/mail/written-in-mail.ts';
import { BRIDGE, readMade, readOne, readParts } from '../read-made.ts';

const mail = (body: string, head = '') =>
  `From: Dana Holt <dana@wexmoor.example>\r\nSubject: Pier falls\r\nDate: Mon, 09 Mar 2026 23:30:00 -0500\r\n${head}\r\n${body.replaceAll('\n', '\r\n')}`;

describe('a mail', () => {
  // Of Python's email package.
  test('is its sender’s words, under its subject and of its day', async () => {
    expect(await readOne('press-release.eml')).toMatchObject({
      headline: 'Council rebuilds bridge – „now“',
      author: 'Dana Holt',
      publisher: null,
      datePublished: '2026-03-09T10:00:00+01:00',
      paragraphs: [
        'The council of Wexmoor voted on Monday.',
        '“We will build it in the same place,” said the mayor, Ana Ruiz.',
        'From the east nobody came.',
      ],
    });
  });

  test.each([
    ['plain', 'The pier fell.\n\nFrom the quay it was seen.\n', ''],
    [
      'in parts that are quoted',
      'The pier=20\nfell.=\n\n',
      'Content-Transfer-Encoding: quoted-printable\r\n',
    ],
    ['in HTML', '<p>The pier fell.</p>\n', 'Content-Type: text/html\r\n'],
    [
      'encoded',
      Buffer.from('The pier fell.\r\nIt sank.\r\n').toString('base64'),
      'Content-Transfer-Encoding: base64\r\n',
    ],
  ])('%s is the same article out of a mailbox, whatever ends its lines', async (_, body, head) => {
    const one = mail(body, head);
    const box = `From dana@wexmoor.example Mon Mar  9 10:00:00 2026\r\n${one.replaceAll(/^From (?!:)(?=the)/gmu, '>From ')}\r\n`;
    const ids = await Promise.all(
      [
        ['a.eml', one],
        ['a.eml', one.replaceAll('\r\n', '\n')],
        ['a.mbox', box],
        ['a.mbox', box.replaceAll('\r\n', '\n')],
      ].map(async ([path = '', text = '']) => {
        const read = await analyseFile({ path, bytes: Buffer.from(text) }, englishQuotations);
        const [part] = read.kind === 'several' ? read.parts.map((each) => each.analysis) : [read];
        return part?.kind === 'article' ? part.article.id : part?.reason;
      }),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toEqual(expect.stringMatching(/^[0-9a-f]{16}$/u));
  });

  test('keeps the day of its sender', async () => {
    expect((await readOne('a.eml', mail('The pier fell.'))).datePublished).toBe('2026-03-09T23:30:00-05:00');
  });

  test('in HTML is read block by block', async () => {
    const html = mail(
      '<p>Ana Ruiz said:<br>“It fell.”</p><p>Nobody&nbsp;cared.</p>',
      'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n',
    );
    expect((await readOne('a.eml', html)).paragraphs).toEqual([
      'Ana Ruiz said:\n“It fell.”',
      'Nobody cared.',
    ]);
  });

  test('in an old encoding is decoded', async () => {
    const old = Buffer.concat([
      Buffer.from(
        mail(
          '',
          'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: 8bit\r\n',
        ),
      ),
      Buffer.from([0xa3, 0xf3, 0x64, 0xbc]),
    ]);
    expect((await readOne('a.eml', old)).paragraphs).toEqual(['Łódź']);
  });

  test.each([
    ['no head', 'Hello.'],
    ['nothing', ''],
    ['bytes', '\0\u0001\u0002'.repeat(50)],
  ])('that is %s is left out', async (_, content) => {
    expect([...(await readParts('a.eml', content)).values()]).toEqual([{ leftOut: expect.anything() }]);
  });

  test('of a thousand parts in parts ends', async () => {
    const nested = Array.from(
      { length: 1000 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    ).join('');
    const content = mail(nested, 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n');
    expect((await readParts('a.eml', content)).size).toBe(1);
  });
});

describe('a mailbox', () => {
  // Of Python's mailbox package.
  test('has each mail, and what is attached to it', async () => {
    const parts = await readMade('box.mbox');
    expect([...parts.keys()]).toEqual(['1', '2#text', '2#bridge.pdf']);
    expect(parts.get('1')).toMatchObject({ paragraphs: { 2: 'From the east nobody came.' } });
    expect(parts.get('2#text')).toMatchObject({
      headline: 'Pier falls',
      said: [['Ana Ruiz', '“It is a sad day.”']],
    });
    expect(parts.get('2#bridge.pdf')).toMatchObject({ paragraphs: BRIDGE });
  });

  test.each([
    ['no mails', 'Hello.'],
    ['nothing', ''],
  ])('with %s is left out', async (_, content) => {
    expect([...(await readParts('a.mbox', content)).values()]).toEqual([{ leftOut: expect.anything() }]);
  });
});

test.each([
  ['We build.\n\n> They said.\n\nWe mend.', ['We build.', 'We mend.']],
  ['We build.\nOn 9 March 2026 at 10:00, Ana Ruiz <a@b.example> wrote:\n> No.', ['We build.']],
  ['Am 9. März 2026 schrieb Ana Ruiz:\n> Nein.\nDoch.', ['Doch.']],
  ['We build.\n-- \nDana Holt', ['We build.']],
  ['We build.\n-----Original Message-----\nFrom: Ana', ['We build.']],
  ['We build – 9 > 8.', ['We build – 9 > 8.']],
  ['', []],
])('of %j its sender wrote %j', (text, own) => {
  const spans = writtenInMail(text).map(({ start, end }) => text.slice(start, end).trim());
  expect(spans.filter((span) => span !== '')).toEqual(own);
});
