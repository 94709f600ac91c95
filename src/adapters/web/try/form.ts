import { z } from 'zod';
import type { Press } from '../../../chat/messages/preview.ts';
import { MAX_PASTED_LENGTH } from '../../../core/answers/check/check-pasted.ts';
import { findZone } from '../../../core/dates/zone.ts';
import { parseJson } from '../../../core/parse-json.ts';
import type { NamedPreview } from '../dependencies.ts';
import { THREAD } from './transcripts.ts';

/** What a reader sent. */
export interface TypedForm {
  /** Null: a new conversation. */
  readonly thread: string | null;
  /** The reader's time zone, if known. */
  readonly zone: string | null;
  /** What was typed; null if a button was pressed. */
  readonly line: string | null;
  /** The pressed button, as {@link writePress} writes it; null if something was typed. */
  readonly press: string | null;
  /** What was wrong with an answer, if the reader says so. */
  readonly reason: string | null;
  /** The number of the turn with the bad verdict. */
  readonly turn: number | null;
}

/** Reads a form or an address; what is missing or invalid is null. */
export function readAsked(fields: unknown): TypedForm {
  return ASKED.parse(fields);
}

/** Room for a command and its options before a draft. */
const COMMAND_ROOM = 200;
/** The longest line that a reader can type, in UTF-16 code units; a request is bounded by its bytes. */
export const MAX_LINE_LENGTH = MAX_PASTED_LENGTH + COMMAND_ROOM;

/** The longest reason, in UTF-16 code units, as in Slack and Discord; more is cut. */
export const MAX_REASON_LENGTH = 3_000;

const NOTHING_ASKED: TypedForm = {
  thread: null,
  zone: null,
  line: null,
  press: null,
  reason: null,
  turn: null,
};
const ASKED = z
  .object({
    thread: THREAD.nullable().catch(null),
    zone: z.string().transform(findZone).nullable().catch(null),
    line: z.string().nullable().catch(null),
    press: z.string().nullable().catch(null),
    reason: z
      .string()
      .transform((text) => text.trim().slice(0, MAX_REASON_LENGTH) || null)
      .nullable()
      .catch(null),
    turn: z.coerce.number().int().positive().nullable().catch(null),
  })
  .catch(NOTHING_ASKED);

/** Writes a button as a form's value: its platform, what it would send back there, and its label. */
export function writePress(platform: string, token: string, label: string): string {
  return JSON.stringify([platform, token, label]);
}

/** Reads a pressed button; `press` is null if it is not one of ours. */
export function readPress(
  value: string,
  previews: readonly NamedPreview[],
): { readonly label: string; readonly press: Press | null } {
  const [platform, token, label] = PRESS.parse(parseJson(value));
  const preview = previews.find(({ name }) => name === platform);
  return { label, press: preview?.readPress(token) ?? null };
}

const MAX_LABEL_LENGTH = 80;
const PRESS = z.tuple([z.string(), z.string(), z.string().max(MAX_LABEL_LENGTH)]).catch(['', '', 'a button']);
