import { expect, test } from 'vitest';
import { isPasted } from '../../../src/core/conversation/pasted-words.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('The old pier fell at dawn and nobody was there', 'Ada Byron', { path: 'pier.txt' }),
]);
const FILLER = 'The council met again and talked about the harbour for hours. '.repeat(20);

test.each([
  ['a quotation in marks', '“We never closed the bridge”'],
  ['with words around it', 'lol look at this "We never closed the bridge" wild'],
  ['with a name behind it', '“We never closed the bridge” — Ana Ruiz'],
  ['a mark that nothing closes', 'Ruiz: “We never closed the bridge'],
  ['a post', 'RT @anaruiz: We never closed the bridge #bridge'],
  ['a post with its link', 'We never closed the bridge https://t.co/abc123'],
  ['words of the archive', 'the old pier fell at dawn'],
  ['a question inside the marks', '“Who will ever pay for the bridge?”'],
  ['marks in another language', 'qui a dit “we never closed the bridge”?'],
  ['a draft that asks something', `${FILLER} Who pays? “We never closed the bridge,” she said.`],
])('is pasted: %s', async (_, line) => {
  expect(await isPasted(line, archive)).toBe(true);
});

test.each([
  ['a question with a quotation in it', 'which mayor said “we never closed the bridge”?'],
  ['a yes-or-no question', 'did Ana Ruiz say “we never closed the bridge”?'],
  ['a question behind it', '“We never closed the bridge”: who said so?'],
  ['a term in marks', 'the “old pier” and the town'],
  ['words that nobody said', 'the old bridge fell at noon'],
  ['a few words that somebody said', 'the old pier'],
  ['a mention with two words', '@ana nice work'],
])('is not: %s', async (_, line) => {
  expect(await isPasted(line, archive)).toBe(false);
});
