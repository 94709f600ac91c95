import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { slice } from '../../../src/core/span.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import {
  type ArticleSketch,
  type Said,
  sketchArticle,
  sketchStatement,
} from '../../fixtures/quoted-article.ts';

/** [words, speaker, date]; each stands in an article of its own. */
type Told = readonly [words: string, name?: string, datePublished?: string | null];

const PIER = 'We will rebuild the old pier with stone from the northern quarry';

function tell([words, name = 'Ada Byron', datePublished = null]: Told, place: number): QuotedArticle {
  return sketchStatement(words, name, { path: `${place}.txt`, datePublished });
}

function archiveOf(...told: readonly Told[]): MemoryArchive {
  return buildArchive(told.map(tell));
}

/** A statement whose speaker the article leaves open. */
function unattributed(words: string, sketch: Partial<ArticleSketch>): QuotedArticle {
  return sketchArticle({ ...sketch, text: `“${words}”`, said: [{ parts: [`“${words}”`] }] });
}

/** The articles of each saying, a saying a list; sayings and articles by path. */
function pathsOf({ indexes: { sayings } }: MemoryArchive): readonly (readonly string[])[] {
  const paths = sayings.all.map(({ wordings, reported }) =>
    [...wordings, ...reported]
      .flatMap(({ statements }) => statements.map(({ article }) => article.path))
      .toSorted(),
  );
  return paths.toSorted();
}

describe('one saying are', () => {
  it.each<[string, readonly Told[]]>([
    [
      'the same words with other marks, case and dashes',
      [[PIER], [`${PIER.toUpperCase()}!`], [PIER.replaceAll(' ', ' – ')]],
    ],
    [
      'many words whenever they are reported',
      [
        [PIER, 'Ada Byron', '2024-01-01'],
        [PIER, 'Ada Byron', '2024-05-01'],
      ],
    ],
    [
      'few words on near days',
      [
        ['Build the pier', 'Ada Byron', '2024-01-01'],
        ['Build the pier', 'Ada Byron', '2024-01-03'],
      ],
    ],
    [
      'few words where a date is unknown',
      [['Build the pier', 'Ada Byron', '2024-01-01'], ['Build the pier']],
    ],
    ['a sentence and a part of it', [[PIER], ['stone from the northern quarry']]],
    [
      'a sentence and three words of it on the same day',
      [
        [PIER, 'Ada Byron', '2024-01-01'],
        ['the old pier', 'Ada Byron', '2024-01-01'],
      ],
    ],
    [
      'two wordings that share most words',
      [[PIER], ['We will rebuild the old pier with timber from the northern quarry']],
    ],
    ['the words under a surname that the archive completes', [[PIER], [PIER, 'Byron']]],
  ])('%s', (_, told) => {
    expect(archiveOf(...told).indexes.sayings.all).toHaveLength(1);
  });

  it('the words of a speaker whom one article leaves open', () => {
    const archive = buildArchive([tell([PIER], 0), unattributed(PIER, { path: 'open.txt' })]);
    expect(archive.indexes.sayings.all).toHaveLength(1);
  });

  it('few words and the sentence beside them in one article, whoever else says them', () => {
    const archive = buildArchive([
      sketchArticle({
        path: 'a.txt',
        text: '‘the old pier’ — “We will not sell the old pier to anybody,” Ada Byron said.',
        said: [
          { parts: ['‘the old pier’'], name: 'Ada Byron', mention: 'Ada Byron' },
          { parts: ['“We will not sell the old pier to anybody,”'], name: 'Ada Byron', mention: 'Ada Byron' },
        ],
      }),
      tell(['Nobody ever loved the old pier', 'Bo Lind'], 1),
    ]);
    expect(pathsOf(archive)).toEqual([['1.txt'], ['a.txt', 'a.txt']]);
  });
});

