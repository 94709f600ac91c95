import { z } from 'zod';

const EVERYBODY = '*';

/**
 * An environment variable that lists ids with commas between, or `*` for all; undefined where it is not set.
 *
 * @param what What the ids are of, with an example.
 */
export function idList(pattern: RegExp, what: string) {
  return z
    .string()
    .refine((text) => readIds(text, pattern) !== null, {
      error: (issue) =>
        `needs the ids of ${what}, with commas between, or * for all, received “${String(issue.input)}”`,
    })
    .transform((text) => readIds(text, pattern))
    .optional();
}

/** The ids of a list; null: everybody. */
export function listedIds(ids: z.output<ReturnType<typeof idList>>): ReadonlySet<string> | null {
  return ids === undefined || ids === EVERYBODY ? null : ids;
}

/** Null where one of them is no id of the pattern. */
function readIds(written: string, pattern: RegExp): ReadonlySet<string> | typeof EVERYBODY | null {
  const ids = written.split(',').map((id) => id.trim());
  if (ids.length === 1 && ids[0] === EVERYBODY) return EVERYBODY;
  return ids.every((id) => pattern.test(id)) ? new Set(ids) : null;
}
