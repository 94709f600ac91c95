import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { findLimitFaults, MESSAGE_PARTS } from './message-limits.ts';
import type { RouteName } from './routes.ts';

type Schema = typeof MessageCreateRequestSchema;

/** Discord's schemas of what is sent, by route. */
const BODIES: Readonly<Partial<Record<RouteName, Schema>>> = {
  'create-message': MessageCreateRequestSchema,
  'edit-message': MessageEditRequestPartialSchema,
  'follow-up': IncomingWebhookInteractionRequestSchema,
  'edit-response': IncomingWebhookUpdateRequestPartialSchema,
  'open-direct': CreatePrivateChannelRequestSchema,
};
/** And of first responses, by their type. */
const CALLBACKS: Readonly<Record<number, Schema>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};
const MESSAGE_CALLBACKS: ReadonlySet<number> = new Set([4, 5, 7]);
const CALLBACK = z.looseObject({ type: z.number(), data: z.unknown().optional() });

const CHOICES = z.object({
  data: z.object({ choices: z.array(z.object({ value: z.union([z.string(), z.number()]) })) }),
});
const MODAL_INPUTS = z.object({
  data: z.object({
    components: z.array(z.object({ component: z.object({ custom_id: z.string() }).optional() })),
  }),
});
const CHOICE_LIMITS = { count: 25, value: 100 } as const;

/**
 * Why Discord would refuse a request's body, by its published schemas and the limits that they lack; none where it
 * wouldn't. `isComponents`: the message that is edited has Components V2.
 */
export function findRequestFaults(route: RouteName, body: unknown, isComponents = false): readonly string[] {
  if (route === 'callback') return findCallbackFaults(body, isComponents);
  const schema = BODIES[route];
  if (!schema) return [];
  const faults = faultsOf(schema, body);
  if (route === 'open-direct' || faults.length > 0) return faults;
  const message = MESSAGE_PARTS.parse(body);
  const isForAll = route === 'create-message';
  return [
    ...findLimitFaults(message, isComponents),
    ...(isForAll && ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0
      ? ['a message in a channel cannot be ephemeral']
      : []),
  ];
}

function findCallbackFaults(body: unknown, isComponents: boolean): readonly string[] {
  const parsed = CALLBACK.safeParse(body);
  const schema = parsed.success ? CALLBACKS[parsed.data.type] : undefined;
  if (!parsed.success || !schema) return ['a callback without a type that Discord knows'];
  const { type, data } = parsed.data;
  const faults = faultsOf(schema, body);
  if (faults.length > 0) return faults;
  if (MESSAGE_CALLBACKS.has(type)) return findLimitFaults(MESSAGE_PARTS.parse(data ?? {}), isComponents);
  return [...findChoiceFaults(body), ...findInputFaults(body)];
}

function findChoiceFaults(body: unknown): readonly string[] {
  const parsed = CHOICES.safeParse(body);
  if (!parsed.success) return [];
  const { choices } = parsed.data.data;
  return [
    ...(choices.length > CHOICE_LIMITS.count ? [`${choices.length} choices`] : []),
    ...choices
      .filter(({ value }) => String(value).length > CHOICE_LIMITS.value)
      .map(({ value }) => `value ${value}`),
  ];
}

function findInputFaults(body: unknown): readonly string[] {
  const parsed = MODAL_INPUTS.safeParse(body);
  if (!parsed.success) return [];
  const ids = parsed.data.data.components.flatMap(({ component }) => component?.custom_id ?? []);
  return new Set(ids).size < ids.length ? ['a custom_id twice'] : [];
}

function faultsOf(schema: Schema, body: unknown): readonly string[] {
  const result = schema.safeParse(body);
  return result.success ? [] : [String(result.error)];
}
