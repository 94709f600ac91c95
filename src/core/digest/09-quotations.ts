import { showSaying } from '../answers/quotes/quoted-saying.ts';
import type { QuotedSaying } from '../answers/quotes/quotes-answer.ts';
import { countFirst } from '../bisect.ts';
import { groupBy } from '../group-by.ts';
import { tokenCount } from '../language/token-count.ts';
import { quotedText } from '../quotations/quoted-text.ts';
import type { Saying } from '../sayings/saying.ts';
import { overlaps, type TextSpan } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import { type Salience, type Stems, shareSaid, weightOf } from './06-salience.ts';
import type { CandidateSentence } from './07-sentences.ts';
import { titleLineOf } from './08-headline.ts';
import type { DigestKnowledge } from './group-articles.ts';

interface CandidateQuotation {
  readonly shown: Statement;
  readonly stems: Stems;
  /** Who says it, as one word for all articles; null where they leave it open. */
  readonly speaker: string | null;
  readonly score: number;
}

const MIN_WORDS = 5;
const MAX_WORDS = 50;
const SOFT_LENGTH = 8;
/** What more articles report is worth more, and so are words that they report differently. */
const WORTH_OF_ARTICLE = 0.4;
const WORTH_OF_DIFFERENCE = 0.5;
/** Of somebody who was quoted already. */
const HEARD_BEFORE = 0.4;
const UNNAMED = 0.5;
const PARTLY_QUOTED = 0.7;
const MAX_SAID = 0.6;

/**
 * Chooses the most telling quotations of a story: what many articles report, what they report in different words, and
 * what says much of what the story is about; a new speaker before more of the same one. None repeats a sentence chosen.
 */
export function chooseQuotations(
  known: DigestKnowledge,
  items: readonly ArticleWithCopies[],
  salience: Salience,
  sentences: readonly CandidateSentence[],
  most: number,
): readonly QuotedSaying[] {
  const candidates = listCandidates(known, items, salience).filter(
    (each) => !sentences.some((sentence) => repeats(each, sentence, salience)),
  );
  const chosen: CandidateQuotation[] = [];
  while (chosen.length < most) {
    const said = new Set(chosen.flatMap(({ stems }) => [...stems]));
    const speakers = new Set(chosen.map(({ speaker }) => speaker));
    const worth = (each: CandidateQuotation) =>
      shareSaid(each.stems, said, salience) > MAX_SAID
        ? 0
        : each.score * (speakers.has(each.speaker) ? HEARD_BEFORE : 1);
    const [next] = candidates.toSorted((one, other) => worth(other) - worth(one));
    if (next === undefined || worth(next) === 0) break;
    chosen.push(next);
  }
  return chosen.map(({ shown }) => showWithin(known, items, shown));
}

/** A saying with those of its other wordings that stand in the story: a later one may be known to no reader yet. */
function showWithin(
  { sayings, language }: DigestKnowledge,
  items: readonly ArticleWithCopies[],
  shown: Statement,
): QuotedSaying {
  const saying = showSaying(sayings.of(shown), [shown], () => [], language);
  const variants = saying.variants.filter(({ statement }) =>
    items.some(({ read }) => read.article === statement.article),
  );
  return { ...saying, variants };
}

function listCandidates(
  { sayings, speakers }: DigestKnowledge,
  items: readonly ArticleWithCopies[],
  salience: Salience,
): readonly CandidateQuotation[] {
  const statements = items.flatMap(({ read }) => {
    const title = titleLineOf(read);
    return read.quotations
      .filter((each) => each.kind !== 'indirect' && (title === null || !overlaps(each, title)))
      .map((quotation) => ({ article: read.article, quotation }));
  });
  const reads = new Map(items.map(({ read }) => [read.article, read]));
  return [...groupBy(statements, (statement) => sayings.of(statement))].flatMap(([saying, reports]) => {
    const shown = reports.find(isShowable);
    const read = shown && reads.get(shown.article);
    if (shown === undefined || read === undefined) return [];
    const stems = new Set(shown.quotation.parts.flatMap((part) => stemsWithin(read, part)));
    const speaker = speakers.entryOf(shown.quotation)?.id ?? null;
    const score = scoreOf(shown, weightOf(stems, salience) / Math.sqrt(SOFT_LENGTH + stems.size), {
      articles: countArticles(reports),
      isDiffering: hasDifferences(saying, reports),
    });
    return [{ shown, stems, speaker, score }];
  });
}

/** Long enough to tell something, short enough to be read in passing, and somebody's. */
function isShowable(statement: Statement): boolean {
  const words = tokenCount(quotedText(statement));
  return words >= MIN_WORDS && words <= MAX_WORDS && statement.quotation.speaker !== null;
}

function scoreOf(
  { quotation }: Statement,
  telling: number,
  { articles, isDiffering }: { readonly articles: number; readonly isDiffering: boolean },
): number {
  return (
    (1 + telling) *
    (1 + WORTH_OF_ARTICLE * Math.log2(articles)) *
    (isDiffering ? 1 + WORTH_OF_DIFFERENCE : 1) *
    ((quotation.speaker?.name ?? null) === null ? UNNAMED : 1) *
    (quotation.kind === 'direct' ? 1 : PARTLY_QUOTED)
  );
}

function stemsWithin({ stems, starts, ends }: ArticleWithCopies['read'], part: TextSpan): readonly number[] {
  const from = firstFrom(starts, part.start);
  const within: number[] = [];
  for (let at = from; at < stems.length && (ends[at] ?? 0) <= part.end; at += 1) {
    const stem = stems[at] ?? -1;
    if (stem >= 0) within.push(stem);
  }
  return within;
}

/** The index of the first of the ascending offsets that is not before another; their number where all are. */
function firstFrom(offsets: Int32Array, offset: number): number {
  return countFirst(offsets.length, (index) => (offsets[index] ?? 0) < offset);
}

function countArticles(statements: readonly Statement[]): number {
  return new Set(statements.map(({ article }) => article)).size;
}

/** Whether the story's articles have it in wordings of which none is a part of another. */
function hasDifferences({ wordings }: Saying, reports: readonly Statement[]): boolean {
  const own = new Set(reports.map(({ quotation }) => quotation));
  const whole = wordings.filter(
    ({ isExcerpt, statements }) => !isExcerpt && statements.some(({ quotation }) => own.has(quotation)),
  );
  return whole.length > 1;
}

/** A sentence that gives a few of the words leaves the rest to be told. */
function repeats(
  { shown, stems }: CandidateQuotation,
  sentence: CandidateSentence,
  salience: Salience,
): boolean {
  const isInside = sentence.read.article === shown.article && overlaps(sentence, shown.quotation);
  return isInside || shareSaid(stems, sentence.stems, salience) > MAX_SAID;
}
