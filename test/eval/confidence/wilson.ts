/** Where a share lies, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal distribution's quantile for 95 %, two-sided. */
const Z = 1.959964;

/**
 * The 95 % interval of a share of which `right` of `shown` were counted; the whole range where nothing was. After
 * Edwin B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 */
export function wilsonInterval(right: number, shown: number): Interval {
  if (shown === 0) return { low: 0, high: 1 };
  const share = right / shown;
  const spread = Z ** 2 / shown;
  const middle = (share + spread / 2) / (1 + spread);
  const reach = (Z * Math.sqrt((share * (1 - share)) / shown + spread / (4 * shown))) / (1 + spread);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
