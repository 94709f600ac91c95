import { CUT } from '../abridge/cut.ts';
import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { splitWords } from '../search/words.ts';
import { slice } from '../span.ts';
import type { ChangeDate, FormerQuotation, QuotationChange } from './article-history.ts';

/** As much of a version as its quotations are compared by. */
export interface ComparedVersion {
  readonly article: Pick<Article, 'id' | 'text' | 'prose'>;
  readonly quotations: readonly ComparedQuotation[];
  /** When it was replaced by the next; of the newest it is not asked. */
  readonly replaced: ChangeDate;
}

/** As much of a quotation as is compared. */
export type ComparedQuotation = Pick<Quotation, 'start' | 'end' | 'parts' | 'kind'> & {
  readonly speaker: Pick<NonNullable<Quotation['speaker']>, 'name'> | null;
};

/** More changes of one article are not told. */
const MAX_CHANGES = 50;
/** Of an article with more quotations, none are compared. */
const MAX_QUOTATIONS = 300;
/** Where more pairs would have to be compared, a reworded quotation is one that went and one that appeared. */
const MAX_PAIRS = 2_500;
/** Words of a quotation by which it is paired. */
const MAX_WORDS = 400;
/** Letters of a former wording that are kept. */
const MAX_LETTERS = 2_000;
/** The share of words that two wordings of one quotation have in common. */
const MIN_COMMON = 0.5;

/**
 * Tells what became of an article's quotations from version to version. What is only reported in the article's words is
 * no quotation here.
 *
 * @param versions - the newest first.
 */
export function compareVersions(versions: readonly ComparedVersion[]): readonly QuotationChange[] {
  const [newest, ...earlier] = versions.map(readVersion);
  if (newest === undefined || [newest, ...earlier].some(({ said }) => said.length > MAX_QUOTATIONS))
    return [];
  const changes: QuotationChange[] = [];
  const told = new Set<string>();
  let later = newest;
  let settled = new Set<string>();
  for (const version of earlier) {
    const { reworded, appeared, went } = compareTwo(version, later);
    const { replaced } = version.of;
    const stillNew = (letters: string): Said | undefined =>
      settled.has(letters) ? undefined : newest.said.find((said) => said.letters === letters);
    for (const [before, now] of reworded) {
      const said = stillNew(now.letters);
      if (said !== undefined)
        changes.push({ kind: 'reworded', ...replaced, now: said.span, before: former(version, before) });
      else if (!told.has(before.letters))
        changes.push({ kind: 'went', ...replaced, now: null, before: former(version, before) });
      told.add(before.letters);
    }
    for (const now of appeared) {
      const said = stillNew(now.letters);
      if (said !== undefined) changes.push({ kind: 'appeared', ...replaced, now: said.span, before: null });
    }
    for (const before of went) {
      if (told.has(before.letters) || newest.said.some(({ letters }) => letters === before.letters)) continue;
      told.add(before.letters);
      changes.push({ kind: 'went', ...replaced, now: null, before: former(version, before) });
    }
    settled = new Set([
      ...settled,
      ...[...appeared, ...reworded.map(([, now]) => now)].map(({ letters }) => letters),
    ]);
    later = version;
  }
  return changes.toSorted(inOrderOfText).slice(0, MAX_CHANGES);
}

interface Said {
  readonly quotation: ComparedQuotation;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: readonly string[];
  readonly letters: string;
}

interface ReadVersion {
  readonly of: ComparedVersion;
  readonly said: readonly Said[];
}

function readVersion(of: ComparedVersion): ReadVersion {
  const said = of.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation): Said => {
      const words = quotation.parts
        .flatMap((part) => splitWords(of.article.prose, part))
        .map(({ form }) => form);
      const { start, end } = quotation;
      return { quotation, span: { start, end }, words, letters: words.join(' ') };
    });
  return { of, said };
}

function former({ of: { article } }: ReadVersion, { quotation, span }: Said): FormerQuotation {
  const whole = slice(article.text, span);
  const text = whole.length > MAX_LETTERS ? `${whole.slice(0, MAX_LETTERS)} ${CUT}` : whole;
  return { article: article.id, ...span, text, speaker: quotation.speaker?.name ?? null };
}

/** Pairs what is not the same in two versions with what comes nearest to it. */
function compareTwo(earlier: ReadVersion, later: ReadVersion) {
  const kept = new Set(later.said.map(({ letters }) => letters));
  const had = new Set(earlier.said.map(({ letters }) => letters));
  const lost = earlier.said.filter(({ letters }) => !kept.has(letters));
  const gained = later.said.filter(({ letters }) => !had.has(letters));
  const isMany = lost.length * gained.length > MAX_PAIRS;
  const pairs = (isMany ? [] : lost)
    .flatMap((before) => gained.map((now) => ({ before, now, common: shareOf(headOf(before), headOf(now)) })))
    .filter(({ common }) => common >= MIN_COMMON)
    .toSorted((one, other) => other.common - one.common);
  const paired = new Set<Said>();
  const reworded: (readonly [before: Said, now: Said])[] = [];
  for (const { before, now } of pairs) {
    if (paired.has(before) || paired.has(now)) continue;
    paired.add(before).add(now);
    reworded.push([before, now]);
  }
  const isLeft = (said: Said): boolean => !paired.has(said);
  return { reworded, appeared: gained.filter(isLeft), went: lost.filter(isLeft) };
}

function headOf({ words }: Said): readonly string[] {
  return words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
}

/** How much of the longer of two wordings stands in the other, word by word whatever their order. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common / Math.max(one.length, other.length, 1);
}

function inOrderOfText(one: QuotationChange, other: QuotationChange): number {
  const place = ({ now }: QuotationChange): number => now?.start ?? Number.POSITIVE_INFINITY;
  return place(one) === place(other) ? 0 : place(one) - place(other);
}
