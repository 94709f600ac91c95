import type { Answers } from '../../chat/archives/answers.ts';
import type { DeskAnswer } from '../../chat/desk/desk.ts';
import { type DeskDependencies, keepExchange } from '../../chat/desk/exchanges.ts';
import { type Answer, runSafely } from '../../command/command.ts';
import { ArchiveFailure } from '../../core/archive.ts';
import { daysToldBy, type ToldTerms, writeDays } from '../../core/timetable/next-run.ts';
import type { Subscription } from '../../ports/subscriptions.ts';
import { describePart } from '../../reply/counts.ts';

/** What composing a digest needs. */
export type DigestSource = Pick<DeskDependencies, 'answersFor'>;

/**
 * What a run posts: the digest command's outcome for the day it covers. `nothing` if that day has no articles.
 *
 * @param runDay - the run's local day, `yyyy-mm-dd`.
 */
export function composePost(
  answers: Pick<Answers, 'run' | 'holdings'>,
  terms: ToldTerms,
  runDay: string,
  now: Date,
): Promise<Answer> {
  const request = { words: '', options: { date: writeDays(daysToldBy(terms, runDay)) } };
  return runSafely(DIGEST, async () => {
    const { part } = await answers.holdings();
    // Whoever reads a day's digest takes it for all of the day.
    if (part?.isBeingRead) throw new ArchiveFailure(`${describePart(part)}: a digest waits for the rest.`);
    return answers.run(DIGEST, request, { now, zone: terms.zone });
  });
}

/** Who gets a digest, and on which terms. */
export interface PostedFor extends Pick<Subscription, 'platform' | 'workspace' | 'subscriber'> {
  readonly terms: ToldTerms;
}

/** Keeps the exchange that the buttons under a post refer to. */
export function keepPost(
  dependencies: Pick<DeskDependencies, 'clock' | 'store'>,
  subscription: PostedFor,
  { outcome, runDay, now }: { readonly outcome: Answer; readonly runDay: string; readonly now: Date },
): Promise<DeskAnswer> {
  const { platform, workspace, subscriber: person, terms } = subscription;
  const options = { date: writeDays(daysToldBy(terms, runDay)) };
  const asked = { command: DIGEST, words: '', options, now: now.toISOString() };
  return keepExchange(dependencies, { platform, workspace, person, zone: terms.zone }, asked, outcome);
}

const DIGEST = 'digest';
