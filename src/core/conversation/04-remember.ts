import type { AskAnswer } from '../answers/ask/ask.ts';
import type { AskCitation } from '../answers/ask/citing/citation.ts';
import type { Question } from '../answers/ask/question.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { speakersOf } from '../quotations/quotation.ts';
import {
  CONVERSATION_LIFETIME,
  type ConversationState,
  MAX_KEPT,
  MAX_KEPT_LENGTH,
  MAX_STATE_LENGTH,
  type MentionedSpeaker,
  type ShownSpan,
} from './conversation-state.ts';
import { keepWord } from './kept-question.ts';
import { mentionOf, namedPeople } from './named-people.ts';

/** How an exchange is remembered. */
export interface RememberSettings {
  readonly archive: Archive;
  readonly now: Date;
  /** Whether the question took something from the exchange before; not where it is left out. */
  readonly isFollowUp?: boolean;
  /** Whom the question is about without naming them; nobody where it is left out. */
  readonly meant?: readonly MentionedSpeaker[];
  /** In milliseconds from `now` on; an hour where it is left out. */
  readonly lifetime?: number;
}

/**
 * The state of a conversation after an answer. Where nothing was found, what was cited before is still what "when?" is
 * about; and after a follow-up that found nothing, the next one changes what was asked before it.
 */
export async function rememberExchange(
  state: ConversationState | null,
  question: Question,
  answer: AskAnswer,
  { archive, now, isFollowUp = false, meant = [], lifetime = CONVERSATION_LIFETIME }: RememberSettings,
): Promise<ConversationState> {
  const citations = answer.type === 'answered' ? answer.citations : [];
  const cited = citations.map(toShown).slice(0, MAX_KEPT.cited);
  const before = state === null ? [] : [...(cited.length > 0 ? state.cited : []), ...state.shown];
  const missed = isFollowUp && answer.type === 'nothing' ? state : null;
  const { kind, expects, unit, speech, outlets, unknownOutlets, dates } = question;
  const ranked = await rankPeople(question, answer, citations, meant, archive);
  return shrinkState({
    version: 1,
    expires: new Date(now.getTime() + lifetime).toISOString(),
    // "who is she?" is whole once her name stands in it.
    asked: isFollowUp && question.askedName === null ? (state?.asked ?? null) : keepText(question.text),
    kind,
    expects,
    unit: keepTexts(unit, MAX_KEPT.unit),
    isSpeech: speech !== null,
    people: [...ranked, ...peopleBefore(state, ranked)].slice(0, MAX_KEPT.people),
    topic: missed?.topic ?? keepTexts((speech?.about ?? question.words).map(keepWord), MAX_KEPT.topic),
    // An outlet that the archive doesn't hold would leave all that follows without an answer.
    outlets:
      missed?.outlets ??
      keepTexts(
        outlets.filter((each) => !unknownOutlets.includes(each)),
        MAX_KEPT.outlets,
      ),
    dates: missed === null ? keepDates(dates) : missed.dates,
    cited: cited.length === 0 ? (state?.cited ?? []) : cited,
    shown: before.slice(0, MAX_KEPT.shown),
    page: null,
  });
}

/** Those of earlier exchanges, whom a pronoun means where nobody of the last one fits. */
export function peopleBefore(
  state: ConversationState | null,
  people: readonly MentionedSpeaker[],
): readonly MentionedSpeaker[] {
  const known = new Set(people.map(keyOf));
  return (state?.people ?? [])
    .filter((each) => !known.has(keyOf(each)))
    .map((each) => ({ ...each, as: 'before' }));
}

/** The same state, expiring as if the exchange had been now. */
export function prolong(
  state: ConversationState,
  now: Date,
  lifetime = CONVERSATION_LIFETIME,
): ConversationState {
  return { ...state, expires: new Date(now.getTime() + lifetime).toISOString() };
}

/**
 * Those whom a pronoun may mean next: whose words were asked for; then, since they are the answer, those whom a "who"
 * brought up; then those whom the question names, and those whose words the first citation is.
 */
