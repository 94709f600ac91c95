import type { Answer } from '../../command/command.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Answers } from './answers.ts';

/** The same answers, of whose articles the program's own page shows none: no source leads there. */
export function offPage(answers: Answers): Answers {
  return {
    ...answers,
    run: async (...request) => withoutPage(await answers.run(...request)),
    converse: async (...line) => withoutPage(await answers.converse(...line)),
    lookUp: async (...message) => withoutPage(await answers.lookUp(...message)),
    contextOf: async (places) => withoutLinks(await answers.contextOf(places)),
    elsewhere: async (place) => withoutLinks(await answers.elsewhere(place)),
  };
}

function withoutPage(answer: Answer): Answer {
  return { ...answer, reply: unlink(answer.reply) };
}

function withoutLinks(reply: Reply | null): Reply | null {
  return reply === null ? null : unlink(reply);
}

function unlink({ nodes }: Reply): Reply {
  return { nodes: nodes.map((node) => (node.type === 'source' ? { ...node, isOffPage: true } : node)) };
}
