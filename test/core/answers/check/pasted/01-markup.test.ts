import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../../src/core/answers/check/pasted/01-markup.ts';
import { toPastedText, toSource } from '../../../../../src/core/answers/check/pasted/pasted-text.ts';
import { processorTime } from '../../../../fixtures/processor-time.ts';

function plainOf(source: string): string {
  return readMarkup(toPastedText(source))
    .plain.replace(/[^\S\n]+/gu, ' ')
    .trim();
}

describe('what a reader sees of a text that was pasted', () => {
  it.each([
    ['emphasis of Slack', '*“We sail at dawn”* _Ada Byron_', '“We sail at dawn” Ada Byron'],
    ['emphasis of Markdown', '**We** __sail__ ~~never~~ ||at dawn||', 'We sail never at dawn'],
    ['a star that multiplies', 'ferries cost 5 * 3 pounds', 'ferries cost 5 * 3 pounds'],
    ['a word that is masked', '*what a d**n pier*', 'what a d**n pier'],
    ['an underscore inside a name', 'the file_name and the ferry', 'the file_name and the ferry'],
    ['code', '```We sail at dawn```', 'We sail at dawn'],
    ['quoted lines', '> We sail\n>> at dawn', 'We sail\nat dawn'],
    ['a link of Markdown', '[“We sail”](https://ferry.example/a?b=c)', '“We sail”'],
    ['a link of Slack', '<https://ferry.example|We sail> at dawn', 'We sail at dawn'],
    ['a bare link', 'We sail https://ferry.example/x#y at dawn', 'We sail at dawn'],
    ['mentions', 'hey <@!123456789> and <@U0AB12|ada> We sail', 'hey and @ada We sail'],
    ['emoji', 'We sail :ferry: <:boat:123> at dawn', 'We sail at dawn'],
    ['tags behind a post', 'We sail at dawn #ferry 🙏 #pier pic.twitter.com/a1', 'We sail at dawn'],
    ['a tag among the words', 'We love #Hullport at dawn', 'We love Hullport at dawn'],
    ['a backslash before a mark', '\\"We sail at dawn\\"', '"We sail at dawn"'],
    ['paragraphs of HTML', '<p>We <b>sail</b></p><p>at dawn<br>today</p>', 'We sail\n\nat dawn\ntoday'],
    ['a quotation of HTML', '<q cite="x">We sail</q> she said', '“We sail” she said'],
    [
      'entities',
      '&ldquo;We can&#39;t sail &amp; won&#x2019;t&rdquo; &eacute;t&eacute;',
      "“We can't sail & won’t” été",
    ],
    ['what only looks like an entity', 'R&D; &bogus; &#0;', 'R&D; &bogus; &#0;'],
    ['a hyphen at the end of a line', 'the har-\nbour is open', 'the har-bour is open'],
    ['a soft hyphen at the end of a line', 'the har\u00AD\nbour is open', 'the harbour is open'],
    ['low marks', '„We sail“, said Ada', '„We sail”, said Ada'],
    ['words alone', 'We sail at 10:30 – or <3 or never', 'We sail at 10:30 – or <3 or never'],
  ])('%s', (_, source, plain) => {
    expect(plainOf(source)).toBe(plain);
  });

  it('knows where each stretch of it came from', () => {
    const text = readMarkup(toPastedText('He said &quot;We **can&#39;t** sail&quot;.'));
    const start = text.plain.indexOf('We');
    const end = text.plain.indexOf('"', start);
    const { start: from, end: to } = toSource(text, { start, end });
    expect(text.source.slice(from, to)).toBe('We **can&#39;t** sail');
  });

  it('keeps the places of letters, whatever is pasted', () => {
    const pieces = fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '*',
      '_',
      '&amp;',
      '<b>',
      '</p>',
      '<',
      '>',
      '[',
      '](http://x.y)',
      '#t',
      '„',
      '“',
      '`',
      ':x1:',
      '\\',
      '-\n',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = readMarkup(toPastedText(parts.join('')));
        expect(text.starts).toHaveLength(text.plain.length);
        expect(text.ends).toHaveLength(text.plain.length);
        for (const [index, letter] of [...text.plain].entries()) {
          if (letter !== 'a' && letter !== 'b') continue;
          expect(text.source.slice(text.starts[index], text.ends[index])).toBe(letter);
        }
      }),
    );
  });

  it.each([
    ['stars', '*'.repeat(20_000)],
    ['stars and spaces', '* '.repeat(10_000)],
    ['tags that are open', '<a '.repeat(6_000)],
    ['links that are open', '['.repeat(20_000)],
    ['tags behind', ' #ferry'.repeat(2_800)],
    ['signs between tags', '#_'.repeat(10_000)],
    ['spaces', ' '.repeat(20_000)],
    ['ampersands', '&#'.repeat(10_000)],
    ['line ends', '-\n'.repeat(10_000)],
    ['low marks', '„“'.repeat(10_000)],
  ])('reads 20,000 characters of %s at once', async (_, source) => {
    expect(await processorTime(() => readMarkup(toPastedText(source)))).toBeLessThan(1_000);
  });
});
