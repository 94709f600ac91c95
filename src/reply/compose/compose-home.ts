import type { Reply } from '../reply.ts';

/** How to ask, with example lines that this archive can answer and what each does. */
export function composeHowToAsk(
  examples: readonly { readonly line: string; readonly summary: string }[],
): Reply {
  const entries = examples.map(({ line, summary }) => ({ term: line, description: summary }));
  return {
    nodes: [
      {
        type: 'note',
        text: 'Only you see the answer to a command until you share it. Try these:',
      },
      { type: 'entries', entries },
      {
        type: 'note',
        text: 'Mention the bot in a channel, or message it directly, with a question in your own words. Ask follow-up questions in the thread of its answer: it remembers the speaker and the topic.',
      },
      {
        type: 'note',
        text: '“Who said this?” in the menu of any message looks up the quotations in it.',
      },
    ],
  };
}
