import type { Sayings } from '../../sayings/sayings.ts';
import { stemOf } from '../../search/stem.ts';
import { splitWords } from '../../search/words.ts';
import { slice, type TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { RankedPassage } from './03-rank.ts';
import { amountOf, areTwoAmounts } from './amounts.ts';
import { findTyped } from './answer-types.ts';
import { areTwoDates, calendarDateOf } from './calendar-dates.ts';
import type { AnswerType } from './question.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** That sources do not say the same. */
export interface Disagreement {
  readonly about: 'number' | 'date' | 'wording';
  /** What each says, as it stands there, differing from all before; at least two. */
  readonly versions: readonly string[];
  /** The places of their passages in the list that was compared. */
  readonly places: readonly number[];
}

const AMOUNTS = compare('number', amountOf, areTwoAmounts);
/** How two values of a type are told apart; types that are not here are never said to contradict each other. */
const COMPARISONS: Readonly<Partial<Record<AnswerType, Comparison>>> = {
  number: AMOUNTS,
  percent: AMOUNTS,
  money: AMOUNTS,
  measure: AMOUNTS,
  date: compare('date', calendarDateOf, areTwoDates),
};

interface Comparison {
  readonly about: Disagreement['about'];
  isReadable(text: string): boolean;
  areTwo(one: string, other: string): boolean;
}

function compare<Value>(
  about: Disagreement['about'],
  read: (text: string) => Value | null,
  areTwo: (one: Value | null, other: Value | null) => boolean,
): Comparison {
  return {
    about,
    isReadable: (text) => read(text) !== null,
    areTwo: (one, other) => areTwo(read(one), read(other)),
  };
}

/**
 * Whether passages contradict each other about what was asked: two amounts of the same unit that cannot both be, two
 * dates, or one statement in two wordings.
 */
export function findDisagreement(
  asked: WeightedQuestion,
  passages: readonly RankedPassage[],
  sayings: () => Sayings,
): Disagreement | null {
  const { expects, speech } = asked.question;
  if (speech !== null) return findWordings(passages, sayings);
  const comparison = expects === null ? undefined : COMPARISONS[expects];
  return expects === null || comparison === undefined
    ? null
    : findValues(asked, passages, expects, comparison);
}

function findValues(
  asked: WeightedQuestion,
  passages: readonly RankedPassage[],
  expects: AnswerType,
  { about, isReadable, areTwo }: Comparison,
): Disagreement | null {
  const values = passages.flatMap(({ passage }, place) => {
    const { text, prose } = passage.source.read.article;
    const span = findExpected(asked, prose, passage, expects);
    const value = span === null ? '' : slice(text, span);
    return isReadable(value) ? [{ text: value, place }] : [];
  });
  const versions: (typeof values)[number][] = [];
  for (const value of values) {
    if (versions.every((other) => areTwo(other.text, value.text))) versions.push(value);
  }
  if (versions.length < 2) return null;
  return {
    about,
    versions: versions.map(({ text }) => text),
    places: versions.map(({ place }) => place),
  };
}

function findWordings(passages: readonly RankedPassage[], sayings: () => Sayings): Disagreement | null {
  const said = passages.flatMap(({ passage }, place) =>
    passage.speech === null ? [] : [{ statement: passage.speech.statement, place }],
  );
  for (const [at, first] of said.entries()) {
    for (const other of said.slice(at + 1)) {
      const saying = sayings().of(first.statement);
      if (saying !== sayings().of(other.statement)) continue;
      const versionOf = (statement: typeof first.statement) =>
        saying.versions.findIndex(({ statements }) => statements.includes(statement));
      if (versionOf(first.statement) === versionOf(other.statement)) continue;
      if (shareWords(first.statement, other.statement)) continue;
      const versions = [first, other].map(({ statement }) =>
        slice(statement.article.text, statement.quotation),
      );
      return { about: 'wording', versions, places: [first.place, other.place] };
    }
  }
  return null;
}

/** Whether a piece of one stands whole in a piece of the other: then one says more, not something else. */
function shareWords(one: Statement, other: Statement): boolean {
  const pieces = [one, other].map(({ article, quotation }) =>
    quotation.parts.map((part) =>
      splitWords(article.text, part)
        .map(({ form }) => form)
        .join(''),
    ),
  );
  const [first = [], second = []] = pieces;
  return first.some((piece) => second.some((each) => piece.includes(each) || each.includes(piece)));
}

/** How many words behind a number its unit may stand: "nearly 100 Labour Party staff". */
const UNIT_REACH = 4;
/** Farther from all words of the question an expression answers something else. */
const FARTHEST = 8;
const FARTHEST_NAME = 5;
/** ", who used to work for …," names others than the one who does what is asked. */
const ASIDE = /, (?:who|whom|whose|which|an?|the|former|then)\b[^,.;]{2,120}(?=,)/giu;

/** The expression of the type that stands nearest to the question's words and says something they don't. */
function findExpected(
  { question, terms }: WeightedQuestion,
  prose: string,
  within: TextSpan,
  expects: AnswerType,
): TextSpan | null {
  const text = question.kind === 'who' ? slice(prose, within).replace(ASIDE, blank) : slice(prose, within);
  const words = splitWords(' '.repeat(within.start) + text).map((word) => ({
    ...word,
    stem: stemOf(word.form),
  }));
  const known = new Set(terms.map(({ stem }) => stem));
  const centre = words.flatMap(({ stem }, at) => (known.has(stem) ? [at] : []));
  const farthest = question.kind === 'who' ? FARTHEST_NAME : FARTHEST;
  const candidates = findTyped(expects, text).flatMap((found) => {
    const span = { start: within.start + found.start, end: within.start + found.end };
    const inside = words.flatMap((word, at) =>
      word.start >= span.start && word.end <= span.end ? [{ ...word, at }] : [],
    );
    const last = inside.at(-1)?.at ?? -1;
    if (inside.length === 0 || inside.every(({ stem }) => known.has(stem))) return [];
    const behind = words.slice(last + 1, last + 1 + UNIT_REACH).map(({ stem }) => stem);
    const hasUnit = question.unit.some((stem) => behind.includes(stem));
    const distance = centre.length === 0 ? last : Math.min(...centre.map((at) => Math.abs(at - last)));
    if (!hasUnit && distance > farthest) return [];
    return [{ span, distance: hasUnit ? -1 : distance }];
  });
  const needsUnit = question.kind === 'how-many' && question.unit.length > 0;
  const fitting = needsUnit ? candidates.filter(({ distance }) => distance < 0) : candidates;
  return fitting.toSorted((one, other) => one.distance - other.distance)[0]?.span ?? null;
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}
