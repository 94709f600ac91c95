import type { Quotation, QuotationKind } from '../../../quotations/quotation.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';
import type { StatementSpan } from './statements.ts';

/** Text before a piece that tells whether it is part of the reporter's sentence. */
const CONTEXT = 40;
const STARTS_LOWER = /^[\s…(["'‘“]*\p{Ll}/u;

/** Joins what the reporting clause or a paragraph break cuts: “…,” she added, “…” is one quotation of two parts. */
export function joinParts(statements: readonly StatementSpan[], text: string): readonly Quotation[] {
  const groups: StatementSpan[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && continues(last.span, statement.span, text)) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => toQuotation(group, text));
}

function continues(last: AttributedSpan, next: AttributedSpan, text: string): boolean {
  if (last.source === null || last.source !== next.source) return false;
  if (last.link === 'indirect' || next.link === 'indirect') return isCutBySameCue(last, next);
  const isNextParagraph = next.sentence.paragraph === last.sentence.paragraph + 1;
  if (isNextParagraph) return !last.marked.isClosed && next.marked.opensParagraph;
  if (next.sentence.paragraph !== last.sentence.paragraph) return false;
  const between = text.slice(last.marked.end, next.marked.start);
  if (!/\p{L}/u.test(between)) return last.sentence !== next.sentence || next.link === 'continued';
  const isCutByCue =
    last.cue !== null && last.cue.start >= last.marked.end && last.cue.end <= next.marked.start;
  return isCutByCue && last.link !== 'within' && !/[.!?…]\s+\S.*[.!?…]\s/u.test(between);
}

/** "The bridge, Smith said, is safe." */
function isCutBySameCue(last: AttributedSpan, next: AttributedSpan): boolean {
  if (last.link !== next.link || last.cue === null || last.cue !== next.cue) return false;
  return last.cue.start >= last.marked.end && last.cue.end <= next.marked.start;
}

function toQuotation(group: readonly StatementSpan[], text: string): Quotation {
  const parts = group.map(({ span }) => ({ start: span.marked.start, end: span.marked.end }));
  const lead = group.find(({ reference }) => reference.attribution !== 'continued') ?? group[0];
  const { speaker = null, attribution = 'unclear', confidence = 'unclear' } = lead?.reference ?? {};
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    kind: commonKind(group.map(({ span }) => kindOf(span, text))),
    parts,
    speaker,
    attribution,
    confidence,
    evidence: lead?.reference.evidence ?? null,
    coSpeakers: lead?.reference.coSpeakers ?? [],
    tellers: lead?.reference.tellers ?? [],
    document: lead?.reference.document ?? null,
    cue: lead?.span.cue ?? null,
  };
}

/** A piece that is a whole statement makes the quotation direct. */
function commonKind(kinds: readonly QuotationKind[]): QuotationKind {
  const [first = 'direct'] = kinds;
  return kinds.every((kind) => kind === first) ? first : 'direct';
}

/** A fragment woven into the reporter's own sentence is mixed. */
function kindOf(span: AttributedSpan, text: string): QuotationKind {
  if (span.link === 'indirect') return 'indirect';
  const inside = text.slice(span.marked.inside.start, span.marked.inside.end);
  const hasWordsBefore = span.sentence.items
    .slice(Math.max(0, span.at - CONTEXT), span.at)
    .some((item) => /\p{L}/u.test(item.text));
  if (span.link === 'after') return hasWordsBefore && STARTS_LOWER.test(inside) ? 'mixed' : 'direct';
  return STARTS_LOWER.test(inside) || (span.link !== 'before' && hasWordsBefore) ? 'mixed' : 'direct';
}
