import type { Archive } from '../archive.ts';
import { MAX_KEPT, type MentionedSpeaker } from './conversation-state.ts';

/** People and bodies that a line names, in its order: places and days are none. */
export function namedPeople(line: string, archive: Archive): Promise<readonly MentionedSpeaker[]> {
  const people = archive.language.conversation.findPeople(line);
  return Promise.all(people.map((name) => mentionOf(name, 'named', archive)));
}

/** Somebody by a name, with the directory's own name where it fits one entry. */
export async function mentionOf(
  name: string,
  as: MentionedSpeaker['as'],
  archive: Archive,
): Promise<MentionedSpeaker> {
  const { ids } = await archive.language.questions.readSpeaker(name, archive.speakers);
  const [only] = ids.length === 1 ? await archive.speakers.byIds(ids) : [];
  return { name: only?.name ?? name, ids: ids.slice(0, MAX_KEPT.ids), as };
}
