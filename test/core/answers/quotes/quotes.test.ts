import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/answers/quotes/quotes.ts';
import type { QuotesAnswer, QuotesRequest } from '../../../../src/core/answers/quotes/quotes-answer.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import type { QuotedArticle } from '../../../../src/core/statement.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../../fixtures/quoted-article.ts';

const ASKED = { now: new Date('2024-10-20T12:00:00Z'), zone: 'Europe/London' };
const PLAIN: QuotesRequest = {
  speaker: 'Ada Byron',
  about: null,
  since: null,
  until: null,
  outlet: null,
  kind: null,
  after: null,
  limit: 10,
};

async function ask(archive: MemoryArchive, changes: Partial<QuotesRequest> = {}): Promise<QuotesAnswer> {
  return await findQuotes(archive, { ...PLAIN, ...changes }, ASKED);
}

function pathsOf(answer: QuotesAnswer): readonly string[] {
  return answer.type === 'found' ? answer.results.map(({ article }) => article.path) : [];
}

const HARBOUR = 'We will rebuild the old harbour pier with stone from the northern quarry';
const TIMBER = 'We will rebuild the old harbour pier with timber from the northern quarry';

const archive = buildArchive([
  sketchStatement(HARBOUR, 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-14',
    publisher: 'Harbour Post',
  }),
  sketchStatement(TIMBER, 'Ada Byron', {
    path: 'b.txt',
    datePublished: '2024-10-15',
    publisher: 'Lind Daily',
  }),
  sketchStatement('stone from the northern quarry', 'Ada Byron', {
    path: 'c.txt',
    datePublished: '2024-10-16',
  }),
  sketchStatement('Ferries sail again in spring', 'Ada Byron', {
    path: 'd.txt',
    datePublished: '2024-10-18T23:30:00Z',
    publisher: 'Lind Daily',
  }),
  sketchStatement('Nobody asked the fishermen', 'Ada Byron', { path: 'e.txt' }),
  sketchArticle({
    path: 'f.txt',
    datePublished: '2024-10-01',
    text: 'Of the lighthouse Ada Byron said it was “never ours to sell”. The ferry left. She promised to come back.',
    said: [
      {
        parts: ['“never ours to sell”'],
        kind: 'mixed',
        name: 'Ada Byron',
        mention: 'Ada Byron',
        cue: 'said',
      },
      { parts: ['to come back'], kind: 'indirect', name: 'Ada Byron', mention: 'She', cue: 'promised' },
    ],
  }),
  sketchStatement('Ferries are not ours', 'Bo Lind', { path: 'g.txt' }),
]);

describe('findQuotes', () => {
  it('lists each thing said once, newest first report first, unknown dates last', async () => {
    expect(pathsOf(await ask(archive))).toEqual(['d.txt', 'a.txt', 'f.txt', 'f.txt', 'e.txt']);
  });

  it('gives the articles with the same words or a part of them, and the other wordings beside the one shown', async () => {
    const answer = await ask(archive);
    expect(answer).toMatchObject({ type: 'found', total: 5, before: 0, next: null, undated: 0 });
    expect(answer.type === 'found' && answer.results[1]).toMatchObject({
      alsoIn: [{ article: { path: 'c.txt' } }],
      otherWordings: [{ article: { path: 'b.txt' } }],
      first: { type: 'first', statement: { article: { path: 'a.txt' } } },
      wordings: [{ isExcerpt: false }, { isExcerpt: false }, { isExcerpt: true }],
      variants: [
        {
          statement: { article: { path: 'b.txt' } },
          diff: [{ op: 'equal' }, { op: 'delete' }, { op: 'insert' }, { op: 'equal' }],
          articles: 1,
        },
      ],
    });
  });

  it.each<[string, Partial<QuotesRequest>, readonly string[]]>([
    ['since a weekday', { since: 'Wednesday' }, ['d.txt', 'c.txt']],
    ['until a day', { until: '14 October' }, ['a.txt', 'f.txt', 'f.txt']],
    ['between two', { since: 'Monday', until: '15 October 2024' }, ['a.txt']],
    ['since a day that has begun in the asker’s zone', { since: '2024-10-19' }, ['d.txt']],
    ['of an outlet', { outlet: 'lind daily' }, ['d.txt', 'b.txt']],
    ['of a kind', { kind: 'indirect' }, ['f.txt']],
    ['about what the words say, inflected', { about: 'ferry' }, ['d.txt']],
    ['about what the sentence around them says', { about: 'lighthouse' }, ['f.txt']],
    ['about words in any order', { about: 'pier harbour' }, ['a.txt']],
  ])('keeps only what is %s', async (_, changes, paths) => {
    expect(pathsOf(await ask(archive, changes))).toEqual(paths);
  });

  it('marks the words of the topic', async () => {
    const answer = await ask(archive, { about: 'ferries' });
    expect(answer.type === 'found' && answer.results[0]?.marks).toHaveLength(1);
  });

  it('counts what a period leaves out because its date is unknown', async () => {
    expect(await ask(archive, { since: 'last week' })).toMatchObject({ type: 'found', undated: 1 });
    expect(await ask(archive, { about: 'fishermen', since: 'last week' })).toMatchObject({
      type: 'none-fitting',
      speaker: { name: 'Ada Byron' },
      undated: 1,
    });
  });

  it.each<[string, Partial<QuotesRequest>, object]>([
    ['an unknown speaker', { speaker: 'Ada Byrom' }, { type: 'nothing', suggestions: ['Ada Byron'] }],
    [
      'an unknown outlet',
      { outlet: 'Harbor Post' },
      { type: 'outlet', isAmbiguous: false, outlets: ['Harbour Post'] },
    ],
    ['a topic of hers that is not', { about: 'lanterns' }, { type: 'none-fitting' }],
    [
      'what is no date',
      { since: 'soonish' },
      { type: 'unusable', fault: { option: 'since', value: 'soonish' } },
    ],
    [
      'a bound without a beginning',
      { since: 'before Monday' },
      { type: 'unusable', fault: { option: 'since' } },
    ],
    [
      'an end before the beginning',
      { since: 'today', until: 'last week' },
      { type: 'unusable', fault: { option: 'period' } },
    ],
    ['a topic without a telling word', { about: 'of the' }, { type: 'unusable', fault: { option: 'about' } }],
    ['a cursor of nothing', { after: 'xyz' }, { type: 'unusable', fault: { option: 'after', value: 'xyz' } }],
    [
      'a cursor of an article that is gone',
      { after: 'id-gone.txt-0' },
      { type: 'unusable', fault: { option: 'after' } },
    ],
    ['another speaker’s cursor', { after: 'id-g.txt-0' }, { type: 'unusable', fault: { option: 'after' } }],
  ])('says what is wrong with %s', async (_, changes, expected) => {
    expect(await ask(archive, changes)).toMatchObject(expected);
  });
});

