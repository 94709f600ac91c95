import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import { checkPasted } from '../src/core/answers/check/check-pasted.ts';
import { statusOfPaste } from '../src/core/answers/check/paste-answer.ts';
import { composePaste } from '../src/reply/compose-paste.ts';
import { pasteToJson } from '../src/reply/json-check.ts';

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
    const answer = checkPasted(archive, words, options.speaker ?? null);
    return { status: statusOfPaste(answer), reply: composePaste(answer), records: pasteToJson(answer) };
  },
});
