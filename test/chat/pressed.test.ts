import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDesk } from '../../src/chat/create-desk.ts';
import type { Asker } from '../../src/chat/desk.ts';
import { chooseQuestion } from '../../src/chat/pressed.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const ASKER: Asker = { platform: 'slack', workspace: 'T1', person: 'U1', zone: 'UTC', channel: null };

async function ask() {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const store = createInMemoryStateStore(clock);
  const desk = createDesk({ archive: await readSampleArchive(), commands, store, clock });
  const { exchange, reply } = await desk.runLine(ASKER, 'who-said', 'direct election interference --limit 1');
  const source = reply.nodes.find((node) => node.type === 'source');
  if (exchange === null || source?.type !== 'source') throw new Error('The answer cites nothing.');
  return { desk, exchange, place: source.place };
}

test.each(['context', 'also-in'] as const)('%s asks for it of its result', async (kind) => {
  const { desk, exchange, place } = await ask();
  const answer = await chooseQuestion(desk, { kind, exchange, place })?.(ASKER);
  const expected = kind === 'context' ? desk.context : desk.alsoIn;
  expect(answer).toEqual(await expected(ASKER, exchange, place));
  expect(answer?.status).toBe('found');
});

test('more asks for the next page, and says so where there is none', async () => {
  const { desk, exchange } = await ask();
  const answer = await chooseQuestion(desk, { kind: 'more', exchange, place: null })?.(ASKER);
  expect(answer && toPlainText(answer.reply)).toContain('no longer here');
});

test.each(['context', 'also-in', 'share', 'good', 'bad', 'reason'])(
  '%s without a result asks nothing',
  async (kind) => {
    const { desk, exchange } = await ask();
    expect(chooseQuestion(desk, { kind, exchange, place: null })).toBeNull();
  },
);
