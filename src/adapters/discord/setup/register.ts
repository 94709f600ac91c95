import { ApplicationCommandType } from 'discord-api-types/v10';
import type { SetupResult } from '../../../chat/setup-command.ts';
import { fault } from '../../../command/line/fault.ts';
import {
  type ApplicationCommand,
  buildApplicationCommands,
  type RegistrableCommand,
} from './application-commands.ts';
import { findCommandFaults } from './command-limits.ts';
import { type CommandDifference, diffCommands, type RegisteredCommand } from './diff-commands.ts';
import { composeInvites } from './invite.ts';

/** An application's commands at Discord, everywhere or in one server. Methods reject if Discord refuses. */
export interface CommandRegistry {
  list(): Promise<readonly RegisteredCommand[]>;
  create(command: ApplicationCommand): Promise<void>;
  /** Changes a command of the same kind; fields that are null or missing become Discord's default. */
  update(id: string, command: ApplicationCommand): Promise<void>;
  delete(id: string): Promise<void>;
}

/** Where to register, and how. */
export interface Registration {
  readonly applicationId: string;
  /** The server to register in; null: everywhere. */
  readonly guild: string | null;
  /** Whether to change nothing. */
  readonly isDryRun: boolean;
}

/**
 * Makes the registered commands match the list of commands, sending only the differences.
 *
 * @returns What was changed, or would be, and the addresses to install the application from; or one line that says why
 * Discord would refuse the commands.
 */
export async function registerCommands(
  commands: readonly RegistrableCommand[],
  { applicationId, guild, isDryRun }: Registration,
  registry: CommandRegistry,
): Promise<SetupResult> {
  const wanted = buildApplicationCommands(commands, guild === null ? 'global' : 'guild');
  const faults = findCommandFaults(wanted);
  if (faults.length > 0) return fault(`Discord would refuse the commands: ${faults.join('; ')}.`);
  const difference = diffCommands(await registry.list(), wanted);
  if (!isDryRun) await send(difference, registry);
  const where = guild === null ? 'everywhere' : `in the server ${guild}`;
  const lines = [
    `${isDryRun ? 'Would be registered' : 'Registered'} ${where}: ${count(difference)}.`,
    ...listChanges(difference),
    '',
    ...composeInvites(applicationId),
  ];
  return { ok: true, text: `${lines.join('\n')}\n` };
}

/** Deletions go first, to make room below the limit. */
async function send(difference: CommandDifference, registry: CommandRegistry): Promise<void> {
  for (const { id } of difference.delete) await registry.delete(id);
  for (const { id, command } of difference.update) await registry.update(id, command);
  for (const command of difference.create) await registry.create(command);
}

function count(difference: CommandDifference): string {
  return [
    `${difference.create.length} new`,
    `${difference.update.length} changed`,
    `${difference.delete.length} removed`,
    `${difference.unchanged.length} as before`,
  ].join(', ');
}

function listChanges(difference: CommandDifference): readonly string[] {
  return [
    ...difference.create.map((command) => `  + ${nameOf(command)}`),
    ...difference.update.map(({ command }) => `  ~ ${nameOf(command)}`),
    ...difference.delete.map((command) => `  - ${nameOf(command)}`),
  ];
}

function nameOf({
  type,
  name,
}: Pick<ApplicationCommand, 'name'> & { readonly type?: number | undefined }): string {
  return type === undefined || type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}
