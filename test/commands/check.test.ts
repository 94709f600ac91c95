import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../commands/check.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

const archive = buildArchive([
  sketchStatement('The pier was not safe at dawn', 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-18',
  }),
  sketchStatement('The pier was not safe at dawn', 'Byron', { path: 'b.txt' }),
  sketchStatement('The ferry will rise again tomorrow', 'Bo Lind', { path: 'c.txt' }),
]);

async function run(words: string, options: Readonly<Record<string, unknown>> = {}) {
  const context = { archive, now: new Date(0), zone: 'UTC', commands: [] };
  const outcome = await checkCommand.run({ words, options }, context);
  return { ...outcome, records: await readRecords(outcome) };
}

describe('check', () => {
  it('answers with one record: the verdict, and each match with what became of the words', async () => {
    const { status, records } = await run('The pier was safe at dawn');
    expect(status).toBe('found');
    expect(records).toMatchInlineSnapshot(`
      [
        {
          "claimed": null,
          "closest": [],
          "end": 25,
          "matches": [
            {
              "alsoIn": [
                {
                  "article": {
                    "author": null,
                    "datePublished": null,
                    "headline": null,
                    "id": "id-b.txt",
                    "language": "en",
                    "path": "b.txt",
                    "publisher": null,
                    "url": null,
                  },
                  "confidence": "sure",
                  "document": null,
                  "quotation": {
                    "cue": {
                      "end": 42,
                      "start": 38,
                    },
                    "end": 31,
                    "kind": "direct",
                    "parts": [
                      {
                        "end": 31,
                        "start": 0,
                      },
                    ],
                    "start": 0,
                    "text": "“The pier was not safe at dawn”",
                  },
                  "speaker": {
                    "attribution": "named",
                    "mention": {
                      "end": 37,
                      "start": 32,
                    },
                    "name": "Byron",
                    "role": null,
                  },
                  "speakers": [
                    {
                      "mention": {
                        "end": 37,
                        "start": 32,
                      },
                      "name": "Byron",
                      "role": null,
                    },
                  ],
                  "tellers": [],
                },
              ],
              "article": {
                "author": null,
                "datePublished": "2024-10-18",
                "headline": null,
                "id": "id-a.txt",
                "language": "en",
                "path": "a.txt",
                "publisher": null,
                "url": null,
              },
              "asked": {
                "end": 25,
                "start": 0,
                "text": "The pier was safe at dawn",
              },
              "authorship": null,
              "changes": [
                {
                  "article": "not",
                  "kind": "negation",
                  "quote": null,
                },
              ],
              "compared": {
                "end": 30,
                "start": 1,
                "text": "The pier was not safe at dawn",
              },
              "confidence": "sure",
              "diff": [
                {
                  "op": "equal",
                  "text": "The pier was ",
                },
                {
                  "op": "insert",
                  "text": "not",
                },
                {
                  "op": "equal",
                  "text": " safe at dawn",
                },
              ],
              "document": null,
              "goesOn": {
                "after": null,
                "before": null,
              },
              "insertions": [],
              "isVerbatim": false,
              "omissions": [],
              "quotation": {
                "cue": {
                  "end": 46,
                  "start": 42,
                },
                "end": 31,
                "kind": "direct",
                "parts": [
                  {
                    "end": 31,
                    "start": 0,
                  },
                ],
                "start": 0,
                "text": "“The pier was not safe at dawn”",
              },
              "speaker": {
                "attribution": "named",
                "mention": {
                  "end": 41,
                  "start": 32,
                },
                "name": "Ada Byron",
                "role": null,
              },
              "speakers": [
                {
                  "mention": {
                    "end": 41,
                    "start": 32,
                  },
                  "name": "Ada Byron",
                  "role": null,
                },
              ],
              "tellers": [],
            },
          ],
          "quote": "The pier was safe at dawn",
          "speaker": null,
          "start": 0,
          "verdict": "altered",
        },
      ]
    `);
  });

  it('takes a speaker by any form of the name', async () => {
    expect((await run('the pier was not safe', { speaker: 'byron' })).records).toMatchObject([
      { verdict: 'verbatim', speaker: { asked: 'byron', fits: ['Ada Byron', 'Byron'] } },
    ]);
    expect((await run('the pier was not safe', { speaker: 'Lind' })).records).toMatchObject([
      { verdict: 'misattributed', matches: [{ authorship: 'other', speaker: { name: 'Ada Byron' } }] },
    ]);
  });

  it('finds nothing, and records what comes closest', async () => {
    const { status, records } = await run('ferries sank');
    expect(status).toBe('nothing');
    expect(records).toMatchObject([{ quote: 'ferries sank', verdict: 'not-found', matches: [] }]);
  });

  it('says of several quotations one line each, worst first, and gives one record each', async () => {
    const text = 'Lind said “The pier was not safe at dawn”, Byron said “The pier was not safe at dawn”.';
    const { status, records, reply } = await run(text);
    expect(status).toBe('found');
    expect(records).toMatchObject([
      {
        quote: 'The pier was not safe at dawn',
        start: 11,
        end: 40,
        claimed: 'Lind',
        verdict: 'misattributed',
      },
      { quote: 'The pier was not safe at dawn', start: 55, end: 84, claimed: 'Byron', verdict: 'verbatim' },
    ]);
    const leads = reply.nodes.flatMap((node) => (node.type === 'lead' ? [node.text] : []));
    expect(leads).toEqual([
      '2 quotations checked: 1 said by somebody else, 1 verbatim.',
      'Said by Ada Byron, not by Lind. · “The pier was not safe at dawn” · claimed: Lind',
      'Verbatim. Ada Byron · “The pier was not safe at dawn” · claimed: Byron',
    ]);
  });

  it('says of a single word where it was said, and no more', async () => {
    const { status, records, reply } = await run('ferry');
    expect(status).toBe('nothing');
    expect(records).toMatchObject([
      { verdict: 'not-found', reason: 'too-short', matches: [{ speaker: { name: 'Bo Lind' } }] },
    ]);
    expect(reply.nodes[0]).toMatchObject({ text: expect.stringContaining('Too short to check') });
  });

  it.each([
    ['The ferry will rise again tomorrow', {}, undefined],
    ['The ferry will rise again', { strict: true }, undefined],
    ['The ferry will sink again tomorrow', { strict: true }, true],
    ['“The ferry will rise again”, Byron said.', { strict: true }, true],
    ['“The ferry will rise again”, Lind said.', { draft: '-' }, undefined],
    ['“The ferry will rise again”, Byron said.', { draft: '-' }, true],
    ['Nobody is quoted here.', { draft: '-' }, true],
  ])('of %j with %j fails: %j', async (words, options, isFailed) => {
    expect((await run(words, options)).isFailed).toBe(isFailed);
  });

  it('tells where a draft quotes nobody, and what of it was left out', async () => {
    expect((await run('Nobody is quoted here.', { draft: '-' })).reply.nodes).toEqual([
      { type: 'lead', text: 'There is no quotation to check: nothing stands in quotation marks.' },
    ]);
    const many = await run('“The ferry will rise again”, Lind said. '.repeat(65), { draft: '-' });
    expect(many.records).toHaveLength(60);
    expect(many.reply.nodes).toContainEqual({
      type: 'note',
      text: '5 further quotations not checked: give at most 60 at once.',
    });
  });

  it('says how long a text may be', async () => {
    const { status, reply } = await run('harbour '.repeat(3_000));
    expect([status, reply.nodes[0]]).toMatchObject([
      'refused',
      { text: expect.stringContaining('at most 20000') },
    ]);
  });

  it.each([
    ['🎉', {}],
    ['', {}],
    ['The pier', { speaker: ' ' }],
  ])('refuses %j with %j', async (words, options) => {
    expect(await run(words, options)).toMatchObject({ status: 'refused', records: [] });
  });
});
