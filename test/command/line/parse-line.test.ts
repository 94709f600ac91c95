import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  findCommand,
  parseArguments,
  parseLine,
  parseRequest,
} from '../../../src/command/line/parse-line.ts';
import type { CommandSyntax } from '../../../src/command/options.ts';
import { processorTime } from '../../fixtures/processor-time.ts';

const quotes = {
  name: 'quotes',
  words: { name: 'SPEAKER', summary: 'who', isRequired: false },
  options: z.object({
    about: z.string().optional(),
    since: z.string().optional(),
    all: z.boolean().default(false),
  }),
};
const whoSaid = {
  name: 'who-said',
  words: { name: 'WORDS', summary: 'what', isRequired: true },
  options: z.object({}),
};
const digest = {
  name: 'digest',
  words: { name: 'DAY', summary: 'which', isRequired: false },
  options: z.object({ date: z.string().optional() }),
  subcommands: [
    {
      name: 'digest subscribe',
      words: { name: 'TIME', summary: 'when', isRequired: true },
      options: z.object({ weekdays: z.boolean().default(false) }),
    },
    { name: 'digest list', words: null, options: z.object({}) },
  ],
};
const archive = { name: 'archive', words: null, options: z.object({}) };
const COMMANDS: readonly CommandSyntax[] = [quotes, whoSaid, digest, archive];
const PROGRAM_OPTIONS = [
  { name: 'json', valueName: null, summary: '' },
  { name: 'now', valueName: 'TIME', summary: '' },
  { name: 'help', valueName: null, summary: '' },
];

function readLine(line: string) {
  const parsed = parseLine(line, COMMANDS);
  return parsed.ok ? [parsed.command.name, parsed.words, parsed.options] : parsed.line;
}

function readArguments(...args: readonly string[]) {
  const parsed = parseArguments(args, COMMANDS, PROGRAM_OPTIONS);
  return parsed.ok
    ? [parsed.command?.name ?? null, parsed.words, parsed.options, parsed.programOptions]
    : parsed.line;
}