async function rankPeople(
  { speech, kind, text }: Question,
  answer: AskAnswer,
  citations: readonly AskCitation[],
  meant: readonly MentionedSpeaker[],
  archive: Archive,
): Promise<readonly MentionedSpeaker[]> {
  const articles = citations.map(({ article }) => article);
  const speaker = speech?.speaker ?? null;
  const asked = speaker === null ? [] : await askedPeople(speaker.asked, speaker.ids, archive);
  const people = await namedPeople(text, archive);
  const inText = await Promise.all(people.map((each) => spellOut(each, articles, archive)));
  const named = [...meant.map((each): MentionedSpeaker => ({ ...each, as: 'named' })), ...inText];
  const short =
    answer.type === 'answered' && kind === 'who' && answer.answer !== null ? [answer.answer.text] : [];
  const sources = kind === 'who' ? citations : citations.slice(0, 1);
  const names = [
    ...short,
    ...sources.flatMap(({ statement }) =>
      statement === null ? [] : speakersOf(statement.quotation).flatMap(({ name }) => name ?? []),
    ),
  ];
  const cited = await Promise.all(
    names.map(async (name) => spellOut(await mentionOf(name, 'cited', archive), articles, archive)),
  );
  const ranked = kind === 'who' ? [...asked, ...cited, ...named] : [...asked, ...named, ...cited];
  const distinct = ranked.filter(
    (each, at) => ranked.findIndex((other) => keyOf(other) === keyOf(each)) === at,
  );
  return distinct.filter(({ name, ids }) => [name, ...ids].every(isKeepable)).slice(0, MAX_KEPT.people);
}

async function askedPeople(
  asked: string,
  ids: readonly string[],
  archive: Archive,
): Promise<readonly MentionedSpeaker[]> {
  const several = await Promise.all(
    archive.language.conversation.fragments
      .splitNames(asked)
      .map((name) => mentionOf(name, 'asked', archive)),
  );
  if (several.length > 1 && several.every((each) => each.ids.length > 0)) return several;
  const [only] = ids.length === 1 ? await archive.speakers.byIds(ids) : [];
  return [{ name: only?.name ?? asked, ids: ids.slice(0, MAX_KEPT.ids), as: 'asked' }];
}

/** A bare surname with the given name that the cited articles put before it, so that its gender is known. */
async function spellOut(
  person: MentionedSpeaker,
  articles: readonly Article[],
  archive: Archive,
): Promise<MentionedSpeaker> {
  if (person.ids.length > 0 || /\s/u.test(person.name)) return person;
  const [only, another] = archive.language.conversation.givenNamesBefore(person.name, articles);
  if (only === undefined || another !== undefined) return person;
  return mentionOf(`${only.charAt(0).toUpperCase()}${only.slice(1)} ${person.name}`, person.as, archive);
}

function keyOf({ name, ids }: MentionedSpeaker): string {
  return ids[0] ?? name.toLowerCase();
}

function toShown({ article, start, end }: AskCitation): ShownSpan {
  return { article: article.id, start, end };
}

function isKeepable(text: string): boolean {
  return text.length > 0 && text.length <= MAX_KEPT_LENGTH;
}

function keepText(text: string): string | null {
  return isKeepable(text.trim()) ? text.trim() : null;
}

function keepDates(dates: Question['dates']): ConversationState['dates'] {
  return dates === null ? null : { since: dates.since, until: dates.until };
}

function keepTexts(texts: readonly string[], most: number): readonly string[] {
  return texts.filter(isKeepable).slice(0, most);
}

/** Makes a state small enough: forgets what was shown longest ago, then the last words of the topic. */
export function shrinkState(state: ConversationState): ConversationState {
  if (JSON.stringify(state).length <= MAX_STATE_LENGTH) return state;
  if (state.shown.length > 0) return shrinkState({ ...state, shown: state.shown.slice(0, -1) });
  if (state.topic.length > 1) return shrinkState({ ...state, topic: state.topic.slice(0, -1) });
  if (state.people.length > 1) return shrinkState({ ...state, people: state.people.slice(0, -1) });
  return { ...state, outlets: state.outlets.slice(0, 1) };
}
