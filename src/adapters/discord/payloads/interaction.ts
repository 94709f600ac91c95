import {
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { InteractionKey } from '../connect/discord-api.ts';
import { MESSAGE } from './message.ts';

/** Who did something, where, and how to respond. */
export interface Origin extends InteractionKey {
  readonly person: string;
  /** The ids of their roles in the server. */
  readonly roles: readonly string[];
  /** Their display name there. */
  readonly personName: string;
  /** The server's id; empty in direct messages. */
  readonly workspace: string;
  readonly channel: string | null;
  /** Whether it is in a direct message to the bot. */
  readonly isDirect: boolean;
  /** Whether the app is installed for the person only, and not in the server. */
  readonly isPersonal: boolean;
  /** The app's permissions in the channel, as Discord's bits. */
  readonly appPermissions: bigint;
  /** The person's permissions in the channel, as Discord's bits. */
  readonly memberPermissions: bigint;
}

/** What somebody did with the app's commands, buttons and forms. */
export type Interaction = Origin &
  (
    | { readonly kind: 'command'; readonly path: string; readonly options: CommandOptions }
    | { readonly kind: 'message-command'; readonly name: string; readonly target: z.output<typeof MESSAGE> }
    | { readonly kind: 'completion'; readonly option: string; readonly typed: string }
    | { readonly kind: 'press'; readonly customId: string }
    | { readonly kind: 'form'; readonly customId: string; readonly texts: Readonly<Record<string, string>> }
  );

/** The chosen options by name. */
export type CommandOptions = Readonly<Record<string, string | number | boolean>>;

/** Reads an INTERACTION_CREATE event; null if it does not concern the app. */
export function readInteraction(payload: unknown): Interaction | null {
  const parsed = PAYLOAD.safeParse(payload);
  if (!parsed.success) return null;
  const { data, type } = parsed.data;
  const origin = readOrigin(parsed.data);
  switch (type) {
    case InteractionType.ApplicationCommand:
      return readCommand(origin, data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readCompletion(origin, data);
    case InteractionType.MessageComponent:
      return data.custom_id === undefined ? null : { ...origin, kind: 'press', customId: data.custom_id };
    case InteractionType.ModalSubmit: {
      const texts = Object.fromEntries(findTexts(data.components));
      return data.custom_id === undefined
        ? null
        : { ...origin, kind: 'form', customId: data.custom_id, texts };
    }
    default:
      return null;
  }
}

const USER = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });
const ROLES = z.array(z.string()).catch([]);
const BITS = z.string().regex(/^\d+$/u).transform(BigInt).catch(0n);

const OPTION = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  options: z.array(z.unknown()).default([]),
});
type Option = z.output<typeof OPTION>;

const DATA = z.object({
  type: z.number().optional(),
  name: z.string().optional(),
  options: z.array(z.unknown()).default([]),
  target_id: z.string().optional(),
  resolved: z.object({ messages: z.record(z.string(), MESSAGE).optional() }).optional(),
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).default([]),
});

const PAYLOAD = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  data: DATA,
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  member: z.object({ user: USER, nick: z.string().nullish(), roles: ROLES, permissions: BITS }).optional(),
  user: USER.optional(),
  context: z.number().optional(),
  app_permissions: BITS.default(0n),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).default({}),
});
type Data = z.output<typeof DATA>;

/** Who installed the app: the keys are Discord's types of installation. */
const BY_SERVER = '0';
const BY_PERSON = '1';

function readOrigin(payload: z.output<typeof PAYLOAD>): Origin {
  const { member, user = member?.user, authorizing_integration_owners: owners } = payload;
  return {
    id: payload.id,
    applicationId: payload.application_id,
    token: payload.token,
    person: user?.id ?? '',
    roles: member?.roles ?? [],
    personName: member?.nick ?? user?.global_name ?? user?.username ?? '',
    workspace: payload.guild_id ?? '',
    channel: payload.channel_id ?? null,
    isDirect: payload.context === InteractionContextType.BotDM,
    isPersonal: BY_PERSON in owners && !(BY_SERVER in owners),
    appPermissions: payload.app_permissions,
    memberPermissions: member?.permissions ?? 0n,
  };
}

function readCommand(origin: Origin, data: Data): Interaction | null {
  const { name, type, target_id: target = '' } = data;
  if (name === undefined) return null;
  if (type === ApplicationCommandType.Message) {
    const message = data.resolved?.messages?.[target];
    return message === undefined ? null : { ...origin, kind: 'message-command', name, target: message };
  }
  const found = descend([name], data.options);
  if (found === null) return null;
  const { path, options } = found;
  const chosen = options.flatMap(({ name: each, value }) =>
    value === undefined ? [] : [[each, value] as const],
  );
  return { ...origin, kind: 'command', path: path.join(' '), options: Object.fromEntries(chosen) };
}

function readCompletion(origin: Origin, data: Data): Interaction | null {
  const focused = descend([], data.options)?.options.find((option) => option.focused === true);
  if (focused === undefined) return null;
  return { ...origin, kind: 'completion', option: focused.name, typed: String(focused.value ?? '') };
}

/** A group of subcommands, a subcommand, its options. */
const MAX_DEPTH = 3;

/**
 * A subcommand is an option that holds the options; null if they aren't options, or nest deeper than Discord allows.
 */
function descend(
  path: readonly string[],
  unread: readonly unknown[],
  depth = 1,
): { readonly path: readonly string[]; readonly options: readonly Option[] } | null {
  const parsed = z.array(OPTION).safeParse(unread);
  if (!parsed.success || depth > MAX_DEPTH) return null;
  const inner = parsed.data.find(
    ({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup,
  );
  return inner === undefined
    ? { path, options: parsed.data }
    : descend([...path, inner.name], inner.options, depth + 1);
}

const INPUT = z.object({ custom_id: z.string(), value: z.string() });
const HOLDER = z.object({ component: z.unknown().optional(), components: z.array(z.unknown()).default([]) });

/** What was typed into a form: inputs are in labels, or in rows from old clients. */
function findTexts(components: readonly unknown[], depth = 1): readonly (readonly [string, string])[] {
  if (depth > MAX_DEPTH) return [];
  return components.flatMap((component) => {
    const input = INPUT.safeParse(component);
    if (input.success) return [[input.data.custom_id, input.data.value] as const];
    const holder = HOLDER.safeParse(component);
    return holder.success ? findTexts([...holder.data.components, holder.data.component], depth + 1) : [];
  });
}
