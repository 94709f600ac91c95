import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../commands/check.ts';
import { buildArchive } from '../../src/core/archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('The pier was not safe at dawn', 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-18',
  }),
  sketchStatement('The pier was not safe at dawn', 'Byron', { path: 'b.txt' }),
  sketchStatement('The ferry will rise again tomorrow', 'Bo Lind', { path: 'c.txt' }),
]);

function run(words: string, options: Readonly<Record<string, unknown>> = {}) {
  const context = { archive, now: new Date(0), zone: 'UTC', commands: [] };
  const outcome = checkCommand.run({ words, options }, context);
  return { ...outcome, records: [...outcome.records] };
}

describe('check', () => {
  it('answers with one record: the verdict, and each match with what became of the words', () => {
    const { status, records } = run('The pier was safe at dawn');
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

  it('takes a speaker by any form of the name', () => {
    expect(run('the pier was not safe', { speaker: 'byron' }).records).toMatchObject([
      { verdict: 'verbatim', speaker: { asked: 'byron', fits: ['Ada Byron', 'Byron'] } },
    ]);
    expect(run('the pier was not safe', { speaker: 'Lind' }).records).toMatchObject([
      { verdict: 'misattributed', matches: [{ authorship: 'other', speaker: { name: 'Ada Byron' } }] },
    ]);
  });

  it('finds nothing, and records what comes closest', () => {
    const { status, records } = run('ferries sank');
    expect(status).toBe('nothing');
    expect(records).toMatchObject([{ quote: 'ferries sank', verdict: 'not-found', matches: [] }]);
  });

  it.each([
    ['🎉', {}],
    ['', {}],
    ['The pier', { speaker: ' ' }],
  ])('refuses %j with %j', (words, options) => {
    expect(run(words, options)).toMatchObject({ status: 'refused', records: [] });
  });
});
