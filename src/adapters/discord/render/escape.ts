import { wellForm } from '../../../chat/messages/plain-line.ts';
import { fitAddress } from '../../../chat/messages/web-address.ts';

/**
 * Escapes text of any origin so that Discord's Markdown shows exactly that text: it cannot become a mention, link,
 * invite, timestamp, emoji, style, heading, list or quote.
 *
 * It inserts backslashes and nothing invisible. Discord drops them when it shows the text, so what people select and
 * copy is verbatim; a zero-width character would be copied too, and a search for the words would fail. Only "Copy
 * Text", which copies the source of a message, includes the backslashes.
 *
 * - `<` begins mentions, timestamps, custom emoji, commands and links in angle brackets;
 * - `@` begins `@everyone` and `@here`; `allowed_mentions` keeps them from pinging, this from looking as if they did;
 * - `:` begins `:emoji:` and the rest of an address after its scheme; `/` is in every invite and address, and clients
 *   look for invites in the source itself;
 * - `[`, `]` make masked links; `* _ ~ | \ `` ` `` styles, spoilers and code;
 * - at the beginning of a line `# - + >` and `1.` make headings, small print, lists and quotes.
 *
 * The text is assumed to begin a line. Emoji characters stay as they are.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeText(text: string): string {
  return wellForm(text).replace(MARKUP, (sign, before?: string, atLineStart?: string) =>
    atLineStart === undefined ? `\\${sign}` : `${before}\\${atLineStart}`,
  );
}

/** The greatest length that a text can have after {@link escapeText}, wherever it is cut. */
export function measureEscaped(text: string): number {
  return text.length + (text.match(MAYBE_MARKUP)?.length ?? 0);
}

/** Escapes an address for `[label](<…>)`; null where {@link fitAddress} gives null. */
export function escapeAddress(address: string | null, limit: number): string | null {
  return fitAddress(address, limit, encodeAddress);
}

function encodeAddress(href: string): string {
  return href.replace(ENDING_A_LINK, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** At the beginning of a line what makes a heading, small print, a list or a quote of it; anywhere what is markup. */
const MARKUP = /((?:^|[\n\v\f\r\u0085\u2028\u2029])\s*(?:\d+(?=\.))?)([-#+>.])|[<@/[\]*_~|`\\]|:(?!\s)/gu;
const MAYBE_MARKUP = /[<@/[\]*_~|`:\\\-#+>.]/gu;
const ENDING_A_LINK = /[()<>"`\\\s]/gu;
