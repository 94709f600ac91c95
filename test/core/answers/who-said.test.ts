import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WhoSaidAnswer, whoSaid } from '../../../src/core/answers/who-said.ts';
import { isStopWord } from '../../../src/core/language/english/lists/grammar/stop-words.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { splitWords } from '../../../src/core/search/words.ts';
import { slice } from '../../../src/core/span.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../fixtures/quoted-article.ts';

const HARBOUR = 'We will reopen the old left-wing harbour café at eight o’clock, whatever the council says';
const OTHERS = [
  'Nobody asked the fishermen before the lighthouse was sold',
  'The council sold the lighthouse because nobody visited it',
  'Our ferries carried 1,000 people across the sound last winter',
];

function archiveOf(...quoted: readonly QuotedArticle[]): MemoryArchive {
  return buildArchive(quoted);
}

function statements(...words: readonly string[]): MemoryArchive {
  return archiveOf(...words.map((each, at) => sketchStatement(each, `Speaker ${at}`, { path: `${at}.txt` })));
}

function textsOf(answer: WhoSaidAnswer): readonly string[] {
  return answer.type === 'found'
    ? answer.results.map(({ article, quotation }) => slice(article.text, quotation).replace(/[“”]/g, ''))
    : [];
}

function marksOf(answer: WhoSaidAnswer): readonly string[] {
  const first = answer.type === 'found' ? answer.results[0] : undefined;
  return first?.marks.map((mark) => slice(first.article.text, mark)) ?? [];
}

describe('whoSaid finds', () => {
  const archive = statements(HARBOUR, ...OTHERS);

  it.each([
    ['consecutive words', 'reopen the old', ['reopen the old']],
    ['them in another case', 'REOPEN THE OLD', ['reopen the old']],
    ['them without the hyphen', 'left wing harbour', ['left-wing harbour']],
    ['them written together', 'old leftwing harbour', ['old left-wing harbour']],
    ['them without accents', 'harbour cafe at', ['harbour café at']],
    ['them with another apostrophe', "eight o'clock", ['eight o’clock']],
    ['them across punctuation', 'o’clock — whatever', ['o’clock, whatever']],
    ['them within quotation marks', '“whatever the council says”', ['whatever the council says']],
    ['fragments with an ellipsis', 'we will reopen … at eight', ['We will reopen', 'at eight']],
    ['fragments with three dots', 'reopen the ... council says', ['reopen the', 'council says']],
    ['words in any order', 'council café harbour', ['harbour café', 'council']],
    ['inflected words', 'reopening harbours', ['reopen', 'harbour']],
    ['misspelt words', 'harbuor cafe whatever', ['harbour café', 'whatever']],
    ['a word with a misspelt ending', 'harbour reopning council', ['reopen', 'harbour', 'council']],
    ['most of the words', 'we will reopen the old harbour restaurant', ['will reopen the old', 'harbour']],
  ])('%s', async (_, words, marks) => {
    const answer = await whoSaid(archive, words, 5);
    expect(textsOf(answer)[0]).toBe(HARBOUR);
    expect(marksOf(answer)).toEqual(marks);
  });

  it('a number with or without its separator', async () => {
    expect(textsOf(await whoSaid(archive, 'carried 1000 people', 5))).toEqual([OTHERS[2]]);
  });

  it('a phrase of stop words that somebody is quoted with', async () => {
    expect(textsOf(await whoSaid(statements('It was what it was'), 'it was what it was', 5))).toHaveLength(1);
  });

  it('words on both sides of the reporting clause, and marks neither the clause nor the marks', async () => {
    const cut = archiveOf(
      sketchArticle({
        text: '“The tide is rising,” said Ada Byron, “and nobody builds a wall.”',
        said: [
          {
            parts: ['“The tide is rising,”', '“and nobody builds a wall.”'],
            name: 'Ada Byron',
            mention: 'Ada Byron',
            cue: 'said',
          },
        ],
      }),
    );
    expect(marksOf(await whoSaid(cut, 'rising and nobody builds', 5))).toEqual([
      'rising',
      'and nobody builds',
    ]);
    expect((await whoSaid(cut, 'rising said Ada Byron and', 5)).type).toBe('nothing');
  });

  it('the joined spelling of a hyphenated word', async () => {
    expect(textsOf(await whoSaid(statements('We seek co-operation here'), 'cooperation', 5))).toHaveLength(1);
  });
});

