import type { TextSpan } from '../../../src/core/span.ts';
import type { DoubleMark } from './double-marks.ts';

/**
 * What stands between the outermost marks of a paragraph, marks excluded. A mark that is never closed reaches to
 * `end`, the paragraph's; one that opens while another is open is nested where enough marks are left to close both,
 * else the first was never closed.
 */
export function pairMarks(marks: readonly DoubleMark[], end: number): readonly TextSpan[] {
  const regions: TextSpan[] = [];
  let outer: DoubleMark | null = null;
  let depth = 0;
  let openersLeft = marks.filter(({ side }) => side === 'opens').length;
  let othersLeft = marks.length - openersLeft;
  for (const mark of marks) {
    const opens = mark.side === 'opens' || (mark.side === 'either' && outer === null);
    if (opens && outer !== null && (outer.isFirst || othersLeft >= openersLeft + depth)) depth += 1;
    else if (opens) {
      if (outer !== null) regions.push({ start: outer.end, end: mark.start });
      outer = mark;
      depth = 1;
    } else if (outer !== null) {
      depth -= 1;
      if (depth === 0) {
        regions.push({ start: outer.end, end: mark.start });
        outer = null;
      }
    }
    if (mark.side === 'opens') openersLeft -= 1;
    else othersLeft -= 1;
  }
  if (outer !== null) regions.push({ start: outer.end, end });
  return regions.filter((region) => region.start < region.end);
}
