import { overlaps, type TextSpan } from '../../../src/core/span.ts';
import { isLong } from './gold-article.ts';
import { cutSegment, intersect, type MarkedText, type Segment } from './marked-text.ts';
import type { SystemQuotation } from './system-quotes.ts';

/** A quoted stretch as a system finds it. */
export interface SystemSegment extends Segment {
  readonly quotation: SystemQuotation;
  /** The stretch stands outside all marks although the system calls the quotation direct. */
  readonly isOutsideMarks: boolean;
  /** The quotation is called direct and has a word outside all marks: never exactly right. */
  readonly spills: boolean;
}

/**
 * Cuts a system's direct and mixed quotations at marks and paragraphs, as the annotations are cut, so that it makes no
 * difference whether marks are returned or a quotation comes in pieces. What a direct quotation has outside marks is a
 * stretch of its own.
 */
export function cutQuotations(
  marked: MarkedText,
  quotations: readonly SystemQuotation[],
): readonly SystemSegment[] {
  const byRange = new Map<string, SystemSegment>();
  for (const segment of quotations.flatMap((quotation) => cutQuotation(marked, quotation)).filter(isLong)) {
    const key = `${segment.range.from}-${segment.range.to}`;
    const known = byRange.get(key);
    if (known === undefined) byRange.set(key, segment);
    else if (known.quotation.speaker === null && segment.quotation.speaker !== null) {
      byRange.set(key, { ...known, quotation: segment.quotation });
    }
  }
  return [...byRange.values()];
}

function cutQuotation(marked: MarkedText, quotation: SystemQuotation): readonly SystemSegment[] {
  if (quotation.kind === 'indirect') return [];
  const inside = marked.regions
    .filter((region) => overlaps(region, quotation))
    .map((region) => intersect(region, quotation));
  const outside = quotation.kind === 'direct' ? findGaps(marked.paragraphs, quotation, inside) : [];
  const spilt = outside.flatMap((span) => cutSegment(marked, span));
  const spills = spilt.length > 0;
  return [
    ...inside
      .flatMap((span) => cutSegment(marked, span))
      .map((segment) => ({ ...segment, quotation, spills, isOutsideMarks: false })),
    ...spilt.map((segment) => ({ ...segment, quotation, spills, isOutsideMarks: true })),
  ];
}

/** What is left of a span when `taken`, by where they start, is gone, paragraph by paragraph. */
function findGaps(
  paragraphs: readonly TextSpan[],
  span: TextSpan,
  taken: readonly TextSpan[],
): readonly TextSpan[] {
  const gaps: TextSpan[] = [];
  for (const paragraph of paragraphs.filter((candidate) => overlaps(candidate, span))) {
    const { start, end } = intersect(paragraph, span);
    let position = start;
    for (const piece of taken.filter((candidate) => overlaps(candidate, { start, end }))) {
      if (piece.start > position) gaps.push({ start: position, end: piece.start });
      position = Math.max(position, piece.end);
    }
    if (position < end) gaps.push({ start: position, end });
  }
  return gaps;
}
