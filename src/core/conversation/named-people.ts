import type { Archive } from '../archive.ts';
import { findNames, isKnownPlace } from '../language/english/questions/answer-types.ts';
import { readSpeaker } from '../language/english/questions/speech.ts';
import { CALENDAR_WORDS } from '../language/english/words.ts';
import { MAX_KEPT, type MentionedSpeaker } from './conversation-state.ts';

/** People and bodies that a line names, in its order: places and days are none. */
export function namedPeople(line: string, archive: Archive): Promise<readonly MentionedSpeaker[]> {
  const names = new Set(findNames(line).map(({ start, end }) => line.slice(start, end)));
  const people = [...names].filter((name) => !isKnownPlace(name) && !isDay(name));
  return Promise.all(people.map((name) => mentionOf(name, 'named', archive)));
}

function isDay(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.every((word) => CALENDAR_WORDS.has(word));
}

/** Somebody by a name, with the directory's own name where it fits one entry. */
export async function mentionOf(
  name: string,
  as: MentionedSpeaker['as'],
  archive: Archive,
): Promise<MentionedSpeaker> {
  const { ids } = await readSpeaker(name, archive.speakers);
  const [only] = ids.length === 1 ? await archive.speakers.byIds(ids) : [];
  return { name: only?.name ?? name, ids: ids.slice(0, MAX_KEPT.ids), as };
}