describe('parseLine', () => {
  test.each([
    ['with a slash', '/quotes Farage', ['quotes', 'Farage', {}]],
    ['without a slash', 'quotes Farage', ['quotes', 'Farage', {}]],
    ['a name in capitals', '/Quotes Farage', ['quotes', 'Farage', {}]],
    ['no words', 'quotes', ['quotes', '', {}]],
    ['white space of any kind', '  /who-said \t build\n the   wall ', ['who-said', 'build the wall', {}]],
    [
      'a signature behind dashes',
      'who-said we lost --Governor Lind',
      ['who-said', 'we lost --Governor Lind', {}],
    ],
    ['a flag', 'quotes --all', ['quotes', '', { all: true }]],
    ['a flag before words', 'quotes --all Farage', ['quotes', 'Farage', { all: true }]],
    ['a value', 'quotes Farage --about campaign', ['quotes', 'Farage', { about: 'campaign' }]],
    ['a value after =', 'quotes --about=campaign Farage', ['quotes', 'Farage', { about: 'campaign' }]],
    ['an option in capitals', 'quotes --About campaign', ['quotes', '', { about: 'campaign' }]],
    ['a quoted value', 'quotes --about "the campaign"', ['quotes', '', { about: 'the campaign' }]],
    [
      'a value in curly quotes',
      'quotes --about “the campaign” X',
      ['quotes', 'X', { about: 'the campaign' }],
    ],
    ['a quoted value after =', 'quotes --about=“the campaign” X', ['quotes', 'X', { about: 'the campaign' }]],
    ['a quoted value like an option', 'quotes --about "--all"', ['quotes', '', { about: '--all' }]],
    ['an em dash for --', 'quotes —about campaign', ['quotes', '', { about: 'campaign' }]],
    ['an en dash for --', 'quotes –about=“the campaign”', ['quotes', '', { about: 'the campaign' }]],
    ['two en dashes for --', 'quotes ––all', ['quotes', '', { all: true }]],
    ['an em dash before a word', 'who-said —well, no', ['who-said', '—well, no', {}]],
    ['a dash alone', 'who-said no - never — ever', ['who-said', 'no - never — ever', {}]],
    ['a dash before a word', 'who-said -well -100', ['who-said', '-well -100', {}]],
    ['apostrophes', "who-said we're 'all' Labour's", ['who-said', "we're 'all' Labour's", {}]],
    ['an apostrophe in a value', "quotes --about Labour's X", ['quotes', 'X', { about: "Labour's" }]],
    ['words wholly in quotes', 'who-said "build the wall"', ['who-said', 'build the wall', {}]],
    ['words wholly in curly quotes', 'who-said “build the wall”', ['who-said', 'build the wall', {}]],
    ['words partly in quotes', 'who-said "no," he said', ['who-said', '"no," he said', {}]],
    ['an option inside of quotes', 'who-said "no --all" he', ['who-said', '"no --all" he', {}]],
    ['a quote that is never closed', 'who-said "build the', ['who-said', '"build the', {}]],
    ['words after --', 'quotes --all -- --about me', ['quotes', '--about me', { all: true }]],
    ['a second --', 'who-said -- a -- b', ['who-said', 'a -- b', {}]],
    ['markup and mentions', 'who-said <@U1> *bold* `x`', ['who-said', '<@U1> *bold* `x`', {}]],
    ['a name of Object.prototype', 'who-said constructor', ['who-said', 'constructor', {}]],
  ])('reads %s', (_, line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });

  test.each([
    ['/whosaid x', 'Unknown command “whosaid”. Did you mean who-said?'],
    ['who', 'Unknown command “who”. Did you mean who-said?'],
    ['zzz', 'Unknown command “zzz”. Commands: quotes, who-said, digest, archive.'],
    ['constructor', 'Unknown command “constructor”. Commands: quotes, who-said, digest, archive.'],
    [' / ', 'No command was named. Commands: quotes, who-said, digest, archive.'],
    ['', 'No command was named. Commands: quotes, who-said, digest, archive.'],
    ['archive of what', 'archive takes no words; received “of what”.'],
    ['quotes --abuot x', 'quotes has no option --abuot. Did you mean --about?'],
    ['quotes --zzzzzz', 'quotes has no option --zzzzzz. It takes --about, --since, --all.'],
    ['quotes --constructor x', 'quotes has no option --constructor. It takes --about, --since, --all.'],
    ['who-said --zzzzzz', 'who-said has no option --zzzzzz. It takes none.'],
    ['quotes --about', 'quotes: --about needs a value, as in --about ABOUT.'],
    ['quotes --about ""', 'quotes: --about needs a value, as in --about ABOUT.'],
    ['quotes --about=', 'quotes: --about needs a value, as in --about ABOUT.'],
    ['quotes --about --all', 'quotes: --about needs a value, as in --about ABOUT.'],
    ['quotes --about —all', 'quotes: --about needs a value, as in --about ABOUT.'],
    ['quotes --all=yes', 'quotes: --all takes no value; received “yes”.'],
    ['quotes --about x --about y', 'quotes: --about is given twice. Give it once.'],
  ])('refuses %j', (line, expected) => {
    expect(readLine(line)).toBe(expected);
  });

  test('repeats no more than the beginning of what was typed, on one line', () => {
    expect(readLine(`archive a\u2028b ${'x'.repeat(10_000)}`)).toBe(
      `archive takes no words; received “a b ${'x'.repeat(56)}…”.`,
    );
  });

  test('reads a line of 100,000 quotes and dashes at once', async () => {
    const line = `who-said ${'"— --a= “'.repeat(12_000)}`;
    expect(await processorTime(() => readLine(line))).toBeLessThan(1_000);
  });
});

describe('parseRequest', () => {
  test('reads the text that follows a command known already', () => {
    expect(parseRequest('Farage —about “the campaign”', quotes)).toEqual({
      ok: true,
      words: 'Farage',
      options: { about: 'the campaign' },
    });
  });
});

