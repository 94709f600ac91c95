import { parse } from 'node:querystring';
import { z } from 'zod';

const RECORD = z.looseObject({});
const ID = z.string().nullish();
const ID_OR_RECORD = z.union([z.string(), RECORD]).optional();

/** Events of these types are not Slack’s, but would be taken for the socket client’s own. */
const OF_CLIENT: readonly string[] = ['error', 'slack_event', 'connected', 'disconnected'];

const EVENT = z.looseObject({
  event: z.looseObject({
    type: z.string().refine((type) => !OF_CLIENT.includes(type)),
    user: ID_OR_RECORD,
    channel: ID_OR_RECORD,
    item: RECORD.optional(),
    subteam: RECORD.optional(),
  }),
  authorizations: z.array(z.looseObject({ team_id: ID, enterprise_id: ID })).nullish(),
  team_id: ID,
  enterprise_id: ID,
});

const COMMAND = z.looseObject({
  command: z.string().startsWith('/'),
  team_id: ID,
  enterprise_id: ID,
  user_id: ID,
});

const INTERACTION = z.looseObject({
  team: z.looseObject({ id: ID, enterprise_id: ID }).nullish(),
  enterprise: z.looseObject({ id: ID }).nullish(),
  user: z.looseObject({ id: ID, team_id: ID }),
});
const CHANNEL = RECORD.optional();
const ACTION = z.looseObject({ action_id: z.string() });
const PRESS = INTERACTION.extend({ channel: CHANNEL, actions: z.array(ACTION).min(1) });
const VIEW = z.looseObject({ callback_id: z.string() });
/** The app has no shortcuts but those of messages, and is not told of forms that are closed. */
const FORM_OR_SHORTCUT = z.discriminatedUnion('type', [
  INTERACTION.extend({ type: z.literal('view_submission'), view: VIEW }),
  INTERACTION.extend({ type: z.literal('message_action'), callback_id: z.string(), channel: CHANNEL }),
]);

/** With these Slack asks whether anybody is there. */
const PROBE = z.union([
  z.looseObject({ ssl_check: z.literal('1') }),
  z.looseObject({ type: z.literal('url_verification') }),
]);

/**
 * Whether Slack’s libraries can take a body apart: it is of a kind that this app is sent, and has what Bolt expects of
 * that kind without looking.
 */
export function isReadable(body: unknown): boolean {
  const record = RECORD.safeParse(body);
  return record.success && kindOf(record.data).safeParse(body).success;
}

/** In the order in which Bolt looks: what has an event is taken for one, whatever else it has. */
function kindOf(body: Readonly<Record<string, unknown>>): z.ZodType {
  if (PROBE.safeParse(body).success) return PROBE;
  if (body['event'] !== undefined) return EVENT;
  if (body['command'] !== undefined) return COMMAND;
  // What is typed into a list of choices, of which the app has none.
  if (body['name'] !== undefined) return z.never();
  return body['actions'] === undefined ? FORM_OR_SHORTCUT : PRESS;
}

/** What a request’s text holds, as Bolt reads it; null where it cannot be read. */
export function parseBody(text: string, contentType: string | undefined): unknown {
  try {
    if (contentType !== FORM) return JSON.parse(text);
    const form = parse(text);
    return typeof form['payload'] === 'string' ? JSON.parse(form['payload']) : form;
  } catch {
    return null;
  }
}

const FORM = 'application/x-www-form-urlencoded';
