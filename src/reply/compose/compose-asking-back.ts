import type { ConversationAnswer } from '../../core/conversation/continue-conversation.ts';
import type { Reply } from '../reply.ts';

type Asked<Type extends ConversationAnswer['type']> = Extract<ConversationAnswer, { type: Type }>;

/** How many words of a quotation are enough to ask for it. */
const FEW_WORDS = 5;

/** One line: the people a pronoun may mean. */
export function composeUnclear({ pronoun, candidates, others }: Asked<'unclear'>): Reply {
  const whom = `It is unclear who is meant by “${pronoun}”`;
  if (candidates.length > 0)
    return ask(`${whom}: ${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1)}. Give the name.`);
  return ask(
    `${whom}. ${offer(
      others.map((name) => `what did ${name} say?`),
      'Give the name.',
    )}`,
  );
}

/** One line: there is nothing to follow up on, and what to ask instead. */
export function composeNothingBefore({ examples: { speakers, said } }: Asked<'nothing-before'>): Reply {
  const questions = [
    ...said.slice(0, 1).map((words) => `who said “${words.slice(0, FEW_WORDS).join(' ')}”?`),
    ...speakers.slice(0, 1).map((name) => `what did ${name} say?`),
  ];
  return ask(`There is no answer here to follow up on. ${offer(questions, 'Ask a whole question.')}`);
}

/** One line: asks whether somebody's words were meant, or the last question again. */
export function composeWhich({ speaker, asked }: Asked<'which'>): Reply {
  return ask(
    `Do you mean: what did ${speaker} say? Or: ${asked.replace(END_SIGN, '')}, and what has ${speaker} to do with it?`,
  );
}

const END_SIGN = /[?!.\s]+$/u;

function offer(questions: readonly string[], otherwise: string): string {
  return questions.length === 0 ? otherwise : `Ask, for example: ${questions.join(' Or: ')}`;
}

function ask(text: string): Reply {
  return { nodes: [{ type: 'lead', text }] };
}
