import { spawn } from 'node:child_process';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type ProgramDependencies, startProgram } from '../program.ts';
import { runInProcess } from '../run-in-process.ts';
import { readQuestions } from './questions.ts';
import { formatTimes, showMemory } from './table.ts';
import { type Asked, askAll, type Visitors } from './visitors.ts';

/** A platform of our own with people on it, for the program to connect to. */
export interface MeasuredPlatform extends Omit<ProgramDependencies, 'directory'> {
  readonly visitors: Visitors;
  /** What the platform found wrong with the program's requests, a line each. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

const PEOPLE = 1000;
/** Where archives are kept from one run to the next. */
const STORE = path.join(tmpdir(), 'verbatim-archives', 'chat-store');
const INDEX_BOUNDS = { seconds: 5_400, bytes: 12 * 2 ** 30 };
const MAX_COMPLAINTS = 5;
/** Milliseconds; longer than the answers may take, so that memory is read when all is done. */
const REST = 2_000;

/**
 * Starts the built program on a folder and the platform, lets a thousand people type a slash command and a thousand
 * mention it, and prints the share that was responded to in time, how long that and the answer took, and the program's
 * resident memory and processor time. Sets the exit code to 1 where one was not responded to in time or not answered, or
 * where the platform complains. Figures are this machine's.
 *
 * @param args - the folder (default: the sample archive); `--rates 100,30`, how many ask a second, one run after the
 * other; `--busy 1`, how many of the machine's processors something else keeps busy meanwhile.
 */
export async function measure(args: readonly string[], platform: MeasuredPlatform): Promise<void> {
  const { directory, rates, busy } = readArguments(args);
  const questions = await readQuestions(directory, PEOPLE);
  await indexFirst(directory);
  const program = await startProgram({
    ...platform,
    directory,
    environment: { WEB_PORT: 'off', ARCHIVE_STORE: STORE, ...platform.environment },
  });
  print(`articles ${questions.articles}, ready after ${(program.readyAfter / 1000).toFixed(1)} s`);
  print(`memory ${showMemory(program.memory())}, processors kept busy ${busy}`);
  const others = Array.from({ length: busy }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  let isAllWell = true;
  try {
    for (const [round, rate] of rates.entries()) {
      const begun = program.processorTime();
      const asked = await askAll(platform.visitors, questions.words, { rate, first: round * PEOPLE });
      await wait(REST);
      print(`\n${rate} a second\nslash commands: ${asked.slashes.length}\n${describe(asked.slashes)}`);
      print(`mentions: ${asked.mentions.length}\n${describe(asked.mentions)}`);
      print(`memory after ${showMemory(program.memory())}`);
      print(`processor time ${((program.processorTime() - begun) / 1000).toFixed(1)} s, load ${showLoad()}`);
      isAllWell &&= [...asked.slashes, ...asked.mentions].every(
        ({ responded, answered }) => responded !== null && answered !== null,
      );
    }
  } finally {
    for (const other of others) other.kill('SIGKILL');
  }
  await program.stop();
  await platform.stop();
  printComplaints([...program.complaints(), ...platform.complaints()]);
  process.exitCode = isAllWell && platform.complaints().length === 0 ? 0 : 1;
}

/** What is measured is a bot at work, not the first reading of its archive. */
async function indexFirst(directory: string): Promise<void> {
  const args = ['dist/src/main.js', 'index', '--archive', path.resolve(directory)];
  const { fault } = await runInProcess(args, INDEX_BOUNDS, { ARCHIVE_STORE: STORE });
  if (fault !== '') throw new Error(`The archive cannot be indexed: ${fault}`);
}

function printComplaints(lines: readonly string[]): void {
  for (const line of lines.slice(0, MAX_COMPLAINTS)) print(line);
  if (lines.length > MAX_COMPLAINTS) print(`… and ${lines.length - MAX_COMPLAINTS} complaints more`);
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rates: { type: 'string', default: '100' }, busy: { type: 'string', default: '0' } },
  });
  const [directory = 'corpus'] = positionals;
  return { directory, rates: values.rates.split(',').map(Number), busy: Number(values.busy) };
}

/** How many processes want a processor, and how many there are: where they are more, times say little. */
function showLoad(): string {
  return `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function describe(asked: readonly Asked[]): string {
  const responded = asked.flatMap((each) => each.responded ?? []);
  const answered = asked.flatMap((each) => each.answered ?? []);
  return [
    `  responded to within 3 s  ${((100 * responded.length) / asked.length).toFixed(2)} %`,
    `  to the first response    ${formatTimes(responded)}`,
    `  answered                 ${((100 * answered.length) / asked.length).toFixed(2)} %`,
    `  to the posted answer     ${formatTimes(answered)}`,
  ].join('\n');
}
