import { InteractionResponseType } from 'discord-api-types/v10';
import type { Handling } from './handling.ts';
import type { Origin } from './interaction.ts';
import { LIMITS } from './limits.ts';

/** An option while it is typed. */
export interface TypedOption {
  readonly option: string;
  readonly typed: string;
}

/** Proposes names for what is typed: at once, ahead of whatever waits to be computed. Where that fails, none come. */
export function complete(handling: Handling, origin: Origin, { option, typed }: TypedOption): void {
  const { work, failures, api } = handling;
  work.begin(async () => {
    try {
      const choices = handling
        .complete(option, typed)
        .filter((name) => name.length <= LIMITS.choiceName)
        .slice(0, LIMITS.choices)
        .map((name) => ({ name, value: name }));
      await api.respond(origin, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      });
    } catch (error) {
      const { workspace, channel } = origin;
      failures.report({ doing: 'complete', workspace, where: channel ?? '', error });
    }
  });
}
