import { pageOf } from '../../article/page-of.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import { quotedText } from '../../quotations/quoted-text.ts';
import { findElsewhere, isSameWording } from '../../sayings/elsewhere.ts';
import type { Saying, Version } from '../../sayings/saying.ts';
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
    versions: saying.versions,
    variants: findVariants(saying, shown, language),
  };
}

function chooseShown(saying: Saying, fitting: readonly [Statement, ...Statement[]]): Statement {
  const quotations = new Set(fitting.map(({ quotation }) => quotation));
  const inOrder = [...saying.versions, ...saying.reported].flatMap(({ statements }) => statements);
  return inOrder.find(({ quotation }) => quotations.has(quotation)) ?? fitting[0];
}

function findVariants({ versions }: Saying, shown: Statement, language: LanguageWords): readonly Variant[] {
  if (shown.quotation.kind === 'indirect') return [];
  const same = versions.filter((version) => isSameWording(version, shown));
  const differing = versions.filter((version) => !same.includes(version));
  const whole = differing.filter(
    (version) =>
      !version.isExcerpt || !differing.some((other) => other !== version && isPartOf(version, other)),
  );
  return whole.flatMap((version) => {
    const parts = differing.filter((other) => other === version || isPartOf(other, version));
    const pairs = parts.flatMap((to) => same.flatMap((from) => pairUp(from, to, language)));
    const [nearest] = pairs.toSorted((one, other) => other.likeness - one.likeness);
    if (nearest === undefined) return [];
    const pages = new Set(
      parts.flatMap(({ statements }) => statements.map(({ article }) => pageOf(article))),
    );
    return [{ statement: nearest.to, diff: nearest.diff, articles: pages.size }];
  });
}

function isPartOf(part: Version, whole: Version): boolean {
  const [first] = whole.statements;
  return part.isExcerpt && first !== undefined && isSameWording(part, first);
}

interface Pair {
  readonly to: Statement;
  /** What became of the one in the other. */
  readonly diff: readonly DiffPart[];
  /** The share of their letters that both have, 0 to 1. */
  readonly likeness: number;
}

/** Compares the plainest report of two wordings. */
function pairUp(one: Version, other: Version, language: LanguageWords): readonly Pair[] {
  const [from, to] = [plainest(one), plainest(other)];
  if (from === undefined || to === undefined) return [];
  const diff = diffWords(quotedText(from), quotedText(to), language);
  const equal = diff.reduce((sum, { op, text }) => sum + (op === 'equal' ? text.length : 0), 0);
  const all = diff.reduce((sum, { text }) => sum + text.length, 0);
  return [{ to, diff, likeness: all === 0 ? 0 : equal / all }];
}

/** A report that no cue cuts, or else the earliest. */
function plainest({ statements }: Version): Statement | undefined {
  return statements.find(({ quotation }) => quotation.parts.length === 1) ?? statements[0];
}
