import { z } from 'zod';

/**
 * What our Slack messages are made of. A payload of anything else is refused rather than shown in part, so that a
 * preview never tells less than Slack would.
 */
const WEB = /^https?$/u;

const STYLE = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
});

const RICH_TEXT = z.strictObject({ type: z.literal('text'), text: z.string(), style: STYLE.optional() });

const LINK = z.strictObject({
  type: z.literal('link'),
  url: z.url({ protocol: WEB }),
  text: z.string(),
  style: STYLE.optional(),
});

const ELEMENT = z.discriminatedUnion('type', [RICH_TEXT, LINK]);

const SECTION = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(ELEMENT) });

const RICH_TEXT_PART = z.discriminatedUnion('type', [
  SECTION,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(ELEMENT) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.literal('bullet'),
    elements: z.array(SECTION),
  }),
]);

const PLAIN_TEXT = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string(),
  emoji: z.boolean().optional(),
});

const MARKUP = z.strictObject({ type: z.literal('mrkdwn'), text: z.string(), verbatim: z.literal(true) });

const BUTTON = z.strictObject({
  type: z.literal('button'),
  text: PLAIN_TEXT,
  action_id: z.string(),
  value: z.string(),
  accessibility_label: z.string().optional(),
});

const BLOCK = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(RICH_TEXT_PART) }),
  z.strictObject({
    type: z.literal('context'),
    elements: z.array(z.discriminatedUnion('type', [PLAIN_TEXT, MARKUP])),
  }),
  z.strictObject({ type: z.literal('actions'), elements: z.array(BUTTON) }),
  z.strictObject({ type: z.literal('divider') }),
]);

const MESSAGE = z.object({ blocks: z.array(BLOCK), text: z.string() });

/** A message as `chat.postMessage` takes it, as far as Slack shows it. */
export type SlackPayload = z.output<typeof MESSAGE>;
export type SlackBlock = z.output<typeof BLOCK>;
export type SlackRichTextPart = z.output<typeof RICH_TEXT_PART>;
export type SlackRichText = z.output<typeof ELEMENT>;
export type SlackSmallPrint = z.output<typeof PLAIN_TEXT> | z.output<typeof MARKUP>;
export type SlackButton = z.output<typeof BUTTON>;

/** Reads a payload; throws where it holds a block or an element that no answer is made of. */
export function readSlackPayload(payload: unknown): SlackPayload {
  return MESSAGE.parse(payload);
}
