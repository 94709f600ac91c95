import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import { defineCommand } from '../../../src/command/command.ts';
import type { Config } from '../../../src/config/config.ts';
import type { ArchiveFolders } from '../../../src/corpus/archive-folders.ts';
import { CONFIG, createProgram, createTerminal, EMPTY_ARCHIVE } from './sample-program.ts';

async function run(args: readonly string[], ...setup: Parameters<typeof createProgram>) {
  const { program, opened, stdout, stderr } = createProgram(...setup);
  const status = await runTerminal(args, program);
  return { status, stdout: stdout(), stderr: stderr(), opened };
}

describe('a command', () => {
  test('answers in text with status 0', async () => {
    expect(await run(['echo', 'hello', 'there'])).toMatchObject({
      status: 0,
      stdout: 'hello there\n',
      stderr: '',
    });
  });

  test('that finds nothing has status 1 and answers all the same', async () => {
    expect(await run(['echo', 'nothing'])).toMatchObject({ status: 1, stdout: 'nothing\n', stderr: '' });
  });

  test('that is refused has status 2 and says why on standard error', async () => {
    expect(await run(['echo'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'echo needs WORDS: what to say.\n',
      opened: ['/archive'],
    });
    const refusal = await run(['echo', 'x', '--times', '9', '--json']);
    expect(refusal).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^echo: --times: .+\n$/u),
    });
  });

  test('that breaks is one line on standard error', async () => {
    expect(await run(['echo', 'broken'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'echo failed, which is a fault in Verbatim: the tape is torn\n',
    });
  });

  test('answers in JSON, one object a line', async () => {
    const { stdout } = await run(['echo', 'x', '--times', '2', '--json', '--now', '2024-10-18']);
    const line =
      '{"words":"x","times":2,"loud":false,"now":"2024-10-18T00:00:00.000Z","zone":"UTC","articles":0}\n';
    expect(stdout).toBe(line + line);
  });

  test('takes the time from the clock where none is given', async () => {
    expect((await run(['echo', 'x', '--json'])).stdout).toContain('"now":"2024-10-20T12:00:00.000Z"');
  });

  test('reads the archive that --archive names', async () => {
    expect((await run(['echo', 'x', '--archive', 'news'])).opened).toEqual(['news']);
  });

  test('prints hostile words safely', async () => {
    expect((await run(['echo', 'a\u001b[2Jb'])).stdout).toBe('a␛[2Jb\n');
    expect((await run(['echo', 'a\u009b2Jb', '--json'])).stdout).toContain('"a\\u009b2Jb"');
    expect((await run(['ec\u001b[2J'])).stderr).toBe(
      'Unknown command “ec␛[2J”. Commands: echo, help, manifest, register, add, doctor, feedback, forget, index, init, mcp, sessions, start, state.\n',
    );
  });

  test('shows colours on a terminal and where they are asked for', async () => {
    const terminal = createTerminal();
    const streams = { stdin: Readable.from([]), stdout: terminal.stream, stderr: new PassThrough() };
    await run(['echo', 'x'], { streams });
    expect(terminal.text()).toBe('\u001b[1mx\u001b[22m\n');
    const always = { ...CONFIG, color: 'always' } as const;
    const { stdout } = await run(['echo', 'x'], { loadConfig: async () => ({ ok: true, config: always }) });
    expect(stdout).toBe('\u001b[1mx\u001b[22m\n');
  });

  test('shows no colours where they are not wanted', async () => {
    const terminal = createTerminal();
    const streams = { stdin: Readable.from([]), stdout: terminal.stream, stderr: new PassThrough() };
    const never = { ...CONFIG, color: 'never' } as const;
    await run(['echo', 'x'], { streams, loadConfig: async () => ({ ok: true, config: never }) });
    expect(terminal.text()).toBe('x\n');
  });

  test('fills the width of the terminal, but no more than can be read', async () => {
    for (const [columns, expected] of [
      [40, 40],
      [300, 100],
      [0, 80],
    ] as const) {
      const terminal = createTerminal(columns);
      const streams = { stdin: Readable.from([]), stdout: terminal.stream, stderr: new PassThrough() };
      await run(['echo', 'x '.repeat(200)], { streams });
      const widest = Math.max(
        ...terminal
          .text()
          .split('\n')
          .map((line) => line.replace(/[^x ]/gu, '').length),
      );
      expect(widest).toBe(expected - 1);
    }
  });
});

