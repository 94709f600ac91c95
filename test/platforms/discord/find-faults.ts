import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { findLimitFaults, MESSAGE_PARTS } from './message-limits.ts';

/** What is asked of every message that this bot writes. */
const MESSAGE = z.looseObject({
  flags: z.number(),
  components: z.array(z.unknown()),
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
});

/** Why Discord would refuse a message, by its published schemas and the limits that they lack; none where it wouldn't. */
export function findMessageFaults(message: unknown): readonly string[] {
  const { flags } = MESSAGE.parse(message);
  return [
    ...faultsOf(MessageCreateRequestSchema.safeParse(message)),
    ...faultsOf(CreateMessageInteractionCallbackRequestSchema.safeParse({ type: 4, data: message })),
    ...findLimitFaults(MESSAGE_PARTS.parse(message)),
    ...((flags & MessageFlags.IsComponentsV2) === 0 ? ['components without their flag'] : []),
  ];
}

/** Why Discord would refuse a form. */
export function findModalFaults(modal: unknown): readonly string[] {
  return faultsOf(ModalInteractionCallbackRequestSchema.safeParse({ type: 9, data: modal }));
}

/** Why Discord would refuse what an option is completed with. */
export function findAutocompleteFaults(choices: readonly { readonly value: string }[]): readonly string[] {
  const schema = ApplicationCommandAutocompleteCallbackRequestSchema;
  return [
    ...faultsOf(schema.safeParse({ type: 8, data: { choices } })),
    ...choices.filter(({ value }) => value.length > 100).map(({ value }) => `value ${value}`),
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
  ];
}

/** Pattern of the names of slash commands and options, which are in lower case besides. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const COMMAND = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string().default(''),
  options: z
    .array(z.looseObject({ name: z.string(), description: z.string(), required: z.boolean().default(false) }))
    .default([]),
});

/** Why Discord would refuse to register a command. */
export function findCommandFaults(command: unknown): readonly string[] {
  const { type, name, description, options } = COMMAND.parse(command);
  const names = type === CHAT_INPUT ? [name, ...options.map((option) => option.name)] : [];
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...faultsOf(ApplicationCommandCreateRequestSchema.safeParse(command)),
    ...names.filter((each) => !NAME.test(each) || each !== each.toLowerCase()).map((each) => `name ${each}`),
    ...(type === CHAT_INPUT && description === '' ? ['no description'] : []),
    ...(new Set(names.slice(1)).size < options.length ? ['an option twice'] : []),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)
      ? ['a required option behind another']
      : []),
  ];
}

function faultsOf(result: { readonly success: boolean; readonly error?: unknown }): readonly string[] {
  return result.success ? [] : [String(result.error)];
}
