import { NOTICES } from '../../reply/notices.ts';
import type { Place } from '../../reply/reply.ts';
import type { Asker, Desk, DeskAnswer, Rating } from '../desk/desk.ts';
import { pickResult } from '../desk/results.ts';
import { answerPrivately, type ReachedAsker } from './reached-asker.ts';

/** A pressed button, on any platform. */
export interface Pressed {
  /** A kind of button, or something else that a platform reads the same way. */
  readonly kind: string;
  readonly exchange: string;
  /** The result that it is about; null for the whole answer. */
  readonly place: Place | null;
}

/** The subject of a verdict. */
export type Judged = Pick<Pressed, 'exchange' | 'place'>;

/** Answers "More", "Context" and "Also in" to the person alone; null is a button that the platform cannot read. */
export async function answerPress(asker: ReachedAsker, pressed: Pressed | null): Promise<void> {
  const question = pressed === null ? null : chooseQuestion(asker.desk, pressed);
  if (question === null) await asker.tell(NOTICES.unknownButton);
  else await answerPrivately(asker, question);
}

function chooseQuestion(
  desk: Desk,
  { kind, exchange, place }: Pressed,
): ((asker: Asker) => Promise<DeskAnswer>) | null {
  if (kind === 'more') return (asker) => desk.more(asker, exchange);
  if (place === null) return null;
  if (kind === 'context') return (asker) => desk.context(asker, exchange, place);
  return kind === 'also-in' ? (asker) => desk.alsoIn(asker, exchange, place) : null;
}

/** The sharer's name if the platform gives none. */
export const UNNAMED = 'somebody here';

/**
 * Posts an answer, or one result of it, for everybody. If the answer is gone or the channel accepts nothing, only the
 * person who pressed is told.
 *
 * @param post - posts under the person's name; gives the sentence that says why nothing was posted, or null.
 */
export async function shareAnswer(
  asker: ReachedAsker,
  { exchange, place }: Judged,
  post: (shared: DeskAnswer) => Promise<string | null>,
): Promise<void> {
  const answer = await asker.ask((each) => asker.desk.repeat(each, exchange));
  const shared = answer.exchange === null || place === null ? answer : pickResult(answer, place);
  if (shared === null) return asker.tell(NOTICES.unknownButton);
  if (shared.exchange === null) return asker.show(shared);
  const hindrance = await post(shared);
  if (hindrance !== null) await asker.tell(hindrance);
}

/** Saves a verdict; false if the answer is gone. */
export function keepVerdict(
  asker: ReachedAsker,
  { exchange, place }: Judged,
  { verdict, reason }: Pick<Rating, 'verdict' | 'reason'>,
): Promise<boolean> {
  return asker.rate({ exchange, result: place, verdict, reason });
}

/** Saves a verdict that needs no reason, and confirms it. */
export async function rateAnswer(
  asker: ReachedAsker,
  judged: Judged,
  verdict: Pick<Rating, 'verdict' | 'reason'>,
): Promise<void> {
  const isKept = await keepVerdict(asker, judged, verdict);
  await asker.tell(isKept ? NOTICES.rated : NOTICES.unratable);
}

/** The reason from a form; null if none was given. */
export function readReason(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
