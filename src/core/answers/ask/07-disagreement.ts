import type { Statement } from '../../archive.ts';
import type { Sayings } from '../../sayings/sayings.ts';
import { splitWords } from '../../search/words.ts';
import { slice, type TextSpan } from '../../span.ts';
import type { RankedPassage } from './03-rank.ts';
import { findExpected } from './06-short-answer.ts';
import { amountOf, areTwoAmounts } from './amounts.ts';
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

const COUNTED: ReadonlySet<AnswerType> = new Set(['number', 'percent', 'money', 'measure']);

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
  if (expects === null || !COUNTED.has(expects)) return null;
  const versions: { readonly text: string; readonly place: number }[] = [];
  for (const [place, { passage }] of passages.entries()) {
    const { text, prose } = passage.source.read.article;
    const span: TextSpan | null = findExpected(asked, prose, passage, expects);
    if (span === null) continue;
    const version = slice(text, span);
    const amount = amountOf(version);
    const isNew = versions.every((other) => areTwoAmounts(amountOf(other.text), amount));
    if (amount !== null && isNew) versions.push({ text: version, place });
  }
  if (versions.length < 2) return null;
  return {
    about: 'number',
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
