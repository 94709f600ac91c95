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

/** As much of a command as Discord is told. */
export interface RegistrableCommand extends CommandSyntax {
  readonly summary: string;
  readonly subcommands?: readonly RegistrableCommand[];
}

/** A command as Discord registers it. */
export type ApplicationCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Where commands are registered: everywhere, or in one server for trying, where they change at once. */
export type CommandScope = 'global' | 'guild';

/** The message command: on a message under "Apps". */
export const WHO_SAID_THIS = 'Who said this?';

/** The words and options that Discord completes while they are typed, in lower case. */
const COMPLETED: ReadonlySet<string> = new Set(['speaker', 'outlet', 'zone']);

/**
 * All that the application offers: each command with typed options, its words the first of them, and
 * {@link WHO_SAID_THIS}. What is registered everywhere can be installed to a server or to a person, and used in
 * servers, in the bot's direct messages and in any other.
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

/** The name of the option that takes a command's words; null where it takes none. */
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

/** A command that has subcommands is one of them, the first where it is called by itself elsewhere. */
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

/** What zod tells of an option, as JSON Schema has it. */
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

/** zod names the bounds of all whole numbers where a schema has none of its own. */
function isBound(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) < LIMITS.optionInteger;
}

function describeText(name: string, description: string): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  return COMPLETED.has(name) ? { type, name, description, autocomplete: true } : { type, name, description };
}
