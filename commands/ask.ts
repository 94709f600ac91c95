import { z } from 'zod';
import { defineCommand } from '../src/command/command.ts';
import { converse } from '../src/command/conversation.ts';

/** Answers a question with at most three citations, or says that the archive holds no answer. */
export const askCommand = defineCommand({
  name: 'ask',
  summary: 'Answer a question with the sentences that say it',
  words: { name: 'QUESTION', summary: 'the question as you would ask a person', isRequired: true },
  options: z.object({}),
  examples: ['ask how many Labour staff are going to the US?', 'ask what did Farage say about Trump?'],
  run: async ({ words }, context) => (await converse(context.conversation ?? null, words, context)).outcome,
});