describe('a file in place of the words', () => {
  const read = defineCommand({
    name: 'read',
    summary: 'Read a file',
    words: { name: 'WORDS', summary: 'what to read', isRequired: true },
    options: z.object({ draft: z.string().optional().describe('A file') }),
    terminalOptions: ['draft'],
    fileOption: 'draft',
    examples: [],
    run: ({ words, fileText }) => ({
      status: 'found',
      reply: { nodes: [] },
      records: [{ words, fileText }],
      ...(fileText?.includes('wrong') ? { isFailed: true as const } : {}),
    }),
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-draft-'));
  const file = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is handed over as it is, a byte-order mark aside', async () => {
    const args = ['read', '--draft', file('a.txt', '\uFEFF\n two\nlines '), '--json'];
    const { status, stdout } = await run(args, { commands: [read] });
    expect([status, JSON.parse(stdout)]).toEqual([0, { words: '', fileText: '\n two\nlines ' }]);
  });

  test('is standard input where it is called -', async () => {
    const { stdout } = await run(['read', '--draft', '-', '--json'], { commands: [read] }, 'one\ntwo\n');
    expect(JSON.parse(stdout)).toMatchObject({ fileText: 'one\ntwo\n' });
  });

  test('gives status 1 where what was asked to hold does not', async () => {
    expect((await run(['read', '--draft', '-', '--json'], { commands: [read] }, 'wrong')).status).toBe(1);
  });

  test.each([
    ['words beside it', () => ['word', '--draft', '-'], /^read takes WORDS or --draft, and received both/u],
    [
      'a file that is not there',
      () => ['--draft', path.join(folder, 'none')],
      /^read --draft: .*cannot be read: ENOENT/u,
    ],
    ['a folder', () => ['--draft', folder], /cannot be read: it is a folder/u],
    ['bytes that are no text', () => ['--draft', file('b.bin', new Uint8Array(300))], /is no text/u],
    [
      'a file that is too large',
      () => ['--draft', file('c.txt', 'a'.repeat(1_000_001))],
      /has 1000001 bytes/u,
    ],
    ['no file', () => ['--draft'], /needs a value, as in --draft FILE/u],
  ])('is refused with %s', async (_, args, line) => {
    const { status, stdout, stderr } = await run(['read', ...args()], { commands: [read] });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });
});

