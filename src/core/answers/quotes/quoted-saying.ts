import { pageOf } from '../../article/page-of.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import { quotedText } from '../../quotations/quoted-text.ts';
import { findElsewhere, isSameWording } from '../../sayings/elsewhere.ts';
import type { Saying, Wording } from '../../sayings/saying.ts';
import type { TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import { type DiffPart, diffWords } from '../word-diff.ts';
import { findFirstReport } from './first-report.ts';
import type { QuotedSaying, Variant } from './quotes-answer.ts';

/**
 * Shows a saying by one of the statements that fit: of the fullest wording that has one, the earliest; with where else
 * it stands and how its other wordings differ.
 */
export function showSaying(
  saying: Saying,
  fitting: readonly [Statement, ...Statement[]],
  marksOf: (statement: Statement) => readonly TextSpan[],
  language: LanguageWords,
): QuotedSaying {
  const shown = chooseShown(saying, fitting);
  return {
    ...shown,
    ...findElsewhere(saying, shown),
    marks: marksOf(shown),
    first: findFirstReport(saying),
    wordings: saying.wordings,
    variants: findVariants(saying, shown, language),
  };
}

function chooseShown(saying: Saying, fitting: readonly [Statement, ...Statement[]]): Statement {
  const quotations = new Set(fitting.map(({ quotation }) => quotation));
  const inOrder = [...saying.wordings, ...saying.reported].flatMap(({ statements }) => statements);
  return inOrder.find(({ quotation }) => quotations.has(quotation)) ?? fitting[0];
}

function findVariants({ wordings }: Saying, shown: Statement, language: LanguageWords): readonly Variant[] {
  if (shown.quotation.kind === 'indirect') return [];
  const same = wordings.filter((wording) => isSameWording(wording, shown));
  const differing = wordings.filter((wording) => !same.includes(wording));
  const whole = differing.filter(
    (wording) =>
      !wording.isExcerpt || !differing.some((other) => other !== wording && isPartOf(wording, other)),
  );
  return whole.flatMap((wording) => {
    const parts = differing.filter((other) => other === wording || isPartOf(other, wording));
    const pairs = parts.flatMap((to) => same.flatMap((from) => pairUp(from, to, language)));
    const [nearest] = pairs.toSorted((one, other) => other.likeness - one.likeness);
    if (nearest === undefined) return [];
    const pages = new Set(
      parts.flatMap(({ statements }) => statements.map(({ article }) => pageOf(article))),
    );
    return [{ statement: nearest.to, diff: nearest.diff, articles: pages.size }];
  });
}

function isPartOf(part: Wording, whole: Wording): boolean {
  const [first] = whole.statements;
  return part.isExcerpt && first !== undefined && isSameWording(part, first);
}

interface Pair {
  readonly to: Statement;
  /** The difference of the one to the other. */
  readonly diff: readonly DiffPart[];
  /** The share of letters that both have, 0 to 1. */
  readonly likeness: number;
}

/** Compares the plainest report of two wordings. */
function pairUp(one: Wording, other: Wording, language: LanguageWords): readonly Pair[] {
  const [from, to] = [plainest(one), plainest(other)];
  if (from === undefined || to === undefined) return [];
  const diff = diffWords(quotedText(from), quotedText(to), language);
  const equal = diff.reduce((sum, { op, text }) => sum + (op === 'equal' ? text.length : 0), 0);
  const all = diff.reduce((sum, { text }) => sum + text.length, 0);
  return [{ to, diff, likeness: all === 0 ? 0 : equal / all }];
}

/** A report that no cue interrupts, else the earliest. */
function plainest({ statements }: Wording): Statement | undefined {
  return statements.find(({ quotation }) => quotation.parts.length === 1) ?? statements[0];
}
