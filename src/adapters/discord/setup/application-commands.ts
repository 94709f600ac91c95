import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { type CommandSyntax, isChatOption } from '../../../command/options.ts';
import { LIMITS } from '../render/limits.ts';

/** What Discord is told about a command. */
export interface RegistrableCommand extends CommandSyntax {
  readonly summary: string;
  readonly subcommands?: readonly RegistrableCommand[];
}

/** A command in the form that Discord registers. */
export type ApplicationCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Where commands are registered: everywhere, or in one server for trying them out, where they change at once. */
export type CommandScope = 'global' | 'guild';

/** The message command: on a message under "Apps". */
export const WHO_SAID_THIS = 'Who said this?';

/** The words and options that are completed while people type, in lower case. */
const COMPLETED: ReadonlySet<string> = new Set(['speaker', 'outlet', 'zone']);

/**
 * Builds all commands of the application: each with typed options, of which its words are the first, and {@link
 * WHO_SAID_THIS}. Those registered everywhere can be installed for a server or a person, and used in servers and in all
 * direct messages.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
export function buildApplicationCommands(
  commands: readonly RegistrableCommand[],
  scope: CommandScope,
): readonly ApplicationCommand[] {
  const reach = scope === 'global' ? EVERYWHERE : {};
  return [
    ...commands.map((command) => ({ ...describeCommand(command), ...reach })),
    { type: ApplicationCommandType.Message, name: WHO_SAID_THIS, ...reach },
  ];
}

/** The name of the option for a command's words; null if it takes none. */
export function wordsOptionOf({ words }: CommandSyntax): string | null {
  return words === null ? null : words.name.toLowerCase();
}

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function describeCommand(command: RegistrableCommand): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { name, summary } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: summary,
    options: describeChildren(command),
  };
}

/** Discord cannot call a command with subcommands by itself, so it becomes the first of them. */
function describeChildren(
  command: RegistrableCommand,
): APIApplicationCommandBasicOption[] | APIApplicationCommandSubcommandOption[] {
  const { name, subcommands = [] } = command;
  if (subcommands.length === 0) return [...describeWords(command), ...describeOptions(command)];
  return subcommands.map((each) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name: each.name.slice(name.length + 1),
    description: each.summary,
    options: [...describeWords(each), ...describeOptions(each)],
  }));
}

function describeWords(command: CommandSyntax): readonly APIApplicationCommandBasicOption[] {
  const { words } = command;
  const name = wordsOptionOf(command);
  if (words === null || name === null) return [];
  const description = words.summary.charAt(0).toUpperCase() + words.summary.slice(1);
  return [{ ...describeText(name, description), required: words.isRequired }];
}

/** What zod says about an option, as JSON Schema. */
const SCHEMA = z.object({
  type: z.string().optional(),
  description: z.string().default(''),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

function describeOptions(command: CommandSyntax): readonly APIApplicationCommandBasicOption[] {
  const { properties = {} } = z.toJSONSchema(command.options, { unrepresentable: 'any' });
  return Object.entries(properties)
    .filter(([name]) => isChatOption(command, name))
    .map(([name, schema]) => describeOption(name, SCHEMA.parse(schema)));
}

function describeOption(name: string, schema: z.output<typeof SCHEMA>): APIApplicationCommandBasicOption {
  const { type, description, enum: values = [], minimum, maximum } = schema;
  if (type === 'boolean') return { type: ApplicationCommandOptionType.Boolean, name, description };
  if (type === 'integer') {
    return {
      type: ApplicationCommandOptionType.Integer,
      name,
      description,
      ...(isBound(minimum) ? { min_value: minimum } : {}),
      ...(isBound(maximum) ? { max_value: maximum } : {}),
    };
  }
  if (values.length === 0 || values.length > LIMITS.choices) return describeText(name, description);
  const choices = values.map((value) => ({ name: value, value }));
  return { type: ApplicationCommandOptionType.String, name, description, choices };
}

/** The bounds that zod gives for whole numbers whose schema has none. */
function isBound(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) < LIMITS.optionInteger;
}

function describeText(name: string, description: string): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  return COMPLETED.has(name) ? { type, name, description, autocomplete: true } : { type, name, description };
}
