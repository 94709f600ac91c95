import type { Archive } from '../../archive.ts';
import { areTwoDates } from '../../dates/stated-date.ts';
import type { Language } from '../../language/language.ts';
import { splitWords } from '../../search/words.ts';
import { slice } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import { areTwoAmounts } from './amounts.ts';
import type { RankedPassage, StatedAnswer } from './passages.ts';
import type { AnswerType } from './question.ts';
import type { WeightedQuestion } from './question-reader.ts';

/** A contradiction between sources. */
export interface Disagreement {
  readonly about: 'number' | 'date' | 'wording';
  /** What each source says, in its own words; at least two, all different. */
  readonly versions: readonly string[];
  /** The index of each one's passage in the list that was compared. */
  readonly indexes: readonly number[];
}

interface Comparison {
  readonly about: Disagreement['about'];
  isReadable(text: string): boolean;
  areTwo(one: string, other: string): boolean;
}

/** How two values of a type are compared; null for types whose values never contradict each other. */
function comparisonOf(type: AnswerType | null, { questions, dates }: Language): Comparison | null {
  switch (type) {
    case 'number':
    case 'percent':
    case 'money':
    case 'measure':
      return compare('number', (text) => questions.readAmount(text), areTwoAmounts);
    case 'date':
      return compare('date', (text) => dates.readStated(text), areTwoDates);
    default:
      return null;
  }
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
 * How the cited passages contradict each other on what was asked: by two amounts of one unit that cannot both be true,
 * two dates, or one statement in two wordings. A value counts only if its sentence states it in the relation asked for;
 * a number that is merely near contradicts nothing.
 *
 * @param stated - what passages state where they differ.
 */
export async function findDisagreement(
  archive: Archive,
  { question }: WeightedQuestion,
  cited: readonly RankedPassage[],
  stated: readonly StatedAnswer[],
): Promise<Disagreement | null> {
  const { expects, speech } = question;
  if (speech !== null) return findWordings(cited, archive);
  const comparison = comparisonOf(expects, archive.language);
  return comparison === null ? null : findValues(cited, stated, comparison);
}

function findValues(
  cited: readonly RankedPassage[],
  stated: readonly StatedAnswer[],
  { about, isReadable, areTwo }: Comparison,
): Disagreement | null {
  const values = stated
    .map(({ text, ranked }) => ({
      text,
      index: cited.findIndex(({ passage }) => passage === ranked.passage),
    }))
    .filter(({ text, index }) => index >= 0 && isReadable(text));
  const versions: (typeof values)[number][] = [];
  for (const value of values) {
    if (versions.every((other) => areTwo(other.text, value.text))) versions.push(value);
  }
  if (versions.length < 2) return null;
  return {
    about,
    versions: versions.map(({ text }) => text),
    indexes: versions.map(({ index }) => index),
  };
}

async function findWordings(
  passages: readonly RankedPassage[],
  archive: Archive,
): Promise<Disagreement | null> {
  const said = passages.flatMap(({ passage }, index) =>
    passage.speech === null ? [] : [{ statement: passage.speech.statement, index }],
  );
  if (said.length < 2) return null;
  const sayings = await archive.sayings(said.map(({ statement }) => statement));
  for (const [at, first] of said.entries()) {
    for (const other of said.slice(at + 1)) {
      const saying = sayings.of(first.statement);
      if (saying !== sayings.of(other.statement)) continue;
      const wordingOf = (statement: typeof first.statement) =>
        saying.wordings.findIndex(({ statements }) =>
          statements.some(({ quotation }) => quotation === statement.quotation),
        );
      if (wordingOf(first.statement) === wordingOf(other.statement)) continue;
      if (!wordAPieceOtherwise(first.statement, other.statement, archive)) continue;
      const versions = [first, other].map(({ statement }) =>
        slice(statement.article.text, statement.quotation),
      );
      return { about: 'wording', versions, indexes: [first.index, other.index] };
    }
  }
  return null;
}

/** Another piece is the same in other words if it has this share of the content words, */
const MIN_SHARED = 0.5;
/** and if there are at least this many of them. */
const MIN_WORDS = 4;

/**
 * Whether two reports of one saying give a piece of it in two wordings. A report that has the whole piece of the other
 * says more, not something else; and two pieces about different things do not contradict each other.
 */
function wordAPieceOtherwise(
  one: Statement,
  other: Statement,
  { language: { words } }: Pick<Archive, 'language'>,
): boolean {
  const piecesOf = ({ article, quotation }: Statement) =>
    quotation.parts.map((part) => splitWords(article.text, part).map(({ form }) => form));
  const tellingOf = (piece: readonly string[]) =>
    [...new Set(piece)].filter((form) => !words.isStopWord(form));
  return piecesOf(one).some((first) =>
    piecesOf(other).some((second) => {
      const [text, others] = [first.join(''), second.join('')];
      if (text.includes(others) || others.includes(text)) return false;
      const [few, many] = [tellingOf(first), tellingOf(second)].toSorted((a, b) => a.length - b.length);
      const shared = (few ?? []).filter((form) => many?.includes(form)).length;
      return (few?.length ?? 0) >= MIN_WORDS && shared >= MIN_SHARED * (few?.length ?? 0);
    }),
  );
}
