import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { ApplicationCommand } from './application-commands.ts';

/** A registered command, as Discord returns it. */
export const REGISTERED_COMMAND = z.looseObject({
  id: z.string(),
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
});

/** A registered command, as Discord returns it. */
export type RegisteredCommand = z.output<typeof REGISTERED_COMMAND>;

/** The changes that turn the registered commands into the wanted ones. */
export interface CommandDifference {
  readonly create: readonly ApplicationCommand[];
  readonly update: readonly { readonly id: string; readonly command: ApplicationCommand }[];
  readonly delete: readonly RegisteredCommand[];
  readonly unchanged: readonly ApplicationCommand[];
}

/**
 * Compares registered and wanted commands by kind and name. Discord's defaults, its own fields and the order of
 * contexts make no difference. An activity's entry point is not ours and stays.
 */
export function diffCommands(
  existing: readonly RegisteredCommand[],
  wanted: readonly ApplicationCommand[],
): CommandDifference {
  const pairs = wanted.map((command) => ({
    command,
    known: existing.find((each) => isSame(each, command)),
  }));
  const known = pairs.flatMap(({ command, known }) => (known === undefined ? [] : [{ command, known }]));
  return {
    create: pairs.filter(({ known }) => known === undefined).map(({ command }) => command),
    update: known
      .filter((pair) => !isUnchanged(pair.known, pair.command))
      .map(({ command, known: { id } }) => ({ id, command })),
    delete: existing.filter(
      (each) =>
        each.type !== ApplicationCommandType.PrimaryEntryPoint &&
        !wanted.some((command) => isSame(each, command)),
    ),
    unchanged: known.filter((pair) => isUnchanged(pair.known, pair.command)).map(({ command }) => command),
  };
}

/** Fields that only Discord sets, or that are deprecated. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
  'handler',
]);
/** Only commands registered everywhere have these. */
const CHOSEN_GLOBALLY = ['integration_types', 'contexts'] as const;

function isSame(one: { readonly type: number; readonly name: string }, command: ApplicationCommand): boolean {
  return one.type === (command.type ?? ApplicationCommandType.ChatInput) && one.name === command.name;
}

function isUnchanged(known: RegisteredCommand, command: ApplicationCommand): boolean {
  const ignored = CHOSEN_GLOBALLY.filter((key) => command[key] === undefined);
  const compared = Object.entries(known).filter(([key]) => !ignored.some((each) => each === key));
  return isDeepStrictEqual(normalise(Object.fromEntries(compared)), normalise(command));
}

/** A value without spelt-out defaults (null, false, empty), its lists of numbers sorted. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise).sort(byNumber);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, normalise(each)] as const)
    .filter(([key, each]) => !NOT_COMPARED.has(key) && !isDefault(each));
  return Object.fromEntries(entries);
}

/** All but numbers keep their order, which people see. */
function byNumber(one: unknown, other: unknown): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
