import type { Archive } from '../archive.ts';
import { speakersOf } from '../quotations/quotation.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { Statement } from '../statement.ts';
import { peopleBefore, shrinkState } from './04-remember.ts';
import {
  CONVERSATION_LIFETIME,
  type ConversationState,
  MAX_KEPT,
  MAX_KEPT_LENGTH,
  type MentionedSpeaker,
  type ShownSpan,
} from './conversation-state.ts';
import { mentionOf } from './named-people.ts';

/** What a command showed. */
export interface ShownStatements {
  /** Best first. */
  readonly statements: readonly Statement[];
  /** The speaker whose words were asked for; null if the command looked for the speaker. */
  readonly speaker: SpeakerEntry | null;
}

/** Where and when a command showed it, and after what. */
export interface ShownSettings {
  readonly archive: Archive;
  readonly now: Date;
  readonly before: ConversationState | null;
}

/**
 * The state of a conversation after a command that showed statements: "he" is whose words came first, "when?" is about
 * these, "what else" leaves them out. Null where it showed none, so that the conversation stays as it was.
 */
export async function rememberStatements(
  { statements, speaker }: ShownStatements,
  { archive, now, before }: ShownSettings,
): Promise<ConversationState | null> {
  if (statements.length === 0) return null;
  const spans = statements.map(toShown);
  const earlier = before === null ? [] : [...before.cited, ...before.shown];
  const people = [
    ...(speaker === null ? [] : [toMention(speaker)]),
    ...(await speakersIn(statements, archive)),
  ];
  return shrinkState({
    version: 1,
    expires: new Date(now.getTime() + CONVERSATION_LIFETIME).toISOString(),
    asked: null,
    kind: 'what',
    expects: null,
    unit: [],
    isSpeech: true,
    people: [...distinct(people), ...peopleBefore(before, people)].slice(0, MAX_KEPT.people),
    topic: [],
    outlets: [],
    dates: null,
    cited: spans.slice(0, MAX_KEPT.cited),
    shown: [...spans.slice(MAX_KEPT.cited), ...earlier].slice(0, MAX_KEPT.shown),
    page: null,
  });
}

/** Whose words came first is whom the rest of the conversation is about. */
async function speakersIn(
  statements: readonly Statement[],
  archive: Archive,
): Promise<readonly MentionedSpeaker[]> {
  const { entryOfSpeaker } = await archive.speakers.of(statements);
  const people: MentionedSpeaker[] = [];
  for (const [index, { quotation }] of statements.entries()) {
    const as = index === 0 ? 'asked' : 'cited';
    for (const speaker of speakersOf(quotation)) {
      const entry = entryOfSpeaker(speaker);
      if (entry !== null) people.push({ ...toMention(entry), as });
      else if (speaker.name !== null && speaker.name.length <= MAX_KEPT_LENGTH)
        people.push(await mentionOf(speaker.name, as, archive));
    }
  }
  return people;
}

function toMention({ name, id }: SpeakerEntry): MentionedSpeaker {
  return { name, ids: [id], as: 'asked' };
}

function distinct(people: readonly MentionedSpeaker[]): readonly MentionedSpeaker[] {
  return people.filter((each, index) => people.findIndex(({ name }) => name === each.name) === index);
}

function toShown({ article, quotation }: Statement): ShownSpan {
  return { article: article.id, start: quotation.start, end: quotation.end };
}
