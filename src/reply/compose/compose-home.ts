import type { Reply } from '../reply.ts';

/** How to ask, with lines that the archive has an answer to; each as it is typed, and what it does. */
export function composeHowToAsk(
  examples: readonly { readonly line: string; readonly summary: string }[],
): Reply {
  const entries = examples.map(({ line, summary }) => ({ term: line, description: summary }));
  return {
    nodes: [
      {
        type: 'note',
        text: 'Only you see the answer to a command, until you share it. These find something:',
      },
      { type: 'entries', entries },
      {
        type: 'note',
        text: 'Mention the bot in a channel or write to it directly, with a question in your own words. Ask on in the thread of its answer: it keeps the speaker and the topic.',
      },
      {
        type: 'note',
        text: '“Who said this?” in the menu of any message looks up the quotations in it.',
      },
    ],
  };
}
