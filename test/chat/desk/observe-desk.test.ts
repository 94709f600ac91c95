import { expect, test } from 'vitest';
import type { Asker, Desk, DeskAnswer } from '../../../src/chat/desk/desk.ts';
import { observeDesk } from '../../../src/chat/desk/observe-desk.ts';
import type { AnsweredQuestion } from '../../../src/ports/metrics.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';

const ASKER: Asker = {
  platform: 'web',
  workspace: '',
  person: 'ada',
  zone: 'UTC',
  channel: null,
  access: OPEN_ACCESS,
};
const ANSWER: DeskAnswer = { status: 'found', reply: { nodes: [] }, exchange: null, hasMore: false };
const PLACE = { article: 'a', start: 0, end: 1 };

/** A desk that takes a quarter of a second for an answer; it has none for "broken". */
function createObserved() {
  let now = 0;
  const answer = async (...[, , text]: readonly unknown[]): Promise<DeskAnswer> => {
    now += 250;
    if (text === 'broken') throw new Error('the store is shut');
    return ANSWER;
  };
  const desk: Desk = {
    ...{ run: answer, runLine: answer, talk: answer, lookUp: answer, repeat: answer },
    ...{ more: answer, context: answer, alsoIn: answer, rate: async () => true, isAsking: () => true },
  };
  const counted: AnsweredQuestion[] = [];
  const metrics = { answered: (question: AnsweredQuestion) => void counted.push(question) };
  return { counted, observed: observeDesk(desk, { metrics, commands: ['ask'], elapsed: () => now }) };
}

test.each<[string, string, (desk: Desk) => Promise<unknown>]>([
  ['a command', 'ask', (desk) => desk.run(ASKER, 'ask', 'who?', {})],
  ['a subcommand', 'ask', (desk) => desk.run(ASKER, 'ask twice', 'who?', {})],
  ['a command that nobody knows', 'unknown', (desk) => desk.run(ASKER, `x${Math.PI}`, 'who?', {})],
  ['a line', 'ask', (desk) => desk.runLine(ASKER, 'ask', 'who?')],
  ['a mention', 'talk', (desk) => desk.talk(ASKER, { channel: 'c', thread: 't' }, 'who?')],
  ['a message', 'look-up', (desk) => desk.lookUp(ASKER, 'words')],
  ['Share', 'button', (desk) => desk.repeat(ASKER, 'e')],
  ['More', 'button', (desk) => desk.more(ASKER, 'e')],
  ['Context', 'button', (desk) => desk.context(ASKER, 'e', PLACE)],
  ['Also in', 'button', (desk) => desk.alsoIn(ASKER, 'e', PLACE)],
])('%s is counted as %s, with how long it took', async (_, command, ask) => {
  const { counted, observed } = createObserved();
  expect(await ask(observed)).toBe(ANSWER);
  expect(counted).toEqual([{ command, platform: 'web', outcome: 'found', seconds: 0.25 }]);
});

test('a question without an answer is counted as failed, and still fails', async () => {
  const { counted, observed } = createObserved();
  await expect(observed.run(ASKER, 'ask', 'broken', {})).rejects.toThrow('the store is shut');
  expect(counted).toEqual([{ command: 'ask', platform: 'web', outcome: 'failed', seconds: 0.25 }]);
});

test('a verdict is no question', async () => {
  const { counted, observed } = createObserved();
  expect(await observed.rate(ASKER, { exchange: 'e', result: null, verdict: 'good', reason: null })).toBe(
    true,
  );
  expect(counted).toEqual([]);
});
