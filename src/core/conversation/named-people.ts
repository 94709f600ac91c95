import { findNames, isKnownPlace } from '../answers/ask/answer-types.ts';
import { readSpeaker } from '../answers/ask/speech.ts';
import type { Archive } from '../archive.ts';
import { CALENDAR_WORDS } from '../language/english/words.ts';
import { MAX_KEPT, type MentionedSpeaker } from './conversation-state.ts';

/** People and bodies that a line names, in its order: places and days are none. */
export function namedPeople(line: string, archive: Archive): readonly MentionedSpeaker[] {
  const names = findNames(line).map(({ start, end }) => line.slice(start, end));
  return [...new Set(names)].flatMap((name) => {
    if (
      isKnownPlace(name) ||
      name
        .toLowerCase()
        .split(/\s+/u)
        .every((word) => CALENDAR_WORDS.has(word))
    )
      return [];
    return [mentionOf(name, 'named', archive)];
  });
}

/** Somebody by a name, with the directory's own name where it fits one entry. */
export function mentionOf(name: string, as: MentionedSpeaker['as'], archive: Archive): MentionedSpeaker {
  const { ids } = readSpeaker(name, archive);
  const [only] = ids.length === 1 ? ids : [];
  const known = only === undefined ? undefined : archive.speakers.index.byId.get(only)?.name;
  return { name: known ?? name, ids: ids.slice(0, MAX_KEPT.ids), as };
}
