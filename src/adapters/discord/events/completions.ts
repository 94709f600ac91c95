import { InteractionResponseType } from 'discord-api-types/v10';
import { TurnRefusal } from '../../../chat/desk/fair-turns.ts';
import { accessOf } from '../payloads/access-of.ts';
import type { Origin } from '../payloads/interaction.ts';
import { LIMITS } from '../render/limits.ts';
import type { HandlerContext } from './handler.ts';

/** An option being typed. */
export interface TypedOption {
  readonly option: string;
  readonly typed: string;
}

/**
 * Completes what is typed in turn with everybody's, beside the person's own questions. If that fails, or too many
 * complete, it proposes nothing.
 */
export function complete(bot: HandlerContext, origin: Origin, typed: TypedOption): void {
  const { inFlight, failures, api } = bot;
  const report = (error: unknown) => {
    const { workspace, channel } = origin;
    failures.report({ doing: 'complete', workspace, where: channel ?? '', error });
  };
  inFlight.begin(async () => {
    const names = await propose(bot, origin, typed, report);
    const choices = names.map((name) => ({ name, value: name }));
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await api.respond(origin, { type, data: { choices } }).catch(report);
  });
}

async function propose(
  { complete: list, rules }: HandlerContext,
  origin: Origin,
  { option, typed }: TypedOption,
  report: (error: unknown) => void,
): Promise<readonly string[]> {
  try {
    const names = (await list(option, typed, accessOf(rules, origin).visitor)).filter(
      (name) => name.length <= LIMITS.choiceName,
    );
    return names.slice(0, LIMITS.choices);
  } catch (error) {
    if (!(error instanceof TurnRefusal)) report(error);
    return [];
  }
}
