/**
 * Measures the program in Slack on a folder of articles: `npm run bench:slack -- DIR` (default: the sample archive).
 * Starts the built program in a process of its own on a Slack of our own over a socket, with its state in a file, and
 * lets a thousand people type a slash command and a thousand mention it, a hundred a second. Prints the share that was
 * acknowledged within three seconds, how long that and the posted answer took, and the program's resident memory.
 * Exits with 1 where one was not acknowledged in time or not answered. Figures are this machine's.
 */
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';
import { startProgram } from './program.ts';
import { readQuestions } from './slack/questions.ts';
import { formatTimes, showMemory } from './slack/table.ts';
import { type Asked, askAll } from './slack/visitors.ts';

const PEOPLE = 1000;
const A_SECOND = 100;
/** Milliseconds; longer than the answers may take, so that memory is read when all is done. */
const REST = 2_000;

const directory = process.argv[2] ?? 'corpus';
const questions = await readQuestions(directory, PEOPLE);
const slack = await startLoopbackSlack({ mode: 'socket', clock: createAdjustableClock(new Date()) });
const program = await startProgram(
  directory,
  {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    WEB_PORT: 'off',
  },
  'slack-started',
);
process.stdout.write(
  `articles ${questions.articles}, ready after ${(program.readyAfter / 1000).toFixed(1)} s\n`,
);

const before = program.memory();
const { slashes, mentions } = await askAll(slack, questions.words, A_SECOND);
await wait(REST);
const after = program.memory();
await program.stop();
await slack.stop();

for (const [name, asked] of [
  ['slash commands', slashes],
  ['mentions', mentions],
] as const) {
  process.stdout.write(`\n${name}: ${asked.length}\n${describe(asked)}\n`);
}
process.stdout.write(`\nmemory before ${showMemory(before)}, after ${showMemory(after)}\n`);
process.stdout.write(
  program
    .complaints()
    .map((line) => `${line}\n`)
    .join(''),
);
const isAllWell = [...slashes, ...mentions].every(
  (each) => each.acknowledged !== null && each.answered !== null,
);
process.exitCode = isAllWell ? 0 : 1;

function describe(asked: readonly Asked[]): string {
  const acknowledged = asked.flatMap((each) => each.acknowledged ?? []);
  const answered = asked.flatMap((each) => each.answered ?? []);
  return [
    `  acknowledged within 3 s  ${((100 * acknowledged.length) / asked.length).toFixed(2)} %`,
    `  to acknowledgement       ${formatTimes(acknowledged)}`,
    `  answered                 ${((100 * answered.length) / asked.length).toFixed(2)} %`,
    `  to the posted answer     ${formatTimes(answered)}`,
  ].join('\n');
}