describe('whoSaid, of one content word among stop words,', () => {
  const archive = statements('It will be a harbour', 'A harbour it is', 'Our harbour and theirs');

  it('finds the phrase only, where somebody said it', async () => {
    expect(textsOf(await whoSaid(archive, 'be a harbour', 5))).toEqual(['It will be a harbour']);
  });

  it('finds the words in any order, where nobody did', async () => {
    expect(textsOf(await whoSaid(archive, 'harbour a', 5))).toHaveLength(3);
  });

  it('finds every use of a word that is asked for alone', async () => {
    expect(textsOf(await whoSaid(archive, 'harbour', 5))).toHaveLength(3);
  });
});

describe('whoSaid ranks', () => {
  it('exact before any order before inflected', async () => {
    const archive = statements(
      'Boats were burning near the quiet harbours',
      'The harbour burned, and so did every boat that night',
      'Every boat, the harbour too, burned that night',
      'Boat harbour burned',
    );
    expect(textsOf(await whoSaid(archive, 'harbour burned', 5))).toEqual([
      'The harbour burned, and so did every boat that night',
      'Boat harbour burned',
      'Every boat, the harbour too, burned that night',
      'Boats were burning near the quiet harbours',
    ]);
  });

  it('the tighter of two matches first', async () => {
    const archive = statements(
      'The ferry that my grandfather once built will sink',
      'Sink the old ferry now',
    );
    expect(textsOf(await whoSaid(archive, 'ferry sink', 5))[0]).toBe('Sink the old ferry now');
  });

  it('the earlier article first, those without a date last, then by path', async () => {
    const dated = (datePublished: string | null, path: string, words: string) =>
      sketchStatement(words, `Speaker of ${path}`, { datePublished, path });
    const archive = archiveOf(
      dated(null, 'a.txt', 'Grey harbour one'),
      dated('2024-05-02', 'd.txt', 'Grey harbour two'),
      dated('2024-05-02', 'c.txt', 'Grey harbour three'),
      dated('2024-05-01T23:00:00+01:00', 'z.txt', 'Grey harbour four'),
    );
    expect(textsOf(await whoSaid(archive, 'grey harbour', 5))).toEqual([
      'Grey harbour four',
      'Grey harbour three',
      'Grey harbour two',
      'Grey harbour one',
    ]);
  });

  it('what is quoted before what is only reported', async () => {
    const archive = archiveOf(
      sketchArticle({
        path: 'a.txt',
        text: 'Ada Byron said that the grey harbour floods.',
        said: [
          {
            parts: ['that the grey harbour floods'],
            kind: 'indirect',
            mention: 'Ada Byron',
            name: 'Ada Byron',
          },
        ],
      }),
      sketchStatement('In spring the grey harbour floods', 'Bo Lind', { path: 'b.txt' }),
    );
    expect(textsOf(await whoSaid(archive, 'grey harbour floods', 5))[0]).toBe(
      'In spring the grey harbour floods',
    );
  });

  it('gives as many as asked for and counts all', async () => {
    const archive = statements('Harbour one', 'Harbour two', 'Harbour three');
    expect(await whoSaid(archive, 'harbour', 2)).toMatchObject({
      type: 'found',
      total: 3,
      results: { length: 2 },
    });
  });

  it('goes on where the page before ended', async () => {
    const archive = statements('Harbour one', 'Harbour two', 'Harbour three');
    const pages = await Promise.all([0, 2, 4].map((skip) => whoSaid(archive, 'harbour', 2, skip)));
    expect(pages.map(textsOf).map((page) => page.length)).toEqual([2, 1, 0]);
    expect(pages.flatMap(textsOf)).toEqual(textsOf(await whoSaid(archive, 'harbour', 5)));
    expect(pages[1]).toMatchObject({ before: 2, total: 3 });
  });
});

