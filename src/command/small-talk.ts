import { describeContents } from '../core/answers/contents.ts';
import { whoSaid } from '../core/answers/who-said.ts';
import type { Archive } from '../core/archive.ts';
import type { ConversationState } from '../core/conversation/conversation-state.ts';
import { findExampleWords } from '../core/conversation/example-words.ts';
import type { SmallTalk } from '../core/conversation/line-reader.ts';
import { CHAT_LINES } from '../reply/chat-lines.ts';
import { composeContents } from '../reply/compose/compose-contents.ts';
import { composeAbilities, composeGreeting, type Examples } from '../reply/compose/compose-small-talk.ts';
import { contentsToJson } from '../reply/records/json-contents.ts';
import { lazily } from '../reply/records/lazily.ts';
import type { Reply } from '../reply/reply.ts';
import type { CommandContext, Outcome } from './command.ts';
import { spellName } from './line/spelling.ts';

/** What small talk is answered from; the conversation goes into the record as it is. */
export interface SmallTalkContext extends Pick<CommandContext, 'archive' | 'now' | 'zone' | 'spelling'> {
  readonly state: ConversationState | null;
}

/**
 * Answers small talk; it cites nothing and leaves the conversation as it is.
 *
 * @param line - as typed, for the record.
 */
export async function answerSmallTalk(
  smallTalk: SmallTalk,
  line: string,
  context: SmallTalkContext,
): Promise<Outcome> {
  const wantsAnswer = smallTalk !== 'aside' && smallTalk !== 'thanks';
  const told = smallTalk === 'contents' ? { contents: await describeContents(context.archive, context) } : {};
  const makeRecord = () => ({
    question: line,
    answered: false,
    answer: null,
    citations: [],
    closest: [],
    smallTalk,
    conversation: context.state,
    ...(told.contents === undefined ? {} : { contents: contentsToJson(told.contents) }),
  });
  return {
    status: wantsAnswer ? 'found' : 'nothing',
    reply:
      told.contents === undefined ? await composeTalk(smallTalk, context) : composeContents(told.contents),
    records: lazily(() => [makeRecord()]),
    smallTalk,
  };
}

async function composeTalk(smallTalk: SmallTalk, { archive, spelling }: SmallTalkContext): Promise<Reply> {
  switch (smallTalk) {
    case 'greeting':
      return composeGreeting(await findExamples(archive), await archive.holdings());
    case 'abilities':
    case 'contents':
      return composeAbilities(
        await findExamples(archive),
        await archive.holdings(),
        spellName('help', spelling ?? { prefix: '/', options: 'dashes' }),
      );
    case 'thanks':
      return say(CHAT_LINES.thanks);
    case 'aside':
      return say(CHAT_LINES.nothingToLookUp);
  }
}

/** How many words of a quotation are enough to find it. */
const FEW_WORDS = 5;

/** Questions that this archive answers; null if it holds none of the kind. */
async function findExamples(archive: Archive): Promise<Examples> {
  const { speakers, said } = await findExampleWords(archive);
  const phrases = said.map((words) => words.slice(0, FEW_WORDS).join(' '));
  return { words: await findSaid(phrases, archive), speaker: speakers[0] ?? null };
}

async function findSaid(phrases: readonly string[], archive: Archive): Promise<string | null> {
  for (const phrase of phrases) if ((await whoSaid(archive, phrase, 1)).type === 'found') return phrase;
  return null;
}

function say(text: string): Reply {
  return { nodes: [{ type: 'lead', text }] };
}
