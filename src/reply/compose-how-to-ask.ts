import type { Examples } from '../core/answers/examples.ts';
import type { EntriesNode, Reply } from './reply.ts';

/** How to ask in a chat, with examples that the archive can answer. */
export function composeHowToAsk({ words, speaker }: Examples): Reply {
  const entries: EntriesNode['entries'] = [
    ...(words === null ? [] : [{ term: `/who-said ${words}`, description: 'who said this, and where' }]),
    ...(words === null ? [] : [{ term: `/check ${words}`, description: 'is this what was said?' }]),
    ...(speaker === null
      ? []
      : [{ term: `/quotes ${speaker}`, description: 'what somebody said, newest first' }]),
    {
      term: speaker === null ? 'A mention, or a message here' : `What did ${speaker} say?`,
      description: 'a question beside a mention, or in a message to the app; follow-ups need no mention',
    },
    { term: 'Who said this?', description: 'in the menu of any message: looks up what it quotes' },
  ];
  return {
    nodes: [
      { type: 'entries', entries },
      { type: 'note', text: 'Answers to commands are seen by you alone until you share them.' },
    ],
  };
}
