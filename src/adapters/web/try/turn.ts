import { z } from 'zod';
import type { Presentation } from '../../../chat/messages/presentation.ts';

const PLACE = z.object({ article: z.string(), start: z.number().int(), end: z.number().int() });

/**
 * What must be kept of a question or a press to show its answer again. The archive is asked again, so no word of an
 * article is kept.
 */
const RESULT = z.discriminatedUnion('kind', [
  /** The answer of an exchange; after a command for the asker alone, as in a chat. */
  z.object({ kind: z.literal('exchange'), exchange: z.string(), isPrivate: z.boolean() }),
  z.object({ kind: z.enum(['context', 'also-in']), exchange: z.string(), place: PLACE }),
  /** Posted for everybody: one result, or all of the answer. */
  z.object({ kind: z.literal('shared'), exchange: z.string(), place: PLACE.nullable() }),
  /** A bad verdict, whose reason may follow. */
  z.object({ kind: z.literal('bad'), exchange: z.string(), place: PLACE.nullable() }),
  /** A sentence of ours. */
  z.object({ kind: z.literal('said'), status: z.enum(['found', 'nothing', 'refused']), text: z.string() }),
]);

const TURN = z.object({
  /** Counts the turns of a conversation from 1. */
  number: z.number().int().positive(),
  /** What was typed, or in brackets which button was pressed. */
  asked: z.string(),
  result: RESULT,
});

/** A question or a button press, with its result. */
export type Turn = z.output<typeof TURN>;
export type TurnResult = z.output<typeof RESULT>;

/** The turns of a conversation in the store; anything else reads as none. */
export const TURNS = z.array(TURN).readonly().catch([]);

/** Names a result; results that look alike have the same name. */
export function nameResult(result: TurnResult): string {
  return JSON.stringify(RESULT.parse(result));
}

/** How a chat would present the answer of a turn. */
export function presentationOf(result: TurnResult): Presentation {
  if (result.kind === 'shared') return { ephemeral: false, shared: { by: SHARER } };
  return { ephemeral: result.kind !== 'exchange' || result.isPrivate };
}

const SHARER = 'you';
