import { ADVERBIAL_OPENERS } from '../../language/english/words.ts';
import type { Item } from '../02-sentences.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReportingClause } from './reporting-clauses.ts';

/** A clause reports another over so many words at most. */
const FAR = 120;

/** Whether the clause reports speech rather than a thought or a deed. */
export function isSaying(clause: ReportingClause): boolean {
  return clause.cueClass === 'say' || clause.cueClass === 'tell' || clause.cueClass === 'call';
}

/** The last clause, or the one that reports it: "Smith said that Jones called it “…”" is what Smith said. */
export function outermost(
  items: readonly Item[],
  saying: readonly ReportingClause[],
): ReportingClause | undefined {
  let outer = saying.at(-1);
  for (const clause of [...saying].reverse().slice(1)) {
    if (outer === undefined || !reportsClause(items, clause, outer)) break;
    outer = clause;
  }
  return outer;
}

/** The source inside the outermost report, where another is named: C in "A told B that C had said “…”". */
export function innerSource(outer: ReportingClause, inner: ReportingClause | undefined): NounPhrase | null {
  return inner !== undefined && inner !== outer && inner.subject?.kind === 'proper' ? inner.subject : null;
}

function reportsClause(items: readonly Item[], clause: ReportingClause, inner: ReportingClause): boolean {
  if (inner.from - clause.to > FAR || isAsideOf(items, clause, inner)) return false;
  const between = items.slice(clause.to, inner.from);
  const hasComplement =
    between.slice(0, 4).some((item) => item.lower === 'that') || inner.subject?.from === clause.to;
  const isRelative =
    inner.subject?.kind === 'pronoun' &&
    items[inner.subject.from]?.lower === 'who' &&
    inner.subject.from > clause.to + 1;
  return (
    (hasComplement || isRelative) &&
    clause.subject !== null &&
    !between.some((item) => item.marked !== undefined || item.text === ';')
  );
}

/** "After Trump argued that …, Rubio said": the clause before is an adverbial of the one behind the comma. */
function isAsideOf(items: readonly Item[], clause: ReportingClause, inner: ReportingClause): boolean {
  const opener = items[(clause.subject?.from ?? clause.from) - 1]?.lower ?? '';
  return (
    ADVERBIAL_OPENERS.has(opener) &&
    opener !== 'as' &&
    items[(inner.subject?.from ?? inner.from) - 1]?.text === ','
  );
}

/** "told him that Jones had said “…”": the report of an earlier report. */
export function isPluperfect(items: readonly Item[], clause: ReportingClause): boolean {
  return items
    .slice(Math.max(0, clause.cueIndex - 3), clause.cueIndex)
    .some((item) => item.lower === 'had' || item.lower === "'d");
}

/** "Benjamin said he believes “…”": the clause with the pronoun stands inside what the other reports. */
export function isEmbedded(clause: ReportingClause, saying: ReportingClause | undefined): boolean {
  return (
    clause.cueClass === 'think' &&
    clause.subject?.kind === 'pronoun' &&
    saying !== undefined &&
    saying.subject !== null
  );
}
