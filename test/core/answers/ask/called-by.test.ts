import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };

async function called(question: string, text: string): Promise<string | null> {
  const archive = await archiveOf([{ text }]);
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  const answer = await ask(archive, read, at);
  return answer.type === 'answered' ? (answer.answer?.text ?? null) : null;
}

describe('what somebody calls a thing stands on top, in the very words', () => {
  test.each([
    [
      'what did Ana Ruiz call the harbour toll?',
      'Ana Ruiz called the harbour toll “a tax on the tide”.',
      'a tax on the tide',
    ],
    [
      'what did Ana Ruiz call the harbour toll?',
      'Ana Ruiz described the harbour toll as “a tax on the tide”.',
      'a tax on the tide',
    ],
    [
      'how did Ana Ruiz describe the harbour toll?',
      'Ana Ruiz criticised the harbour toll, calling the plan "a tax on the tide."',
      'a tax on the tide',
    ],
  ])('%s %s', async (question, text, words) => {
    expect(await called(question, text)).toBe(words);
  });

  test.each([
    [
      'another speaker',
      'what did Ana Ruiz call the harbour toll?',
      'Ken Ode called the harbour toll “a tax on the tide”.',
    ],
    [
      'another thing',
      'what did Ana Ruiz call the harbour toll?',
      'Ana Ruiz called the library “a house of fog”. She pays no toll.',
    ],
    [
      'not called so',
      'what did Ana Ruiz call the harbour toll?',
      'Ana Ruiz stopped short of calling the harbour toll “a tax on the tide”.',
    ],
    [
      'two names',
      'what did Ana Ruiz call the harbour toll?',
      'Ana Ruiz called the harbour toll “a tax” and then called the harbour toll “a joke on us”.',
    ],
  ])('but not %s', async (_, question, text) => {
    expect(await called(question, text)).toBeNull();
  });
});
