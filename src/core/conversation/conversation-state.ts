import { z } from 'zod';
import { parseJson } from '../parse-json.ts';

/** Somebody whom a pronoun may mean. */
export interface MentionedSpeaker {
  /** The fullest name at hand. */
  readonly name: string;
  /** The entries of the speaker directory that the name fits; empty where nobody of that name is quoted. */
  readonly ids: readonly string[];
  /** Whose words were asked for; who was named in the question; whose words were cited; or any of these before that. */
  readonly as: 'asked' | 'named' | 'cited' | 'before';
}

/** A stretch of an article that was shown. */
export interface ShownSpan {
  /** The article's id. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a conversation keeps of its last exchange, and no word of an article: plain JSON of at most
 * {@link MAX_STATE_LENGTH} characters, so that a thread's state is cheap to keep and nothing to worry about when lost.
 */
export interface ConversationState {
  readonly version: 1;
  /** The instant from which on nothing refers back to it, ISO 8601 in UTC. */
  readonly expires: string;
  /** The last whole question as it was typed; null where it is too long, or a command was run. */
  readonly asked: string | null;
  readonly kind: z.output<typeof KIND>;
  readonly expects: z.output<typeof EXPECTS>;
  /** What was counted, stemmed. */
  readonly unit: readonly string[];
  /** Whether the question was about what somebody said. */
  readonly isSpeech: boolean;
  /** The people whom a pronoun may mean, the most talked about first. */
  readonly people: readonly MentionedSpeaker[];
  /** What it was about: words as compared, with a capital where they are a name. */
  readonly topic: readonly string[];
  readonly outlets: readonly string[];
  readonly dates: { readonly since: string | null; readonly until: string | null } | null;
  /** What the last answer cited, best first; at most three. */
  readonly cited: readonly ShownSpan[];
  /** What earlier answers cited, newest first. */
  readonly shown: readonly ShownSpan[];
  /** The request for the next page of what was shown; null if there is none. */
  readonly page: NextPage | null;
}

/** A command's request as it is typed. */
export interface NextPage {
  readonly command: string;
  readonly words: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A state's JSON is at most this long, in UTF-16 code units; what was shown longest ago is forgotten first. */
export const MAX_STATE_LENGTH = 1024;

/** For how long a follow-up may come after the last exchange, in milliseconds: an hour. */
export const CONVERSATION_LIFETIME = 3_600_000;

/** How much a state holds at most. */
export const MAX_KEPT = { people: 5, ids: 2, topic: 10, outlets: 3, unit: 3, cited: 3, shown: 12 } as const;

/** Longer names, words and outlets are not kept, in UTF-16 code units. */
export const MAX_KEPT_LENGTH = 80;

const KIND = z.enum(['who', 'when', 'where', 'how-many', 'how-much', 'yes-no', 'why', 'how', 'what']);
const EXPECTS = z
  .enum(['person', 'place', 'name', 'date', 'number', 'percent', 'money', 'measure'])
  .nullable();
const TEXT = z.string().min(1).max(MAX_KEPT_LENGTH);
const SPAN = z.strictObject({
  article: TEXT,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const PAGE: z.ZodType<NextPage> = z.strictObject({
  command: TEXT,
  words: z.string().max(MAX_KEPT_LENGTH),
  options: z.record(TEXT, z.union([z.string().max(2 * MAX_KEPT_LENGTH), z.number(), z.boolean()])),
});

/** What was asked for, as far as it can be kept; null where it is too long for a state. */
export function toNextPage(page: unknown): NextPage | null {
  const read = PAGE.safeParse(page);
  return read.success ? read.data : null;
}

const STATE: z.ZodType<ConversationState> = z.strictObject({
  version: z.literal(1),
  expires: z.iso.datetime(),
  asked: TEXT.nullable().default(null),
  kind: KIND,
  expects: EXPECTS,
  unit: z.array(TEXT).max(MAX_KEPT.unit),
  isSpeech: z.boolean(),
  people: z
    .array(
      z.strictObject({
        name: TEXT,
        ids: z.array(TEXT).max(MAX_KEPT.ids),
        as: z.enum(['asked', 'named', 'cited', 'before']),
      }),
    )
    .max(MAX_KEPT.people),
  topic: z.array(TEXT).max(MAX_KEPT.topic),
  outlets: z.array(TEXT).max(MAX_KEPT.outlets),
  dates: z.strictObject({ since: z.iso.date().nullable(), until: z.iso.date().nullable() }).nullable(),
  cited: z.array(SPAN).max(MAX_KEPT.cited),
  shown: z.array(SPAN).max(MAX_KEPT.shown),
  // What an earlier version kept has neither this nor `asked`.
  page: PAGE.nullable().default(null),
});

/**
 * Reads a state back from wherever it was kept: the value, or its JSON.
 *
 * @returns null where it is no state, is larger than any state, or has expired, so that the conversation begins anew.
 */
export function readConversation(kept: unknown, now: Date): ConversationState | null {
  const json = typeof kept === 'string' ? kept : JSON.stringify(kept ?? null);
  if (json.length > MAX_STATE_LENGTH) return null;
  const read = STATE.safeParse(parseJson(json));
  return read.success && now.getTime() < Date.parse(read.data.expires) ? read.data : null;
}
