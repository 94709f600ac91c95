import type { Logger } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import type { Failures } from '../../../chat/failures.ts';
import { findZone } from '../../../core/dates/zone.ts';
import type { Clock } from '../../../ports/ports.ts';
import { createImpatientClients } from '../send/fail-fast-clients.ts';

/** What an answer needs to know of a person. */
export interface Person {
  /** The IANA time zone in which they live; the machine's where Slack doesn't say. */
  readonly zone: string;
  /** As they are shown to others; null where Slack doesn't say. */
  readonly name: string | null;
  /** Whether they run the workspace, as an owner or an administrator; false where Slack doesn't say. */
  readonly isAdmin: boolean;
}

/** Knows people by workspace and id. */
export interface People {
  /** Waits a moment for Slack and never fails. */
  find(token: string | undefined, workspace: string, person: string): Promise<Person>;
}

/** What people are looked up with. */
export interface PeopleOptions {
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly failures: Failures;
  readonly logger: Logger;
}

/** For how long a person's zone is taken for true, in milliseconds. */
const LIFETIME = 6 * 3_600_000;
/** The same where Slack did not say: then it is asked again soon. */
const RETRY = 60_000;
const REMEMBERED = 20_000;
/** Milliseconds; whoever asked waits meanwhile. */
const PATIENCE = 2_000;

/** Looks people up, each once in some hours. */
export function createPeople({ apiUrl, clock, failures, logger }: PeopleOptions): People {
  const timing = { ttlResolution: 0, perf: { now: () => clock.now().getTime() } };
  const clients = createImpatientClients({ apiUrl, logger }, PATIENCE);
  const unknown = (): Person => ({ zone: clock.zone(), name: null, isAdmin: false });
  const people = new LRUCache<string, Person, Wanted>({
    ...timing,
    max: REMEMBERED,
    ttl: LIFETIME,
    fetchMethod: async (_key, _stale, { options, context: { token, workspace, person } }) => {
      try {
        return await ask(clients.memo(token), person, clock.zone());
      } catch (error) {
        failures.report({ doing: 'look-up-person', workspace, where: 'users.info', error });
        options.ttl = RETRY;
        return unknown();
      }
    },
  });
  return {
    find: async (token, workspace, person) => {
      if (token === undefined) return unknown();
      const key = JSON.stringify([workspace, person]);
      return (await people.fetch(key, { context: { token, workspace, person } })) ?? unknown();
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
