import { fitAddress } from '../../../chat/web-address.ts';

/**
 * Text for a text object or a message's `text`: the three characters that begin Slack's mentions, broadcasts and links
 * become entities, which Slack shows as the characters. Nothing else is to be encoded.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replace(CONTROL_CHARACTER, (character) => ENTITIES[character] ?? character);
}

/** The text that {@link escapeText} wrote; Slack knows no other entities. */
export function unescapeText(text: string): string {
  return text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
}

/**
 * Text for a message's `text`, which Slack parses further than its entities: what it would make a link or a mention
 * of by itself (an address, `@name`) is parted by a word joiner, which takes no room. Only notifications show this
 * text; the words to copy are in the blocks, which need no such thing.
 */
export function escapeFallback(text: string): string {
  return escapeText(text.replace(SELF_LINKING, (character) => `${character}${WORD_JOINER}`));
}

/** An address as a link of rich text takes it, with {@link fitAddress}'s limit and exceptions. */
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
