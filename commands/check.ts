import { z } from 'zod';
import { defineCommand } from '../src/command/command.ts';
import { checkDraft, checkPasted } from '../src/core/answers/check/check-pasted.ts';
import { isAllVerbatim, listMatches, statusOfPaste } from '../src/core/answers/check/paste-answer.ts';
import { rememberStatements } from '../src/core/conversation/remember-statements.ts';
import { composePaste } from '../src/reply/compose/compose-paste.ts';
import { pasteToJson } from '../src/reply/records/json-check.ts';

/** Was this said, and just so, and by whom? */
export const checkCommand = defineCommand({
  name: 'check',
  summary: 'Check whether a quotation is what was said, and who said it',
  words: {
    name: 'QUOTE',
    summary: 'the words as they are quoted, or a text that quotes',
    isRequired: true,
    keepsSpace: true,
  },
  options: z.object({
    speaker: z
      .string()
      .trim()
      .min(1, { error: 'give a name' })
      .optional()
      .describe('Who is said to have said it, instead of whoever the text names'),
    strict: z.boolean().default(false).describe('Exit with 1 unless everything is verbatim'),
    draft: z
      .string()
      .optional()
      .describe('Check each quotation of a file (- reads standard input); exits as with --strict'),
  }),
  terminalOptions: ['strict', 'draft'],
  fileOption: 'draft',
  examples: [
    'check "we will sort your housing"',
    'check "This is direct election interference" --speaker Farage',
    'check --draft story.md',
  ],
  async run({ words, options, fileText }, { archive, now, conversation: before = null }) {
    const { speaker = null, strict, draft } = options;
    const answer =
      draft === undefined
        ? await checkPasted(archive, words, speaker)
        : await checkDraft(archive, fileText ?? words, speaker);
    const statements = listMatches(answer);
    const mustHold = strict || draft !== undefined;
    return {
      status: statusOfPaste(answer),
      reply: composePaste(answer),
      records: pasteToJson(answer),
      ...(statements.length === 0
        ? {}
        : {
            conversation: await rememberStatements({ statements, speaker: null }, { archive, now, before }),
          }),
      ...(mustHold && !isAllVerbatim(answer) ? { isFailed: true } : {}),
    };
  },
});
