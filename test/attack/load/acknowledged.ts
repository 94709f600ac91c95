import { setTimeout } from 'node:timers/promises';
import type { Platforms } from '../bot.ts';
import { type Finding, findAll } from '../finding.ts';
import { personOf } from '../person-of.ts';

/** What a person did, as far as it is waited for: milliseconds, null where nothing came within three seconds. */
export type Acknowledged = Promise<number | null>;

/** Does something so many times, a pause apart, whatever comes of the ones before. */
export async function repeatEvery(
  milliseconds: number,
  times: number,
  act: (turn: number) => Acknowledged,
): Promise<readonly (number | null)[]> {
  const begun = performance.now();
  const told: Acknowledged[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const due = begun + turn * milliseconds;
    if (due > performance.now()) await setTimeout(due - performance.now());
    told.push(act(turn));
  }
  return Promise.all(told);
}

/** All of them within the three seconds that platforms wait. */
export function findAcknowledged(what: string, times: readonly (number | null)[]): Finding {
  const most = Math.max(0, ...times.flatMap((each) => each ?? []));
  return findAll(
    what,
    'all in 3 s',
    times.map((each) => each !== null),
    `, ${(most / 1000).toFixed(2)} s at most`,
  );
}

/** Types a command in Slack and in Discord, each by another person. */
export function typeInBoth(
  { slack, discord }: Platforms,
  {
    number,
    command,
    option,
    words,
  }: { readonly number: number; readonly command: string; readonly option: string; readonly words: string },
): { readonly slack: Acknowledged; readonly discord: Acknowledged } {
  const options = words === '' ? {} : { [option]: words };
  return {
    slack: slack.user(`U${number}T`).slash(`/${command}`, words).acknowledgedAfter,
    discord: discord.user(personOf(number)).slash(command, options).firstResponseAfter,
  };
}
