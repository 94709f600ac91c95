import { isDirectlyAfter, openedBehind } from '../clauses/content/beside-marks.ts';
import {
  innerSource,
  isAccordingTo,
  isEmbedded,
  isPluperfect,
  isSaying,
  leadsTo,
  outermost,
  reportersOf,
  saysAgain,
  tellerBehind,
} from '../clauses/content/nesting.ts';
import { isDeniedReport } from '../clauses/reporting/denials.ts';
import { isWithinClaim, ownerOfMarks } from '../clauses/reporting/owned-words.ts';
import type { ReportingClause } from '../clauses/reporting/reporting-clause.ts';
import { spokenBehind } from '../clauses/reporting/spoken-behind.ts';
import { type AroundMarks, citerOf } from './around-marks.ts';
import { type AttributedSpan, attributed, named, told } from './attributed-span.ts';

/** "Smith called it “absurd,” Jones said": the marks are the object of "call", whatever follows them. */
export function calledBefore(around: AroundMarks): AttributedSpan | null {
  const { direct } = around;
  return direct?.cueClass === 'call' ? attributed(around, direct, 'before') : null;
}

/** "Smith’s “absurd” plan". */
export function ownedMarks(around: AroundMarks): AttributedSpan | null {
  const owner = ownerOfMarks(around.items, around.at);
  return owner && named(around, owner);
}

/** "…,” Smith said", taking account of a verb of saying before the marks. */
export function reportedBehind(around: AroundMarks): AttributedSpan | null {
  const { items, at, text, earlier, later, direct } = around;
  const after = later.find((clause) => isDirectlyAfter(items, at, clause, text));
  if (after === undefined) return null;
  if (direct !== null && isSaying(direct) && isAccordingTo(items, after))
    return told(attributed(around, direct, 'before'), after.subject);
  const inner = earlier.findLast(
    (clause) => isSaying(clause) && leadsTo(items, clause, at) && !isDeniedReport(items, at, clause.cueIndex),
  );
  // “…,” the agency quoted Smith as saying.
  const quoted = later.find((clause) => citerOf(items, clause, later) === after);
  if (quoted) return told(attributed(around, quoted, 'after'), after.subject);
  const span = attributed(around, after, 'after');
  if (inner && saysAgain(after, inner)) return { ...span, source: inner.subject };
  return told(
    { ...span, inner: innerSource(items, after, inner, at) },
    tellerBehind(items, after.to - 1, later),
  );
}

/**
 * "…,” Smith, who left, said": a name right behind the marks with its verb farther away. Only if no complete clause
 * follows them, which would be plainer.
 */
export function openedBehindMarks(around: AroundMarks): AttributedSpan | null {
  const { items, at, text, later } = around;
  const spoken = openedBehind(items, at, later, text) ?? spokenBehind(items, at, later);
  return spoken && { ...attributed(around, spoken.clause, 'after'), source: spoken.subject };
}

/** "Smith’s claim that it was “absurd”". */
export function claimedWithin(around: AroundMarks): AttributedSpan | null {
  const { items, at, earlier, reports } = around;
  const nearest = earlier.at(-1);
  if (nearest?.cueClass !== 'own' || !isWithinClaim(items, nearest, at)) return null;
  return told(attributed(around, nearest, 'within'), ...reportersOf(items, nearest, reports));
}

/** "Smith said, “…”", unless a verb of saying governs that clause: then it is part of what is reported. */
export function reportedBefore(around: AroundMarks): AttributedSpan | null {
  const { items, direct, reports, teller } = around;
  if (direct === null || direct.cueClass === 'act') return null;
  const saying = outermost(items, reports);
  const isKnown = direct.subject !== null || saying === undefined;
  if (!isKnown || isOuter(around, direct, saying) || isEmbedded(direct, saying)) return null;
  return told(attributed(around, direct, 'before'), ...reportersOf(items, direct, reports), teller);
}

function isOuter(
  { items }: AroundMarks,
  direct: ReportingClause,
  saying: ReportingClause | undefined,
): boolean {
  return saying !== undefined && saying !== direct && isPluperfect(items, direct);
}

/** "Smith said that it was “absurd”": the outermost verb of saying before the marks, which governs all else. */
export function reportedWithin(around: AroundMarks): AttributedSpan | null {
  const { items, at, earlier, reports, teller } = around;
  const saying = outermost(items, reports);
  if (saying === undefined) return null;
  return told(
    { ...attributed(around, saying, 'within'), inner: innerSource(items, saying, reports.at(-1), at) },
    ...reportersOf(items, saying, reports),
    citerOf(items, saying, earlier)?.subject ?? null,
    teller,
  );
}
