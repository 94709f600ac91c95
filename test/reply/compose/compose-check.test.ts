import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/answers/check/check.ts';
import { composeCheck } from '../../../src/reply/compose/compose-check.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../fixtures/quoted-article.ts';

const path = (name: string) => ({ path: `${name}.txt`, datePublished: '2024-10-18' });
const archive = buildArchive([
  sketchStatement('I do not believe the harbour bridge was ever safe to cross', 'Ada Byron', path('bridge')),
  sketchStatement(
    'We lost nearly 100 ferries before [the council] built a lighthouse',
    'Bo Lind',
    path('ferries'),
  ),
  sketchStatement('My father told us “never sail at night” and he was right', 'Cy Marsh', path('father')),
  sketchArticle({
    ...path('school'),
    text: 'Snow covered the empty market square by noon. The warden said that the island school would stay closed all winter.',
    said: [
      {
        parts: ['that the island school would stay closed all winter'],
        kind: 'indirect',
        role: 'warden',
        mention: 'The warden',
        cue: 'said',
        attribution: 'description',
      },
    ],
  }),
  ...['one', 'two'].map((name) =>
    sketchStatement(
      'We keep 12 beds free for any sailor willing to row to the far island – we will cook your supper',
      'Dee Ortega',
      path(name),
    ),
  ),
  sketchStatement(
    'We keep 12 beds free for any sailor who likes to come to the far island – we’ll make your supper',
    'Dee Ortega',
    path('three'),
  ),
]);

async function reply(quote: string, speaker: string | null = null): Promise<string> {
  return toPlainText(composeCheck(await check(archive, quote, speaker)));
}

async function lead(quote: string, speaker: string | null = null): Promise<string> {
  return (await reply(quote, speaker)).split('\n')[0] ?? '';
}

describe('the first line', () => {
  it.each([
    ['the harbour bridge was ever safe', null],
    ['believe the harbour bridge was ever safe', null],
    ['I do not believe … ever safe to cross', null],
    ['I do believe the harbour bridge was ever safe to cross', null],
    ['We lost nearly 10 ferries', null],
    ['We lost nearly a hundred ferries', null],
    ['We lost those nearly 100 ferries', null],
    ['the harbour bridge was ever safe', 'Bo Lind'],
    ['I do believe the harbour bridge was ever safe to cross', 'Bo Lind'],
    ['I do not believe the old harbour bridge was ever safe to cross', 'Bo Lind'],
    ['I do not believe the harbour bridge and he was right to row to the far island', null],
    ['I do not believe the harbour bridge We lost nearly 100 ferries', null],
    ['never sail at night', null],
    ['the island school would stay closed all winter', null],
    ['Snow covered the empty market square', null],
    ['Taxes on whisky should rise', null],
    ['12 beds free for any sailor who likes to come', null],
    ['🎉', null],
  ])('%s (%s)', async (quote, speaker) => {
    expect(await lead(quote, speaker)).toMatchSnapshot();
  });
});

it('marks the words in the quotation that holds them', async () => {
  expect(await reply('lost nearly 100 ferries before built')).toMatchInlineSnapshot(`
    "Verbatim. Bo Lind
    “We «lost nearly 100 ferries before [the council] built» a lighthouse”
    [the council]: put in by the outlet, not said
    Bo Lind (named: “Bo Lind said”)
    ferries.txt · 18 October 2024 · outlet unknown · ¶ 1
    7 articles searched"
  `);
});

it('shows word by word what was altered', async () => {
  expect(await reply('I believe the harbour tunnel was ever safe')).toMatchInlineSnapshot(`
    "Altered: left out “do not”; “tunnel” for “bridge”. Ada Byron
    “I {+do not+} believe the harbour [-tunnel-] {+bridge+} was ever safe to cross”
    Ada Byron (named: “Ada Byron said”)
    bridge.txt · 18 October 2024 · outlet unknown · ¶ 1
    7 articles searched"
  `);
});

it('locates the parts of what was stitched', async () => {
  expect(
    await reply('I do not believe the harbour bridge We lost nearly 100 ferries'),
  ).toMatchInlineSnapshot(`
    "Stitched from two quotations: Ada Byron; Bo Lind
    Part 1 of 2: “I do not believe the harbour bridge”
    “«I do not believe the harbour bridge» was ever safe to cross”
    Ada Byron (named: “Ada Byron said”)
    bridge.txt · 18 October 2024 · outlet unknown · ¶ 1

    Part 2 of 2: “We lost nearly 100 ferries”
    “«We lost nearly 100 ferries» before [the council] built a lighthouse”
    Bo Lind (named: “Bo Lind said”)
    ferries.txt · 18 October 2024 · outlet unknown · ¶ 1
    7 articles searched"
  `);
});

it('shows both wordings with the articles that carry each, and which one it is', async () => {
  expect(await reply('12 beds free for any sailor who likes to come')).toMatchInlineSnapshot(`
    "Said, but reported in two wordings. Dee Ortega
    2 articles
    “We keep 12 beds free for any sailor willing to row to the far island – we will cook your supper”
    Dee Ortega (named: “Dee Ortega said”)
    one.txt · 18 October 2024 · outlet unknown · ¶ 1
    also in 1 other article: two.txt

    1 article
    “We keep 12 beds free for any sailor [-willing-] {+who likes+} to [-row-] {+come+} to the far island – [-we will cook-] {+we’ll make+} your supper”
    Dee Ortega (named: “Dee Ortega said”)
    three.txt · 18 October 2024 · outlet unknown · ¶ 1

    Yours matches the second.
    7 articles searched"
  `);
});

it('names those who are called nearly so where nobody is called that', async () => {
  expect(await reply('the harbour bridge was ever safe', 'Ada Byrom')).toMatchInlineSnapshot(`
    "Verbatim, but cut: “I do not believe” stands before it. Ada Byron
    Nobody called “Ada Byrom” is quoted in this archive. Did you mean Ada Byron?
    “I do not believe «the harbour bridge was ever safe» to cross”
    cut off before it: “I do not believe”
    Ada Byron (named: “Ada Byron said”)
    bridge.txt · 18 October 2024 · outlet unknown · ¶ 1
    7 articles searched"
  `);
});

it('says where the article leaves the speaker open', async () => {
  const unclear = buildArchive([
    sketchArticle({
      text: '“A warm welcome to our guests” was heard.',
      said: [{ parts: ['“A warm welcome to our guests”'] }],
    }),
    sketchStatement('I do not believe it', 'Ada Byron', path('a')),
  ]);
  const answer = await check(unclear, 'A warm welcome to our guests', 'Ada Byron');
  expect(toPlainText(composeCheck(answer))).toMatchInlineSnapshot(`
    "Verbatim. Speaker unclear.
    The article leaves open whether Ada Byron said it.
    “«A warm welcome to our guests»”
    speaker unclear
    story.txt · date unknown · outlet unknown · ¶ 1
    2 articles searched"
  `);
});
