import type { z } from 'zod';
import type { Command } from '../command/command.ts';
import { type Fault, fault } from '../command/line/fault.ts';
import type { TypedOptions } from '../command/line/parse-line.ts';
import type { Environment } from '../ports/environment.ts';

/** A command of the terminal that prepares a platform: `manifest slack`. */
export interface SetupCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: z.ZodObject;
  readonly examples: readonly string[];
  /** Runs it and reports the result, or what is wrong with the options. */
  run(typed: TypedOptions, dependencies: SetupDependencies): Promise<SetupResult>;
}

/** What to print, or one line that says what went wrong. */
export type SetupResult = { readonly ok: true; readonly text: string } | Fault;

/** What setup commands need. */
export interface SetupDependencies {
  readonly commands: readonly Command[];
  readonly environment: Environment;
}

/** Describes a setup command; its `run` takes the options as the schema reads them. */
export function defineSetup<Options extends z.ZodObject>({
  run,
  ...command
}: Omit<SetupCommand, 'options' | 'run'> & {
  readonly options: Options;
  run(options: z.output<Options>, dependencies: SetupDependencies): Promise<SetupResult>;
}): SetupCommand {
  return {
    ...command,
    run: async (typed, dependencies) => {
      const options = command.options.safeParse(typed);
      if (options.success) return run(options.data, dependencies);
      const faults = options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
      return fault(`${command.name}: ${faults.join('; ')}.`);
    },
  };
}
