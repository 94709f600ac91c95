import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import type { Asker, DeskAnswer } from '../../src/chat/desk/desk.ts';
import { createFairTurns, takeFairTurns } from '../../src/chat/desk/fair-turns.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createHardArchive, fail } from '../fakes/hard-archive.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../fakes/open-access.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const sample = await readSampleArchive();
const ASKER: Asker = {
  platform: 'web',
  workspace: '',
  person: 'ada',
  zone: 'UTC',
  channel: null,
  access: OPEN_ACCESS,
};
const PLACE = { channel: 'c', thread: 't' };

/** What somebody who types a line is told by an archive that is met with at each question. */
function talk(line: string, meet: (asked: number) => void): Promise<DeskAnswer> {
  const clock = createAdjustableClock(new Date('2024-10-25T12:00:00Z'));
  const store = createInMemoryStateStore(clock);
  const archive = createHardArchive(sample, { meet });
  const desk = createDesk({
    answersFor: answersForAll(archive),
    commands,
    store,
    clock,
    lines: englishLines,
  });
  return takeFairTurns(desk, createFairTurns()).talk(ASKER, PLACE, line);
}

test.each([
  'Nigel Farage',
  'who said “direct election interference”?',
  'what happened?',
  'This is direct election interference by the governing Labour Party',
  'what did Farage say about Trump?',
])('%s: wherever the archive fails, one line says so', async (line) => {
  let questions = 0;
  const whole = await talk(line, (asked) => {
    questions = asked + 1;
  });
  expect(whole.status).toBe('found');
  for (let broken = 0; broken < questions; broken += 1) {
    const answer = await talk(line, (asked) => (asked === broken ? fail() : undefined));
    expect(answer.status).toBe('refused');
    expect(answer.reply.nodes).toEqual([
      { type: 'lead', text: 'The archive did not answer in time. Ask again in a minute.' },
    ]);
  }
});
