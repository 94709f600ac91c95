import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createTranscripts, nameThread } from '../../src/adapters/web/try/transcripts.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import type { Asker } from '../../src/chat/desk/desk.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import { StateError, type StateStore } from '../../src/ports/state-store.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../fakes/open-access.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const clock = createAdjustableClock(new Date('2024-10-19T12:00:00Z'));
const ASKER: Asker = {
  ...{ platform: 'slack', workspace: 'T1', person: 'U1', zone: 'UTC', channel: null },
  access: OPEN_ACCESS,
};
const PLACE = { channel: 'C1', thread: '1' };

/** A store that reads and cannot write. */
function openFullStore(): StateStore {
  const store = createInMemoryStateStore(clock);
  const refuse = () => Promise.reject(new StateError('unwritable', 'The disk is full.'));
  return {
    ...store,
    exchanges: { ...store.exchanges, save: refuse },
    threads: { ...store.threads, save: refuse },
  };
}

test('questions are answered, without buttons, where nothing can be written', async () => {
  const answersFor = answersForAll(await readSampleArchive());
  const desk = createDesk({ answersFor, commands, store: openFullStore(), clock, lines: englishLines });
  const said = [
    await desk.runLine(ASKER, 'who-said', 'direct election interference'),
    await desk.talk(ASKER, PLACE, 'who said direct election interference?'),
    await desk.lookUp(ASKER, 'direct election interference'),
  ];
  for (const answer of said) {
    expect(answer).toMatchObject({ status: 'found', exchange: null });
    expect(toPlainText(answer.reply)).toContain('Farage');
  }
});

test('the page goes on with a conversation that cannot be written, for as long as it is up', async () => {
  const transcripts = createTranscripts(openFullStore().threads, clock);
  const thread = nameThread();
  const result = { kind: 'said', status: 'found', text: 'One.' } as const;
  expect(await transcripts.add(thread, 'one', result)).toBe(1);
  expect(await transcripts.add(thread, 'two', result)).toBe(2);
  expect((await transcripts.find(thread)).map(({ asked }) => asked)).toEqual(['one', 'two']);
});
