import type { MessageMetadata } from '@slack/types';
import { checkBlocks } from './block-limits.ts';
import type { LoopbackBlock } from './block-schemas.ts';
import type { ChatMessage } from './message-log.ts';
import type { SlackState, Team } from './state.ts';

/** Slack refuses longer texts or cuts them; in UTF-16 code units. */
const MAX_TEXT = 4_000;

/** What an app wants to show, from whichever way it came. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly LoopbackBlock[];
}

/** Content that was taken, or Slack's error. */
export type ReadContent = Content | { readonly error: string; readonly reasons: readonly string[] };

/** Checks text and blocks as Slack does before it shows them. */
export function readContent(text: string | undefined, blocks: unknown): ReadContent {
  const checked = blocks === undefined ? { blocks: [] } : checkBlocks(blocks, 'message');
  if ('error' in checked) return checked;
  if ((text ?? '') === '' && checked.blocks.length === 0) return { error: 'no_text', reasons: [] };
  if ((text ?? '').length > MAX_TEXT) return { error: 'msg_too_long', reasons: [] };
  return { text: text ?? '', blocks: nameBlocks(checked.blocks) };
}

/** Slack names the blocks that the app has not. */
function nameBlocks(blocks: readonly LoopbackBlock[]): readonly LoopbackBlock[] {
  return blocks.map((block, place) => ({ ...block, block_id: block.block_id ?? `b${place}` }));
}

/** Where a message of the app goes and how. */
export interface Placing {
  readonly channel: string;
  readonly thread: string | null;
  readonly seenBy: string | null;
  readonly via: string;
  readonly unfurls: boolean;
  readonly linksNames: boolean;
  readonly metadata?: MessageMetadata | null;
}

/** Keeps a message of the app. */
export function postAsBot(state: SlackState, team: Team, content: Content, placing: Placing): ChatMessage {
  const message: ChatMessage = {
    ts: state.stamp(),
    team: team.id,
    author: team.botUser,
    botId: team.botId,
    isEdited: false,
    at: performance.now(),
    metadata: null,
    ...content,
    ...placing,
  };
  state.messages.add(message);
  return message;
}
