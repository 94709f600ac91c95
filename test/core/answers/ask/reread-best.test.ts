import { expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { slice } from '../../../../src/core/span.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };

/** The words of the first citation; null where nothing answers. */
async function firstOf(question: string, texts: readonly string[]): Promise<string | null> {
  const archive = await archiveOf(texts.map((text) => ({ text })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  const answer = await ask(archive, read, at);
  const citation = answer.type === 'answered' ? answer.citations[0] : undefined;
  return citation === undefined ? null : slice(citation.article.text, citation);
}

test.each([
  ['why is the north road closed?', 'The north road is closed because of ice.'],
  ['why did Ana Ruiz close the north road?', 'Ana Ruiz closed the north road amid fears of ice.'],
])('of two that tell it the one that gives a cause comes first: %s', async (question, cause) => {
  const other = cause.replace(/(?:because of|amid fears of) ice/u, 'and all was quiet');
  expect(await firstOf(question, [other, cause, 'The library opens on Friday in Birch.'])).toBe(cause);
});
