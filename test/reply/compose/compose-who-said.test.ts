import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../../src/core/answers/who-said.ts';
import { composeWhoSaid } from '../../../src/reply/compose/compose-who-said.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchArticle({
    path: 'ports/pier.txt',
    datePublished: '2024-10-18',
    headline: 'Pier falls',
    publisher: 'The Gull',
    url: 'https://gull.example/pier',
    text: 'The pier fell under heavy snow.\n\nHarbour master Ada Byron said: “Nobody was on the pier that night.”',
    said: [
      {
        parts: ['“Nobody was on the pier that night.”'],
        name: 'Ada Byron',
        role: 'Harbour master',
        mention: 'Ada Byron',
        cue: 'said',
      },
    ],
  }),
  sketchStatement('Nobody was on the pier that night', 'Byron', { path: 'wire.txt' }),
  sketchStatement('I sold the ferry', 'Bo Lind', { path: 'ferry.txt' }),
]);

async function reply(words: string): Promise<string> {
  return toPlainText(composeWhoSaid(await whoSaid(archive, words, 5)));
}

describe('composeWhoSaid', () => {
  it('shows snippet, speaker, source, the other reports and the size of the search', async () => {
    expect(await reply('on the pier')).toMatchInlineSnapshot(`
      "“Nobody was «on the pier» that night.”
      Ada Byron, Harbour master (named: “Ada Byron said”)
      Pier falls · 18 October 2024 · The Gull · ¶ 2 https://gull.example/pier#:~:text=Nobody%20was%20on%20the%20pier%20that%20night
      also in 1 other article: wire.txt
      1 of 1 · 3 articles searched"
    `);
  });

  it('says of indirect speech that the words are the reporter’s', async () => {
    const reported = buildArchive([
      sketchArticle({
        text: 'Ada Byron said the pier had fallen under snow.',
        said: [
          {
            parts: ['the pier had fallen under snow'],
            kind: 'indirect',
            name: 'Ada Byron',
            mention: 'Ada Byron',
            cue: 'said',
          },
        ],
      }),
    ]);
    const text = toPlainText(composeWhoSaid(await whoSaid(reported, 'pier had fallen', 5)));
    expect(text.split('\n')[1]).toBe('reported in the article’s words, not quoted');
    expect(await reply('on the pier')).not.toContain('not quoted');
  });

  it('parts results and names what is unknown', async () => {
    expect(await reply('nobody ferry')).toMatchInlineSnapshot(`
      "Not in this archive. Searched 3 articles (1 dated, 18 October 2024), 3 quotations.
      Closest:
      “I sold the «ferry»”
      Bo Lind (named: “Bo Lind said”)
      ferry.txt · date unknown · outlet unknown · ¶ 1

      “«Nobody» was on the pier that night.”
      Ada Byron, Harbour master (named: “Ada Byron said”)
      Pier falls · 18 October 2024 · The Gull · ¶ 2 https://gull.example/pier#:~:text=Nobody%20was%20on%20the%20pier%20that%20night
      also in 1 other article: wire.txt"
    `);
    expect(await reply('sold the ferry')).toMatchInlineSnapshot(`
      "“I «sold the ferry»”
      Bo Lind (named: “Bo Lind said”)
      ferry.txt · date unknown · outlet unknown · ¶ 1
      1 of 1 · 3 articles searched"
    `);
  });

  it('says what was searched and what is closest where nothing is found', async () => {
    expect(await reply('under heavy snow')).toMatchInlineSnapshot(`
      "Not in this archive. Searched 3 articles (1 dated, 18 October 2024), 3 quotations.
      Closest:
      The pier fell «under heavy snow».
      in the article’s own words
      Pier falls · 18 October 2024 · The Gull · ¶ 1 https://gull.example/pier#:~:text=The%20pier%20fell%20under%20heavy%20snow"
    `);
    expect(await reply('xylophone')).toMatchInlineSnapshot(
      `"Not in this archive. Searched 3 articles (1 dated, 18 October 2024), 3 quotations."`,
    );
  });

  it.each([
    ['', 'No words were given. Give some of the words that were said.'],
    ['?!', 'The text has no words, only symbols. Give some of the words that were said.'],
    [
      'the of',
      'Those words are too common to search for, and nobody is quoted with just them. Add a rarer word.',
    ],
    ['x'.repeat(2001), 'The text is 2001 characters long. Give at most 2000; one sentence is enough.'],
  ])('answers %.10j with one helpful line', async (words, line) => {
    expect(await reply(words)).toBe(line);
  });
});
