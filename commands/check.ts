import { z } from 'zod';
import { defineCommand, type Outcome } from '../src/command.ts';
import { check } from '../src/core/answers/check/check.ts';
import type { CheckAnswer } from '../src/core/answers/check/check-answer.ts';
import { composeCheck } from '../src/reply/compose-check.ts';
import { checkToJson } from '../src/reply/json-check.ts';

/** Was this said, and just so, and by whom? */
export const checkCommand = defineCommand({
  name: 'check',
  summary: 'Check whether a quotation is what was said, and who said it',
  words: { name: 'QUOTE', summary: 'the words as they are quoted', isRequired: true },
  options: z.object({
    speaker: z
      .string()
      .trim()
      .min(1, { error: 'give a name' })
      .optional()
      .describe('Who is said to have said it'),
  }),
  examples: [
    'check "we will sort your housing"',
    'check "This is direct election interference" --speaker Farage',
  ],
  run({ words, options }, { archive }) {
    const answer = check(archive, words, options.speaker ?? null);
    return { status: statusOf(answer), reply: composeCheck(answer), records: checkToJson(answer) };
  },
});

function statusOf(answer: CheckAnswer): Outcome['status'] {
  if (answer.type === 'unsearchable') return 'refused';
  return answer.verdict === 'not-found' ? 'nothing' : 'found';
}
