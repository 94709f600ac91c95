import { createHash } from 'node:crypto';
import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordMessage } from '../render/render.ts';

/**
 * Marks a message as part `part` of a post: with a nonce, by which Discord accepts it once within minutes, and with the
 * id of its container, which Discord returns as long as the message exists.
 */
export function markMessage(message: DiscordMessage, delivery: string, part: number) {
  const id = containerMark(delivery, part);
  return {
    ...message,
    components: message.components.map((component) => ({ ...component, id })),
    nonce: hash(delivery, part).toString('base64url').slice(0, NONCE),
    enforce_nonce: true,
  };
}

/** Whether a message that Discord returned has that mark. */
export function isMarked(message: unknown, delivery: string, part: number): boolean {
  const parsed = MARKED.safeParse(message);
  const id = containerMark(delivery, part);
  return parsed.success && parsed.data.components.some((component) => component.id === id);
}

/** The snowflake of an instant; all later messages have greater ones. */
export function toSnowflake(instant: Date): string {
  return String(BigInt(Math.max(0, instant.getTime() - EPOCH)) << TIME_BITS);
}

/** Discord's limit. */
const NONCE = 25;
/** @see https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;
const TIME_BITS = 22n;
const MAX_SIGNIFICANT = 0x7f_ff_ff_ff;

const MARKED = z.object({
  components: z.array(z.object({ type: z.literal(ComponentType.Container), id: z.number() })),
});

/** 31 bits, never zero, which to Discord means none. */
function containerMark(delivery: string, part: number): number {
  return Math.max(1, hash(delivery, part).readUInt32BE() & MAX_SIGNIFICANT);
}

function hash(delivery: string, part: number): Buffer {
  return createHash('sha256').update(`${delivery}#${part}`).digest();
}
