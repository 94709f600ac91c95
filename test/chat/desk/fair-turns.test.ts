import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Asker, Desk, DeskAnswer } from '../../../src/chat/desk/desk.ts';
import {
  createFairTurns,
  MAX_WAITING,
  MAX_WAITING_OF_ONE,
  TurnRefusal,
  takeFairTurns,
} from '../../../src/chat/desk/fair-turns.ts';
import { ArchiveFailure } from '../../../src/core/archive.ts';
import { createGate } from '../../fakes/gate.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';

const ANSWER: DeskAnswer = { status: 'found', reply: { nodes: [] }, exchange: null, hasMore: false };

function asker(person: string): Asker {
  return { platform: 'web', workspace: '', person, zone: 'UTC', channel: null, access: OPEN_ACCESS };
}

/** A desk that notes who was answered, and answers nobody before its gate is open. */
function open() {
  const gate = createGate();
  const answered: string[] = [];
  const answer = async ({ person }: Asker, text: unknown): Promise<DeskAnswer> => {
    await gate.passed;
    if (text === 'broken') throw new Error('the store is shut');
    if (text === 'unanswered') throw new ArchiveFailure('The archive did not answer.');
    answered.push(`${person} ${String(text)}`);
    return ANSWER;
  };
  const desk: Desk = {
    ...{ run: answer, runLine: answer, talk: answer, lookUp: answer, repeat: answer },
    ...{ more: answer, context: answer, alsoIn: answer, rate: async () => true, isAsking: () => true },
  };
  const turns = createFairTurns();
  return { gate, answered, turns, desk: takeFairTurns(desk, turns) };
}

test('a person’s first question comes before another’s many', async () => {
  const { gate, answered, desk } = open();
  const asked = [
    ...Array.from({ length: MAX_WAITING_OF_ONE }, (_, index) => desk.lookUp(asker('ada'), `${index}`)),
    desk.lookUp(asker('bo'), 'first'),
    desk.lookUp(asker('bo'), 'second'),
  ];
  gate.open();
  await Promise.all(asked);
  expect(answered.indexOf('bo first')).toBeLessThan(2);
  expect(answered.indexOf('bo second')).toBeLessThan(answered.indexOf('ada 3'));
  expect(answered.filter((each) => each.startsWith('ada'))).toEqual(
    Array.from({ length: MAX_WAITING_OF_ONE }, (_, index) => `ada ${index}`),
  );
});

test('whoever has too many waiting is told so at once, and may ask when they are answered', async () => {
  const { gate, desk } = open();
  const asked = Array.from({ length: MAX_WAITING_OF_ONE }, () => desk.lookUp(asker('ada'), 'x'));
  expect(await desk.lookUp(asker('ada'), 'one more')).toMatchObject({
    status: 'refused',
    reply: { nodes: [{ text: expect.stringContaining('questions waiting') }] },
  });
  gate.open();
  await Promise.all(asked);
  expect(await desk.lookUp(asker('ada'), 'again')).toBe(ANSWER);
});

test('where too many wait, the next is told so at once', async () => {
  const { gate, desk } = open();
  const asked = Array.from({ length: MAX_WAITING + 4 }, (_, index) => desk.lookUp(asker(`p${index}`), 'x'));
  expect(await desk.lookUp(asker('late'), 'x')).toMatchObject({
    status: 'refused',
    reply: { nodes: [{ text: expect.stringContaining('Too many people') }] },
  });
  gate.open();
  await Promise.all(asked);
});

test('an answer that fails fails, and holds nobody up', async () => {
  const { gate, desk } = open();
  gate.open();
  await expect(desk.lookUp(asker('ada'), 'broken')).rejects.toThrow('shut');
  expect(await desk.lookUp(asker('ada'), 'x')).toBe(ANSWER);
});

test('an archive that fails is told in its one line', async () => {
  const { gate, desk } = open();
  gate.open();
  expect(await desk.lookUp(asker('ada'), 'unanswered')).toMatchObject({
    status: 'refused',
    reply: { nodes: [{ text: 'The archive did not answer.' }] },
  });
});

test.each<[string, (desk: Desk) => Promise<unknown>]>([
  ['a command', (desk) => desk.run(asker('a'), 'ask', 'who?', {})],
  ['a line', (desk) => desk.runLine(asker('a'), 'ask', 'who?')],
  ['a mention', (desk) => desk.talk(asker('a'), { channel: 'c', thread: 't' }, 'who?')],
  ['Share', (desk) => desk.repeat(asker('a'), 'e')],
  ['More', (desk) => desk.more(asker('a'), 'e')],
  ['Context', (desk) => desk.context(asker('a'), 'e', { article: 'a', start: 0, end: 1 })],
  ['Also in', (desk) => desk.alsoIn(asker('a'), 'e', { article: 'a', start: 0, end: 1 })],
])('%s is answered', async (_, ask) => {
  const { gate, desk } = open();
  gate.open();
  expect(await ask(desk)).toBe(ANSWER);
});

test('when it is stopped, what is being answered is answered, and whoever waits is told to ask again', async () => {
  const { gate, answered, desk, turns } = open();
  const asked = Array.from({ length: 10 }, (_, index) => desk.lookUp(asker(`a${index}`), 'x'));
  await setImmediate();
  await setImmediate();
  turns.stop();
  gate.open();
  const answers = await Promise.all([...asked, desk.lookUp(asker('late'), 'x')]);
  const told = answers.filter(({ status }) => status === 'refused');
  expect([answered.length, told.length]).toEqual([4, 7]);
  expect(told[0]?.reply.nodes).toEqual([{ type: 'lead', text: expect.stringContaining('Ask again') }]);
});

test('one person has one task under way, and several people have several', async () => {
  const turns = createFairTurns();
  const begun: string[] = [];
  const gate = createGate();
  const take = (who: string) =>
    turns.take(who, async () => {
      begun.push(who);
      await gate.passed;
    });
  const taken = ['ada', 'ada', 'ada', 'bo', 'cy'].map(take);
  await setImmediate();
  await setImmediate();
  expect(begun).toEqual(['ada', 'bo', 'cy']);
  gate.open();
  await Promise.all(taken);
  expect(begun).toEqual(['ada', 'bo', 'cy', 'ada', 'ada']);
});

test('what an asker may be called by is nobody’s turn but the one that is given', async () => {
  const { gate, desk } = open();
  const asked = Array.from({ length: MAX_WAITING_OF_ONE }, (_, index) =>
    desk.lookUp({ ...asker(`name ${index}`), turn: 'web 192.0.2.1' }, 'x'),
  );
  const more = await desk.lookUp({ ...asker('another name'), turn: 'web 192.0.2.1' }, 'x');
  expect(more.status).toBe('refused');
  gate.open();
  await Promise.all(asked);
});

test('a task that is refused is not begun', async () => {
  const turns = createFairTurns();
  turns.stop();
  await expect(turns.take('ada', () => Promise.reject(new Error('begun')))).rejects.toThrow(TurnRefusal);
});
