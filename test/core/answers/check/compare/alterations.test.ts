import { describe, expect, it } from 'vitest';
import { check } from '../../../../../src/core/answers/check/check.ts';
import { slice } from '../../../../../src/core/span.ts';
import { buildArchive } from '../../../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement(
    'Yesterday I did not vote for Mayor Ruiz, since nearly 100 ferries were late in the US again',
    'Ada Byron',
    { path: 'vote.txt' },
  ),
  sketchArticle({
    path: 'harbour.txt',
    text: 'Bo Lind said: “We have good reasons to close the old fish market. Storms broke the roof twice.”',
    said: [
      {
        parts: ['“We have good reasons to close the old fish market. Storms broke the roof twice.”'],
        name: 'Bo Lind',
        mention: 'Bo Lind',
        cue: 'said',
      },
    ],
  }),
]);

/** What is altered of the nearest words, as kind, words checked, words said. */
async function alterationsOf(quote: string) {
  const answer = await check(archive, quote, null);
  const match = answer.type === 'checked' ? answer.matches[0] : undefined;
  if (match === undefined) throw new Error(`Nothing comes near “${quote}”`);
  return match.alterations.map(({ kind, asked, said }) => [
    kind,
    asked && slice(quote, asked),
    said && slice(match.article.text, said),
  ]);
}

describe('what is altered, the gravest first', () => {
  it.each([
    [
      'a name with its title, then a number, then a negation, then other words',
      'Today I did vote for Mayor Marsh, since nearly 10 ferries were late in the US again',
      [
        ['name', 'Mayor Marsh', 'Mayor Ruiz'],
        ['number', 'nearly 10', 'nearly 100'],
        ['negation', null, 'not'],
        ['words', 'Today', 'Yesterday'],
      ],
    ],
    [
      'a place written in capitals',
      'nearly 100 ferries were late in Norway again',
      [['name', 'Norway', 'the US']],
    ],
    [
      'a word that was added',
      'We have very good reasons to close the old fish market',
      [['words', 'very', null]],
    ],
    ['a word that was left out', 'We have reasons to close the old fish market', [['words', null, 'good']]],
    [
      'the last word, for the one in its place',
      'We have good reasons to close the old fish auction',
      [['words', 'auction', 'market']],
    ],
    [
      'a word behind the sentence, for none of the next one',
      'reasons to close the old fish market tomorrow',
      [['words', 'tomorrow', null]],
    ],
    [
      'a number without its “nearly”, and a contraction',
      'Yesterday I didn’t vote for Mayor Ruiz, since 100 ferries were late',
      [
        ['number', '100', 'nearly 100'],
        ['spelling', 'didn’t', 'did not'],
      ],
    ],
  ])('%s', async (_, quote, expected) => {
    expect(await alterationsOf(quote)).toEqual(expected);
  });

  it.each([
    ['words that stand there just so', 'We have good reasons to close the old fish market'],
    ['words left out at an ellipsis', 'We have good reasons … the old fish market'],
  ])('is nothing of %s', async (_, quote) => {
    expect(await alterationsOf(quote)).toEqual([]);
  });

  it('counts no words that an ellipsis owns up to beside those that are altered', async () => {
    expect(
      await alterationsOf('Yesterday I did not vote … since nearly 100 ferries were sunk in the US'),
    ).toEqual([['words', 'sunk', 'late']]);
  });
});
