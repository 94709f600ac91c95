import { parse } from 'node:querystring';
import { z } from 'zod';

/**
 * What Bolt expects of any body without looking: an object, and an event that says of what type it is. Events of these
 * types are not Slack’s, but would be taken for the socket client’s own.
 */
const BODY = z.looseObject({
  event: z
    .looseObject({
      type: z
        .string()
        .refine((type) => !['error', 'slack_event', 'connected', 'disconnected'].includes(type)),
    })
    .optional(),
  team: z.looseObject({}).nullish(),
  user: z.looseObject({}).nullish(),
  channel: z.looseObject({}).nullish(),
  actions: z.array(z.looseObject({})).min(1).optional(),
  view: z.looseObject({}).nullish(),
});

/** Whether Slack’s libraries can take a body apart. */
export function isReadable(body: unknown): boolean {
  return BODY.safeParse(body).success;
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
