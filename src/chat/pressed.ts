import type { Place } from '../reply/reply.ts';
import type { Asker, Desk, DeskAnswer } from './desk.ts';

/** What a pressed button says of itself, on any platform. */
export interface Pressed {
  /** One of the kinds of buttons, or what else a platform reads in the same way. */
  readonly kind: string;
  readonly exchange: string;
  /** The result it is about; null: the whole answer. */
  readonly place: Place | null;
}

/** What a button asks of the desk; null where it asks nothing, or lacks the result it is about. */
export function chooseQuestion(
  desk: Desk,
  { kind, exchange, place }: Pressed,
): ((asker: Asker) => Promise<DeskAnswer>) | null {
  if (kind === 'more') return (asker) => desk.more(asker, exchange);
  if (place === null) return null;
  if (kind === 'context') return (asker) => desk.context(asker, exchange, place);
  return kind === 'also-in' ? (asker) => desk.alsoIn(asker, exchange, place) : null;
}
