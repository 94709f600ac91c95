/** How well groups agree with labelled ones, each 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Scores groups against labels, item by item: precision is the share of an item's group that has its label, recall the
 * share of its label that is in its group; both are averaged over all items (Bagga and Baldwin, “Algorithms for scoring
 * coreference chains”, 1998). F1 is the harmonic mean of the averages.
 *
 * @param items - for each item the group it was put in and the one it belongs to; none scores 0.
 */
export function scoreBCubed(items: readonly { readonly group: string; readonly label: string }[]): BCubed {
  const shares = items.map(({ group, label }) => {
    const together = items.filter((other) => other.group === group);
    const same = items.filter((other) => other.label === label);
    const both = together.filter((other) => other.label === label).length;
    return { precision: both / together.length, recall: both / same.length };
  });
  const precision = average(shares.map((share) => share.precision));
  const recall = average(shares.map((share) => share.recall));
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
