import { PassThrough, Readable } from 'node:stream';
import { z } from 'zod';
import { helpCommand } from '../../../commands/help.ts';
import type { Program } from '../../../src/adapters/terminal/open-session.ts';
import { answerFromArchive } from '../../../src/chat/archives/answer-from-archive.ts';
import type { Command } from '../../../src/command/command.ts';
import { defineCommand } from '../../../src/command/command.ts';
import type { Config } from '../../../src/config/config.ts';
import { PLATFORMS } from '../../../src/platforms.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';

/** Answers with the words it is given; nothing for "nothing"; throws for "broken". */
export const echo = defineCommand({
  name: 'echo',
  summary: 'Say the words again',
  words: { name: 'WORDS', summary: 'what to say', isRequired: true },
  options: z.object({
    times: z.coerce.number().int().max(3).default(1).describe('How often'),
    loud: z.boolean().default(false).describe('In capitals'),
    speaker: z.string().optional().describe('Whose words'),
  }),
  examples: ['echo hello', 'echo who pays for this? --times 2'],
  async run({ words, options }, { now, zone, archive }) {
    if (words === 'broken') throw new Error('the tape is torn');
    const said = options.loud ? words.toUpperCase() : words;
    const record = {
      words: said,
      ...options,
      now: now.toISOString(),
      zone,
      articles: (await archive.holdings()).articles,
    };
    return {
      status: words === 'nothing' ? 'nothing' : 'found',
      reply: { nodes: [{ type: 'lead', text: said }] },
      records: Array.from({ length: options.times }, () => record),
    };
  },
});

/** Those of the tests. */
const COMMANDS: readonly Command[] = [echo, helpCommand];

/** No articles, and nothing said. */
export const EMPTY_ARCHIVE = buildArchive([]);

/** All defaults. */
export const CONFIG: Config = {
  archiveDirectory: '/archive',
  archives: [{ name: 'archive', directory: '/archive' }],
  archiveAccess: new Map(),
  sampleDirectory: '/program/corpus',
  archiveMaxFileBytes: 1000,
  archiveMemory: null,
  archiveStore: null,
  color: 'auto',
  stateDirectory: '/nowhere/at/all',
  stateFile: 'state/verbatim.db',
  stateUrl: null,
  stateKeys: [],
  feedbackLifetime: 365 * 86_400_000,
  digestCatchUp: 6 * 3_600_000,
  archiveRefresh: 0,
  adding: { editors: new Set(), privateHosts: [], contact: null },
  chats: [],
  web: null,
  warnings: [],
};

/** A program on streams of memory, fed with `input`. */
export function createProgram(changes: Partial<Program> = {}, input = '') {
  const stdout = createOutput();
  const stderr = createOutput();
  const opened: string[] = [];
  const program: Program = {
    commands: COMMANDS,
    streams: { stdin: Readable.from([Buffer.from(input)]), stdout: stdout.stream, stderr: stderr.stream },
    clock: { now: () => new Date('2024-10-20T12:00:00Z'), zone: () => 'UTC' },
    readVersion: () => '1.2.3',
    loadConfig: async () => ({ ok: true, config: CONFIG }),
    openArchive: async (directory) => {
      opened.push(directory);
      return { ok: true, archive: EMPTY_ARCHIVE };
    },
    openNoArchive: async () => EMPTY_ARCHIVE,
    openAnswers: async (place) => {
      opened.push(typeof place === 'string' ? place : place.map(({ name }) => name).join('+'));
      const archive = EMPTY_ARCHIVE;
      return {
        ok: true,
        archive: { ...answerHere(archive), answers: answerFromArchive({ archive, commands: COMMANDS }) },
      };
    },
    reportSources: async () => [],
    addToArchive: async () => [{ ok: false, line: 'Nothing is added here.' }],
    forgetArticle: async () => ({ ok: false, line: 'Nothing is kept here.' }),
    forgetAnswers: async () => true,
    openAside: async () => ({ ok: false, line: 'Nobody has signed in here.' }),
    copyState: async () => ({ ok: true, rows: 1 }),
    indexArchive: async () => ({ ok: false, line: 'Nothing is kept here.' }),
    connect: async () => null,
    servePage: async () => null,
    serveMcp: async () => {},
    examine: async function* () {},
    platforms: PLATFORMS,
    environmentFile: '/nowhere/at/all/.env',
    faultsOf: async () => [],
    loadEnvironment: async () => ({ ok: true, environment: {} }),
    ...changes,
  };
  return { program, opened, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that keeps what is written to it. */
export function createOutput() {
  const chunks: string[] = [];
  const stream = new PassThrough();
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return { stream, text: () => chunks.join('') };
}

/** A stream that passes for a terminal and keeps what is written to it. */
export function createTerminal(columns = 80) {
  const { stream, text } = createOutput();
  return { stream: Object.assign(stream, { isTTY: true, columns }), text };
}
