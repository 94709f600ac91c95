import { z } from 'zod';
import { readIncomingText } from './incoming-text.ts';

/** The words of a message as a reader sees them, of a forwarded one too; empty where it has none. */
export function readMessageText(message: unknown): string {
  const { text, attachments } = MESSAGE.parse(message);
  const forwarded = attachments.map((attachment) => attachment.text ?? attachment.fallback ?? '');
  return [text, ...forwarded]
    .map(readIncomingText)
    .filter((part) => part !== '')
    .join('\n');
}

const TEXT = z.string().nullish().catch(null);
const MESSAGE = z
  .object({
    text: TEXT.transform((text) => text ?? ''),
    attachments: z.array(z.object({ text: TEXT, fallback: TEXT })).catch([]),
  })
  .catch({ text: '', attachments: [] });
