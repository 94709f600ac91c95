import { describe, expect, it } from 'vitest';
import { quotesCommand } from '../../commands/quotes.ts';
import { parseLine } from '../../src/command/line/parse-line.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

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

async function run(words: string, options: Readonly<Record<string, unknown>> = {}) {
  const outcome = await quotesCommand.run(
    { words, options },
    { archive, now: new Date(0), zone: 'UTC', commands: [] },
  );
  return { ...outcome, records: await readRecords(outcome), text: toPlainText(outcome.reply) };
}

describe('quotes of a speaker', () => {
  it.each(['Zoë van Dijk', 'zoe VAN dijk', 'van Dijk, Zoe', 'Ms. Zoë van Dijk'])(
    'finds %s, newest first, undated last',
    async (name) => {
      const { status, records } = await run(name);
      expect(status).toBe('found');
      const results = ['new.txt', 'old.txt', 'plain.txt'].map((path) => ({ article: { path } }));
      const speaker = { name: 'Zoë van Dijk', role: 'mayor' };
      expect(records).toMatchObject([{ query: name, speaker, results, choices: [] }]);
    },
  );

  it('says at the end who that is by the archive as a whole', async () => {
    expect((await run('dijk, zoe')).text).toMatch(/Zoë van Dijk, mayor · 3 of 3 · 7 articles searched$/);
  });

  it('names those whom the name fits and mixes nobody’s words', async () => {
    const { status, records, text } = await run('Lind');
    expect(status).toBe('found');
    expect(records).toMatchObject([
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

  it('tells how to ask for the quotations that leave open whose they are', async () => {
    expect((await run('van Dijk')).text).toMatchInlineSnapshot(`
      "“van Dijk” fits 2 speakers. Ask for one of them:
      Zoë van Dijk: mayor · 3 quotations
      van-dijk-unclear: in “undated.md”, which leaves open who is meant · 1 quotation"
    `);
    expect((await run('van-dijk-unclear')).records).toMatchObject([
      { speaker: { name: 'van Dijk' }, results: [{ article: { path: 'undated.md' } }] },
    ]);
  });

  it('finds nothing for an unknown name, and suggests the nearest', async () => {
    const { status, records, text } = await run('Bo Lynd');
    expect(status).toBe('nothing');
    expect(records).toEqual([
      {
        query: 'Bo Lynd',
        speaker: null,
        results: [],
        total: 0,
        next: null,
        undated: 0,
        suggestions: ['Bo Lind'],
        choices: [],
        outlets: [],
      },
    ]);
    expect(text).toContain('Did you mean Bo Lind?');
  });

  it('needs a speaker or --all, and not both', async () => {
    expect((await run('')).status).toBe('refused');
    expect((await run('Lind', { all: true })).status).toBe('refused');
  });
});

describe('quotes, typed as a person would', () => {
  const pier = 'We will rebuild the old harbour pier with stone from the northern quarry';
  const town = buildArchive([
    sketchStatement(pier, 'Ada Byron', {
      path: 'a.txt',
      datePublished: '2024-10-14',
      publisher: 'Harbour Post',
    }),
    sketchStatement(pier.replace('stone', 'timber'), 'Ada Byron', {
      path: 'b.txt',
      datePublished: '2024-10-15',
      publisher: 'Lind Daily',
    }),
    sketchStatement(pier, 'Ada Byron', {
      path: 'c.txt',
      datePublished: '2024-10-16',
      publisher: 'Lind Daily',
    }),
    sketchStatement('stone from the northern quarry', 'Ada Byron', { path: 'd.txt' }),
    sketchStatement('The ferry sails again', 'Ada Byron', { path: 'e.txt', datePublished: '2024-10-18' }),
  ]);

  async function type(line: string): Promise<string> {
    const parsed = parseLine(line, [quotesCommand]);
    if (!parsed.ok) return parsed.line;
    const context = {
      archive: town,
      now: new Date('2024-10-20T12:00:00Z'),
      zone: 'Europe/London',
      commands: [],
    };
    return toPlainText((await parsed.command.run(parsed, context)).reply);
  }

  it('says a statement once, where it stands, what was first, and how its other wording differs', async () => {
    expect(await type('/quotes Ada Byron --about "harbour pier"')).toMatchInlineSnapshot(`
      "“We will rebuild the old «harbour pier» with stone from the northern quarry”
      Ada Byron (named: “Ada Byron said”)
      a.txt · 14 October 2024 · Harbour Post · ¶ 1
      earliest of the known dates; the date of 1 article is unknown
      also in 2 other articles: Lind Daily (16 October 2024); d.txt (outlet and date unknown)
      in another wording in 1 article:
      “We will rebuild the old harbour pier with [-stone-] {+timber+} from the northern quarry”
      b.txt · 15 October 2024 · Lind Daily · ¶ 1

      Ada Byron · 1 of 1 · 5 articles searched"
    `);
  });

  it('ends a page with how to get the next, and that one goes on there', async () => {
    const [, cursor = ''] = /next page: --after (\S+)$/u.exec(await type('quotes byron --limit 1')) ?? [];
    const next = await type(`quotes byron --limit 1 --after ${cursor}`);
    expect(next).toContain('rebuild the old harbour pier');
    expect(next).toMatch(/2 to 2 of 2 · 5 articles searched$/u);
  });

  it.each([
    [
      'quotes Ada Byron --since thursday --kind mixed',
      'Nothing by Ada Byron (mixed only) since “thursday” in this archive. Searched 5 articles (4 dated, 14 October 2024 to 18 October 2024), 5 quotations. 5 quotations of Ada Byron in all.',
    ],
    [
      'quotes Ada Byron --about lanterns',
      'Nothing by Ada Byron about “lanterns” in this archive. Searched 5 articles (4 dated, 14 October 2024 to 18 October 2024), 5 quotations. 5 quotations of Ada Byron in all.',
    ],
    [
      'quotes Ada Byron --outlet "Harbor Post"',
      'No article in this archive says that “Harbor Post” published it. Did you mean Harbour Post?',
    ],
    [
      'quotes Ada Byrom --about pier',
      'Nobody of that name is quoted in this archive. Searched 5 articles (4 dated, 14 October 2024 to 18 October 2024), 5 quotations. Did you mean Ada Byron?',
    ],
    [
      'quotes Ada Byron --since 03/10/2024',
      '--since: “03/10/2024” is no one date. Write it as 2024-10-18, 18 October 2024, Monday or last week.',
    ],
    [
      'quotes Ada Byron --since today --until yesterday',
      '--since 20 October 2024 is later than --until 19 October 2024: turn them around.',
    ],
    [
      'quotes Ada Byron --about the',
      '--about: Those words are too common to search for, and nobody is quoted with just them. Add a rarer word.',
    ],
    [
      'quotes Ada Byron --after 5f',
      '--after: “5f” is no place in what was said. Leave it out to begin with the newest.',
    ],
    ['quotes Ada Byron --kind spoken', 'quotes: --kind: give direct, mixed or indirect.'],
    ['quotes Ada Byron --since ""', 'quotes: --since needs a value, as in --since SINCE.'],
  ])('%s: %s', async (line, reply) => {
    expect(await type(line)).toBe(reply);
  });

  it('names the quotations that a period leaves out because their date is unknown', async () => {
    expect(await type('quotes Ada Byron --since "last monday" --outlet lind')).not.toContain('left out');
    expect(await type('quotes Ada Byron --since "last monday"')).toContain(
      'left out, since their date is unknown: 1 quotation',
    );
  });
});

describe('quotes --all', async () => {
  const { status, records } = await run('', { all: true });

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
        "author": null,
        "datePublished": null,
        "file": "cut.v2",
        "headline": null,
        "language": "en",
        "path": "deep/cut.v2.txt",
        "publisher": null,
        "quotes": [
          {
            "confidence": "sure",
            "cue": {
              "end": 25,
              "start": 21,
            },
            "document": null,
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
            "speakers": [
              {
                "mention": {
                  "end": 20,
                  "start": 12,
                },
                "name": "Ada Lind",
                "role": null,
              },
            ],
            "start": 0,
            "tellers": [],
            "text": "“It falls,”",
          },
          {
            "confidence": "sure",
            "cue": {
              "end": 25,
              "start": 21,
            },
            "document": null,
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
            "speakers": [
              {
                "mention": {
                  "end": 20,
                  "start": 12,
                },
                "name": "Ada Lind",
                "role": null,
              },
            ],
            "start": 27,
            "tellers": [],
            "text": "“and nobody cares.”",
          },
          {
            "confidence": "unclear",
            "cue": null,
            "document": null,
            "end": 72,
            "kind": "direct",
            "quotation": 2,
            "speaker": null,
            "speakers": [],
            "start": 63,
            "tellers": [],
            "text": "“Really?”",
          },
        ],
        "url": null,
      }
    `);
  });

  it('builds no index', async () => {
    const watched = {
      ...archive,
      get search(): never {
        throw new Error('The index was asked for.');
      },
    };
    const request = { words: '', options: { all: true } };
    const outcome = await quotesCommand.run(request, {
      archive: watched,
      now: new Date(0),
      zone: 'UTC',
      commands: [],
    });
    expect(await readRecords(outcome)).toHaveLength(7);
  });
});
