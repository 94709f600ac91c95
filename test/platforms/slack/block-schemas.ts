import type { KnownBlock, RichTextBlock } from '@slack/types';
import { z } from 'zod';

/** What Slack allows in blocks, in UTF-16 code units and items. */
export const BLOCK_LIMITS = {
  text: 3_000,
  fields: 10,
  field: 2_000,
  header: 150,
  contextElements: 10,
  actions: 25,
  contextActions: 5,
  label: 75,
  value: 2_000,
  url: 3_000,
  id: 255,
  markdown: 12_000,
  inputLabel: 2_000,
  altText: 2_000,
  placeholder: 150,
} as const;

const plainText = (most: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().exactOptional(),
  });

const mrkdwn = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().exactOptional(),
  });

const anyText = (most: number) => z.discriminatedUnion('type', [plainText(most), mrkdwn(most)]);

const id = z.string().min(1).max(BLOCK_LIMITS.id).exactOptional();
const url = z.string().min(1).max(BLOCK_LIMITS.url);
const accessibilityLabel = z.string().max(BLOCK_LIMITS.label).exactOptional();

const confirmation = z.strictObject({
  title: plainText(100).exactOptional(),
  text: anyText(300),
  confirm: plainText(30).exactOptional(),
  deny: plainText(30).exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
});

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(BLOCK_LIMITS.label),
  action_id: id,
  url: url.exactOptional(),
  value: z.string().max(BLOCK_LIMITS.value).exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
  confirm: confirmation.exactOptional(),
  accessibility_label: accessibilityLabel,
});

const option = z.strictObject({
  text: plainText(BLOCK_LIMITS.label),
  value: z.string().max(150),
  description: plainText(BLOCK_LIMITS.label).exactOptional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id,
  options: z.array(option).min(1).max(5),
  confirm: confirmation.exactOptional(),
});

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: id,
  placeholder: plainText(BLOCK_LIMITS.placeholder).exactOptional(),
  options: z.array(option).min(1).max(100),
  initial_option: option.exactOptional(),
});

const image = z.strictObject({
  type: z.literal('image'),
  image_url: url,
  alt_text: z.string().max(BLOCK_LIMITS.altText),
});

const opinion = z.strictObject({
  text: plainText(BLOCK_LIMITS.label),
  value: z.string().max(BLOCK_LIMITS.value),
  accessibility_label: accessibilityLabel,
});

const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id,
  positive_button: opinion,
  negative_button: opinion,
});

const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash'),
  text: plainText(BLOCK_LIMITS.label),
  action_id: id,
  value: z.string().max(BLOCK_LIMITS.value).exactOptional(),
  confirm: confirmation.exactOptional(),
  accessibility_label: accessibilityLabel,
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id,
  initial_value: z.string().max(3_000).exactOptional(),
  multiline: z.boolean().exactOptional(),
  min_length: z.int().min(0).max(3_000).exactOptional(),
  max_length: z.int().min(1).max(3_000).exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder: plainText(BLOCK_LIMITS.placeholder).exactOptional(),
});

const style = z
  .strictObject({
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    strike: z.boolean().exactOptional(),
    code: z.boolean().exactOptional(),
    underline: z.boolean().exactOptional(),
  })
  .exactOptional();

const richTextElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url, text: z.string().exactOptional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string(), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({ type: z.literal('emoji'), name: z.string(), style }),
]);

const border = z.literal([0, 1]).exactOptional();
const richTextSection = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(richTextElement),
});

const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id,
  elements: z.array(
    z.discriminatedUnion('type', [
      richTextSection,
      z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richTextElement), border }),
      z.strictObject({
        type: z.literal('rich_text_list'),
        elements: z.array(richTextSection),
        style: z.enum(['bullet', 'ordered']),
        indent: z.int().min(0).max(8).exactOptional(),
        border,
      }),
    ]),
  ),
}) satisfies z.ZodType<RichTextBlock>;

/**
 * The blocks that a text bot has use for, each with Slack's limits. Strict, as Slack is; that each is one of the blocks
 * of @slack/types is held by the compiler.
 */
export const blockSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      block_id: id,
      text: anyText(BLOCK_LIMITS.text).exactOptional(),
      fields: z.array(anyText(BLOCK_LIMITS.field)).min(1).max(BLOCK_LIMITS.fields).exactOptional(),
      accessory: z.discriminatedUnion('type', [button, overflow, staticSelect, image]).exactOptional(),
      expand: z.boolean().exactOptional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'text or fields are required'),
  z.strictObject({
    type: z.literal('context'),
    block_id: id,
    elements: z
      .array(z.discriminatedUnion('type', [plainText(BLOCK_LIMITS.text), mrkdwn(BLOCK_LIMITS.text), image]))
      .min(1)
      .max(BLOCK_LIMITS.contextElements),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: id,
    elements: z
      .array(z.discriminatedUnion('type', [button, overflow, staticSelect]))
      .min(1)
      .max(BLOCK_LIMITS.actions),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    block_id: id,
    elements: z
      .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
      .min(1)
      .max(BLOCK_LIMITS.contextActions),
  }),
  z.strictObject({ type: z.literal('divider'), block_id: id }),
  z.strictObject({ type: z.literal('header'), block_id: id, text: plainText(BLOCK_LIMITS.header) }),
  z.strictObject({
    type: z.literal('markdown'),
    block_id: id,
    text: z.string().min(1).max(BLOCK_LIMITS.markdown),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id: id,
    label: plainText(BLOCK_LIMITS.inputLabel),
    element: z.discriminatedUnion('type', [plainTextInput, staticSelect]),
    hint: plainText(BLOCK_LIMITS.inputLabel).exactOptional(),
    optional: z.boolean().exactOptional(),
    dispatch_action: z.boolean().exactOptional(),
  }),
  richText,
]) satisfies z.ZodType<KnownBlock>;

/** A block as this Slack takes it. */
export type LoopbackBlock = z.output<typeof blockSchema>;
