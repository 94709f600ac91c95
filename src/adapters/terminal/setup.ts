import type { Platform } from '../../chat/platform.ts';
import type { SetupCommand, SetupDependencies, SetupResult } from '../../chat/setup-command.ts';
import { fault, onOneLine } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { DocumentedCommand } from './usage.ts';

/** A command that prepares a chat platform, as the terminal offers it: `manifest PLATFORM`. */
export interface OfferedSetup extends DocumentedCommand {
  /** The commands, by platform name. */
  readonly byPlatform: ReadonlyMap<string, SetupCommand>;
}

/** Lists the setup commands, one for each name, whatever the number of platforms behind it. */
export function listSetups(platforms: readonly Platform[]): readonly OfferedSetup[] {
  const setups = new Map<string, OfferedSetup>();
  for (const platform of platforms)
    for (const command of platform.setupCommands)
      setups.set(command.name, join(setups.get(command.name), platform.name, command));
  return [...setups.values()];
}

function join(before: OfferedSetup | undefined, platform: string, command: SetupCommand): OfferedSetup {
  const { name, summary, options, examples } = command;
  const byPlatform = new Map([...(before?.byPlatform ?? []), [platform, command]]);
  return {
    name,
    summary: before === undefined ? summary : `${before.summary}; ${summary}`,
    words: { name: 'PLATFORM', summary: [...byPlatform.keys()].join(', '), isRequired: true },
    options: before === undefined ? options : before.options.extend(options.shape),
    examples: [...(before?.examples ?? []), ...examples],
    byPlatform,
  };
}

/** Prepares the named platform, or says in one line what is wrong. */
export async function runSetup(
  { name, byPlatform }: OfferedSetup,
  { words, typed }: { readonly words: string; readonly typed: TypedOptions },
  dependencies: SetupDependencies,
): Promise<SetupResult> {
  const command = byPlatform.get(words.trim().toLowerCase());
  if (command !== undefined) return command.run(typed, dependencies);
  const names = [...byPlatform.keys()].join(', ');
  return fault(`${name} takes the platform (${names}); received “${onOneLine(words)}”.`);
}
