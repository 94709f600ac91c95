import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { flatten } from '../../../chat/plain-line.ts';
import type { Archive } from '../../../core/archive.ts';
import { completeZone } from '../../../core/dates/zone.ts';
import { completeOutlet } from '../../../core/outlets/complete-outlet.ts';
import { LIMITS } from '../render/limits.ts';

/**
 * Completes what is typed into an option, with at most 25 choices; none for options without completion. A name that is
 * too long for a choice is left out, since part of it would ask for somebody else.
 */
export async function completeOption(
  archive: Pick<Archive, 'speakers' | 'outlets'>,
  option: string,
  typed: string,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const names = await completeValue(archive, option, typed);
  const shown = new Set(names.map(flatten).filter((name) => name !== '' && name.length <= LIMITS.choiceName));
  return [...shown].map((name) => ({ name, value: name }));
}

async function completeValue(
  archive: Pick<Archive, 'speakers' | 'outlets'>,
  option: string,
  typed: string,
): Promise<readonly string[]> {
  switch (option) {
    case 'speaker':
      return (await archive.speakers.complete(typed, LIMITS.choices)).map(({ name }) => name);
    case 'outlet':
      return completeOutlet(await archive.outlets(), typed, LIMITS.choices).map(({ name }) => name);
    case 'zone':
      return completeZone(typed, LIMITS.choices);
    default:
      return [];
  }
}
