/** How many answers were right, how many wrong, and how many were missing. */
export interface Hits {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** 0 to 1; 0 where there is nothing to divide by. */
export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
}

/** Precision and recall of counted answers. */
export function ratiosOfHits({ tp, fp, fn }: Hits): Ratios {
  return ratiosOf(tp, tp + fp, tp + fn);
}

/** Precision and recall of `right` ones among `answered`, of `wanted`. */
export function ratiosOf(right: number, answered: number, wanted: number): Ratios {
  const precision = divide(right, answered);
  const recall = divide(right, wanted);
  const f1 = divide(2 * precision * recall, precision + recall);
  return { precision, recall, f1 };
}

/** A share, 0 where the whole is 0. */
export function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
