import { z } from 'zod';
import { readBlockWords } from './block-words.ts';
import { readIncomingText } from './incoming-text.ts';

/**
 * The words of a message as people see them, forwarded messages included; empty if it has none. The `text` of an app's
 * message with blocks is only its notification.
 */
export function readMessageText(message: unknown): string {
  const { text, blocks, bot_id: app, attachments } = MESSAGE.parse(message);
  const own = readIncomingText(text);
  const shown = own === '' || app !== null ? readBlockWords(blocks) : '';
  const forwarded = attachments.map(
    (attachment) =>
      readIncomingText(attachment.text ?? '') ||
      readBlockWords(attachment.blocks) ||
      readIncomingText(attachment.fallback ?? ''),
  );
  return [shown || own, ...forwarded].filter((part) => part !== '').join('\n');
}

const TEXT = z.string().nullish().catch(null);
const MESSAGE = z
  .object({
    text: TEXT.transform((text) => text ?? ''),
    blocks: z.unknown().optional(),
    bot_id: TEXT.transform((id) => id ?? null),
    attachments: z.array(z.object({ text: TEXT, fallback: TEXT, blocks: z.unknown().optional() })).catch([]),
  })
  .catch({ text: '', blocks: [], bot_id: null, attachments: [] });
