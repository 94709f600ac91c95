import { expect, test } from 'vitest';
import { runFeedback } from '../../../src/adapters/terminal/feedback-command.ts';
import type { Feedback } from '../../../src/ports/state-store.ts';
import { openAside } from '../../../src/store/sqlite/open-aside.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { openTemporaryStore, temporaryStateFile } from '../../store/open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-20T09:00:00.000Z'));
/** Milliseconds. */
const YEAR = 365 * 86_400_000;

const GOOD: Feedback = {
  exchange: 'exchange-1',
  command: 'who-said',
  words: 'the pier is safe',
  options: { outlet: 'Harbour Post', state: { version: 1 } },
  asked: '2024-10-18T22:29:00.000Z',
  zone: 'UTC',
  result: 'pier.txt:0-10',
  shown: {
    result: 'pier.txt:0-10',
    text: '“It is safe,” said Ana Ruiz.\nHarbour Post',
    articles: ['pier.txt'],
  },
  verdict: 'good',
  reason: null,
  by: 'U01',
  at: '2024-10-18T22:30:00.000Z',
};
const BAD: Feedback = {
  ...GOOD,
  ...{ words: 'it fell', options: {}, verdict: 'bad', reason: 'not\u001b[2J his', shown: null, by: 'U02' },
  at: '2024-10-19T09:00:00.000Z',
};

/** A state file that a program is at work on, with two verdicts. */
async function openBeside() {
  const file = await temporaryStateFile();
  const { feedback } = await openTemporaryStore(file, { clock });
  for (const each of [GOOD, BAD]) await feedback.save(each);
  return (options = {}, programOptions = {}) =>
    runFeedback(async () => openAside(file, clock, YEAR), { options, programOptions, zone: 'UTC' });
}

test('lists the newest first, with what was asked and shown, while the program is at work', async () => {
  const run = await openBeside();
  expect(await run()).toEqual({
    ok: true,
    text: `2024-10-19T09:00:00.000Z · bad · by U02
  asked: who-said it fell
  reason: not␛[2J his

2024-10-18T22:30:00.000Z · good · by U01
  asked: who-said the pier is safe --outlet Harbour Post
  shown:
    “It is safe,” said Ana Ruiz.
    Harbour Post
`,
  });
});

test('prints objects with --json, which hold no control character', async () => {
  const run = await openBeside();
  const printed = await run({}, { json: true });
  if (!printed.ok) throw new Error(printed.line);
  expect(printed.text).not.toMatch(/(?!\n)\p{Cc}/u);
  const records = printed.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toEqual([BAD, GOOD]);
});

test.each([
  [{ verdict: 'bad' }, {}, ['it fell']],
  [{ day: '2024-10-18' }, {}, ['the pier is safe']],
  [{ day: '2024-10-19' }, { zone: 'Europe/Paris' }, ['it fell', 'the pier is safe']],
  [{ day: '2024-10-19', verdict: 'good' }, {}, []],
])('with %j and %j it lists %j', async (options, programOptions, words) => {
  const run = await openBeside();
  const printed = await run(options, { ...programOptions, json: true });
  if (!printed.ok) throw new Error(printed.line);
  const lines = printed.text.split('\n').filter((line) => line !== '');
  expect(lines.map((line) => JSON.parse(line).words)).toEqual(words);
});

test('says that there is none', async () => {
  const run = await openBeside();
  expect(await run({ day: '2024-10-17' })).toEqual({ ok: true, text: 'There is none.\n' });
});

test.each([
  [{ verdict: 'worse' }, {}, 'good or bad'],
  [{ day: '2024-02-30' }, {}, 'written as 2024-10-18'],
  [{}, { zone: 'Paris/Europe' }, '--zone'],
])('%j with %j is refused', async (options, programOptions, line) => {
  const run = await openBeside();
  expect(await run(options, programOptions)).toMatchObject({
    ok: false,
    line: expect.stringContaining(line),
  });
});
