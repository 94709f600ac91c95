import { ACTION_KINDS, type ActionKind } from '../../../chat/messages/arrange-buttons.ts';
import type { Place } from '../../../reply/reply.ts';
import { LIMITS } from './limits.ts';

/** What the `custom_id` says of a pressed button, or of the form after 👎. */
export interface Action {
  readonly kind: ActionKind | 'reason';
  readonly exchange: string;
  /** The result it belongs to; null: the whole answer. */
  readonly place: Place | null;
}

/**
 * Writes a `custom_id`: `s:EXCHANGE`, or `c:EXCHANGE:ARTICLE:START:END` with the offsets in base 36. Null if the ids
 * are too long or have other characters, and then there is no button.
 *
 * @example
 * writeAction('context', 'nYJ6y0AqJ1oU2mXw', { article: '36684c68fecb5c93', start: 1200, end: 1340 });
 * // 'c:nYJ6y0AqJ1oU2mXw:36684c68fecb5c93:xc:118'
 */
export function writeAction(kind: Action['kind'], exchange: string, place: Place | null): string | null {
  const offsets = place === null ? [] : [place.start, place.end];
  if (!offsets.every(isOffset)) return null;
  const parts = place === null ? [] : [place.article, ...offsets.map((offset) => offset.toString(BASE))];
  const id = [LETTERS[kind], exchange, ...parts].join(':');
  return ID.test(id) && id.length <= LIMITS.customId ? id : null;
}

/** Reads a `custom_id`; null if it is not one of ours. It comes from outside and may be anything. */
export function readAction(customId: string): Action | null {
  const { letter, exchange, article, start, end } = ID.exec(customId)?.groups ?? {};
  const kind = KINDS.find((each) => LETTERS[each] === letter);
  if (kind === undefined || exchange === undefined) return null;
  const place =
    article === undefined || start === undefined || end === undefined
      ? null
      : { article, start: Number.parseInt(start, BASE), end: Number.parseInt(end, BASE) };
  // We would have written it in one way only.
  return writeAction(kind, exchange, place) === customId ? { kind, exchange, place } : null;
}

const LETTERS = {
  share: 's',
  context: 'c',
  'also-in': 'a',
  more: 'm',
  good: 'g',
  bad: 'b',
  reason: 'r',
} as const;
const KINDS = [...ACTION_KINDS, 'reason'] as const;
const BASE = 36;
const ID =
  /^(?<letter>[a-z]):(?<exchange>[\w-]+)(?::(?<article>[\w-]+):(?<start>[0-9a-z]+):(?<end>[0-9a-z]+))?$/u;

function isOffset(offset: number): boolean {
  return Number.isSafeInteger(offset) && offset >= 0;
}
