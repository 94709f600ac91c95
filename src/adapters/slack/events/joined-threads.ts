import { z } from 'zod';
import type { HandlerContext } from './handler.ts';

/** A thread of a channel. */
export interface ChannelThread {
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/** How the bot takes part in a thread. */
export interface Participation {
  /** Whether the thread began with a mention of the bot. */
  readonly isBegun: boolean;
  /** Who has asked the bot there, by id. */
  readonly askers: readonly string[];
}

/** How long a thread that began with a mention goes on without one, in milliseconds: a week. */
const LIFETIME = 7 * 24 * 3_600_000;
/** How long any other thread does: an hour, as long as the desk keeps a conversation. */
const SHORT_LIFETIME = 3_600_000;
/** At most this many askers are remembered; the oldest is forgotten first. */
const MAX_ASKERS = 50;

/** Separate from the conversations themselves, which the desk keeps for an hour. */
const BEGUN = 'slack-begun';

const PARTICIPATION = z.union([
  // An earlier version stored that a thread had begun, but not who had asked.
  z.literal(true).transform(() => ({ isBegun: true, askers: [] })),
  z.object({ isBegun: z.boolean(), askers: z.array(z.string()) }),
]);

/** Remembers who has asked in a thread, and whether it began with that. */
export async function rememberAsker(
  bot: Pick<HandlerContext, 'threads' | 'clock' | 'failures'>,
  place: ChannelThread,
  { person, isBeginning }: { readonly person: string; readonly isBeginning: boolean },
): Promise<void> {
  const { threads, clock, failures } = bot;
  const known = await findParticipation(bot, place);
  const isBegun = isBeginning || known?.isBegun === true;
  const others = (known?.askers ?? []).filter((each) => each !== person);
  const until = new Date(clock.now().getTime() + (isBegun ? LIFETIME : SHORT_LIFETIME));
  const kept = { isBegun, askers: [...others, person].slice(-MAX_ASKERS) };
  try {
    await threads.save({ platform: BEGUN, ...place }, kept, until);
  } catch (error) {
    failures.report({ doing: 'remember-thread', workspace: place.workspace, where: place.channel, error });
  }
}

/** How the bot takes part in a thread; null if it does not, or if the store fails. */
export async function findParticipation(
  { threads, failures }: Pick<HandlerContext, 'threads' | 'failures'>,
  place: ChannelThread,
): Promise<Participation | null> {
  try {
    const kept = PARTICIPATION.safeParse(await threads.find({ platform: BEGUN, ...place }));
    return kept.success ? kept.data : null;
  } catch (error) {
    failures.report({ doing: 'find-thread', workspace: place.workspace, where: place.channel, error });
    return null;
  }
}
