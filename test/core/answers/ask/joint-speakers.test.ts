import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const TEXTS = [
  'Ana Ruiz said “the toll on the bridge is a mistake”. Ken Ode said “the toll pays for the bridge”.',
  'Ana Ruiz said “we never wanted a toll on the bridge”. Ana Ruiz said “the bridge is ours”.',
  'Republican Senator Paul Rice said “the bridge is a waste”. GOP lawmaker Vera Lind said “no more bridges”.',
  'Democratic Mayor Sofia Marsh said “the bridge is a joy”.',
];

/** Who says what is cited, in its order. */
async function speakersOf(question: string): Promise<readonly (string | null)[]> {
  const archive = await archiveOf(TEXTS.map((text) => ({ text })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  const answer = await ask(archive, read, at);
  if (answer.type !== 'answered') return [];
  return answer.citations.map(({ statement }) => statement?.quotation.speaker?.name ?? null);
}

describe('of several who are asked for each is cited', () => {
  test.each([
    ['what did Ruiz and Ode say about the toll?', ['Ana Ruiz', 'Ken Ode']],
    ['what did Ken Ode and Ana Ruiz say?', ['Ken Ode', 'Ana Ruiz']],
    [
      'what did Ana Ruiz, Ken Ode and Sofia Marsh say about the bridge?',
      ['Ana Ruiz', 'Ken Ode', 'Sofia Marsh'],
    ],
  ])('%s', async (question, names) => {
    expect((await speakersOf(question)).slice(0, names.length)).toEqual(names);
  });

  test('not where one of them is not quoted', async () => {
    expect(await speakersOf('what did Ruiz and Tamm say about the toll?')).not.toContain('Ken Ode');
  });
});

test('a party stands for whoever is described as one of its members', async () => {
  const names = await speakersOf('what was the reaction of Republicans?');
  expect(names.toSorted()).toEqual(['Paul Rice', 'Vera Lind']);
});

test('of two of whom one must have said it, the one who did is cited first', async () => {
  const [first] = await speakersOf('was it Ken Ode or Ana Ruiz who said the toll is a mistake?');
  expect(first).toBe('Ana Ruiz');
});
