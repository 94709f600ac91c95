import { oneLine } from '../../one-line.ts';

/** What stands between a headline and the name of its outlet. */
const SUFFIX = /^\s*(?:\s[-–—·•:»]\s|\|).{1,80}$/u;

/**
 * The headlines in the order in which they are to be believed. The one that the page shows comes first where another
 * states it too; and what stands behind it in a statement is the outlet's name and no part of it.
 *
 * @param stated - For machines, the best statement first.
 * @param shown - The texts of the page's headings of the first rank.
 */
export function preferHeadline(stated: readonly string[], shown: readonly string[]): readonly string[] {
  const lines = stated.map(oneLine).filter(Boolean);
  const headings = shown.map(oneLine).filter((heading) => heading.length >= MIN_HEADING);
  const [first] = lines;
  if (first === undefined) return headings.slice(0, 1);
  const whole = headings.find((heading) => lines.some((line) => sign(line) === sign(heading)));
  const begun = headings.find(
    (heading) => first.startsWith(heading) && SUFFIX.test(first.slice(heading.length)),
  );
  const preferred =
    begun ??
    (whole !== undefined && lines.slice(1).some((line) => sign(line) === sign(whole)) ? whole : first);
  return [preferred, ...lines.filter((line) => line !== preferred)];
}

/** Letters. */
const MIN_HEADING = 8;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** A headline as it is compared: its letters and digits. */
function sign(headline: string): string {
  return headline.replace(NOT_WORD, '').toLowerCase();
}
