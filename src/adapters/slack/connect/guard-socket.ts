import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import { isReadable } from './readable-body.ts';

/** What Slack says over a socket, and the socket client takes apart without looking. */
const FRAME = z.union([
  z.looseObject({ type: z.enum(['hello', 'disconnect']) }),
  z.looseObject({
    type: z.enum(['events_api', 'slash_commands', 'interactive']),
    envelope_id: z.string(),
    payload: z.looseObject({}),
  }),
]);

/** The event of Slack’s socket client that hands on each message. */
const MESSAGE = 'ws_message';

/**
 * Puts a guard in front of Slack’s socket client: it gets only what it can take apart. Anything else would end the
 * process there.
 */
export function guardSocket(client: SocketModeReceiver['client'], dropped: DroppedEvents): void {
  const listeners = client.listeners(MESSAGE);
  client.removeAllListeners(MESSAGE);
  client.on(MESSAGE, async (data: unknown, isBinary: unknown) => {
    if (isBinary === true) return;
    const kind = readKind(data);
    if (kind === null) return dropped.note('malformed', 'message');
    try {
      for (const listen of listeners) await Reflect.apply(listen, client, [data, isBinary]);
    } catch {
      dropped.note('malformed', kind);
    }
  });
}

/** Null for what must not be handed on. */
function readKind(data: unknown): string | null {
  try {
    const frame = FRAME.safeParse(JSON.parse(String(data)));
    if (!frame.success) return null;
    const { type, payload } = frame.data;
    if (type === 'hello' || type === 'disconnect') return type;
    return isReadable(payload) && (type !== 'events_api' || hasEvent(payload)) ? type : null;
  } catch {
    return null;
  }
}

function hasEvent(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'event' in payload;
}
