import { describe, expect, it, test } from 'vitest';
import { timeAt } from '../../../../src/core/article/transcript.ts';
import { cite } from '../../../../src/core/citation.ts';
import { englishQuotations } from '../../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../../src/corpus/analysis/analyse-file.ts';
import { statementToJson } from '../../../../src/reply/records/json-who-said.ts';
import { composeSource, describeLocation } from '../../../../src/reply/source.ts';
import { readOne, readParts } from '../read-made.ts';

const VTT = `WEBVTT - made up

STYLE
::cue { color: red }

NOTE
00:00:00.000 is no time

first
00:00:01.000 --> 00:00:04.000 align:start position:10%
<v Ana Ruiz>We will build <i>the bridge</i></v>

00:00:04.000 --> 00:00:06.500
<v Ana Ruiz>in the same place &amp; soon.</v>

00:00:07.000 --> 00:00:08.000
[applause]

1:00:09.000 --> 1:00:12.000
<v.loud Ken Ode>Who pays?</v> <v Speaker 3>Nobody.</v>
`;

const SRT = [
  '1\n00:00:01,000 --> 00:00:03,000\nANA RUIZ: We will build it\nin the same place.',
  '2\n00:00:04,000 --> 00:00:05,000\n>> KEN MCODE, FISHERMAN: {\\an8}Nobody asked us.',
  '3\n00:00:06,000 --> 00:00:07,000\nNot once.',
  '4\n00:01:06,000 --> 00:01:07,000\n- Who is that?\n- ANA RUIZ: My brother.',
].join('\n\n');

const said = async (path: string, content: string) => (await readOne(path, content)).said;

describe('subtitles', () => {
  test('of WebVTT have the speakers of their voices', async () => {
    expect(await said('a.vtt', VTT)).toEqual([
      ['Ana Ruiz', 'We will build the bridge in the same place & soon.'],
      ['Ken Ode', 'Who pays?'],
      [null, 'Nobody.'],
    ]);
  });

  test('of SubRip have the speakers of their labels, until the next one', async () => {
    expect(await said('a.srt', SRT.replaceAll('\n', '\r\n'))).toEqual([
      ['Ana Ruiz', 'We will build it in the same place.'],
      ['Ken McOde', 'Nobody asked us. Not once.'],
      ['Ana Ruiz', 'My brother.'],
    ]);
    expect((await readOne('a.srt', SRT)).paragraphs).toEqual([
      'ANA RUIZ: We will build it in the same place.',
      'KEN MCODE, FISHERMAN: Nobody asked us. Not once.',
      'Who is that?',
      'ANA RUIZ: My brother.',
    ]);
  });

  test('without labels are text, parted by silence', async () => {
    const cue = (second: number, words: string) =>
      `00:00:${second}.000 --> 00:00:${second + 1}.500\n${words}\n\n`;
    const plain = `WEBVTT\n\n${cue(10, 'The pier fell on')}${cue(11, 'The pier fell on\nMonday. Note: nobody came.')}${cue(30, 'Ana Ruiz said: “It was old.”')}`;
    expect(await readOne('a.vtt', plain)).toMatchObject({
      paragraphs: ['The pier fell on Monday. Note: nobody came.', 'Ana Ruiz said: “It was old.”'],
      said: [['Ana Ruiz', '“It was old.”']],
    });
  });

  test('are cited with their time', async () => {
    const analysis = await analyseFile({ path: 'a.vtt', bytes: Buffer.from(VTT) }, englishQuotations);
    if (analysis.kind !== 'article') throw new Error(analysis.kind);
    const article = { ...analysis.article, path: 'a.vtt' };
    const [first, second] = analysis.quotations;
    if (first === undefined || second === undefined) throw new Error('nothing is said');
    expect(cite(article, second).text).toBe('Who pays?');
    expect(describeLocation(composeSource(article, second))).toBe('¶ 2 at 1:00:09');
    expect(statementToJson({ article, quotation: first }).quotation.seconds).toBe(1);
    const later = article.text.indexOf('in the same place');
    expect([timeAt(article, later), timeAt(article, 0), timeAt({}, 5)]).toEqual([4, 1, null]);
  });

  test.each([
    ['nothing', ''],
    ['no times', 'WEBVTT\n\nHello.'],
    ['times alone', '00:00:01.000 --> 00:00:02.000\n\n'],
    [
      'a music video',
      '1\n00:00:01,000 --> 00:00:02,000\n♪ La la ♪\n\n2\n00:00:03,000 --> 00:00:04,000\n(cheering)\n',
    ],
  ])('with %s are left out', async (_, content) => {
    expect([...(await readParts('a.srt', content)).values()]).toEqual([{ leftOut: expect.anything() }]);
  });

  test.each([
    ['cues without end', `1\n00:00:01,000 --> 00:00:02,000\nANA: Yes.\n\n`.repeat(20_000)],
    ['a line without end', `00:00:01.000 --> 00:00:02.000\n${'ANA RUIZ: '.repeat(50_000)}`],
    ['tags without end', `00:00:01.000 --> 00:00:02.000\n${'<v '.repeat(50_000)}Yes.`],
    ['labels without end', `00:00:01.000 --> 00:00:02.000\n${'A'.repeat(100_000)}: Yes.`],
  ])(
    'with %s are read in a moment',
    async (_, content) => {
      const began = performance.now();
      await readParts('a.srt', content);
      expect(performance.now() - began).toBeLessThan(8_000);
    },
    20_000,
  );
});

it('counts no caption for a place in a recording', () => {
  expect(describeLocation({ paragraph: null })).toBe('caption');
});
