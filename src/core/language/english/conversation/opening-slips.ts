/** Slips of the words with which a question begins, as they are typed in haste. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ...['wat', 'wot', 'wht', 'waht', 'whta', 'hwat'].map((slip) => [slip, 'what'] as const),
  ...['hwo', 'woh', 'whoo'].map((slip) => [slip, 'who'] as const),
  ...['wehn', 'whne', 'hwen'].map((slip) => [slip, 'when'] as const),
  ...['wher', 'whre', 'hwere'].map((slip) => [slip, 'where'] as const),
  ['nd', 'and'],
]);
const FIRST_WORD = /^\s*(?<word>\p{L}+)(?=\s+\p{L})/u;

/** A line whose first word asks, however it is misspelt: "wat did she say" asks what. */
export function mendOpening(line: string): string {
  const { 0: found = '', groups } = FIRST_WORD.exec(line) ?? {};
  const meant = SLIPS.get((groups?.['word'] ?? '').toLowerCase());
  return meant === undefined ? line : meant + line.slice(found.length);
}
