import type { Logger } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Failures } from '../../../chat/events/failures.ts';
import { findZone } from '../../../core/dates/zone.ts';
import type { Clock } from '../../../ports/ports.ts';
import { createImpatientClients } from '../send/fail-fast-clients.ts';
import { createLookUps } from './look-ups.ts';

/** What an answer needs to know about a person. */
export interface Person {
  /** Their IANA time zone; the machine's if Slack doesn't say. */
  readonly zone: string;
  /** Their display name; null if Slack doesn't say. */
  readonly name: string | null;
  /** Whether they are an owner or administrator of the workspace; false if Slack doesn't say. */
  readonly isAdmin: boolean;
}

/** Looks people up by workspace and id. */
export interface People {
  /** Waits briefly for Slack and never fails. */
  find(token: string | undefined, workspace: string, person: string): Promise<Person>;
}

/** What looking people up needs. */
export interface PeopleOptions {
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly failures: Failures;
  readonly logger: Logger;
}

/** How long what Slack said about a person is kept, in milliseconds. */
const LIFETIME = 6 * 3_600_000;
/** The same if Slack did not answer: then it is asked again soon. */
const RETRY = 60_000;
const REMEMBERED = 20_000;
/** Milliseconds; the asker is waiting meanwhile. */
const PATIENCE = 2_000;

/** Asks Slack about each person once in a few hours. */
export function createPeople({ apiUrl, clock, failures, logger }: PeopleOptions): People {
  const clients = createImpatientClients({ apiUrl, logger }, PATIENCE);
  const unknown = (): Person => ({ zone: clock.zone(), name: null, isAdmin: false });
  const findPerson = createLookUps<Wanted, Person>({
    ...{ clock, failures, lifetime: LIFETIME, retry: RETRY, most: REMEMBERED },
    look: ({ token, person }) => ask(clients.memo(token), person, clock.zone()),
    missing: unknown,
    describe: ({ workspace }) => ({ doing: 'look-up-person', workspace, where: 'users.info' }),
  });
  return {
    find: async (token, workspace, person) => {
      if (token === undefined) return unknown();
      const key = JSON.stringify([workspace, person]);
      return findPerson(key, { token, workspace, person });
    },
  };
}

interface Wanted {
  readonly token: string;
  readonly workspace: string;
  readonly person: string;
}

async function ask(client: WebClient, person: string, machineZone: string): Promise<Person> {
  const { user } = await client.users.info({ user: person });
  const names = [user?.profile?.display_name, user?.profile?.real_name, user?.real_name, user?.name];
  return {
    zone: findZone(user?.tz ?? '') ?? machineZone,
    name: names.find((name) => name !== undefined && name.trim() !== '') ?? null,
    isAdmin: user?.is_admin === true || user?.is_owner === true,
  };
}
