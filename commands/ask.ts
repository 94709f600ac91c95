import { z } from 'zod';
import { defineCommand, refused } from '../src/command.ts';
import { isQuestion, readQuestion } from '../src/core/answers/ask/01-read-question.ts';
import { ask } from '../src/core/answers/ask/ask.ts';
import { composeAsk, describeQuestionFault } from '../src/reply/compose-ask.ts';
import { askToJson } from '../src/reply/json-ask.ts';

/** Answers a question with at most three citations, or says that the archive holds no answer. */
export const askCommand = defineCommand({
  name: 'ask',
  summary: 'Answer a question with the sentences that say it',
  words: { name: 'QUESTION', summary: 'the question as you would ask a person', isRequired: true },
  options: z.object({}),
  examples: ['ask how many Labour staff are going to the US?', 'ask what did Farage say about Trump?'],
  run({ words }, { archive, now, zone }) {
    const question = readQuestion(words, archive, { now, zone });
    if (!isQuestion(question)) return refused(describeQuestionFault(question));
    const answer = ask(archive, question, { now, zone });
    const status = answer.type === 'answered' ? 'found' : 'nothing';
    return { status, reply: composeAsk(answer), records: [askToJson(answer)] };
  },
});
