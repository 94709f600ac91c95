import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { PressableButton } from './components.ts';
import { toChannel, toMessage, toUser } from './entities.ts';
import { toGuildMember } from './guild.ts';
import type { Interaction } from './interactions.ts';
import type { ChatMessage } from './message-log.ts';
import type { OpenModal } from './modal-log.ts';
import { botPermissionsIn, type Channel, channelOf, type DiscordState, openAccount } from './state.ts';

/** Values of a command's options by their names. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const COMMAND_ID = '900000000000000010';
const ATTACHMENT_LIMIT = 10_485_760;

/** A slash command; the path is its name, and its subcommand's behind a space. */
export function toSlashCommand(
  state: DiscordState,
  interaction: Interaction,
  path: string,
  values: OptionValues,
): APIChatInputApplicationCommandInteraction {
  const { name, wrap } = readPath(path);
  return {
    ...baseOf(state, interaction),
    type: InteractionType.ApplicationCommand,
    data: {
      id: COMMAND_ID,
      type: ApplicationCommandType.ChatInput,
      name,
      options: wrap(Object.entries(values).map(([option, value]) => toSentOption(option, value))),
    },
  };
}

/** Letters typed into an option of a command that is not sent yet. */
export function toCompletion(
  state: DiscordState,
  interaction: Interaction,
  path: string,
  {
    option,
    typed,
    others,
  }: { readonly option: string; readonly typed: string; readonly others: OptionValues },
): APIApplicationCommandAutocompleteInteraction {
  const [name = '', sub] = path.split(' ');
  const options = [
    ...Object.entries(others).map(([other, value]) => toUnsentOption(other, value)),
    { type: ApplicationCommandOptionType.String, name: option, value: typed, focused: true } as const,
  ];
  return {
    ...baseOf(state, interaction),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: COMMAND_ID,
      type: ApplicationCommandType.ChatInput,
      name,
      options:
        sub === undefined ? options : [{ type: ApplicationCommandOptionType.Subcommand, name: sub, options }],
    },
  };
}

/** A command picked from a message's menu. */
export function toMessageCommand(
  state: DiscordState,
  interaction: Interaction,
  name: string,
  message: ChatMessage,
): APIMessageApplicationCommandInteraction {
  return {
    ...baseOf(state, interaction),
    type: InteractionType.ApplicationCommand,
    data: {
      id: COMMAND_ID,
      type: ApplicationCommandType.Message,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: toMessage(state, message, true) } },
    },
  };
}

/** A button that was pressed. */
export function toPress(
  state: DiscordState,
  interaction: Interaction,
  message: ChatMessage,
  { customId }: PressableButton,
): APIMessageComponentButtonInteraction {
  return {
    ...baseOf(state, interaction),
    type: InteractionType.MessageComponent,
    message: toMessage(state, message),
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** A form that was sent, with the words by the ids of its inputs. */
export function toSubmission(
  state: DiscordState,
  interaction: Interaction,
  { customId, inputs }: OpenModal,
  words: Readonly<Record<string, string>>,
): APIModalSubmitInteraction {
  const source = interaction.source === null ? undefined : state.messages.find(interaction.source);
  return {
    ...baseOf(state, interaction),
    type: InteractionType.ModalSubmit,
    ...(source ? { message: toMessage(state, source) } : {}),
    data: {
      custom_id: customId,
      components: inputs.map((input, at) => ({
        type: ComponentType.Label,
        id: 2 * at + 1,
        component: {
          type: ComponentType.TextInput,
          id: 2 * at + 2,
          custom_id: input.customId,
          value: words[input.customId] ?? '',
        },
      })),
    },
  };
}

function readPath(path: string) {
  const [name = '', sub] = path.split(' ');
  type Options = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>[];
  const wrap = (
    options: Options,
  ): APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>[] =>
    sub === undefined ? options : [{ type: ApplicationCommandOptionType.Subcommand, name: sub, options }];
  return { name, wrap };
}

function toSentOption(name: string, value: string | number | boolean) {
  return typeof value === 'number'
    ? ({ type: ApplicationCommandOptionType.Integer, name, value } as const)
    : toOption(name, value);
}

function toOption(name: string, value: string | boolean) {
  return typeof value === 'string'
    ? ({ type: ApplicationCommandOptionType.String, name, value } as const)
    : ({ type: ApplicationCommandOptionType.Boolean, name, value } as const);
}

/** Before a command is sent, its numbers are what was typed. */
function toUnsentOption(name: string, value: string | number | boolean) {
  return typeof value === 'number'
    ? ({ type: ApplicationCommandOptionType.Integer, name, value: String(value) } as const)
    : toOption(name, value);
}

function baseOf(state: DiscordState, interaction: Interaction) {
  const { id, token, person, channel: channelId, isUserInstalled } = interaction;
  const channel = channelOf(state, channelId);
  const account = openAccount(state, person);
  const { guild } = channel;
  const member = { ...toGuildMember(state, account), user: toUser(account) };
  return {
    id,
    application_id: state.app.id,
    token,
    version: 1,
    channel: toChannel(state, channel),
    channel_id: channelId,
    ...(guild === null
      ? { user: toUser(account) }
      : {
          guild_id: guild,
          guild: { id: guild, features: [], locale: Locale.EnglishGB },
          guild_locale: Locale.EnglishGB,
          member: { ...member, permissions: String(account.permissions) },
        }),
    app_permissions: String(botPermissionsIn(state, channel)),
    locale: Locale.EnglishGB,
    entitlements: [],
    authorizing_integration_owners: ownersOf(channel, isUserInstalled ? person : null),
    context: contextOf(channel),
    attachment_size_limit: ATTACHMENT_LIMIT,
  } satisfies Omit<APIBaseInteraction<InteractionType, unknown>, 'type'>;
}

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
function ownersOf({ guild }: Channel, installer: string | null): APIAuthorizingIntegrationOwnersMap {
  return installer === null ? { 0: guild ?? '0' } : { 1: installer };
}

function contextOf({ kind }: Channel): InteractionContextType {
  switch (kind) {
    case 'direct':
      return InteractionContextType.BotDM;
    case 'private':
      return InteractionContextType.PrivateChannel;
    default:
      return InteractionContextType.Guild;
  }
}