describe('whoSaid takes as one statement', () => {
  const report = (words: string, path: string, name = 'Ada Byron', datePublished = '2024-01-01') =>
    sketchStatement(words, name, { path, datePublished });
  const pathsOf = (answer: WhoSaidAnswer) =>
    answer.type === 'found'
      ? answer.results.map(({ article, alsoIn }) => [
          article.path,
          ...alsoIn.map((also) => also.article.path),
        ])
      : [];

  it('the same words with other marks, shown from the earliest article', async () => {
    const archive = archiveOf(
      report('We’ll rebuild the pier, stone by stone.', 'late.txt', 'Ada Byron', '2024-01-03'),
      report("We'll rebuild the pier – stone by stone", 'early.txt', 'Byron', '2024-01-01'),
    );
    expect(pathsOf(await whoSaid(archive, 'rebuild the pier', 5))).toEqual([['early.txt', 'late.txt']]);
  });

  it('a long part of it, shown from the longest report', async () => {
    const archive = archiveOf(
      report('we will rebuild the old pier', 'a.txt'),
      report('Believe me, we will rebuild the old pier by summer', 'b.txt'),
    );
    expect(pathsOf(await whoSaid(archive, 'rebuild the old pier', 5))).toEqual([['b.txt', 'a.txt']]);
  });

  it('not a short part that is reported another day', async () => {
    const archive = archiveOf(
      report('rebuild the pier', 'a.txt', 'Ada Byron', '2024-02-01'),
      report('We will rebuild the pier', 'b.txt'),
    );
    expect(pathsOf(await whoSaid(archive, 'rebuild the pier', 5))).toHaveLength(2);
  });

  it('not another wording of another day, even where both hold the same part', async () => {
    const archive = archiveOf(
      report('We will rebuild the old pier by summer', 'a.txt'),
      report('We will rebuild the old pier before autumn', 'b.txt', 'Ada Byron', '2024-02-01'),
      report('We will rebuild the old pier', 'c.txt'),
    );
    expect(pathsOf(await whoSaid(archive, 'rebuild the old pier', 5))).toEqual([
      ['a.txt', 'c.txt'],
      ['b.txt'],
    ]);
  });

  it('another wording of the same day, which is named apart from the same words', async () => {
    const archive = archiveOf(
      report('We will rebuild the old harbour pier with stone', 'a.txt'),
      report('We will rebuild the old harbour pier with timber', 'b.txt'),
      report('rebuild the old harbour pier with stone', 'c.txt'),
    );
    expect(await whoSaid(archive, 'harbour pier with stone', 5)).toMatchObject({
      total: 1,
      results: [
        {
          article: { path: 'a.txt' },
          alsoIn: [{ article: { path: 'c.txt' } }],
          otherWordings: [{ article: { path: 'b.txt' } }],
          reportedIn: [],
        },
      ],
    });
  });

  it('not what another person said in the same words', async () => {
    const archive = archiveOf(
      report('We will rebuild the old pier', 'a.txt', 'Ada Byron'),
      report('We will rebuild the old pier', 'b.txt', 'Bo Lind'),
    );
    expect(pathsOf(await whoSaid(archive, 'rebuild the old pier', 5))).toEqual([['a.txt'], ['b.txt']]);
  });

  it('what one article says twice, without calling it another article', async () => {
    const words = '“We will rebuild the old pier”';
    const article = sketchArticle({
      text: `${words} Ada Byron said.\n\n${words}`,
      said: [{ parts: [words], name: 'Ada Byron', mention: 'Ada Byron' }, { parts: [words] }],
    });
    expect(pathsOf(await whoSaid(archiveOf(article), 'rebuild the old pier', 5))).toEqual([['story.txt']]);
  });
});

