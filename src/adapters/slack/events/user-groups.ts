import type { Logger } from '@slack/bolt';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Clock } from '../../../ports/ports.ts';
import { createImpatientClients } from '../send/fail-fast-clients.ts';
import { isUserGroup } from '../settings.ts';
import { createLookUps } from './look-ups.ts';

/** Looks up which of some user groups of Slack people belong to. */
export interface UserGroups {
  /**
   * The ids of the groups among those listed that somebody belongs to. Waits briefly for Slack and never fails: nobody
   * is in a group whose members cannot be had.
   */
  groupsOf(token: string | undefined, workspace: string, person: string): Promise<readonly string[]>;
}

/** What looking groups up needs. */
export interface UserGroupsOptions {
  /** People and groups, as the settings list them; null: everybody, and no group is looked up. */
  readonly listed: ReadonlySet<string> | null;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly failures: Failures;
  readonly logger: Logger;
}

/** How long Slack's list of a group's members is kept, in milliseconds: somebody who left is refused after that. */
const LIFETIME = 5 * 60_000;
/** The same if Slack did not answer: then it is asked again soon. */
const RETRY = 30_000;
const REMEMBERED = 1_000;
/** Milliseconds; Slack waits three seconds for the request to be acknowledged. */
const PATIENCE = 1_500;

/** Asks Slack for the members of each group once in a few minutes. */
export function createUserGroups({ listed, apiUrl, clock, failures, logger }: UserGroupsOptions): UserGroups {
  const groups = [...(listed ?? [])].filter(isUserGroup);
  const clients = createImpatientClients({ apiUrl, logger }, PATIENCE);
  const findMembers = createLookUps<Wanted, ReadonlySet<string>>({
    ...{ clock, failures, lifetime: LIFETIME, retry: RETRY, most: REMEMBERED },
    look: async ({ token, group }) => {
      const { users = [] } = await clients.memo(token).usergroups.users.list({ usergroup: group });
      return new Set(users);
    },
    missing: () => new Set(),
    describe: ({ workspace, group }) => ({ doing: 'look-up-group', workspace, where: group }),
  });
  return {
    groupsOf: async (token, workspace, person) => {
      if (token === undefined) return [];
      const found = await Promise.all(
        groups.map(async (group) => {
          const key = JSON.stringify([workspace, group]);
          const members = await findMembers(key, { token, workspace, group });
          return members.has(person) ? [group] : [];
        }),
      );
      return found.flat();
    },
  };
}

interface Wanted {
  readonly token: string;
  readonly workspace: string;
  readonly group: string;
}
