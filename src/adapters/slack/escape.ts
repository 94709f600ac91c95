/**
 * Text for a text object or a message's `text`: the three characters that begin Slack's mentions, broadcasts and links
 * become entities, which Slack shows as the characters. Nothing else is to be encoded.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replace(CONTROL_CHARACTER, (character) => ENTITIES[character] ?? character);
}

/**
 * Text for a message's `text`, which Slack parses further than its entities: what it would make a link or a mention
 * of by itself (an address, `@name`) is parted by a word joiner, which takes no room. Only notifications show this
 * text; the words to copy are in the blocks, which need no such thing.
 */
export function escapeFallback(text: string): string {
  return escapeText(text.replace(SELF_LINKING, (character) => `${character}${WORD_JOINER}`));
}

/** Text on one line, safe beside other text: nothing in it overrides the direction of writing. */
export function flatten(text: string): string {
  return wellForm(text).replace(DIRECTION_OR_CONTROL, '\uFFFD').replace(WHITE_SPACE, ' ').trim();
}

/** Text without halves of characters, which JSON can spell but Slack's reader refuses; each becomes U+FFFD. */
export function wellForm(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * An address that may stand in `<…|label>`; the page's alone where that with its fragment is longer than `limit`, null
 * where it is none of the web or even that is too long.
 */
export function escapeAddress(address: string | null, limit: number): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const whole = encodeAddress(url);
  if (whole.length <= limit) return whole;
  url.hash = '';
  const page = encodeAddress(url);
  return page.length <= limit ? page : null;
}

function encodeAddress({ href }: URL): string {
  return escapeText(href.replace(ENDING_A_LINK, encodeURIComponent));
}

const CONTROL_CHARACTER = /[&<>]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const SELF_LINKING = /@|:(?=\/)/gu;
const WORD_JOINER = '\u2060';
const WHITE_SPACE = /\s+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Controls, and the embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9). */
const DIRECTION_OR_CONTROL = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const ENDING_A_LINK = /[<>|\s"`]/gu;
