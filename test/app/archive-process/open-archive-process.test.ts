import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchiveProcess as openFromSources } from '../../../src/app/archive-process/open-archive-process.ts';
import type { AnsweringArchive } from '../../../src/chat/archives/answering-archive.ts';
import type { Answers } from '../../../src/chat/archives/answers.ts';
import { buildOnce } from '../../built/built-program.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

type Opening = typeof import('../../../src/app/archive-process/open-archive-process.ts');
const PROGRAM = await buildOnce();
const { openArchiveProcess } = await PROGRAM.import<Opening>('app/archive-process/open-archive-process');

const CORPUS = path.resolve(import.meta.dirname, '..', '..', '..', 'corpus');
const ASKED = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };
const OPTIONS = {
  ...{ maxBytes: 1_000_000, storeFolder: null, acceptsStale: false, every: 0, isPrepared: true },
  notices: { warn: () => {} },
  onProgress: () => {},
};

let there: AnsweringArchive;
let here: AnsweringArchive;

beforeAll(async () => {
  const opened = await openArchiveProcess(CORPUS, OPTIONS);
  if (!opened.ok) throw new Error(opened.line);
  there = opened.archive;
  here = answerHere(await readSampleArchive());
});

afterAll(() => there.close());

const QUESTIONS: readonly (readonly [string, (answers: Answers) => Promise<unknown>])[] = [
  ['a command', (answers) => answers.run('who-said', { words: 'election interference', options: {} }, ASKED)],
  ['its next page', (answers) => answers.run('quotes', { words: '', options: { limit: 2 } }, ASKED)],
  ['a digest', (answers) => answers.run('digest', { words: '', options: { date: '2024-10-18' } }, ASKED)],
  [
    'a draft',
    (answers) => answers.run('check', { words: '“election interference” — Farage', options: {} }, ASKED),
  ],
  ['help', (answers) => answers.run('help', { words: '', options: {} }, ASKED)],
  ['no command', (answers) => answers.run('nothing', { words: '', options: {} }, ASKED)],
  ['a question', (answers) => answers.converse('what did Farage say about Trump?', ASKED)],
  ['a line', (answers) => answers.readLine('/quotes Farage --limit 2', null)],
  ['a message', (answers) => answers.lookUp('“direct election interference”', ASKED.now)],
  ['names', (answers) => answers.complete('speaker', 'far', 5)],
  ['outlets', (answers) => answers.complete('outlet', 'ver', 5)],
  ['examples', (answers) => answers.examples(ASKED)],
  ['how much there is', (answers) => answers.holdings()],
];

test.each(QUESTIONS)('%s: the same answer from there as here', async (_, ask) => {
  expect(await ask(there.answers)).toEqual(await ask(here.answers));
});

test('a page is the same from there as here', async () => {
  for (const address of ['/speakers', '/days', '/search?q=election', '/archive', '/articles/none']) {
    const request = { address, url: 'http://localhost', ...ASKED };
    expect(await there.pages.page(request)).toEqual(await here.pages.page(request));
  }
});

test('a folder that is not there is one line, where the program runs from its sources too', async () => {
  expect(await openFromSources('/nowhere/at/all', OPTIONS)).toEqual({
    ok: false,
    line: expect.stringContaining('/nowhere/at/all'),
  });
});

test('a process that is killed is started again, and answers', async () => {
  const log = createRecordingLog();
  there.observe({ log, onChanged: () => {} });
  process.kill(findProcess(), 'SIGKILL');
  await expect.poll(() => log.entries.map(({ event }) => event)).toContain('archive-process-ended');
  await expect.poll(() => there.isReady(), { timeout: 30_000 }).toBe(true);
  expect(await there.answers.complete('speaker', 'far', 5)).toEqual(['Nigel Farage']);
});

/** The number of the archive's process, as the system lists it. */
function findProcess(): number {
  const lines = execFileSync('ps', ['-Ao', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const own = lines.find((line) => line.includes('archive-process.') && line.includes(` ${process.pid} `));
  return Number(own?.trim().split(/\s/u)[0]);
}
