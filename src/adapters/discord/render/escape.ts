import { wellForm } from '../../../chat/plain-line.ts';
import { fitAddress } from '../../../chat/web-address.ts';

/**
 * Text of any origin as Discord's Markdown that shows just that text: no mention, link, invite, timestamp, emoji, style,
 * heading, list or quote can come of it.
 *
 * Backslashes do it, and nothing invisible is put in. Discord takes a backslash before a sign away when it shows the
 * text, so that what a reader marks and copies is verbatim; a zero-width character would be copied with the words, and a
 * search for them would fail. Only "Copy Text", which copies a message's source, gives the backslashes too.
 *
 * - `<` begins mentions, timestamps, custom emoji, commands and links in angle brackets;
 * - `@` begins `@everyone` and `@here`; `allowed_mentions` keeps them from pinging, this from looking as if they did;
 * - `:` begins `:emoji:` and the rest of an address after its scheme; `/` is in every invite and address, and clients
 *   look for invites in the source itself;
 * - `[`, `]` make masked links; `* _ ~ | \ `` ` `` styles, spoilers and code;
 * - at the beginning of a line `# - + >` and `1.` make headings, small print, lists and quotes.
 *
 * Text is taken to begin a line. An emoji that is a character stays one.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeText(text: string): string {
  return wellForm(text).replace(MARKUP, (sign, before?: string, atLineStart?: string) =>
    atLineStart === undefined ? `\\${sign}` : `${before}\\${atLineStart}`,
  );
}

/** The most that a text can be long after {@link escapeText}, wherever it is cut. */
export function measureEscaped(text: string): number {
  return text.length + (text.match(MAYBE_MARKUP)?.length ?? 0);
}

/** An address that may stand in `[label](<…>)`, with {@link fitAddress}'s limit and exceptions. */
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