describe('several sayings are', () => {
  it.each<[string, readonly Told[]]>([
    ['the same words of two people', [[PIER], [PIER, 'Bo Lind']]],
    ['the same few words of two people', [['Build the pier'], ['Build the pier', 'Bo Lind']]],
    [
      'a slogan said again another week',
      [
        ['Build the pier', 'Ada Byron', '2024-01-01'],
        ['Build the pier', 'Ada Byron', '2024-01-09'],
      ],
    ],
    [
      'a sentence and a set phrase in it on another day',
      [
        [PIER, 'Ada Byron', '2024-01-01'],
        ['the northern quarry', 'Ada Byron', '2024-02-01'],
      ],
    ],
    ['two sentences that share a set phrase', [['I never liked the old pier'], ['They sold the old pier']]],
    ['a sentence and two of its words', [[PIER], ['northern quarry']]],
  ])('%s', (_, told) => {
    expect(archiveOf(...told).indexes.sayings.all).toHaveLength(told.length);
  });

  it('a few words that stand in two statements, and both of these', () => {
    const archive = archiveOf(
      ['stone from the northern quarry'],
      [PIER],
      ['Nobody else will ever buy stone from the northern quarry'],
    );
    expect(archive.indexes.sayings.all).toHaveLength(3);
  });

  it('a part of one person’s words that another is named for, and the whole', () => {
    const archive = archiveOf([PIER], ['stone from the northern quarry', 'Bo Lind']);
    expect(archive.indexes.sayings.all).toHaveLength(2);
  });

  it('the words of two people of whom an open one may be either', () => {
    const archive = buildArchive([
      tell([PIER], 0),
      tell([PIER, 'Bo Lind'], 1),
      unattributed(PIER, { path: 'open.txt' }),
    ]);
    expect(pathsOf(archive)).toEqual([['0.txt', 'open.txt'], ['1.txt']]);
  });

  it('quotations without a word', () => {
    expect(
      buildArchive([unattributed('…', { path: 'a.txt' }), unattributed('…', { path: 'b.txt' })]).indexes
        .sayings.all,
    ).toHaveLength(2);
  });
});

describe('the wordings of a saying', () => {
  it('are its wordings: whole ones first, those of most articles before others, excerpts named', () => {
    const timber = 'We will rebuild the old pier with timber from the northern quarry';
    const archive = archiveOf(
      [timber, 'Ada Byron', '2024-01-01'],
      ['stone from the northern quarry', 'Ada Byron', '2024-01-01'],
      [PIER, 'Ada Byron', '2024-01-03'],
      [`${PIER}!`, 'Ada Byron', '2024-01-02'],
    );
    const [saying] = archive.indexes.sayings.all;
    const wordings = saying?.wordings.map(({ statements, isExcerpt }) => ({
      paths: statements.map(({ article }) => article.path),
      isExcerpt,
    }));
    expect(wordings).toEqual([
      { paths: ['3.txt', '2.txt'], isExcerpt: false },
      { paths: ['0.txt'], isExcerpt: false },
      { paths: ['1.txt'], isExcerpt: true },
    ]);
  });

  it('never hold what is told in the reporter’s words', () => {
    const words = 'rebuild the old pier with stone from the northern quarry';
    const reported = sketchArticle({
      path: 'reported.txt',
      text: `Ada Byron said they would ${words}.`,
      said: [{ parts: [words], kind: 'indirect', name: 'Ada Byron', mention: 'Ada Byron' }],
    });
    const archive = buildArchive([tell([PIER], 0), reported]);
    expect(archive.indexes.sayings.all).toMatchObject([
      {
        wordings: [{ statements: [{ article: { path: '0.txt' } }] }],
        reported: [{ statements: [{ article: { path: 'reported.txt' } }], isExcerpt: false }],
      },
    ]);
    expect(archive.indexes.sayings.all[0]?.wordings).toHaveLength(1);
  });
});

