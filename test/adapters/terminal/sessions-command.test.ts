import { expect, test } from 'vitest';
import { runSessions } from '../../../src/adapters/terminal/sessions-command.ts';
import { openAside } from '../../../src/store/sqlite/open-aside.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { openTemporaryStore, temporaryStateFile } from '../../store/open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
/** Milliseconds. */
const DAY = 86_400_000;
const LATER = new Date('2024-10-19T09:00:00.000Z');

/** A state file that a program is at work on, with two sessions. */
async function openBeside() {
  const file = await temporaryStateFile();
  const { sessions } = await openTemporaryStore(file, { clock });
  const begun = clock.now().toISOString();
  const one = await sessions.begin('key-1', { begun, from: '192.0.2.7' }, LATER);
  const other = await sessions.begin('key-2', { begun, from: '192.0.2.8' }, LATER);
  const run = (words: string, programOptions = {}) =>
    runSessions(async () => openAside(file, clock, DAY), { words, programOptions });
  return { sessions, run, one, other };
}

test('lists sessions and ends one while the program is at work', async () => {
  const { sessions, run, one, other } = await openBeside();
  const { begun } = one;
  expect(await run('')).toEqual({
    ok: true,
    text: [one, other]
      .map(({ id, from }) => `${id}  since ${begun}, last seen ${begun}, from ${from}\n`)
      .join(''),
  });
  expect(await run('', { json: true })).toMatchObject({ text: expect.stringContaining(`"id":"${one.id}"`) });
  expect(await run(`end ${one.id}`)).toEqual({ ok: true, text: 'Ended: 1.\n' });
  expect(await sessions.find('key-1')).toBeNull();
  expect(await sessions.list()).toEqual([other]);
  expect(await run(`end ${one.id}`)).toMatchObject({ ok: false });
  expect(await run('end all')).toEqual({ ok: true, text: 'Ended: 1.\n' });
  expect(await run('')).toEqual({ ok: true, text: 'Nobody has signed in.\n' });
});

test.each(['end', 'begin', 'end a b'])('“%s” is refused', async (words) => {
  const { run } = await openBeside();
  expect(await run(words)).toMatchObject({
    ok: false,
    line: expect.stringContaining('sessions takes nothing'),
  });
});

test('a file that is not there, or another program’s, is said to have none', async () => {
  const file = await temporaryStateFile();
  expect(openAside(file, clock, DAY)).toMatchObject({
    ok: false,
    line: expect.stringContaining('does not exist'),
  });
});
