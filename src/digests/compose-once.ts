import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../command/command.ts';
import { daysToldBy, type ToldTerms } from '../core/timetable/next-run.ts';
import { composePost, type DigestSource } from './subscriptions/digest-post.ts';

/** Composes a run's post, once for all runs that cover the same day in the same time zone. */
export type ComposeOnce = (terms: ToldTerms, runDay: string, now: Date) => Promise<Answer>;

/** How many digests are cached: enough for every time zone with people in it. */
const REMEMBERED = 60;

/** Creates the function. Its cache is dropped when the archive changes. */
export function createComposeOnce(source: DigestSource): ComposeOnce {
  const outcomes = new LRUCache<string, Answer>({ max: REMEMBERED });
  let revision = '';
  const forgetOthers = async (): Promise<void> => {
    const current = await source.answers.revision();
    if (revision === current) return;
    outcomes.clear();
    revision = current;
  };
  return async (terms, runDay, now) => {
    await forgetOthers();
    const key = JSON.stringify([terms.zone, daysToldBy(terms, runDay)]);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    // Let incoming events in between two digests.
    await setImmediate();
    await forgetOthers();
    const outcome = outcomes.get(key) ?? (await composePost(source, terms, runDay, now));
    if (outcome.status !== 'refused') outcomes.set(key, outcome);
    return outcome;
  };
}
