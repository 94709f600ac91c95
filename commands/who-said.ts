import { z } from 'zod';
import { defineCommand, type Outcome } from '../src/command/command.ts';
import { type WhoSaidAnswer, whoSaid } from '../src/core/answers/who-said.ts';
import { rememberStatements } from '../src/core/conversation/remember-statements.ts';
import { composeWhoSaid } from '../src/reply/compose/compose-who-said.ts';
import { whoSaidToJson } from '../src/reply/records/json-who-said.ts';
import { limitOption, skipOption } from './limit.ts';

const STATUS: Readonly<Record<WhoSaidAnswer['type'], Outcome['status']>> = {
  found: 'found',
  nothing: 'nothing',
  unsearchable: 'refused',
};

/** Who said these words? Exact, partial, misremembered, or fragments with "…" between them. */
export const whoSaidCommand = defineCommand({
  name: 'who-said',
  summary: 'Find who said some words, and in which article',
  words: { name: 'WORDS', summary: 'the words, exact or as you remember them', isRequired: true },
  options: z.object({ limit: limitOption(5), skip: skipOption() }),
  examples: [
    'who-said direct election interference',
    'who-said "I have 10 spots … we will sort your housing"',
  ],
  async run({ words, options }, { archive, now, conversation: before = null }) {
    const answer = await whoSaid(archive, words, options.limit, options.skip);
    const outcome = {
      status: STATUS[answer.type],
      reply: composeWhoSaid(answer),
      records: whoSaidToJson(answer),
      ...(answer.type === 'found'
        ? {
            conversation: await rememberStatements(
              { statements: answer.results, speaker: null },
              { archive, now, before },
            ),
          }
        : {}),
    };
    const end = answer.type === 'found' ? answer.before + answer.results.length : 0;
    return answer.type === 'found' && end < answer.total
      ? { ...outcome, more: { ...options, skip: end } }
      : outcome;
  },
});
