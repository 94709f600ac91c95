/** Typing slips in the words that begin a question. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ...['wat', 'wot', 'wht', 'waht', 'whta', 'hwat'].map((slip) => [slip, 'what'] as const),
  ...['hwo', 'woh', 'whoo'].map((slip) => [slip, 'who'] as const),
  ...['wehn', 'whne', 'hwen'].map((slip) => [slip, 'when'] as const),
  ...['wher', 'whre', 'hwere'].map((slip) => [slip, 'where'] as const),
  ['nd', 'and'],
]);
const FIRST_WORD = /^\s*(?<word>\p{L}+)(?=\s+\p{L})/u;

/** "He said what?" */
const SAID_WHAT =
  /^\s*(?:(?:and|but|so|wait|sorry|hang\s+on)[\s,]+)*(?!(?:who|you|i|we|nobody)\b)(?<who>\p{L}\S*(?:\s+\S+){0,3}?)\s+(?:said|says)\s+what(?<rest>(?:\s+(?:about|on|to)\s[^?]+)?)\?+!?\s*$/iu;

/**
 * A question with its first word corrected ("wat did she say") and in the usual order: "she said what?" asks what she
 * said.
 */
export function mendOpening(line: string): string {
  const said = SAID_WHAT.exec(line)?.groups;
  if (said !== undefined) return `what did ${said['who']} say${said['rest'] ?? ''}?`;
  const { 0: found = '', groups } = FIRST_WORD.exec(line) ?? {};
  const meant = SLIPS.get((groups?.['word'] ?? '').toLowerCase());
  return meant === undefined ? line : meant + line.slice(found.length);
}
