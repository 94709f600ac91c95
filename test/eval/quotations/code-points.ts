const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

/** KeyedQueue offsets in Unicode code points, as brat and Python count, into UTF-16 code units of the same text. */
export function createOffsetConverter(text: string): (codePoints: number) => number {
  if (!HIGH_SURROGATE.test(text)) return (codePoints) => codePoints;
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (codePoints) => units[codePoints] ?? text.length;
}
