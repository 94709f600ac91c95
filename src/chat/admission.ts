import type { Outbox } from '../ports/outbox.ts';

/** Who is answered on a platform; null: everybody. */
export interface Admission {
  /** Slack's workspaces (or enterprises), Discord's servers. */
  readonly workspaces: ReadonlySet<string> | null;
  readonly channels: ReadonlySet<string> | null;
}

/** Where somebody asks, and where they belong. */
export interface AskedFrom {
  /** By all the ids that it has: a workspace may be of an enterprise. Empty: in none, such as a direct message. */
  readonly workspace: readonly string[];
  /** The person's own, where it is another: in a channel that two workspaces share. */
  readonly home: string | null;
  /** Null where there is none, as in a form. */
  readonly channel: string | null;
}

/** Everybody is answered everywhere. */
export const OPEN_TO_ALL: Admission = { workspaces: null, channels: null };

/**
 * Whether somebody may read the archive there, and so ask, press, complete, subscribe and rate. Whoever belongs to
 * another workspace than the one that is asked in must belong to one that is listed, too. Where channels are listed, no
 * direct message is answered that is not.
 */
export function isAdmitted(
  { workspaces, channels }: Admission,
  { workspace, home, channel }: AskedFrom,
): boolean {
  if (workspaces !== null && !workspace.some((id) => workspaces.has(id))) return false;
  if (workspaces !== null && home !== null && !workspace.includes(home) && !workspaces.has(home))
    return false;
  return channels === null || channel === null || channels.has(channel);
}

/** The same outbox, which posts only where people are answered: a channel may have subscribed before that was said. */
export function postToListed(outbox: Outbox, admission: Admission): Outbox {
  return {
    ...outbox,
    post: async (posting) => {
      const { workspace, channel } = posting;
      if (isAdmitted(admission, { workspace: [workspace], home: null, channel })) return outbox.post(posting);
      return { kind: 'later', afterMs: null, reason: NOT_LISTED };
    },
  };
}

const NOT_LISTED = 'The settings do not list this channel among those that are answered.';

/** What whoever is not admitted is told, where it can be told to them alone. */
export const NOT_ADMITTED = 'Verbatim does not answer here. Ask whoever runs it where it does.';

const EVERYBODY = '*';

/** Reads a list of ids with commas between; `*` is everybody. Null where one of them is no id of the pattern. */
export function readIds(written: string, pattern: RegExp): ReadonlySet<string> | typeof EVERYBODY | null {
  const ids = written.split(',').map((id) => id.trim());
  if (ids.length === 1 && ids[0] === EVERYBODY) return EVERYBODY;
  return ids.every((id) => pattern.test(id)) ? new Set(ids) : null;
}

/** The ids of a list; null: everybody. */
export function listedIds(
  ids: ReadonlySet<string> | typeof EVERYBODY | null | undefined,
): ReadonlySet<string> | null {
  return ids === undefined || ids === EVERYBODY ? null : ids;
}