describe('paging', () => {
  const words = 'pier stone quarry harbour storm never rebuild lantern'.split(' ');
  const sketches = fc
    .array(
      fc.tuple(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(null, '2024-10-01', '2024-10-02', '2024-10-02T10:00:00Z'),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((each) =>
      each.map(([said, datePublished], place) =>
        sketchStatement(said.join(' '), 'Ada Byron', { path: `${place}.txt`, datePublished }),
      ),
    );

  /** The places of all results, page by page. */
  async function readPages(quoted: readonly QuotedArticle[], limit: number): Promise<readonly string[]> {
    const all = buildArchive(quoted);
    const places: string[] = [];
    let after: string | null = null;
    do {
      const answer: QuotesAnswer = await ask(all, { limit, after });
      if (answer.type !== 'found') throw new Error(`A page is ${answer.type}.`);
      expect(answer.before).toBe(places.length);
      places.push(...pathsOf(answer));
      after = answer.next;
    } while (after !== null);
    return places;
  }

  it('gives every result exactly once and in the same order, whatever the size of the page', async () => {
    await fc.assert(
      fc.asyncProperty(sketches, fc.integer({ min: 1, max: 25 }), async (quoted, limit) => {
        const whole = pathsOf(await ask(buildArchive(quoted), { limit: 100 }));
        expect(await readPages(quoted, limit)).toEqual(whole);
        expect(new Set(whole).size).toBe(whole.length);
      }),
    );
  });

  it('goes on at the same place after other articles have come', async () => {
    const newer = sketchStatement('The lanterns are lit', 'Ada Byron', {
      path: 'z.txt',
      datePublished: '2024-10-19',
    });
    const first = await ask(archive, { limit: 2 });
    if (first.type !== 'found') throw new Error('The archive holds two pages.');
    const grown = buildArchive([
      ...archive.indexes.articles.map((article) => ({
        article,
        quotations: archive.indexes.statements
          .filter((each) => each.article === article)
          .map((each) => each.quotation),
      })),
      newer,
    ]);
    expect(pathsOf(await ask(grown, { after: first.next }))).toEqual(['f.txt', 'f.txt', 'e.txt']);
  });
});

describe('quotes of anybody', () => {
  const day = buildArchive([
    sketchStatement('Ferries sail again', 'Ada Byron', { path: 'a.txt', datePublished: '2024-10-18' }),
    sketchStatement('Fish is dear', 'Bo Lind', { path: 'b.txt', datePublished: '2024-10-18' }),
    sketchStatement('The pier is shut', 'Ada Byron', { path: 'c.txt', datePublished: '2024-10-18' }),
    sketchStatement('Ferries are late', 'Bo Lind', { path: 'd.txt', datePublished: '2024-10-19' }),
    sketchStatement('Ferries are free', 'Cy Orm', { path: 'e.txt' }),
    sketchStatement('Ferries are cheap', 'Ada Byron', {
      path: 'f.txt',
      url: 'https://lind.example/2024/10/17/ferries',
    }),
  ]);
  const anybody = { speaker: null };

  it('are of a day by speaker, whoever is quoted most first', async () => {
    const answer = await ask(day, { ...anybody, since: '18 October 2024', until: '18 October 2024' });
    expect(answer).toMatchObject({ type: 'found', speaker: null, total: 3, undated: 1 });
    expect(pathsOf(answer)).toEqual(['a.txt', 'c.txt', 'b.txt']);
  });

  it('are those of a topic, newest first, by the day of the address too, undated last', async () => {
    expect(pathsOf(await ask(day, { ...anybody, about: 'ferries' }))).toEqual([
      'd.txt',
      'a.txt',
      'f.txt',
      'e.txt',
    ]);
  });

  it('come page by page', async () => {
    const first = await ask(day, { ...anybody, about: 'ferries', limit: 3 });
    const after = first.type === 'found' ? first.next : null;
    expect(pathsOf(await ask(day, { ...anybody, about: 'ferries', limit: 3, after }))).toEqual(['e.txt']);
  });

  it('are none where nothing fits', async () => {
    const answer = await ask(day, { ...anybody, since: '20 October 2024' });
    expect(answer).toMatchObject({ type: 'none-fitting', speaker: null });
  });
});

describe('a day without a year', () => {
  it('is the nearest in the archive', async () => {
    const later = { now: new Date('2026-11-30T12:00:00Z'), zone: 'Europe/London' };
    const answer = await findQuotes(archive, { ...PLAIN, since: '16 October' }, later);
    expect(answer).toMatchObject({ type: 'found', range: { since: '2024-10-16', until: null } });
  });
});
