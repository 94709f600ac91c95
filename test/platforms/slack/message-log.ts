import type { MessageMetadata } from '@slack/types';
import { createWaiting } from '../waiting.ts';
import type { LoopbackBlock } from './block-schemas.ts';
import { parseBlocks } from './block-texts.ts';
import { type Parsed, parseMrkdwn } from './mrkdwn.ts';

/** A message as this Slack keeps it. */
export interface ChatMessage {
  readonly ts: string;
  readonly team: string;
  readonly channel: string;
  /** The timestamp of the thread's first message; null outside a thread. */
  readonly thread: string | null;
  /** The user, also where it is an app's. */
  readonly author: string;
  /** Null where a person wrote it. */
  readonly botId: string | null;
  /** As kept: `&`, `<` and `>` of the text are entities. */
  readonly text: string;
  readonly blocks: readonly LoopbackBlock[];
  /** The one person who sees it; null where the whole conversation does. */
  readonly seenBy: string | null;
  /** How it came: the method's name, `response_url:…`, `acknowledgement:…`, `person`. */
  readonly via: string;
  readonly isEdited: boolean;
  /** Whether links in it are shown with previews. */
  readonly unfurls: boolean;
  /** Whether bare `@channel` in the text is a mention. */
  readonly linksNames: boolean;
  /** What the app put with it for programs; null: nothing. */
  readonly metadata: MessageMetadata | null;
  /** `performance.now()` at which it was there. */
  readonly at: number;
}

/** Keeps messages in the order in which they came. */
export interface MessageLog {
  add(message: ChatMessage): void;
  /** Puts a changed message in the place of the one with its timestamp. */
  replace(message: ChatMessage): void;
  remove(channel: string, ts: string): void;
  find(channel: string, ts: string): ChatMessage | undefined;
  all(): readonly ChatMessage[];
  /** How many have come, removed ones too. */
  count(): number;
  /** Calls the listener with each message that is added. */
  onAdd(listener: (message: ChatMessage) => void): void;
  /** The first that fits of those that came after the count; rejects after the limit in milliseconds. */
  waitFor(fits: (message: ChatMessage) => boolean, after: number, limit: number): Promise<ChatMessage>;
}

/** Makes an empty log. */
export function createMessageLog(): MessageLog {
  const kept = new Map<string, { message: ChatMessage; order: number }>();
  const waiting = createWaiting<ChatMessage>();
  const listeners: ((message: ChatMessage) => void)[] = [];
  let count = 0;
  const all = () => [...kept.values()].map(({ message }) => message);

  return {
    all,
    count: () => count,
    add: (message) => {
      kept.set(keyOf(message.channel, message.ts), { message, order: count });
      count += 1;
      waiting.announce(message);
      for (const listener of listeners) listener(message);
    },
    onAdd: (listener) => {
      listeners.push(listener);
    },
    replace: (message) => {
      const key = keyOf(message.channel, message.ts);
      kept.set(key, { message, order: kept.get(key)?.order ?? count });
      waiting.announce(message);
    },
    remove: (channel, ts) => {
      kept.delete(keyOf(channel, ts));
    },
    find: (channel, ts) => kept.get(keyOf(channel, ts))?.message,
    waitFor: (fits, after, limit) =>
      waiting.until(
        [...kept.values()].flatMap(({ message, order }) => (order >= after ? [message] : [])),
        fits,
        limit,
        () =>
          `No such message came within ${limit} ms. There are:\n${all().slice(-10).map(describe).join('\n')}`,
      ),
  };
}

function keyOf(channel: string, ts: string): string {
  return `${channel} ${ts}`;
}

function describe({ channel, thread, author, seenBy, via, text }: ChatMessage): string {
  return JSON.stringify({ channel, thread, author, seenBy, via, text: text.slice(0, 200) });
}

/** Who is pinged and what is linked by a message; its fallback text counts, since notifications show it. */
export function parseMessage({ text, blocks, linksNames }: ChatMessage): Parsed {
  const inText = parseMrkdwn(text, { linksAddresses: blocks.length === 0, linksNames });
  const inBlocks = parseBlocks(blocks);
  return {
    pings: [...inText.pings, ...inBlocks.pings],
    links: [...inText.links, ...inBlocks.links],
  };
}
