/**
 * Whether an agency takes an item back by its status, which has the same values in NewsML-G2 (`stat:canceled`), NITF and
 * ninjs.
 *
 * @see https://cv.iptc.org/newscodes/pubstatusg2/
 */
export function isTakenBack(status: string): boolean {
  return TAKEN_BACK.test(status.trim());
}

const TAKEN_BACK = /^(?:\w+:)?(?:cancell?ed|withheld)$/iu;
