import { z } from 'zod';
import type { DueRun } from '../../src/ports/digest-ledger.ts';
import type { JsonValue } from '../../src/ports/json.ts';
import type { InstallationPlace, StateStore, ThreadKey } from '../../src/ports/state-store.ts';
import type { SubscriptionDraft } from '../../src/ports/subscriptions.ts';

/** What the store said of a step: that it is kept, under the id where it got one. */
export interface KeptStep {
  readonly step: number;
  readonly id: string;
}

const UNTIL = new Date('9999-01-01');
const AT = '2024-10-18T09:00:00.000Z';
/** As many threads and installations take turns, so that what is there is also replaced. */
const PLACES = 20;

/** How many kinds of things take turns. */
const KINDS = 7;

/**
 * Keeps something that follows from the number: a thread, an exchange, feedback, a delivery, an installation, a
 * subscription, a run in the ledger.
 */
export async function keepStep(store: StateStore, step: number): Promise<KeptStep> {
  switch (step % KINDS) {
    case 0:
      await store.threads.save(threadOf(step), stateOf(step), UNTIL);
      return { step, id: '' };
    case 1:
      return { step, id: (await store.exchanges.save(askedIn(step), UNTIL)).id };
    case 2:
      await store.feedback.save(feedbackOf(step));
      return { step, id: '' };
    case 3:
      await store.seenDeliveries.firstSeen(deliveryOf(step), UNTIL);
      return { step, id: '' };
    case 4:
      await store.installations.save(placeOf(step), stateOf(step));
      return { step, id: '' };
    case 5:
      await store.subscriptions.add(draftOf(step), 1);
      return { step, id: '' };
    default:
      await store.ledger.open(runOf(step));
      return { step, id: '' };
  }
}

/** The steps that the store said it kept and that are not there, whole, as they were or as a later one left them. */
export async function findLost(store: StateStore, kept: readonly KeptStep[]): Promise<readonly KeptStep[]> {
  const listed: Listed = {
    feedback: new Set((await store.feedback.list()).map((each) => JSON.stringify(each))),
    channels: new Set((await store.subscriptions.list({})).map(({ channel }) => channel)),
    runs: new Set((await store.ledger.listUnsettled()).map(({ subscription }) => subscription)),
  };
  const lost: KeptStep[] = [];
  for (const each of kept) if (!(await isThere(store, listed, each))) lost.push(each);
  return lost;
}

/** What a store gives in lists only. */
interface Listed {
  readonly feedback: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

async function isThere(store: StateStore, listed: Listed, kept: KeptStep): Promise<boolean> {
  const { step, id } = kept;
  switch (step % KINDS) {
    case 0:
      return isStateSince(step, await store.threads.find(threadOf(step)));
    case 1:
      return (await store.exchanges.find(id))?.words === `step ${step}`;
    case 2:
      return listed.feedback.has(JSON.stringify(feedbackOf(step)));
    case 3:
      return !(await store.seenDeliveries.firstSeen(deliveryOf(step), UNTIL));
    case 4:
      return isStateSince(step, await store.installations.find(placeOf(step)));
    case 5:
      return listed.channels.has(draftOf(step).channel);
    default:
      return listed.runs.has(runOf(step).subscription);
  }
}

function isStateSince(step: number, found: JsonValue): boolean {
  const state = z.object({ step: z.number(), text: z.string() }).safeParse(found);
  return state.success && state.data.step >= step && state.data.text === stateOf(state.data.step).text;
}

function stateOf(step: number): { readonly step: number; readonly text: string } {
  return { step, text: `${step} `.repeat(step % 700) };
}

function threadOf(step: number): ThreadKey {
  return { platform: 'slack', workspace: 'T01', channel: 'C01', thread: String(step % (KINDS * PLACES)) };
}

function placeOf(step: number): InstallationPlace {
  return { platform: 'slack', scope: 'workspace', id: String(step % (KINDS * PLACES)) };
}

function deliveryOf(step: number): string {
  return `slack:Ev${step}`;
}

function draftOf(step: number): SubscriptionDraft {
  const terms = { isWeekdaysOnly: false, day: 'yesterday', empty: 'skip' } as const;
  const place = { platform: 'slack', workspace: 'T01', channel: `C${step}` } as const;
  return {
    ...place,
    terms: { ...terms, time: { hour: 9, minute: 0 }, zone: 'UTC' },
    subscriber: 'U01',
    since: AT,
  };
}

function runOf(step: number): DueRun {
  return { subscription: `sub-${step}`, day: '2024-10-18', due: AT, until: AT };
}

function askedIn(step: number) {
  const who = { platform: 'slack', workspace: 'T01', asker: 'U01', zone: 'UTC' };
  return { ...who, command: 'ask', words: `step ${step}`, options: {}, now: AT };
}

function feedbackOf(step: number) {
  const verdict: 'good' | 'bad' = step % 2 === 0 ? 'good' : 'bad';
  const asked = { command: 'ask', words: `step ${step}`, options: {}, asked: AT, zone: 'UTC' };
  // Not forgotten before it is looked for, whatever day it is.
  const at = '2099-01-01T00:00:00.000Z';
  return {
    exchange: `exchange-${step}`,
    ...asked,
    result: 'a.txt 1 2',
    shown: null,
    verdict,
    reason: null,
    by: 'U01',
    at,
  };
}
