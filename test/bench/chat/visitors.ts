import { setTimeout as wait } from 'node:timers/promises';

/** How long somebody waited; null where nothing came. */
export interface Asked {
  /** Milliseconds to the platform's first response, within its limit. */
  readonly responded: number | null;
  /** Milliseconds to the first message of the answer. */
  readonly answered: number | null;
}

/** What somebody has just asked. */
export interface Visit {
  readonly responded: Promise<number | null>;
  /** `performance.now()` at the first message of the answer; rejects after the limit in milliseconds. */
  waitForAnswer(limit: number): Promise<number>;
}

/** How people ask on a platform; each call is another person. */
export interface Visitors {
  slash(at: number, words: string): Visit;
  mention(at: number, words: string): Visit;
}

/** Milliseconds after which an answer does not come any more. */
const PATIENCE = 60_000;

/** Who asks, and how fast. */
export interface Crowd {
  /** How many ask a second. */
  readonly rate: number;
  /** The number of the first person; the others follow. */
  readonly first: number;
}

/** Everybody types a slash command, and everybody else mentions the bot, in turns. */
export async function askAll(
  visitors: Visitors,
  words: readonly string[],
  { rate, first }: Crowd,
): Promise<{ readonly slashes: readonly Asked[]; readonly mentions: readonly Asked[] }> {
  const slashes: Promise<Asked>[] = [];
  const mentions: Promise<Asked>[] = [];
  const start = performance.now();
  const acts = words.flatMap((text, at) => [
    () => slashes.push(time(() => visitors.slash(first + at, text))),
    () => mentions.push(time(() => visitors.mention(first + at, `who said ${text}?`))),
  ]);
  for (const [at, act] of acts.entries()) {
    const due = start + (at * 1000) / rate;
    if (due > performance.now()) await wait(due - performance.now());
    act();
  }
  return { slashes: await Promise.all(slashes), mentions: await Promise.all(mentions) };
}

async function time(act: () => Visit): Promise<Asked> {
  const start = performance.now();
  const visit = act();
  const answered = visit.waitForAnswer(PATIENCE).then(
    (at) => at - start,
    () => null,
  );
  return { responded: await visit.responded, answered: await answered };
}
