import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/core/archive.ts';
import { english } from '../../src/core/language/english/index.ts';
import { stemOf } from '../../src/core/language/english/stem.ts';
import { isQuery, type Query, readQuery } from '../../src/core/search/query.ts';
import { slice } from '../../src/core/span.ts';
import type { QuotedArticle } from '../../src/core/statement.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';

const HARBOUR = sketchArticle({
  path: 'b.txt',
  headline: 'Harbour bridge shut',
  publisher: 'The Lorne Post',
  datePublished: '2024-05-06',
  text: 'The bridge was shut on Monday.\n\n“We will rebuild the harbour bridge,” Ana Ruiz, mayor of Lorne, said.',
  said: [
    {
      parts: ['We will rebuild the harbour bridge'],
      name: 'Ana Ruiz',
      role: 'mayor of Lorne',
      mention: 'Ana Ruiz',
      cue: 'said',
    },
  ],
});
const AGAIN = sketchArticle({
  path: 'a.txt',
  publisher: 'Lorne Post',
  datePublished: '2024-05-08',
  text: '“We will rebuild the harbour bridge,” Ruiz said.\n\nKen Ode denied it: “Nobody will pay for it.”',
  said: [
    { parts: ['We will rebuild the harbour bridge'], name: 'Ana Ruiz', mention: 'Ruiz', cue: 'said' },
    { parts: ['Nobody will pay for it.'], name: 'Ken Ode', mention: 'Ken Ode', cue: 'denied' },
  ],
});
const UNDATED = sketchArticle({ path: 'c.txt', text: 'The market was calm, and nobody spoke of a bridge.' });
const ALL = [HARBOUR, AGAIN, UNDATED];

