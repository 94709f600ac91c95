import { describe, expect, it } from 'vitest';
import { whoSaidCommand } from '../../commands/who-said.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

const archive = buildArchive([
  sketchStatement('The pier fell at dawn', 'Ada Byron', { path: 'a.txt', datePublished: '2024-10-18' }),
  sketchStatement('The pier fell at dawn', 'Byron', { path: 'b.txt' }),
  sketchStatement('The pier will rise', 'Bo Lind', { path: 'c.txt' }),
]);

async function run(words: string, options: Readonly<Record<string, unknown>> = {}) {
  const outcome = await whoSaidCommand.run(
    { words, options },
    { archive, now: new Date(0), zone: 'UTC', commands: [] },
  );
  return { ...outcome, records: await readRecords(outcome) };
}

describe('who-said', () => {
  it('answers with one record of the statement, its speaker, its article and where else it stands', async () => {
    const { status, records } = await run('pier fell');
    expect(status).toBe('found');
    expect(records).toMatchInlineSnapshot(`
      [
        {
          "closest": [],
          "found": true,
          "query": "pier fell",
          "results": [
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
                      "end": 34,
                      "start": 30,
                    },
                    "end": 23,
                    "kind": "direct",
                    "parts": [
                      {
                        "end": 23,
                        "start": 0,
                      },
                    ],
                    "start": 0,
                    "text": "“The pier fell at dawn”",
                  },
                  "speaker": {
                    "attribution": "named",
                    "mention": {
                      "end": 29,
                      "start": 24,
                    },
                    "name": "Byron",
                    "role": null,
                  },
                  "speakers": [
                    {
                      "mention": {
                        "end": 29,
                        "start": 24,
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
              "confidence": "sure",
              "document": null,
              "otherWordings": [],
              "quotation": {
                "cue": {
                  "end": 38,
                  "start": 34,
                },
                "end": 23,
                "kind": "direct",
                "parts": [
                  {
                    "end": 23,
                    "start": 0,
                  },
                ],
                "start": 0,
                "text": "“The pier fell at dawn”",
              },
              "reportedIn": [],
              "speaker": {
                "attribution": "named",
                "mention": {
                  "end": 33,
                  "start": 24,
                },
                "name": "Ada Byron",
                "role": null,
              },
              "speakers": [
                {
                  "mention": {
                    "end": 33,
                    "start": 24,
                  },
                  "name": "Ada Byron",
                  "role": null,
                },
              ],
              "tellers": [],
            },
          ],
        },
      ]
    `);
  });

  it('takes the limit as a number or as typed', async () => {
    expect((await run('pier', { limit: 1 })).records).toMatchObject([{ results: { length: 1 } }]);
    expect((await run('pier', { limit: '2' })).records).toMatchObject([{ results: { length: 2 } }]);
  });

  it.each(['0', '26', 'many', '0.5', ''])('refuses a limit of %j in one line', async (limit) => {
    const { status, reply, records } = await run('pier', { limit });
    expect(status).toBe('refused');
    expect(records).toEqual([]);
    expect(reply.nodes).toEqual([
      { type: 'lead', text: 'who-said: --limit: give a whole number from 1 to 25.' },
    ]);
  });

  it('finds nothing, and records that', async () => {
    const { status, records } = await run('build the wall');
    expect(status).toBe('nothing');
    expect(records).toMatchObject([{ query: 'build the wall', found: false, results: [] }]);
  });

  it('refuses words that cannot be looked for', async () => {
    expect(await run('🎉')).toMatchObject({ status: 'refused', records: [] });
  });
});
