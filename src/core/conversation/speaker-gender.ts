import type { Archive } from '../archive.ts';
import type { PronounClass } from './conversation-reader.ts';
import type { MentionedSpeaker } from './conversation-state.ts';

/** Which pronouns fit somebody; of a name that several bear those that fit each of them. */
export async function classOf(
  { name, ids }: MentionedSpeaker,
  { speakers, language }: Pick<Archive, 'speakers' | 'language'>,
): Promise<PronounClass> {
  const { classOfName, classOfEntry } = language.conversation.pronouns;
  const entries = await speakers.byIds(ids);
  const classes = new Set(entries.length === 0 ? [classOfName(name)] : entries.map(classOfEntry));
  const [only = null] = classes;
  return classes.size === 1 ? only : null;
}
