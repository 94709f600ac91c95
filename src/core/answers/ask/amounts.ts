/** An amount as it is compared. */
export interface Amount {
  readonly value: number;
  /** `under`: "nearly 100" is less; `over`: "more than 100", "100+"; `exact`: it may be either. */
  readonly side: 'under' | 'exact' | 'over';
  /** Whether the text calls it rough: "about 100". */
  readonly isRough: boolean;
}

/** Figures nearer than this are one figure, rounded. */
const ROUNDING = 0.02;
const ROUGH_ROUNDING = 0.1;

/** Whether two amounts cannot both be true of one thing. */
export function areTwoAmounts(one: Amount | null, other: Amount | null): boolean {
  if (one === null || other === null) return false;
  const rounding = one.isRough || other.isRough ? ROUGH_ROUNDING : ROUNDING;
  const isNear = Math.abs(one.value - other.value) <= rounding * Math.max(one.value, other.value);
  if (isNear) return one.side !== other.side && one.side !== 'exact' && other.side !== 'exact';
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  // "More than 50" and "100", or "50" and "up to 100", may both be true.
  return low.side !== 'over' && high.side !== 'under';
}
