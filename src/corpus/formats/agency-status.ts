import { checkItemIds } from '../../core/article/metadata.ts';
import { readWrittenDate } from '../../core/article/written-date.ts';
import type { ContentReason } from '../left-out.ts';

/**
 * Whether an agency takes an item back by its status, which has the same values in NewsML-G2 (`stat:canceled`), NITF and
 * ninjs.
 *
 * @see https://cv.iptc.org/newscodes/pubstatusg2/
 */
export function isTakenBack(status: string): boolean {
  return TAKEN_BACK.test(status.trim());
}

const TAKEN_BACK = /^(?:\w+:)?(?:cancell?ed|withheld)$/iu;

/** Why an item that its agency takes back is left out: its earlier versions go with it. */
export function takenBack(ids: readonly string[], dates: readonly string[]): ContentReason {
  const [on] = dates.flatMap((date) => readWrittenDate(date) ?? []);
  const named = checkItemIds(ids);
  if (named.length === 0) return { kind: 'not-published' };
  return { kind: 'not-published', takesBack: { ids: named, ...(on !== undefined && { on }) } };
}

/** Whether an item was changed after it was published; what was written before that is no change. */
export function isLater(modified: string, published: string | undefined): boolean {
  const [one, other] = [modified, published ?? ''].map((date) => Date.parse(readWrittenDate(date) ?? date));
  if (one === undefined || other === undefined || Number.isNaN(one + other)) return modified !== published;
  return one > other;
}

/** What a note to editors says of the item itself, in words that count as a notice: that it corrects, or is no more. */
export function noticesIn(note: string): readonly string[] {
  if (KILLS.test(note)) return ['retraction'];
  return CORRECTS.test(note) ? ['correction'] : [];
}

/** “ATTENTION”, “Eds:”, “Note to editors –”, “2nd”. */
const ADDRESS = String.raw`^\W*(?:(?:attention|n\.?b|eds?|editors?|note|to|urgent|\d+(?:st|nd|rd|th))\b\W*)*`;
const KILLS = new RegExp(
  String.raw`${ADDRESS}(?:mandatory |bulletin )?(?:kill|retract(?:s|ed|ion)?|withdraw(?:s|n)?)\b`,
  'iu',
);
const CORRECTS = new RegExp(
  [
    String.raw`${ADDRESS}(?:correct(?:s|ed|ing|ion|ions|ive)\b(?! (?:officers?|officials?|departments?|facilit)))`,
    String.raw`[.;:,(/–—]\s*correct(?:s|ed|ing)\b`,
    String.raw`\b(?:this|the) (?:version|story|item|article|text|update|writethru)\b[^.]{0,40}\bcorrect(?:s|ed|ion)\b`,
    String.raw`\bto correct\b`,
  ].join('|'),
  'iu',
);
