/**
 * Milliseconds since 1970 of an instant.
 *
 * @throws RangeError if it is not one.
 */
export function toMilliseconds(instant: Date | string): number {
  const milliseconds = new Date(instant).getTime();
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`Needs an instant as ISO 8601 has it, received “${String(instant)}”.`);
  }
  return milliseconds;
}
