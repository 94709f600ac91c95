import { z } from 'zod';
import { ACTION_KINDS, type ActionKind } from '../../../chat/messages/arrange-buttons.ts';
import { parseJson } from '../../../core/parse-json.ts';
import type { Place } from '../../../reply/reply.ts';
import { LIMITS } from './limits.ts';

/** What a pressed button says about itself. */
export interface Action {
  readonly kind: ActionKind;
  readonly exchange: string;
  /** The result it belongs to; null: the whole answer. */
  readonly place: Place | null;
}

/** The two texts that Slack sends back when a button is pressed. */
export interface ActionTexts {
  readonly action_id: string;
  readonly value: string;
}

/** Every `action_id` of our buttons, for Bolt's `app.action`. */
export const ACTION_ID = new RegExp(`^(?:${ACTION_KINDS.join('|')})(?:\\.\\d{1,6})?$`, 'u');

/**
 * Writes a button's `action_id` and `value`; null if the ids are too long, and then there is no button.
 *
 * @param number - distinguishes buttons of one kind in a message, where each `action_id` must be unique.
 */
export function writeAction(
  kind: ActionKind,
  exchange: string,
  place: Place | null,
  number = 0,
): ActionTexts | null {
  const parts = place === null ? [exchange] : [exchange, place.article, place.start, place.end];
  // Slack returns values with entities, so a value contains no character that has one.
  const value = JSON.stringify(parts).replace(HAS_ENTITY, toUnicodeEscape);
  if (value.length > LIMITS.buttonValue) return null;
  return { action_id: number === 0 ? kind : `${kind}.${number}`, value };
}

/** Reads a pressed button; null if it is not one of ours. Both texts come from outside and may be anything. */
export function readAction(actionId: string, value: string): Action | null {
  const kind = ACTION_KINDS.find((each) => each === actionId.split('.')[0]);
  if (kind === undefined || !ACTION_ID.test(actionId)) return null;
  const parts = VALUE.safeParse(value.length > LIMITS.buttonValue ? null : parseJson(value));
  if (!parts.success) return null;
  const [exchange, article, start, end] = parts.data;
  if (article === undefined || start === undefined || end === undefined)
    return { kind, exchange, place: null };
  return { kind, exchange, place: { article, start, end } };
}

const OFFSET = z.number().int().nonnegative();
const VALUE = z.union([
  z.tuple([z.string().min(1)]),
  z.tuple([z.string().min(1), z.string(), OFFSET, OFFSET]),
]);
const HAS_ENTITY = /[&<>]/gu;

function toUnicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
