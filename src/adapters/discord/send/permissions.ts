import { RESTJSONErrorCodes as Codes } from 'discord-api-types/v10';
import { readFailureCode } from '../connect/failures.ts';
import { PERMISSIONS } from '../setup/invite.ts';

/** The permissions of the invite link that the app lacks, by Discord's names. */
export function listMissing(permissions: bigint): readonly string[] {
  return Object.entries(PERMISSIONS)
    .filter(([, bit]) => (permissions & bit) !== bit)
    .map(([name]) => name);
}

/**
 * The missing permissions that explain a refusal, by Discord's names; none if it has another reason.
 *
 * @param known - What {@link listMissing} found missing; more precise than the code alone.
 */
export function explainRefusal(error: unknown, known: readonly string[]): readonly string[] {
  const named = LACKING.get(readFailureCode(error));
  if (named === undefined) return [];
  const fitting = known.filter((name) => named.includes(name));
  return fitting.length > 0 ? fitting : named;
}

const LACKING: ReadonlyMap<string, readonly string[]> = new Map([
  [String(Codes.MissingAccess), ['View Channels']],
  [String(Codes.MissingPermissions), ['Send Messages', 'Send Messages in Threads']],
  [String(Codes.CannotReplyWithoutPermissionToReadMessageHistory), ['Read Message History']],
  ['hidden', ['Use External Apps']],
]);