describe('what cannot be done is one line on standard error, with status 2', () => {
  test.each([
    [
      ['echo', 'x', '--now', 'soon'],
      '--now: “soon” is no ISO 8601 time. Write it as 2024-10-18 or 2024-10-18T09:30:00Z.',
    ],
    [
      ['echo', 'x', '--zone', 'Europe/Lundon'],
      '--zone: “Europe/Lundon” is no known time zone. Did you mean Europe/London?',
    ],
    [
      ['echo', 'x', '--zone', 'qwertz'],
      '--zone: “qwertz” is no known time zone. Write it as Europe/London or UTC.',
    ],
    [['ehco', 'x'], 'Unknown command “ehco”. Did you mean echo?'],
    [['strat'], 'Unknown command “strat”. Did you mean start?'],
    [['echo', 'x', '--jsn'], 'echo has no option --jsn. Did you mean --json?'],
    [['start', 'now'], 'start takes no words; received “now”.'],
    [
      ['start', '--json'],
      'start answers people and takes no --json. Name a command, and - to read requests line by line.',
    ],
  ])('%j', async (args, line) => {
    expect(await run(args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n`, opened: [] });
  });

  test('a faulty configuration', async () => {
    const loadConfig = async () => ({ ok: false, line: 'Configuration: wrong.' }) as const;
    expect(await run(['echo', 'x'], { loadConfig })).toMatchObject({
      status: 2,
      stderr: 'Configuration: wrong.\n',
    });
  });

  test('an archive that cannot be read', async () => {
    const openArchive = async () => ({ ok: false, line: 'news cannot be read.' }) as const;
    expect(await run(['echo', 'x'], { openArchive })).toMatchObject({
      status: 2,
      stderr: 'news cannot be read.\n',
    });
  });

  test('a failure that nobody foresaw', async () => {
    const openArchive = () => Promise.reject(new Error('the disk\nis gone'));
    expect(await run(['echo', 'x'], { openArchive })).toMatchObject({
      status: 2,
      stderr: 'verbatim stopped: the disk is gone\n',
    });
  });

  test('a reader that has stopped reading is no failure', async () => {
    const openArchive = () => Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await run(['echo', 'x'], { openArchive })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('warnings', () => {
  test('go to standard error and leave the answer alone', async () => {
    const { stdout, stderr } = await run(['echo', 'x'], {
      openArchive: async (_directory, { notices }) => {
        notices.warn('a.txt is empty.');
        return { ok: true, archive: EMPTY_ARCHIVE };
      },
    });
    expect([stdout, stderr]).toEqual(['x\n', 'a.txt is empty.\n']);
  });
});

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']], [['--json']]])(
    'of the program is printed for %j',
    async (args) => {
      const { status, stdout, opened } = await run(args);
      expect([status, opened]).toEqual([0, []]);
      expect(stdout).toContain('echo WORDS');
    },
  );

  test.each([[['echo', '--help']], [['--help', 'echo']], [['echo', 'x', '-h']]])(
    'of a command is printed for %j',
    async (args) => {
      const { status, stdout, opened } = await run(args);
      expect([status, opened]).toEqual([0, []]);
      expect(stdout).toContain('verbatim echo WORDS [--times TIMES]');
    },
  );

  test('needs neither configuration nor archive', async () => {
    const loadConfig = () => Promise.reject(new Error('unwanted'));
    expect((await run(['start', '--help'], { loadConfig })).status).toBe(0);
  });

  test('as a command needs no archive', async () => {
    const { status, stdout, opened } = await run(['help', 'echo', '--json']);
    expect([status, opened]).toEqual([0, []]);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'echo' });
  });
});

test.each(['--version', '-v', '-V'])('%s prints the version', async (option) => {
  expect(await run([option])).toMatchObject({ status: 0, stdout: '1.2.3\n', opened: [] });
});

describe('manifest', () => {
  test('is written as it is asked for', async () => {
    const args = ['manifest', 'Slack', '--url', 'https://bot.example', '--format', 'json', '--mentions-only'];
    const { status, stdout, stderr, opened } = await run(args);
    expect({ status, stderr, opened }).toEqual({ status: 0, stderr: '', opened: [] });
    const { features, settings, oauth_config: oauth } = JSON.parse(stdout);
    expect(features.slash_commands[0]).toMatchObject({
      command: '/echo',
      url: expect.stringContaining('https://bot.example'),
    });
    expect(settings.socket_mode_enabled).toBe(false);
    expect(oauth.scopes.bot).not.toContain('channels:history');
  });

  test('takes what stands before every command', async () => {
    expect((await run(['manifest', 'slack', '--prefix', 'news'])).stdout).toContain('command: /news-echo\n');
    const refused = await run(['manifest', 'slack', '--prefix', '/News']);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('--prefix: give up to 20') });
  });

  test('is YAML over a socket by default', async () => {
    expect((await run(['manifest', 'slack'])).stdout).toContain('  socket_mode_enabled: true\n');
  });

  test.each([
    [['manifest'], 'manifest takes the platform (slack); received “”.'],
    [['manifest', 'constructor'], 'manifest takes the platform (slack); received “constructor”.'],
    [['manifest', 'slack', '--format', 'xml'], 'manifest: --format: give yaml or json.'],
    [
      ['manifest', 'slack', '--url', 'http://bot.example'],
      'manifest: --url: give an address that begins with https://.',
    ],
  ])('%j is refused', async (args, line) => {
    expect(await run(args)).toMatchObject({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});

describe('index', () => {
  const indexed = {
    articles: 2,
    analysed: 1,
    leftOut: 0,
    file: '/kept/a.db',
    bytes: 1_250_000,
  };

  test('says in one line what is kept, and what that took', async () => {
    const { status, stdout } = await run(['index'], { indexArchive: async () => ({ ok: true, indexed }) });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 articles; 1 analysed in \d+\.\d s\. Kept in \/kept\/a\.db \(1\.3 MB\)\.\n$/u);
  });

  test('takes the folder that is named, and gives the same as an object', async () => {
    const places: ArchiveFolders[] = [];
    const { stdout } = await run(['index', '--archive', 'news', '--json'], {
      indexArchive: async (place) => {
        places.push(place);
        return { ok: true, indexed };
      },
    });
    expect(places).toEqual(['news']);
    expect(JSON.parse(stdout)).toEqual({ ...indexed, seconds: expect.any(Number) });
  });

  test('takes every archive, and each set of them that somebody sees', async () => {
    const places: ArchiveFolders[] = [];
    const [news, wire] = ['news', 'wire'].map((name) => ({ name, directory: `/srv/${name}` }));
    const config = { ...CONFIG, archives: [news, wire], archiveAccess: new Map([['C01', ['news', 'wire']]]) };
    const { stdout } = await run(['index'], {
      loadConfig: async () => ({ ok: true, config: config as Config }),
      indexArchive: async (place) => {
        places.push(place);
        return { ok: true, indexed };
      },
    });
    expect(places).toEqual(['/srv/news', [news, wire], '/srv/wire']);
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });

  test('says why nothing is kept', async () => {
    expect(await run(['index'])).toMatchObject({ status: 2, stderr: 'Nothing is kept here.\n' });
  });
});

describe('start', () => {
  test('fed by a pipe shows each line before its answer, without colours, and leaves with status 0', async () => {
    const input = "/echo we're here\n\n/ehco\necho broken\necho\necho nothing";
    expect(await run(['start'], {}, input)).toEqual({
      status: 0,
      stdout: [
        "verbatim> /echo we're here\n\nwe're here\n",
        'verbatim> /ehco\n\nUnknown command “ehco”. Did you mean echo?\n',
        'verbatim> echo broken\n\necho failed, which is a fault in Verbatim: the tape is torn\n',
        'verbatim> echo\n\necho needs WORDS: what to say.\n',
        'verbatim> echo nothing\n\nnothing\n\n',
      ].join('\n'),
      stderr: '',
      opened: ['/archive'],
    });
  });

  test('takes a line that names no command for a question', async () => {
    const { stdout } = await run(['start'], {}, 'who pays?\nwhat else?\n');
    expect(stdout).toContain('Not in this archive. Searched 0 articles, 0 quotations.');
    expect(stdout).toContain('Nothing more in this archive.');
  });

  test('says where a line refers to an answer that never was', async () => {
    expect((await run(['start'], {}, 'when?\n')).stdout).toBe(
      'verbatim> when?\n\nThere is no answer here to follow up on. Ask a whole question.\n\n',
    );
  });

  test('forgets the conversation an hour after its last exchange', async () => {
    const times = [
      '2024-10-20T12:00:00Z',
      '2024-10-20T12:00:00Z',
      '2024-10-20T13:00:00Z',
      '2024-10-20T13:00:00Z',
    ];
    const clock = { now: () => new Date(times.shift() ?? ''), zone: () => 'UTC' };
    const { stdout } = await run(['start'], { clock }, 'who pays?\nwhat else?\n');
    expect(stdout).toContain('There is no answer here to follow up on.');
  });

  test('stops reading at exit', async () => {
    expect((await run(['start'], {}, 'echo a\nexit\necho b\n')).stdout).toBe('verbatim> echo a\n\na\n\n');
  });
});

describe('add', () => {
  const added = {
    path: 'added/a.html',
    articles: [{ headline: 'Pier\u001b[31m falls', publisher: null, datePublished: '2024-10-18' }],
    quotations: 2,
    leftOut: ['it holds no words'],
    url: null,
    isVersion: false,
    remark: null,
  };
  const addToArchive = async () => [{ ok: true, kind: 'added', added }] as const;

  test('says what was added, safely', async () => {
    const { status, stdout } = await run(['add', 'https://post.example/a'], { addToArchive });
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Added added/a.html: 1 article, 2 quotations.\n Pier␛[31m falls · outlet unknown · 18 October 2024\n 1 left out: it holds no words.\n',
    );
  });

  test('gives the same as JSON', async () => {
    const { stdout } = await run(['add', 'a.pdf', '--json'], { addToArchive });
    expect(JSON.parse(stdout)).toEqual(added);
  });

  test('takes several, and says which of them were not added', async () => {
    const asked: string[][] = [];
    const { status, stdout, stderr } = await run(['add', 'a b.pdf', 'https://post.example/a'], {
      addToArchive: async (whats) => {
        asked.push([...whats]);
        return [{ ok: false, line: 'Not added: a b.pdf: it is no file.' }, ...(await addToArchive())];
      },
    });
    expect(asked).toEqual([['a b.pdf', 'https://post.example/a']]);
    expect([status, stderr]).toEqual([2, 'Not added: a b.pdf: it is no file.\n']);
    expect(stdout).toContain('Added added/a.html');
  });

  test.each([
    [['add'], 'add needs URL|FILE'],
    [['add', 'a.pdf', '--archive', '/program/corpus'], 'name your own archive first'],
    [['add', 'a.pdf'], 'Nothing is added here.'],
    [['add', 'a.csv', '--map', 'headline'], 'add --map: write NAME=COLUMN'],
    [['add', 'a.csv', '--map', 'colour=Red'], 'add --map: write NAME=COLUMN'],
  ])('%j is refused', async (args, line) => {
    const { status, stderr } = await run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(line)]);
  });
});
