import type { TextSpan } from '../../../src/core/span.ts';
import { findDoubleMarks } from './double-marks.ts';
import { pairMarks } from './pair-marks.ts';
import { findSingleRegions } from './single-marks.ts';

/**
 * What stands between quotation marks, marks excluded, by where it starts. No region crosses a paragraph; a region
 * between single marks starts outside the double ones.
 */
export function findQuotedRegions(text: string, paragraphs: readonly TextSpan[]): readonly TextSpan[] {
  const double = paragraphs.flatMap((paragraph) =>
    pairMarks(findDoubleMarks(text, paragraph), paragraph.end),
  );
  const single = paragraphs.flatMap((paragraph) => findSingleRegions(text, paragraph, double));
  return [...double, ...single].sort((one, other) => one.start - other.start);
}
