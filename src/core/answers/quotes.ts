import { distance } from 'fastest-levenshtein';
import type { Archive, Statement } from '../archive.ts';
import { compareArticlesNewestFirst } from '../article-order.ts';
import type { Holdings } from '../holdings.ts';
import { splitWords } from '../search/words.ts';
import { compareText } from '../text-order.ts';

/** The person that a name stands for. */
export interface Person {
  /** The fullest form in the archive. */
  readonly name: string;
  /** As the newest article that gives one has it. */
  readonly role: string | null;
}

/** What "quotes of a speaker" comes to. */
export type QuotesAnswer =
  | {
      readonly type: 'found';
      readonly query: string;
      /** Null where more than one person of the name is quoted. */
      readonly speaker: Person | null;
      /** Newest first, those without a date last; in an article in the order of the text. Never empty. */
      readonly results: readonly Statement[];
      /** How many quotations there are, shown or not. */
      readonly total: number;
      readonly searched: Holdings;
    }
  | {
      readonly type: 'nothing';
      readonly query: string;
      /** The nearest names that are quoted, nearest first. */
      readonly suggestions: readonly string[];
      readonly searched: Holdings;
    };

const MOST_SUGGESTIONS = 3;
/** A name is near where at most this share of its letters differs. */
const FARTHEST_SHARE = 0.4;

/**
 * What a speaker said. The name may be the full one or its last words ("Farage", "van der Leyen"), in any case, with
 * or without accents and marks.
 *
 * @param limit - how many quotations are given at most; they are counted all the same.
 */
export function findQuotes(archive: Archive, speaker: string, limit: number): QuotesAnswer {
  const asked = foldName(speaker);
  const searched = archive.holdings;
  const named = archive.statements.filter(({ quotation }) => isNamed(asked, quotation.speaker?.name ?? null));
  if (named.length === 0) {
    return { type: 'nothing', query: speaker, suggestions: suggestNames(archive, asked), searched };
  }
  const sorted = named.toSorted(compareNewestFirst);
  const results = sorted.slice(0, limit);
  return {
    type: 'found',
    query: speaker,
    speaker: identifyPerson(sorted),
    results,
    total: sorted.length,
    searched,
  };
}

function isNamed(asked: readonly string[], name: string | null): boolean {
  if (name === null || asked.length === 0) return false;
  return endsWith(foldName(name), asked);
}

/** One person where all names are the fullest one or its last words. */
function identifyPerson(newestFirst: readonly Statement[]): Person | null {
  const names = newestFirst.flatMap(({ quotation }) => quotation.speaker?.name ?? []);
  const fullest = names.reduce(
    (best, name) => (foldName(name).length > foldName(best).length ? name : best),
    '',
  );
  if (!names.every((name) => endsWith(foldName(fullest), foldName(name)))) return null;
  const roles = newestFirst.flatMap(({ quotation }) => quotation.speaker?.role ?? []);
  return { name: fullest, role: roles[0] ?? null };
}

function suggestNames({ statements }: Archive, asked: readonly string[]): readonly string[] {
  const letters = asked.join(' ');
  const names = new Set(statements.flatMap(({ quotation }) => quotation.speaker?.name ?? []));
  return [...names]
    .map((name) => ({ name, farness: farnessOf(letters, foldName(name)) }))
    .filter(({ farness }) => farness <= FARTHEST_SHARE)
    .toSorted((one, other) => one.farness - other.farness || compareText(one.name, other.name))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

/** The share of letters to change to make one name of the other or of its last word, whichever is less. */
function farnessOf(letters: string, name: readonly string[]): number {
  const forms = [name.join(' '), name.at(-1) ?? ''];
  return Math.min(...forms.map((form) => distance(letters, form) / Math.max(letters.length, form.length, 1)));
}

function compareNewestFirst(one: Statement, other: Statement): number {
  return (
    compareArticlesNewestFirst(one.article, other.article) || one.quotation.start - other.quotation.start
  );
}

function foldName(name: string): readonly string[] {
  return splitWords(name).map(({ form }) => form);
}

function endsWith(words: readonly string[], last: readonly string[]): boolean {
  return (
    last.length <= words.length && last.every((word, at) => word === words[words.length - last.length + at])
  );
}