describe('whoSaid finds nothing', () => {
  const archive = archiveOf(
    sketchArticle({
      path: 'pier.txt',
      datePublished: '2024-03-01',
      text: 'The pier collapsed under the weight of snow.\n\n“We will build it again,” Ada Byron said.',
      said: [{ parts: ['“We will build it again,”'], name: 'Ada Byron', mention: 'Ada Byron', cue: 'said' }],
    }),
    sketchStatement('The lighthouse stays dark', 'Bo Lind', { path: 'light.txt' }),
  );

  it('and says what was searched', async () => {
    expect(await whoSaid(archive, 'build the wall', 5)).toMatchObject({
      type: 'nothing',
      searched: {
        articles: 2,
        quotations: 2,
        dated: { articles: 1, first: '2024-03-01', last: '2024-03-01' },
      },
    });
  });

  it('where the words are the article’s own, and gives the passage as the closest', async () => {
    const answer = await whoSaid(archive, 'collapsed under the weight', 5);
    expect(answer).toMatchObject({
      type: 'nothing',
      closest: [{ type: 'passage', isUnquoted: true, article: { path: 'pier.txt' } }],
    });
  });

  it('where a quotation shares too little, and gives it as the closest', async () => {
    expect(await whoSaid(archive, 'build a huge wall on the border', 5)).toMatchObject({
      type: 'nothing',
      closest: [{ type: 'quotation', article: { path: 'pier.txt' } }],
    });
  });

  it('without anything near where no word is known', async () => {
    expect(await whoSaid(archive, 'xylophone quartet', 5)).toMatchObject({ type: 'nothing', closest: [] });
  });

  it('in an empty archive', async () => {
    const searched = { articles: 0, dated: null, quotations: 0 };
    expect(await whoSaid(buildArchive([]), 'harbour', 5)).toMatchObject({
      type: 'nothing',
      closest: [],
      searched,
    });
  });

  it.each([
    ['', 'empty'],
    ['the of and', 'only-stop-words'],
    ['🎉', 'no-words'],
    ['harbour '.repeat(300), 'too-long'],
  ])('in %.20j and says why it cannot look', async (words, reason) => {
    expect(await whoSaid(archive, words, 5)).toMatchObject({ type: 'unsearchable', fault: { reason } });
  });
});

describe('whoSaid, whatever the archive and the words', () => {
  const vocabulary =
    'harbour pier storm ferry council lantern winter the of and we will not rope anchor gull';
  const word = fc.constantFrom(...vocabulary.split(' '));
  const sentence = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => words.join(' '));

  it('finds any three or more consecutive content words, and shows them first', async () => {
    const asked = fc
      .array(sentence, { minLength: 1, maxLength: 12 })
      .chain((sentences) =>
        fc.record({ sentences: fc.constant(sentences), from: fc.nat(), of: fc.nat(), length: fc.nat(6) }),
      );
    await fc.assert(
      fc.asyncProperty(asked, async ({ sentences, from, of, length }) => {
        const words = (sentences[of % sentences.length] ?? '').split(' ');
        const start = from % words.length;
        const pick = words.slice(start, start + 3 + length);
        fc.pre(new Set(pick.filter((each) => !isStopWord(each))).size >= 3);
        const first = textsOf(await whoSaid(statements(...sentences), pick.join(' '), 5))[0] ?? '';
        expect(` ${first} `).toContain(` ${pick.join(' ')} `);
      }),
    );
  });

  it('never throws, and marks whole words of the quotation', async () => {
    const archive = statements(HARBOUR, ...OTHERS);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), sentence), async (words) => {
        const answer = await whoSaid(archive, words, 5);
        if (answer.type !== 'found') return;
        for (const { article, quotation, marks } of answer.results) {
          const starts = splitWords(article.text, quotation).map(({ start }) => start);
          expect(marks.length).toBeGreaterThan(0);
          for (const mark of marks) expect(starts).toContain(mark.start);
        }
      }),
    );
  });
});

it('shows of reports in the same words the one whose speaker is sure, however long another is', async () => {
  const words = 'We will mend the harbour bridge before the ferries come back in June';
  const report = (path: string, said: string, by: string, confidence: 'sure' | 'probable') =>
    sketchArticle({
      path,
      text: `“${said},” ${by} said.`,
      said: [{ parts: [`“${said},”`], name: 'Ana Ruiz', mention: by, confidence }],
    });
  const archive = archiveOf(
    report('a.txt', `${words}, and not a day later than that`, 'she', 'probable'),
    report('b.txt', words, 'Ana Ruiz', 'sure'),
  );
  const answer = await whoSaid(archive, 'mend the harbour bridge', 5);
  expect(answer).toMatchObject({ type: 'found', total: 1, results: [{ article: { path: 'b.txt' } }] });
});
