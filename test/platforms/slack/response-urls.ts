import { z } from 'zod';
import { type Content, postAsBot, readContent } from './posting.ts';
import { type SlackState, teamOf } from './state.ts';

/** How often and how long a `response_url` can be used; the time in milliseconds. */
const RESPONSE_URL_LIMITS = { uses: 5, lifetime: 30 * 60_000 } as const;

/** What a `response_url` belongs to. */
export interface ResponsePlace {
  readonly team: string;
  readonly channel: string;
  readonly person: string;
  /** The message whose button was pressed; null after a slash command. */
  readonly source: string | null;
}

/** An answer over HTTP. */
export interface PlainAnswer {
  readonly status: number;
  readonly body: string;
}

/** Gives out `response_url`s and takes what is posted to them. */
export interface ResponseUrls {
  /** Its last segment. */
  issue(place: ResponsePlace): string;
  use(id: string, body: unknown): PlainAnswer;
  /** How often each was used, refusals too. */
  uses(id: string): number;
}

const bodySchema = z.object({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
  unfurl_links: z.boolean().default(true),
  unfurl_media: z.boolean().default(true),
});
type ResponseBody = z.output<typeof bodySchema>;

/** Makes the office for `response_url`s. */
export function createResponseUrls(state: SlackState): ResponseUrls {
  const issued = new Map<string, { place: ResponsePlace; issuedAt: number; uses: number }>();
  return {
    issue: (place) => {
      const id = state.makeId('R');
      issued.set(id, { place, issuedAt: state.clock.now().getTime(), uses: 0 });
      return id;
    },
    uses: (id) => issued.get(id)?.uses ?? 0,
    use: (id, body) => {
      const entry = issued.get(id);
      if (!entry) return { status: 404, body: 'no_service' };
      const age = state.clock.now().getTime() - entry.issuedAt;
      if (age >= RESPONSE_URL_LIMITS.lifetime) return { status: 404, body: 'expired_url' };
      entry.uses += 1;
      if (entry.uses > RESPONSE_URL_LIMITS.uses) return { status: 404, body: 'used_url' };
      return respond(state, id, entry.place, body);
    },
  };
}

/** Refusals come with status 200, as Slack's do: only the body tells. */
function respond(state: SlackState, id: string, place: ResponsePlace, raw: unknown): PlainAnswer {
  const parsed = bodySchema.safeParse(raw);
  if (!parsed.success) return refuse('invalid_arguments');
  const body = parsed.data;
  const original = place.source === null ? undefined : state.messages.find(place.channel, place.source);
  if (body.delete_original) {
    if (!original) return refuse('message_not_found');
    state.messages.remove(original.channel, original.ts);
    return { status: 200, body: 'ok' };
  }
  const content = readContent(body.text, body.blocks);
  if ('error' in content) return refuse(content.error);
  if (!body.replace_original) return post(state, id, place, body, content);
  if (!original) return refuse('message_not_found');
  state.messages.replace({ ...original, ...content, isEdited: true, via: `response_url:${id}` });
  return { status: 200, body: 'ok' };
}

function post(
  state: SlackState,
  id: string,
  place: ResponsePlace,
  body: ResponseBody,
  content: Content,
): PlainAnswer {
  postAsBot(state, teamOf(state, place.team), content, {
    channel: place.channel,
    thread: body.thread_ts ?? null,
    seenBy: body.response_type === 'ephemeral' ? place.person : null,
    via: `response_url:${id}`,
    unfurls: body.unfurl_links || body.unfurl_media,
    linksNames: false,
  });
  return { status: 200, body: 'ok' };
}

function refuse(error: string): PlainAnswer {
  return { status: 200, body: JSON.stringify({ ok: false, error }) };
}
