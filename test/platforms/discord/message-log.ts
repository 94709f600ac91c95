import type { MessageType } from 'discord-api-types/v10';
import { createWaiting } from '../waiting.ts';
import { addressesOf, type KeptComponent, textsOf } from './components.ts';
import { readMarkdown } from './read-markdown.ts';

/** A message as this Discord keeps it. */
export interface ChatMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Whether an application wrote it, ours or another. */
  readonly isBot: boolean;
  /** The id of the webhook that wrote it; null where somebody did. */
  readonly webhook: string | null;
  readonly type: MessageType;
  readonly content: string;
  readonly components: readonly KeptComponent[];
  /** Titles, descriptions and fields of embeds, one after the other. */
  readonly embedTexts: readonly string[];
  readonly flags: number;
  /** The message that it answers. */
  readonly repliesTo: string | null;
  /** People and applications that it mentions, whether or not they are pinged. */
  readonly mentions: readonly string[];
  /** Whom it pings: ids, and `@everyone`, `@here`, `@&ROLE`. */
  readonly pings: readonly string[];
  /** The one person who sees it; null where the whole conversation does. */
  readonly seenBy: string | null;
  /** The interaction by which it came or changed last. */
  readonly interaction: string | null;
  /** Whether it says no more than that the application is thinking. */
  readonly isLoading: boolean;
  readonly nonce: string | number | null;
  readonly editedAt: Date | null;
  readonly postedAt: Date;
  /** `performance.now()` at which it was there, or no more loading. */
  readonly at: number;
}

/** Keeps messages in the order in which they came. */
export interface MessageLog {
  add(message: ChatMessage): void;
  /** Puts a changed message in the place of the one with its id. */
  replace(message: ChatMessage): void;
  remove(id: string): void;
  find(id: string): ChatMessage | undefined;
  /** The last that an author sent under a nonce. */
  findByNonce(author: string, nonce: string | number): ChatMessage | undefined;
  all(): readonly ChatMessage[];
  /** How many have come or changed, removed ones too. */
  count(): number;
  /**
   * The first that fits of those that came or changed after the count, in one of the channels or by one of the
   * interactions; rejects after the limit in milliseconds.
   */
  waitFor(
    places: readonly string[],
    fits: (message: ChatMessage) => boolean,
    after: number,
    limit: number,
  ): Promise<ChatMessage>;
}

/** Makes an empty log. */
export function createMessageLog(): MessageLog {
  const kept = new Map<string, ChatMessage>();
  const byNonce = new Map<string, string>();
  /** The ids of what came or changed, in that order. */
  const changes: string[] = [];
  const waiting = createWaiting<ChatMessage>();
  const all = () => [...kept.values()];

  function put(message: ChatMessage): void {
    kept.set(message.id, message);
    changes.push(message.id);
    if (message.nonce !== null) byNonce.set(`${message.author} ${message.nonce}`, message.id);
    waiting.announce(message, placesOf(message));
  }

  return {
    all,
    count: () => changes.length,
    add: put,
    replace: put,
    remove: (id) => {
      kept.delete(id);
    },
    find: (id) => kept.get(id),
    findByNonce: (author, nonce) => kept.get(byNonce.get(`${author} ${nonce}`) ?? ''),
    waitFor: (places, fits, after, limit) =>
      waiting.until(
        changes.slice(after).flatMap((id) => kept.get(id) ?? []),
        (message) => places.some((place) => placesOf(message).includes(place)) && fits(message),
        limit,
        () =>
          `No such message came within ${limit} ms. There are:\n${all().slice(-10).map(describe).join('\n')}`,
        places,
      ),
  };
}

function placesOf({ channel, interaction }: ChatMessage): readonly string[] {
  return interaction === null ? [channel] : [channel, interaction];
}

function describe(message: ChatMessage): string {
  const { id, channel, author, seenBy, repliesTo, interaction, isLoading } = message;
  const text = sourceOf(message).slice(0, 200);
  return JSON.stringify({ id, channel, author, seenBy, repliesTo, interaction, isLoading, text });
}

/** All that a message holds as Markdown, a line a part. */
export function sourceOf(shown: Shown): string {
  return partsOf(shown).join('\n');
}

/** What a reader sees of a message: its words without markup, a line a part. */
export function shownText(message: ChatMessage): string {
  return partsOf(message)
    .map((part) => readMarkdown(part).text)
    .join('\n');
}

/** Everything in a message that opens an address: links in its words and buttons. */
export function linksOf(message: ChatMessage): readonly { readonly text: string; readonly target: string }[] {
  return [
    ...partsOf(message).flatMap((part) => readMarkdown(part).links),
    ...addressesOf(message.components).map((target) => ({ text: '', target })),
  ];
}

type Shown = Pick<ChatMessage, 'content' | 'components' | 'embedTexts'>;

function partsOf({ content, components, embedTexts }: Shown): readonly string[] {
  return [...(content === '' ? [] : [content]), ...embedTexts, ...textsOf(components)];
}
