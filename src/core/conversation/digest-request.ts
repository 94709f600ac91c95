import type { Archive } from '../archive.ts';
import { publicationDay } from '../article/publication-day.ts';
import type { ConversationState } from './conversation-state.ts';

/**
 * The day of which a line asks for the stories: "summarise the story", "what happened yesterday?". Where it names none,
 * that of what was cited last, unless it asks for news; else the newest of the archive.
 *
 * @returns null where it asks for something else, or no article has a day.
 */
export async function readDigestRequest(
  line: string,
  state: ConversationState | null,
  archive: Pick<Archive, 'articles' | 'dates' | 'language'>,
): Promise<string | null> {
  const form = archive.language.conversation.lines.readDigestForm(line);
  if (form === null || form.day !== null) return form?.day ?? null;
  const id = form.isOfStory ? state?.cited[0]?.article : undefined;
  const [cited] = id === undefined ? [] : await archive.articles([id]);
  const day = cited === undefined ? null : publicationDay(cited.article);
  return day ?? (await archive.dates()).bounds?.last ?? null;
}
