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
  return escapeText(text.replace(SELF_LINKING, (characters) => `${characters}${WORD_JOINER}`));
}

/** Text on one line, its length aside safe to stand beside other text: no overrides of the direction of writing. */
export function flatten(text: string): string {
  return wellForm(text).replace(DIRECTION_OR_CONTROL, '\uFFFD').replace(WHITE_SPACE, ' ').trim();
}

/** Text without halves of characters, which JSON can spell but Slack's reader refuses; each becomes U+FFFD. */
export function wellForm(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/** An address that may stand in `<…|label>`; null where it is none of the web or longer than `limit`. */
export function escapeAddress(address: string | null, limit: number): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const whole = escapeText(url.href.replace(ENDING_A_LINK, encodeURIComponent));
  if (whole.length <= limit) return whole;
  url.hash = '';
  const page = escapeText(url.href.replace(ENDING_A_LINK, encodeURIComponent));
  return page.length <= limit ? page : null;
}

const CONTROL_CHARACTER = /[&<>]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const SELF_LINKING = /@|:(?=\/\/)|(?<=\b(?:mailto|tel)):/giu;
const WORD_JOINER = '\u2060';
const WHITE_SPACE = /\s+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9), and what no one can see. */
const DIRECTION_OR_CONTROL = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const ENDING_A_LINK = /[<>|\s"`]/gu;
