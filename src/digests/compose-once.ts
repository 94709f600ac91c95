import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../command/command.ts';
import { daysToldBy, type ToldTerms } from '../core/timetable/next-run.ts';
import { composePost, type DigestSource } from './subscriptions/digest-post.ts';

/** What a run posts, computed once for all that tell the same day of the same zone. */
export type ComposeOnce = (terms: ToldTerms, runDay: string, now: Date) => Promise<Answer>;

/** Digests that are remembered: those of all zones in which people live. */
const REMEMBERED = 60;

/** Makes the function; what it remembers is forgotten when the archive has become another. */
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
    // Between two digests whatever has come in is taken first.
    await setImmediate();
    await forgetOthers();
    const outcome = outcomes.get(key) ?? (await composePost(source, terms, runDay, now));
    if (outcome.status !== 'refused') outcomes.set(key, outcome);
    return outcome;
  };
}
