import { z } from 'zod';
import type { Presentation } from '../../../chat/presentation.ts';

const PLACE = z.object({ article: z.string(), start: z.number().int(), end: z.number().int() });

/**
 * What a question or a press came to, as far as it must be kept to be shown again: the archive is asked anew, so that
 * no word of an article is kept.
 */
const RESULT = z.discriminatedUnion('kind', [
  /** What an exchange came to; for the asker alone after a command, as in a chat. */
  z.object({ kind: z.literal('exchange'), exchange: z.string(), isPrivate: z.boolean() }),
  z.object({ kind: z.enum(['context', 'also-in']), exchange: z.string(), place: PLACE }),
  /** Posted for everybody: one result, or all of the answer. */
  z.object({ kind: z.literal('shared'), exchange: z.string(), place: PLACE.nullable() }),
  /** A bad verdict, whose reason may follow. */
  z.object({ kind: z.literal('bad'), exchange: z.string(), place: PLACE.nullable() }),
  /** A sentence of our own. */
  z.object({ kind: z.literal('said'), status: z.enum(['found', 'nothing', 'refused']), text: z.string() }),
]);

const TURN = z.object({
  /** Counts the turns of a conversation from 1. */
  number: z.number().int().positive(),
  /** What was typed, or in brackets which button was pressed. */
  asked: z.string(),
  result: RESULT,
});

/** One question, or one press of a button, and what came of it. */
export type Turn = z.output<typeof TURN>;
export type TurnResult = z.output<typeof RESULT>;

/** The turns of a conversation as a store keeps them; anything else is none. */
export const TURNS = z.array(TURN).readonly().catch([]);

/** Names a result: two that are shown alike have one name. */
export function nameResult(result: TurnResult): string {
  return JSON.stringify(RESULT.parse(result));
}

/** How the answer of a turn is dressed in a chat. */
export function dressOf(result: TurnResult): Presentation {
  if (result.kind === 'shared') return { ephemeral: false, shared: { by: SHARER } };
  return { ephemeral: result.kind !== 'exchange' || result.isPrivate };
}

const SHARER = 'you';
