import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Answers } from '../../../chat/archives/answers.ts';
import { flatten } from '../../../chat/messages/plain-line.ts';
import { completeZone } from '../../../core/dates/zone.ts';
import { LIMITS } from '../render/limits.ts';

/**
 * Completes what is typed into an option, with at most 25 choices; none for options without completion. A name that is
 * too long for a choice is left out, since part of it would ask for somebody else.
 */
export async function completeOption(
  answers: Pick<Answers, 'complete'>,
  option: string,
  typed: string,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const names = await completeValue(answers, option, typed);
  const shown = new Set(names.map(flatten).filter((name) => name !== '' && name.length <= LIMITS.choiceName));
  return [...shown].map((name) => ({ name, value: name }));
}

async function completeValue(
  answers: Pick<Answers, 'complete'>,
  option: string,
  typed: string,
): Promise<readonly string[]> {
  switch (option) {
    case 'speaker':
    case 'outlet':
      return answers.complete(option, typed, LIMITS.choices);
    case 'zone':
      return completeZone(typed, LIMITS.choices);
    default:
      return [];
  }
}
