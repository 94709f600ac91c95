import { oneLine } from '../../../src/core/one-line.ts';
import type { GoldPage } from './gold-page.ts';
import type { ReadPage } from './read-page.ts';
import { isLine, isParagraph, lostLines, matchRuns, type RunMatch, wordsOf } from './word-runs.ts';

/** What a page came to. */
export interface PageResult {
  readonly page: Pick<GoldPage, 'name' | 'set'>;
  /** Null where no text is expected. */
  readonly match: RunMatch | null;
  /** Lines of five words and more, headings and credits among them. */
  readonly lines: number;
  readonly lost: readonly string[];
  /** Those of them that are sentences. */
  readonly paragraphs: number;
  /** Null where nothing is expected. */
  readonly date: Verdict | null;
  readonly headline: Verdict | null;
  /** Right also where it is what the page shows as its headline, in other words than the set's. */
  readonly shownHeadline: Verdict | null;
  readonly publisher: string | null;
}

/** What was wanted and what came. */
export interface Verdict {
  readonly isRight: boolean;
  readonly wanted: string;
  readonly got: string | null;
}

/** Holds what was read of a page against what is on it. */
export function measurePage(gold: GoldPage, read: ReadPage): PageResult {
  const { name, set, paragraphs } = gold;
  const lines = paragraphs.filter(isLine);
  const text = paragraphs.join('\n\n');
  return {
    page: { name, set },
    match: paragraphs.length === 0 ? null : matchRuns(text, read.text),
    lines: lines.length,
    lost: lostLines(lines, read.text),
    paragraphs: lines.filter(isParagraph).length,
    date: verdictOn(gold.date, read.datePublished, isSameTime),
    headline: verdictOn(gold.headline, read.headline, (one, other) => signOf(one) === signOf(other)),
    shownHeadline: verdictOn(gold.headline, read.headline, (one, other) =>
      [one, ...gold.shown.filter((shown) => isLike(shown, one))].some(
        (each) => signOf(each) === signOf(other),
      ),
    ),
    publisher: read.publisher,
  };
}

function verdictOn(
  wanted: string | null,
  got: string | null,
  isSame: (one: string, other: string) => boolean,
): Verdict | null {
  return wanted === null ? null : { isRight: got !== null && isSame(wanted, got), wanted, got };
}

const SINGLE_MARKS = /[‘’‚‛`´]/gu;
const DOUBLE_MARKS = /[“”„‟«»]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** A headline letter for letter, its spaces and the shape of its marks aside. */
function signOf(headline: string): string {
  return oneLine(headline.replace(INVISIBLE, '')).replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"');
}

/** Letters; two headlines of one article share a word as long. */
const MIN_SHARED_WORD = 5;

function isLike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((each) => wordsOf(each.replace(INVISIBLE, '').toLowerCase()));
  return words?.some((word) => word.length >= MIN_SHARED_WORD && others?.includes(word)) ?? false;
}

const CALENDAR_DATE = /^\d{4}-\d\d-\d\d/u;
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/u;
const MINUTE = 60_000;

/** The same minute where both state an offset, else the same day as stated. */
function isSameTime(one: string, other: string): boolean {
  const [first, second] = [one.replace(' ', 'T'), other.replace(' ', 'T')];
  if (CALENDAR_DATE.exec(first)?.[0] === CALENDAR_DATE.exec(second)?.[0]) return true;
  if (!OFFSET.test(first) || !OFFSET.test(second)) return false;
  return Math.abs(Date.parse(first) - Date.parse(second)) < MINUTE;
}
