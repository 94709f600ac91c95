import type { ArchivePart, Holdings } from '../core/holdings.ts';
import { formatDate } from './dates.ts';

/** How much was searched. @example describeHoldings(holdings) // '5 articles (1 dated, 18 October 2024), 38 quotations' */
export function describeHoldings({ articles, dated, quotations, part }: Holdings): string {
  const size = `${count(articles, 'article')}${describeDates(articles, dated)}, ${count(quotations, 'quotation')}`;
  return part === undefined ? size : `${size}; ${describePart(part)}`;
}

/** How much of the archive is searched. @example describePart(part) // '500 of 2,000 articles searched so far' */
export function describePart({ searched, of, isBeingRead }: ArchivePart): string {
  return `${NUMBER.format(searched)} of ${NUMBER.format(of)} articles searched${isBeingRead ? ' so far' : ''}`;
}

/** Where something is not: in this archive, or only in the part of it that is searched. */
export function inArchive({ part }: Pick<Holdings, 'part'>): string {
  if (part === undefined) return 'in this archive';
  return `in those ${NUMBER.format(part.searched)} articles${part.isBeingRead ? ' so far' : ''}`;
}

const NUMBER = new Intl.NumberFormat('en');

/** A number with its noun: '1 article', '5 articles'. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A number in running text: 'two'; in digits above ten. */
export function spellNumber(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** An ordinal in running text: 'second', from 1; in digits above ten. */
export function spellOrdinal(index: number): string {
  return ORDINALS[index] ?? `${index}th`;
}

function describeDates(articles: number, dated: Holdings['dated']): string {
  if (articles === 0) return '';
  if (dated === null) return ' (none dated)';
  const first = formatDate(dated.first);
  const last = formatDate(dated.last);
  return ` (${dated.articles} dated, ${first === last ? first : `${first} to ${last}`})`;
}

/** Names in running text: 'A, B and C'. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
