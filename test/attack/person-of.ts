/** The first of a million people at a Discord. */
const FIRST_PERSON = 710_000_000_000_000_000n;

/** The id of one of many people at a Discord. */
export function personOf(number: number): string {
  return String(FIRST_PERSON + BigInt(number));
}
