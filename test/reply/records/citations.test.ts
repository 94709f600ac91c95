import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { citationsToAtom } from '../../../src/reply/records/citations-feed.ts';
import { citationsToMarkdown } from '../../../src/reply/records/citations-markdown.ts';
import { type CitedRow, citedRows } from '../../../src/reply/records/cited-rows.ts';

const ANA = { name: 'Ana Ruiz', role: 'engineer' };
const ARTICLE = {
  id: 'a1',
  path: 'pier.md',
  headline: 'The pier',
  publisher: 'Lorne Post',
  datePublished: '2026-03-01',
  url: 'https://post.example/pier',
};

/** A record of "who said" with one result. */
function find(result: object = {}, article: object = {}, quotation: object = {}) {
  return {
    results: [
      {
        quotation: { start: 0, end: 19, text: '“The pier is safe.”', kind: 'direct', ...quotation },
        speaker: { ...ANA, attribution: 'named' },
        speakers: [ANA],
        confidence: 'sure',
        tellers: [],
        document: null,
        article: { ...ARTICLE, ...article },
        ...result,
      },
    ],
  };
}

const FRAME = { title: 'Pier', self: 'https://page.example/feed', linkTo: () => 'https://page.example/pier' };
const titleOf = (record: object) =>
  parseAtomFeed(citationsToAtom([record], FRAME)).entries?.[0]?.title?.value ?? '';

test('who said it, where and when stands in a feed’s title and under Markdown', () => {
  expect(titleOf(find())).toBe('Ana Ruiz, engineer: The pier (Lorne Post; 1 March 2026)');
  expect(citationsToMarkdown([find()])).toBe(
    '> “The pier is safe.”\n\n— Ana Ruiz, engineer, in [The pier](<https://post.example/pier>) (Lorne Post; 1 March 2026)\n',
  );
});

test.each<[string, object, string, Partial<CitedRow>]>([
  ['a probable speaker', find({ confidence: 'probable' }), 'probably Ana Ruiz', { confidence: 'probable' }],
  [
    'an unknown one',
    find({ speaker: null, speakers: [], confidence: 'unclear' }),
    'speaker unclear',
    { speaker: null },
  ],
  [
    'one without a name',
    find({
      speaker: { name: null, role: 'a nurse', attribution: 'description' },
      speakers: [{ name: null, role: 'a nurse' }],
    }),
    'a nurse:',
    { speaker: null, role: 'a nurse' },
  ],
  [
    'two who speak together, neither with the other’s role',
    find({ speakers: [ANA, { name: 'Ken Ode', role: null }] }),
    'Ana Ruiz and Ken Ode: The pier',
    { speaker: 'Ana Ruiz and Ken Ode', role: null },
  ],
  [
    'one of two without a name',
    find({ speakers: [ANA, { name: null, role: 'a colleague' }] }),
    'Ana Ruiz and a colleague',
    { speaker: 'Ana Ruiz and a colleague' },
  ],
  ['a retracted article', find({}, { notice: 'retracted' }), 'retracted)', { remarks: 'retracted' }],
  [
    'a reprint whose date was filled in',
    find(
      {},
      {
        original: { id: 'b', path: 'b', headline: null, publisher: 'Marsh Echo', isEarlier: true },
        filledIn: ['datePublished'],
      },
    ),
    'reprint of Marsh Echo; date filled in by hand',
    { remarks: 'reprint of Marsh Echo; date filled in by hand' },
  ],
  [
    'a quotation that was reworded',
    find({
      change: {
        kind: 'reworded',
        on: '2026-03-02',
        now: { start: 0, end: 19 },
        before: { article: 'a0', start: 0, end: 3, text: '“Old.”', speaker: null },
      },
    }),
    'changed on 2 March 2026; before: “Old.”',
    { remarks: 'changed on 2 March 2026; before: “Old.”' },
  ],
  [
    'words of the reporter',
    find({}, {}, { kind: 'indirect' }),
    'reported in the article’s words, not quoted',
    { kind: 'indirect' },
  ],
  [
    'words out of a document, told by another',
    find({ document: 'complaint', tellers: [{ name: 'Ken Ode', role: null }] }),
    'document: complaint; as told by Ken Ode',
    { document: 'complaint', tellers: 'Ken Ode' },
  ],
])('%s is told wherever it is cited', (_, record, told, row) => {
  expect(citedRows([record])[0]).toMatchObject(row);
  expect(titleOf(record)).toContain(told);
  expect(citationsToMarkdown([record]).replaceAll('\\', '')).toContain(told.replace(/[:)].*$/u, ''));
});

test('a checked quotation says to whom it was given, found or not', () => {
  const checked = {
    quote: 'The pier is safe',
    claimed: 'Ken Ode',
    verdict: 'verbatim',
    matches: find().results,
  };
  expect(citedRows([checked])[0]).toMatchObject({
    claimed: 'Ken Ode',
    speaker: 'Ana Ruiz',
    verdict: 'verbatim',
  });
  expect(citationsToMarkdown([checked])).toContain('“The pier is safe”, claimed of Ken Ode: verbatim');
  const missed = { quote: 'Nobody', claimed: null, verdict: 'not-found', matches: [] };
  expect(citedRows([missed])).toEqual([
    expect.objectContaining({ quote: 'Nobody', text: '', verdict: 'not-found' }),
  ]);
});

test('of an earlier version all rows say so', () => {
  const { id: _, ...article } = ARTICLE;
  const [result] = find().results;
  const whole = {
    ...article,
    supersededBy: 'a2',
    quotes: [{ ...result?.quotation, ...result, article: undefined }],
  };
  expect(citedRows([whole])[0]?.remarks).toBe('an earlier version, for which a newer one answers');
});

test('what has no date is no item of a feed', () => {
  expect(parseAtomFeed(citationsToAtom([find({}, { datePublished: null })], FRAME)).entries ?? []).toEqual(
    [],
  );
});