describe('of', () => {
  it('refuses what the archive does not hold', () => {
    const [stranger] = archiveOf([PIER]).indexes.statements;
    if (stranger === undefined) throw new Error('The sketch holds no statement.');
    expect(() => archiveOf(['Nothing']).indexes.sayings.of(stranger)).toThrow(RangeError);
  });
});

describe('what is reported beside words in marks', () => {
  const BESIDE = 'that the old pier was';
  const IN_MARKS = '“a disgrace to the whole town”';
  const speaker = { name: 'Ada Byron', mention: 'Ada Byron', cue: 'said' };
  const mixed: Said = { ...speaker, parts: [IN_MARKS], kind: 'mixed' };
  const beside: Said = { ...speaker, parts: [BESIDE], kind: 'indirect' };
  const sayingsOf = (text: string, said: readonly Said[]) =>
    buildArchive([sketchArticle({ text, said })]).indexes.sayings.all.map(({ wordings, reported }) => [
      wordings.length,
      reported.length,
    ]);

  it('is one saying with these', () => {
    const text = `Ada Byron said ${BESIDE} ${IN_MARKS} and would be gone by May.`;
    const behind: Said = { ...speaker, parts: ['would be gone by May'], kind: 'indirect' };
    expect(sayingsOf(text, [beside, mixed, behind])).toEqual([[1, 2]]);
  });

  it('is a saying of its own where another verb reports it', () => {
    const text = `Ada Byron warned ${BESIDE} in danger, and said it was ${IN_MARKS}.`;
    expect(sayingsOf(text, [{ ...beside, cue: 'warned' }, mixed])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('is a saying of its own in another sentence', () => {
    const text = `Ada Byron said ${BESIDE} in danger. It was ${IN_MARKS}.`;
    expect(sayingsOf(text, [beside, mixed])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('whatever is said', () => {
  const word = fc.constantFrom(
    ...'pier stone quarry the of and we will not rebuild harbour storm never'.split(' '),
  );
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
  const told = fc.array(
    fc.tuple(
      words,
      fc.constantFrom('Ada Byron', 'Bo Lind', 'Byron', 'Cy Byron'),
      fc.constantFrom(null, '2024-01-01', '2024-01-02', '2024-03-01'),
    ),
    { maxLength: 25 },
  );

  it('every statement is in exactly one saying, in one wording', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { statements, sayings } = archiveOf(...each).indexes;
        const placed = sayings.all.flatMap((saying) =>
          [...saying.wordings, ...saying.reported].flatMap((wording) => wording.statements),
        );
        expect(new Set(placed.map(({ quotation }) => quotation)).size).toBe(statements.length);
        expect(placed).toHaveLength(statements.length);
        for (const statement of statements) expect(sayings.all).toContain(sayings.of(statement));
      }),
    );
  });

  it('no two people who are known to be two share a saying', () => {
    fc.assert(
      fc.property(told, (each) => {
        for (const { wordings } of archiveOf(...each).indexes.sayings.all) {
          const names = wordings.flatMap(({ statements }) =>
            statements.map(({ quotation }) => quotation.speaker?.name ?? ''),
          );
          const full = new Set(names.filter((name) => name.includes(' ')));
          expect(full.size).toBeLessThan(2);
        }
      }),
    );
  });

  it('all statements of a wording have the same words', () => {
    fc.assert(
      fc.property(told, (each) => {
        for (const { wordings } of archiveOf(...each).indexes.sayings.all) {
          for (const { statements } of wordings) {
            const texts = statements.map(({ article, quotation }) => slice(article.text, quotation));
            expect(new Set(texts).size).toBe(1);
          }
        }
      }),
    );
  });

  it('the sayings do not depend on the order of the articles', () => {
    const shuffled = told.chain((each) => {
      const articles = each.map(tell);
      return fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        expect(pathsOf(buildArchive(others))).toEqual(pathsOf(buildArchive(articles)));
      }),
    );
  });
});
