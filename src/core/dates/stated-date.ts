/** A date as it is compared: what of it a text itself says; null what it leaves open. */
export interface StatedDate {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether two dates cannot be the same: a part that both state differs. "18 October" may be in "October 2024". */
export function areTwoDates(one: StatedDate | null, other: StatedDate | null): boolean {
  if (one === null || other === null) return false;
  return areTwo(one.year, other.year) || areTwo(one.month, other.month) || areTwo(one.day, other.day);
}

function areTwo(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}
