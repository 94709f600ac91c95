import { describe, expect, it } from 'vitest';
import { quotesCommand } from '../../commands/quotes.ts';
import { buildArchive } from '../../src/core/archive.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { sketchArticle, sketchStatement } from '../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('The first', 'Zoë van Dijk', { path: 'old.txt', datePublished: '2024-01-01' }),
  sketchStatement('The second', 'Zoë van Dijk', { path: 'new.txt', datePublished: '2024-02-01' }),
  sketchArticle({
    path: 'plain.txt',
    text: '“The last,” said the mayor, Zoe van Dijk.',
    said: [
      { parts: ['“The last,”'], name: 'Zoe van Dijk', role: 'mayor', mention: 'Zoe van Dijk', cue: 'said' },
    ],
  }),
  sketchStatement('The third', 'van Dijk', { path: 'undated.md' }),
  sketchStatement('The fourth', 'Bo Lind', { path: 'lind.txt' }),
  sketchArticle({
    path: 'deep/cut.v2.txt',
    text: '“It falls,” Ada Lind said, “and nobody cares.”\n\nNothing else.\n\n“Really?”',
    said: [
      { parts: ['“It falls,”', '“and nobody cares.”'], name: 'Ada Lind', mention: 'Ada Lind', cue: 'said' },
      { parts: ['“Really?”'] },
    ],
  }),
  sketchArticle({ path: 'silent.txt', text: 'Nobody says anything.' }),
]);

function run(words: string, options: Readonly<Record<string, unknown>> = {}) {
  const outcome = quotesCommand.run(
    { words, options },
    { archive, now: new Date(0), zone: 'UTC', commands: [] },
  );
  return { ...outcome, records: [...outcome.records], text: toPlainText(outcome.reply) };
}

describe('quotes of a speaker', () => {
  it.each(['Zoë van Dijk', 'zoe VAN dijk', 'van Dijk, Zoe', 'Ms. Zoë van Dijk'])(
    'finds %s, newest first, undated last',
    (name) => {
      const { status, records } = run(name);
      expect(status).toBe('found');
      const results = ['new.txt', 'old.txt', 'plain.txt'].map((path) => ({ article: { path } }));
      const speaker = { name: 'Zoë van Dijk', role: 'mayor' };
      expect(records).toMatchObject([{ query: name, speaker, results, choices: [] }]);
    },
  );

  it('says at the end who that is by the archive as a whole', () => {
    expect(run('dijk, zoe', { limit: 1 }).text).toMatch(
      /Zoë van Dijk, mayor · 1 of 3 · 7 articles searched$/,
    );
  });

  it('names those whom the name fits and mixes nobody’s words', () => {
    const { status, records, text } = run('Lind');
    expect(status).toBe('found');
    expect(records).toEqual([
      {
        query: 'Lind',
        speaker: null,
        results: [],
        suggestions: [],
        choices: [
          { id: 'ada-lind', name: 'Ada Lind', role: null, quotations: 1 },
          { id: 'bo-lind', name: 'Bo Lind', role: null, quotations: 1 },
        ],
      },
    ]);
    expect(text).toContain('“Lind” fits 2 speakers');
    expect(text).not.toContain('The fourth');
  });

  it('tells how to ask for the quotations that leave open whose they are', () => {
    expect(run('van Dijk').text).toMatchInlineSnapshot(`
      "“van Dijk” fits 2 speakers. Ask for one of them:
      Zoë van Dijk: mayor · 3 quotations
      van-dijk-unclear: where the articles leave open who is meant · 1 quotation"
    `);
    expect(run('van-dijk-unclear').records).toMatchObject([
      { speaker: { name: 'van Dijk' }, results: [{ article: { path: 'undated.md' } }] },
    ]);
  });

  it('finds nothing for an unknown name, and suggests the nearest', () => {
    const { status, records, text } = run('Bo Lynd');
    expect(status).toBe('nothing');
    expect(records).toEqual([
      { query: 'Bo Lynd', speaker: null, results: [], suggestions: ['Bo Lind'], choices: [] },
    ]);
    expect(text).toContain('Did you mean Bo Lind?');
  });

  it('needs a speaker or --all, and not both', () => {
    expect(run('').status).toBe('refused');
    expect(run('Lind', { all: true }).status).toBe('refused');
  });
});

describe('quotes --all', () => {
  const { status, records } = run('', { all: true });

  it('gives one record an article, in their order, silent ones too', () => {
    expect(status).toBe('found');
    expect(records).toMatchObject([
      { file: 'cut.v2', path: 'deep/cut.v2.txt' },
      { file: 'lind' },
      { file: 'new' },
      { file: 'old' },
      { file: 'plain' },
      { file: 'silent', quotes: [] },
      { file: 'undated' },
    ]);
  });

  it('gives each part of a cut quotation without the words that report it', () => {
    expect(records[0]).toMatchInlineSnapshot(`
      {
        "file": "cut.v2",
        "path": "deep/cut.v2.txt",
        "quotes": [
          {
            "cue": {
              "end": 25,
              "start": 21,
            },
            "end": 11,
            "kind": "direct",
            "quotation": 1,
            "speaker": {
              "mention": {
                "end": 20,
                "start": 12,
              },
              "name": "Ada Lind",
              "role": null,
            },
            "start": 0,
            "text": "“It falls,”",
          },
          {
            "cue": {
              "end": 25,
              "start": 21,
            },
            "end": 46,
            "kind": "direct",
            "quotation": 1,
            "speaker": {
              "mention": {
                "end": 20,
                "start": 12,
              },
              "name": "Ada Lind",
              "role": null,
            },
            "start": 27,
            "text": "“and nobody cares.”",
          },
          {
            "cue": null,
            "end": 72,
            "kind": "direct",
            "quotation": 2,
            "speaker": null,
            "start": 63,
            "text": "“Really?”",
          },
        ],
      }
    `);
  });

  it('builds no index', () => {
    const watched = {
      ...archive,
      get search(): never {
        throw new Error('The index was asked for.');
      },
    };
    const request = { words: '', options: { all: true } };
    const outcome = quotesCommand.run(request, {
      archive: watched,
      now: new Date(0),
      zone: 'UTC',
      commands: [],
    });
    expect([...outcome.records]).toHaveLength(7);
  });
});
