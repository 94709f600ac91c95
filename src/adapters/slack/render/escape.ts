import { fitAddress } from '../../../chat/messages/web-address.ts';

/**
 * Escapes text for a text object or a message's `text`: the three characters that begin Slack's mentions, broadcasts
 * and links become entities. Slack wants nothing else encoded.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replace(CONTROL_CHARACTER, (character) => ENTITIES[character] ?? character);
}

/** Undoes {@link escapeText}; Slack knows no other entities. */
export function unescapeText(text: string): string {
  return text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
}

/**
 * Escapes text for a message's `text`, where Slack also links addresses and `@name` by itself: an invisible word joiner
 * keeps it from that. Only notifications show this text; the words that people copy are in the blocks, which need none.
 */
export function escapeFallback(text: string): string {
  return escapeText(text.replace(SELF_LINKING, (character) => `${character}${WORD_JOINER}`));
}

/** Escapes an address for a link of rich text; null where {@link fitAddress} gives null. */
export function escapeAddress(address: string | null, limit: number): string | null {
  return fitAddress(address, limit, encodeAddress);
}

function encodeAddress(href: string): string {
  return href.replace(NOT_IN_A_LINK, encodeURIComponent);
}

const CONTROL_CHARACTER = /[&<>]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITY = /&(?:amp|lt|gt);/gu;
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const SELF_LINKING = /@|:(?=\/)/gu;
const WORD_JOINER = '\u2060';
const NOT_IN_A_LINK = /[<>|\s"`]/gu;
