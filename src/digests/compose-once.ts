import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Visitor } from '../chat/access.ts';
import type { Answers } from '../chat/archives/answers.ts';
import type { Answer } from '../command/command.ts';
import { daysToldBy, type ToldTerms } from '../core/timetable/next-run.ts';
import { composePost, type DigestSource } from './subscriptions/digest-post.ts';

/** A run to compose a post for. */
export interface RunToTell {
  readonly terms: ToldTerms;
  /** The run's local day, `yyyy-mm-dd`. */
  readonly day: string;
  /** Who reads it, and where. */
  readonly visitor: Visitor;
}

/** Composes a run's post, once for all runs that cover the same day in the same time zone and see the same archives. */
export type ComposeOnce = (run: RunToTell, now: Date) => Promise<Answer>;

/** How many digests are cached: enough for every time zone with people in it. */
const REMEMBERED = 60;

interface Cache {
  readonly outcomes: LRUCache<string, Answer>;
  revision: string;
}

/** Creates the function. Its cache is dropped when the archive changes. */
export function createComposeOnce({ answersFor }: DigestSource): ComposeOnce {
  const caches = new WeakMap<Answers, Cache>();
  return async ({ terms, day, visitor }, now) => {
    const answers = answersFor(visitor);
    const cache = caches.get(answers) ?? { outcomes: new LRUCache({ max: REMEMBERED }), revision: '' };
    caches.set(answers, cache);
    await forgetOthers(cache, answers);
    const key = JSON.stringify([terms.zone, daysToldBy(terms, day)]);
    const known = cache.outcomes.get(key);
    if (known !== undefined) return known;
    // Let incoming events in between two digests.
    await setImmediate();
    await forgetOthers(cache, answers);
    const outcome = cache.outcomes.get(key) ?? (await composePost(answers, terms, day, now));
    if (outcome.status !== 'refused') cache.outcomes.set(key, outcome);
    return outcome;
  };
}

async function forgetOthers(cache: Cache, answers: Answers): Promise<void> {
  const current = await answers.revision();
  if (cache.revision === current) return;
  cache.outcomes.clear();
  cache.revision = current;
}
