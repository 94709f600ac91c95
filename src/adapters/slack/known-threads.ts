import type { Handling } from './handling.ts';

/** A thread of a channel. */
export interface ChannelThread {
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/** For how long a thread that began with a mention goes on without one, in milliseconds: a week. */
const LIFETIME = 7 * 24 * 3_600_000;

/** Beside the conversations themselves, which the desk keeps for an hour. */
const BEGUN = 'slack-begun';

/** Remembers a thread that began with a mention: what is written there is written to the bot. */
export async function rememberBegun(
  { threads, clock, failures }: Handling,
  place: ChannelThread,
): Promise<void> {
  try {
    await threads.save({ platform: BEGUN, ...place }, true, new Date(clock.now().getTime() + LIFETIME));
  } catch (error) {
    failures.report({ doing: 'remember-thread', workspace: place.workspace, where: place.channel, error });
  }
}

/**
 * Whether the bot is taking part: the thread began with a mention of it, or it has answered there within the hour.
 * False where the store cannot tell.
 */
export async function isKnownThread({ threads, failures }: Handling, place: ChannelThread): Promise<boolean> {
  try {
    const kept = await Promise.all([
      threads.find({ platform: BEGUN, ...place }),
      threads.find({ platform: 'slack', ...place }),
    ]);
    return kept.some((each) => each !== null);
  } catch (error) {
    failures.report({ doing: 'find-thread', workspace: place.workspace, where: place.channel, error });
    return false;
  }
}