describe('parseArguments', () => {
  test.each([
    ['nothing', [], [null, '', {}, {}]],
    ['a command', ['who-said', 'build', 'the wall'], ['who-said', 'build the wall', {}, {}]],
    ['a dash for standard input', ['who-said', '-'], ['who-said', '-', {}, {}]],
    ['program options after', ['who-said', 'x', '--json'], ['who-said', 'x', {}, { json: true }]],
    ['program options before', ['--now', '2024', 'who-said', 'x'], ['who-said', 'x', {}, { now: '2024' }]],
    ['-h', ['who-said', '-h'], ['who-said', '', {}, { help: true }]],
    ['--help alone', ['--help'], [null, '', {}, { help: true }]],
    ['a value with spaces', ['quotes', '--about', 'a b'], ['quotes', '', { about: 'a b' }, {}]],
    ['quotes as letters', ['who-said', '"no," he said'], ['who-said', '"no," he said', {}, {}]],
    ['a smart dash', ['quotes', '—about', 'x'], ['quotes', '', { about: 'x' }, {}]],
    ['a negative number', ['who-said', '-100', 'jobs'], ['who-said', '-100 jobs', {}, {}]],
    ['words after --', ['who-said', '--', '-h', '--json'], ['who-said', '-h --json', {}, {}]],
    ['-- before the command', ['--', 'who-said', 'x'], ['who-said', 'x', {}, {}]],
  ])('reads %s', (_, args, expected) => {
    expect(readArguments(...args)).toEqual(expected);
  });

  test.each([
    [['--about', 'x', 'quotes'], 'verbatim has no option --about. It takes --json, --now, --help.'],
    [['who-said', '--jsno'], 'who-said has no option --jsno. Did you mean --json?'],
    [['who-said', '-j'], 'Unknown option -j. Options begin with two dashes; after -- everything is words.'],
    [['--now', '1', 'who-said', '--now', '2'], 'who-said: --now is given twice. Give it once.'],
    [['who-said', 'x', '--now'], 'who-said: --now needs a value, as in --now TIME.'],
    [['whosaid'], 'Unknown command “whosaid”. Did you mean who-said?'],
  ])('refuses %j', (args, expected) => {
    expect(readArguments(...args)).toBe(expected);
  });

  test('gives the program an option that a command has too', () => {
    const named = { ...whoSaid, options: z.object({ json: z.string() }) };
    const parsed = parseArguments(['who-said', '--json', 'x'], [named], PROGRAM_OPTIONS);
    expect(parsed).toMatchObject({ words: 'x', options: {}, programOptions: { json: true } });
  });
});

test('findCommand finds a command by its name in any case', () => {
  expect(findCommand('WHO-SAID', COMMANDS)).toEqual({ ok: true, command: whoSaid });
});

describe('the first word after a command may name a subcommand', () => {
  test.each([
    ['digest', ['digest', '', {}]],
    ['digest yesterday', ['digest', 'yesterday', {}]],
    ['/digest subscribe 09:00 Europe/London', ['digest subscribe', '09:00 Europe/London', {}]],
    ['/Digest SUBSCRIBE 9am --weekdays', ['digest subscribe', '9am', { weekdays: true }]],
    ['digest list', ['digest list', '', {}]],
    ['digest "list"', ['digest', 'list', {}]],
    ['digest yesterday list', ['digest', 'yesterday list', {}]],
    ['digest list 2', 'digest list takes no words; received “2”.'],
    ['digest subscribe 9am --date x', expect.stringContaining('digest subscribe has no option --date')],
  ])('%s', (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });

  test.each([
    [
      ['digest', 'list', '--json'],
      ['digest list', '', {}, { json: true }],
    ],
    [
      ['--json', 'digest', 'list'],
      ['digest list', '', {}, { json: true }],
    ],
    [
      ['digest', '--now', '2024-10-18', 'subscribe', '9am'],
      ['digest subscribe', '9am', {}, { now: '2024-10-18' }],
    ],
    [
      ['digest', '--help'],
      ['digest', '', {}, { help: true }],
    ],
    [
      ['digest', 'subscribe', '--help'],
      ['digest subscribe', '', {}, { help: true }],
    ],
  ])('as arguments: %j', (args, expected) => {
    expect(readArguments(...args)).toEqual(expected);
  });
});