/** What every archive must do, whatever it is kept in. */
export function describeArchive(
  name: string,
  open: (quoted: readonly QuotedArticle[]) => Promise<Archive>,
): void {
  describe(`an archive: ${name}`, async () => {
    const archive = await open(ALL);
    const empty = await open([]);
    const ids = (quoted: readonly QuotedArticle[]) => quoted.map(({ article }) => article.id);

    test('gives articles in the order of the ids, without those that it does not hold', async () => {
      expect(ids(await archive.articles(['id-c.txt', 'nobody', 'id-b.txt']))).toEqual([
        'id-c.txt',
        'id-b.txt',
      ]);
      expect(await archive.articles([])).toEqual([]);
    });

    test('lists all articles by path', async () => {
      const listed: QuotedArticle[] = [];
      for await (const each of archive.eachArticle()) listed.push(each);
      expect(ids(listed)).toEqual(['id-a.txt', 'id-b.txt', 'id-c.txt']);
    });

    test('gives an article and its quotations as the same objects within one state', async () => {
      const state = archive.asOfNow();
      const [held] = await state.articles(['id-b.txt']);
      const [said] = await state.statements({ speaker: 'ana-ruiz', outlets: ['The Lorne Post'] });
      expect(said?.article).toBe(held?.article);
      expect(said?.quotation).toBe(held?.quotations[0]);
    });

    test('counts what it holds, and what a filter lets through', async () => {
      const dated = { articles: 2, first: '2024-05-06', last: '2024-05-08' };
      expect(await archive.holdings()).toEqual({ articles: 3, quotations: 3, dated });
      expect(await empty.holdings()).toEqual({ articles: 0, quotations: 0, dated: null });
      expect(await archive.census()).toMatchObject({ unknownOutlet: 1, speakers: 2, attributed: 3 });
      const within = { outlets: ['Lorne Post'], dates: null, admitsUndated: true, zone: 'UTC' };
      expect(await archive.countWithin(within)).toMatchObject({
        articles: 1,
        quotations: 2,
        outlets: ['Lorne Post'],
      });
    });

    test('knows an outlet in all its spellings', async () => {
      const [outlet, ...others] = await archive.outlets();
      expect(others).toEqual([]);
      expect(outlet?.articles).toBe(2);
      expect(new Set(outlet?.spellings)).toEqual(new Set(['Lorne Post', 'The Lorne Post']));
    });

    test('knows its days', async () => {
      const dates = await archive.dates();
      expect(dates.bounds).toEqual({ first: '2024-05-06', last: '2024-05-08' });
      expect(dates.isWithin({ since: '2024-05-07', until: null }, 'UTC')).toBe(true);
      expect(dates.isWithin({ since: '2024-05-09', until: null }, 'UTC')).toBe(false);
      expect(dates.countDays('UTC')).toMatchObject({
        undated: 1,
        days: [{ day: '2024-05-08' }, { day: '2024-05-06' }],
      });
      const day = { since: '2024-05-07', until: '2024-05-07' };
      expect(await archive.articlesOf(day, 'UTC')).toMatchObject({
        within: [],
        before: '2024-05-06',
        after: '2024-05-08',
      });
    });

    test('filters statements; one without a day passes any range', async () => {
      const wordsOf = async (filter: Parameters<Archive['statements']>[0]) =>
        (await archive.statements(filter)).map(({ article, quotation }) => slice(article.text, quotation));
      expect(await wordsOf({})).toHaveLength(3);
      expect(await wordsOf({ speaker: 'ken-ode' })).toEqual(['Nobody will pay for it.']);
      expect(await wordsOf({ speaker: 'nobody' })).toEqual([]);
      expect(await wordsOf({ cues: new Set(['denied']) })).toEqual(['Nobody will pay for it.']);
      const range = { since: '2024-05-07', until: null };
      expect(await wordsOf({ published: { range, zone: 'UTC' } })).toHaveLength(2);
      expect(await wordsOf({ kind: 'indirect' })).toEqual([]);
    });

    test('brings statements of one saying together', async () => {
      const said = await archive.statements({ speaker: 'ana-ruiz' });
      const sayings = await archive.sayings(said);
      const [one, other] = said.map((statement) => sayings.of(statement));
      expect(said).toHaveLength(2);
      expect(one?.wordings).toEqual(other?.wordings);
    });

    test('finds words that are said, inflected too, and words that stand in an article', async () => {
      const found = async (words: string) => {
        const all = await archive.lookUp(queryOf(words)).findAll();
        return all.map(({ item, match }) => [item.article.path, match.tier]).toSorted();
      };
      expect(await found('harbour bridge')).toEqual([
        ['a.txt', 'exact'],
        ['b.txt', 'exact'],
      ]);
      expect((await found('rebuilding the bridges')).map(([path]) => path)).toEqual(['a.txt', 'b.txt']);
      expect(await found('zeppelin')).toEqual([]);
      const [passage, ...others] = await archive.lookUp(queryOf('market was calm')).findPassagesExactly();
      expect(others).toEqual([]);
      expect(passage?.item.article.path).toBe('c.txt');
    });

    test('finds speakers by their names', async () => {
      const { speakers } = archive;
      expect(await speakers.find('Ruiz')).toMatchObject({ type: 'one', speaker: { id: 'ana-ruiz' } });
      expect(await speakers.find('Ana Ruis')).toMatchObject({ type: 'none', nearest: [{ id: 'ana-ruiz' }] });
      expect((await speakers.list('ode')).map(({ id }) => id)).toEqual(['ken-ode']);
      expect((await speakers.byIds(['ken-ode', 'nobody'])).map(({ id }) => id)).toEqual(['ken-ode']);
      expect((await speakers.mostQuoted(1)).map(({ id }) => id)).toEqual(['ana-ruiz']);
      expect((await speakers.complete('ke', 5)).map(({ id }) => id)).toEqual(['ken-ode']);
      const page = { typed: null, letter: 'K', skip: 0, limit: 5 };
      expect(await speakers.page(page)).toMatchObject({
        speakers: [{ id: 'ken-ode' }],
        fitting: 1,
        all: 2,
        letters: ['A', 'K'],
      });
      expect(await speakers.endingsAmong(['ruiz', 'ana', 'bridge'])).toEqual(new Set(['ruiz']));
      expect([await speakers.isAskedBy('ana'), await speakers.isName('ana')]).toEqual([true, false]);
      expect(await speakers.namesNear('ruis')).toContain('Ruiz');
      const named = await speakers.fullNamesWith(['ana', 'ruis']);
      expect(new Set(named.map(({ words, entry }) => `${words.join(' ')}: ${entry.id}`))).toEqual(
        new Set(['ana ruiz: ana-ruiz']),
      );
      expect(await speakers.nameOfLetters('kenode')).toBe('Ken Ode');
      expect(await speakers.nameOfLetters('nobody')).toBeNull();
    });

    test('ranks articles by the words of a question, and reads them sentence by sentence', async () => {
      const stem = stemOf('bridge');
      const counts = await archive.sentences.count([stem, 'zeppelin']);
      expect([counts.frequency(stem), counts.frequency('zeppelin')]).toEqual([4, 0]);
      const ranked = await archive.sentences.rank({
        terms: new Map([[stem, 1]]),
        headlineBoost: 2,
        filter: { outlets: [], dates: null, admitsUndated: true, zone: 'UTC' },
        recency: null,
        limit: 2,
      });
      expect(ranked.map(({ read }) => read.article.path)).toHaveLength(2);
      expect(ranked[0]?.read.article.path).toBe('b.txt');
      const [read] = await archive.sentences.read(['id-c.txt']);
      expect(read?.sentences).toHaveLength(1);
      const [speech] = await archive.sentences.spokenBy(['mayor', 'lorne']);
      expect(speech?.statement.article.path).toBe('b.txt');
    });
  });
}

function queryOf(words: string): Query {
  const query = readQuery(words, english.words);
  if (isQuery(query)) return query;
  throw new Error(`no query: ${words}`);
}
