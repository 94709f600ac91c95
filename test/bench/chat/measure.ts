import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { type ProgramDependencies, startProgram } from '../program.ts';
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
const A_SECOND = 100;
/** Milliseconds; longer than the answers may take, so that memory is read when all is done. */
const REST = 2_000;

/**
 * Starts the built program on the folder and the platform, lets a thousand people type a slash command and a thousand
 * mention it, a hundred a second, and prints the share that was responded to in time, how long that and the answer took,
 * and the program's resident memory and processor time. Sets the exit code to 1 where one was not responded to in time or not answered, or
 * where the platform complains. Figures are this machine's.
 */
export async function measure(directory: string, platform: MeasuredPlatform): Promise<void> {
  const questions = await readQuestions(directory, PEOPLE);
  const program = await startProgram({
    ...platform,
    directory,
    environment: { WEB_PORT: 'off', ...platform.environment },
  });
  print(`articles ${questions.articles}, ready after ${(program.readyAfter / 1000).toFixed(1)} s`);
  const before = program.memory();
  const begun = program.processorTime();
  const { slashes, mentions } = await askAll(platform.visitors, questions.words, A_SECOND);
  await wait(REST);
  const after = program.memory();
  const ended = program.processorTime();
  await program.stop();
  await platform.stop();
  print(`\nslash commands: ${slashes.length}\n${describe(slashes)}`);
  print(`\nmentions: ${mentions.length}\n${describe(mentions)}`);
  print(`\nmemory before ${showMemory(before)}, after ${showMemory(after)}`);
  print(`processor time ${((ended - begun) / 1000).toFixed(1)} s, machine's load ${showLoad()}`);
  for (const line of [...program.complaints(), ...platform.complaints()]) print(line);
  const isAllWell = [...slashes, ...mentions].every(
    ({ responded, answered }) => responded !== null && answered !== null,
  );
  process.exitCode = isAllWell && platform.complaints().length === 0 ? 0 : 1;
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
