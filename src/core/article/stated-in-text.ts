import { oneLine } from '../one-line.ts';
import { isIsoDate } from './iso-date.ts';

const LEADING_DATE = /^\s*date:?\s+(?<date>[\dT:.,Z+-]+)(?=\s|$)/i;

/**
 * The date that copied text states at its very start, and how many code units say so; null where it does not.
 *
 * @example leadingDate(' date 2024-10-18 Around 100 …') // { datePublished: '2024-10-18', end: 16 }
 */
export function leadingDate(text: string): { readonly datePublished: string; readonly end: number } | null {
  const match = LEADING_DATE.exec(text);
  const datePublished = match?.groups?.['date'];
  if (match === null || datePublished === undefined || !isIsoDate(datePublished)) return null;
  return { datePublished, end: match[0].length };
}

/** The line that WordPress puts below an article in its feed, in both of its wordings. */
const FEED_CREDIT =
  /^The post (?<headline>[^\p{Ll}\s,;:].*) (?:appeared first|first appeared) on (?<publisher>[^\p{Ll}\s].*?)\s?\.?$/u;
const MAX_CREDIT_LENGTH = 1000;

/**
 * Headline and outlet from a paragraph that credits them; null where it does not. A headline keeps its full stop.
 *
 * @example feedCredit('The post Staffers Fly Out. appeared first on The Pulse.')
 * // { headline: 'Staffers Fly Out.', publisher: 'The Pulse' }
 */
export function feedCredit(
  paragraph: string,
): { readonly headline: string; readonly publisher: string } | null {
  if (paragraph.length > MAX_CREDIT_LENGTH || !paragraph.startsWith('The post')) return null;
  const { headline, publisher } = FEED_CREDIT.exec(oneLine(paragraph))?.groups ?? {};
  return headline === undefined || publisher === undefined ? null : { headline, publisher };
}
