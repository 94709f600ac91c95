import { setTimeout as wait } from 'node:timers/promises';
import type { LoopbackSlack } from '../../platforms/slack/loopback-slack.ts';
import type { Told } from '../../platforms/slack/told.ts';

/** How long somebody waited; null where nothing came. */
export interface Asked {
  /** Milliseconds to the acknowledgement. */
  readonly acknowledged: number | null;
  /** Milliseconds to the first message of the answer. */
  readonly answered: number | null;
}

/** Milliseconds after which an answer does not come any more. */
const PATIENCE = 60_000;

/** Everybody types a slash command, and everybody else mentions the bot, in turns and so many a second. */
export async function askAll(
  slack: LoopbackSlack,
  words: readonly string[],
  aSecond: number,
): Promise<{ readonly slashes: readonly Asked[]; readonly mentions: readonly Asked[] }> {
  const slashes: Promise<Asked>[] = [];
  const mentions: Promise<Asked>[] = [];
  const start = performance.now();
  const acts = words.flatMap((text, at) => [
    () => slashes.push(time(() => slack.user(`U${at}A`).slash('/who-said', text))),
    () => mentions.push(time(() => slack.user(`U${at}B`).mention('C01', `who said ${text}?`))),
  ]);
  for (const [at, act] of acts.entries()) {
    const due = start + (at * 1000) / aSecond;
    if (due > performance.now()) await wait(due - performance.now());
    act();
  }
  return { slashes: await Promise.all(slashes), mentions: await Promise.all(mentions) };
}

async function time(act: () => Told): Promise<Asked> {
  const start = performance.now();
  const told = act();
  const answered = told.waitForMessage(PATIENCE).then(
    ({ at }) => at - start,
    () => null,
  );
  return { acknowledged: await told.acknowledgedAfter, answered: await answered };
}
