import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { flatten } from '../../../chat/plain-line.ts';
import type { Archive } from '../../../core/archive.ts';
import { completeZone } from '../../../core/dates/zone.ts';
import { completeOutlet } from '../../../core/outlets/complete-outlet.ts';
import { completeSpeaker } from '../../../core/speakers/complete-speaker.ts';
import { LIMITS } from '../render/limits.ts';

/**
 * Completes what is typed into an option, with at most 25 choices; none for options without completion. A name that is
 * too long for a choice is left out, since part of it would ask for somebody else.
 */
export function completeOption(
  { speakers, outlets }: Pick<Archive, 'speakers' | 'outlets'>,
  option: string,
  typed: string,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const names = (): readonly string[] => {
    if (option === 'speaker') return completeSpeaker(speakers, typed, LIMITS.choices).map(({ name }) => name);
    if (option === 'zone') return completeZone(typed, LIMITS.choices);
    return option === 'outlet' ? completeOutlet(outlets, typed, LIMITS.choices).map(({ name }) => name) : [];
  };
  const shown = new Set(
    names()
      .map(flatten)
      .filter((name) => name !== '' && name.length <= LIMITS.choiceName),
  );
  return [...shown].map((name) => ({ name, value: name }));
}
