/**
 * How many of a row of things come before a point, by bisection.
 *
 * @param isFirst - true of the first ones by their index, false of all others.
 * @example countFirst(offsets.length, (index) => offsets[index] < 10) // the index of the first offset from 10 on
 */
export function countFirst(length: number, isFirst: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
