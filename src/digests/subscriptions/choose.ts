import type { StateStore } from '../../ports/state-store.ts';
import type { ChannelKey, Subscription } from '../../ports/subscriptions.ts';
import { DIGEST_LINES, tellNumbers } from '../../reply/digest-lines.ts';

/** One of a channel's subscriptions, or one line that says why there is none. */
export type Chosen =
  | { readonly ok: true; readonly subscription: Subscription }
  | { readonly ok: false; readonly isNone: boolean; readonly line: string };

/** The subscription with that number in the list, counted from 1; without a number, the only one. */
export async function choose(
  { subscriptions }: Pick<StateStore, 'subscriptions'>,
  here: ChannelKey,
  { type, number }: { readonly type: string; readonly number: number | null },
): Promise<Chosen> {
  const found = await subscriptions.list(here);
  const [first] = found;
  if (first === undefined) return { ok: false, isNone: true, line: DIGEST_LINES.none };
  if (number === null && found.length === 1) return { ok: true, subscription: first };
  const subscription = number === null ? undefined : found[number - 1];
  if (subscription !== undefined) return { ok: true, subscription };
  const line = tellNumbers(type, found.length, number);
  return { ok: false, isNone: false, line };
}
