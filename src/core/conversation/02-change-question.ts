import type { AskedSpeaker, Question, QuestionWord } from '../answers/ask/question.ts';
import { mendNames } from '../answers/ask/reading/mend-names.ts';
import { readOutlets } from '../answers/ask/reading/outlets.ts';
import { findUnknownNames } from '../answers/ask/reading/unknown-names.ts';
import { findSettledDate } from '../answers/settled-dates.ts';
import type { Archive } from '../archive.ts';
import type { Asked } from '../dates/date-reader.ts';
import type { Language } from '../language/language.ts';
import { splitWords } from '../search/words.ts';
import { slice } from '../span.ts';
import { resolvePronouns } from './01-antecedents.ts';
import type { Preposition } from './conversation-reader.ts';
import type { ConversationState, MentionedSpeaker } from './conversation-state.ts';
import { lastQuestion, readTopic, withTopic } from './kept-question.ts';
import type { FollowUpForm } from './line-reader.ts';
import type { Resumed, ResumedQuestion } from './resumed-question.ts';
import { classOf } from './speaker-gender.ts';

/** What a fragment puts in place of a part of the last question. */
interface Change {
  readonly dates: Question['dates'];
  /** The words of the days, where they leave the year open; see {@link Question}. */
  readonly takenFor: string | null;
  readonly outlets: readonly string[];
  readonly unknownOutlets: readonly string[];
  /** The word before the rest: "about", "from"; null where there is none. */
  readonly preposition: Preposition | null;
  /** What is left without days, outlets and the preposition. */
  readonly rest: string;
}

const EDGES = /^[\s,;.]+|[\s,;.]+$/gu;
const UPPER_CASE = /\p{Lu}/u;

/**
 * Asks the last question once more with what a fragment changes: another person, topic, outlet, day or question word.
 */
export async function changeQuestion(
  state: ConversationState,
  form: FollowUpForm,
  typed: string,
  archive: Archive,
  asked: Asked,
): Promise<Resumed> {
  const { text: mended, corrections } = await mendNames(form.text, archive);
  const { text, people, unclear } = await resolvePronouns(mended, state, archive);
  if (unclear !== null) return unclear;
  const change = await readChange(text, archive, asked);
  const last = lastQuestion(state, typed, archive.language);
  const dated: Question = {
    ...last,
    dates: change.dates ?? last.dates,
    takenFor: change.takenFor,
    corrections,
    outlets: change.outlets.length > 0 ? change.outlets : last.outlets,
    unknownOutlets: change.unknownOutlets,
    unknownNames: await findUnknownNames(change.rest, archive),
  };
  const meant = people.find(({ name }) => change.rest === name);
  const speaker = meant === undefined ? null : { asked: meant.name, ids: meant.ids };
  const question =
    form.type === 'again'
      ? askAgain(dated, text, state, form.isMore, archive.language)
      : await applyRest(dated, change, speaker, state, archive);
  const notBy = form.isMore && question.speech?.speaker === null ? spokenBy(state) : [];
  return {
    type: 'question',
    question,
    isFollowUp: true,
    isMore: form.isMore,
    notBy,
    meant: [...people, ...stillMeant(question, state, archive.language)],
    named:
      form.type === 'again' || last.speech !== null
        ? null
        : ((speaker ?? (await readPerson(change.rest, false, archive)))?.asked ?? null),
    wider: null,
  };
}

/** Those of the last exchange whom a question about news is still about. */
function stillMeant(
  { speech, words }: Question,
  { people }: ConversationState,
  { conversation }: Language,
): readonly MentionedSpeaker[] {
  if (speech !== null) return [];
  const { readTopic: read } = conversation.fragments;
  return people.filter((each) => each.as !== 'cited' && sharesWord(words, read(each.name)));
}

/** Whose words an answer has shown, by id. */
export function spokenBy({ people }: ConversationState): ResumedQuestion['notBy'] {
  return people.flatMap((each) => (each.as === 'named' ? [] : each.ids));
}

async function readChange(text: string, archive: Archive, asked: Asked): Promise<Change> {
  const { fragments } = archive.language.conversation;
  const found = await findSettledDate(text, archive, asked);
  const dates = found?.range ?? null;
  const takenFor = found?.isYearOpen === true ? slice(text, found.span).trim() : null;
  const undated =
    found === null ? text : `${text.slice(0, found.span.start)} ${text.slice(found.span.end)}`.trim();
  const publisher = await findPublisher(undated, archive);
  if (publisher !== null)
    return { dates, takenFor, outlets: [publisher], unknownOutlets: [], preposition: null, rest: '' };
  const outlets = await readOutlets(
    UPPER_CASE.test(undated) ? undated : fragments.capitalise(undated),
    archive,
  );
  const left = outlets.unknown.reduce(fragments.withoutOutlet, outlets.rest).replace(EDGES, '');
  const preposition = fragments.readPreposition(left);
  const rest = left.slice(preposition?.word.length ?? 0).trim();
  const isOutlet =
    preposition?.leadsTo === 'outlet' && outlets.found.length === 0 && (await isQuotedBody(rest, archive));
  const unknownOutlets = isOutlet ? [fragments.withoutArticle(rest)] : outlets.unknown;
  return {
    dates,
    takenFor,
    // Asked for an outlet that the archive lacks, no other outlet's article is an answer.
    outlets: outlets.found.length > 0 ? outlets.found : unknownOutlets,
    unknownOutlets,
    preposition,
    rest: isOutlet || fragments.saysNothing(rest) ? '' : rest,
  };
}

/** The outlet whose whole name a fragment is, "in the Sample Desk, London"; null if it is not one. */
async function findPublisher(text: string, archive: Archive): Promise<string | null> {
  const { readPreposition, withoutArticle } = archive.language.conversation.fragments;
  const name = text.slice(readPreposition(text)?.word.length ?? 0).trim();
  const typed = wordsOf(withoutArticle(name));
  const publishers = (await archive.outlets()).flatMap(({ spellings }) => spellings);
  return publishers.find((publisher) => wordsOf(withoutArticle(publisher)) === typed) ?? null;
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}

/** An outlet that is quoted here and has published nothing here: "in the Examiner". */
async function isQuotedBody(rest: string, archive: Archive): Promise<boolean> {
  const { ids } = await archive.language.questions.readSpeaker(rest, archive.speakers);
  return ids.length > 0 && (await classOf({ name: rest, ids, as: 'named' }, archive)) === 'body';
}

/** The last question with another question word: "where?", "how many in Nevada?", "who else?". */
function askAgain(
  last: Question,
  text: string,
  state: ConversationState,
  isMore: boolean,
  language: Language,
): Question {
  const { lines, fragments } = language.conversation;
  const { kind, expects, unit } = language.questions.readExpectation(text);
  const extra = fragments.readTopic(lines.withoutAskingWords(text));
  const topic = readTopic(state.topic, language);
  if (kind === 'who' && isMore && last.speech !== null)
    return withTopic({ ...last, kind, expects, unit, speech: { speaker: null, about: [] } }, [
      ...extra,
      ...topic,
    ]);
  const speaker = fragments.readTopic(last.speech?.speaker?.asked ?? '');
  return withTopic({ ...last, kind, expects, unit, speech: null }, [...extra, ...topic, ...speaker]);
}

async function applyRest(
  last: Question,
  { rest, preposition }: Change,
  meant: AskedSpeaker | null,
  state: ConversationState,
  archive: Archive,
): Promise<Question> {
  if (rest === '') return last;
  const { fragments } = archive.language.conversation;
  const split = last.speech === null ? null : fragments.splitSpeakerAndTopic(rest);
  const spoken = split === null ? null : await readPerson(split.speaker, false, archive);
  if (split !== null && spoken !== null)
    return withTopic({ ...last, speech: { speaker: spoken, about: [] } }, fragments.readTopic(split.topic));
  const isBySomebody = preposition === null || preposition.leadsTo === 'speaker';
  const speaker = meant ?? (isBySomebody ? await readPerson(rest, last.speech !== null, archive) : null);
  const words = fragments.readTopic(rest);
  if (speaker === null) return changeTopic(last, words, rest, archive.language);
  if (last.speech !== null) return { ...last, speech: { speaker, about: last.speech.about } };
  const { readWords } = archive.language.questions;
  const named = state.people.filter(
    (each) => each.as === 'named' && !sharesWord(words, readWords(each.name)),
  );
  const replaced = new Set(named.flatMap(({ name }) => fragments.readTopic(name)).map(({ stem }) => stem));
  return withTopic(last, [...words, ...last.words.filter(({ stem }) => !replaced.has(stem))]);
}

function sharesWord(words: readonly QuestionWord[], others: readonly QuestionWord[]): boolean {
  return words.some(({ stem }) => others.some((other) => other.stem === stem));
}

/** Somebody who is quoted, or where speech is asked for anybody with a name. */
async function readPerson(rest: string, isSpeech: boolean, archive: Archive): Promise<AskedSpeaker | null> {
  const speaker = await archive.language.questions.readSpeaker(rest, archive.speakers);
  if (speaker.ids.length > 0) return speaker;
  return isSpeech && UPPER_CASE.test(rest) && !archive.language.conversation.isKnownPlace(rest)
    ? speaker
    : null;
}

/** Of speech the new topic takes the place of the old; of news it narrows it, a new place taking that of another. */
function changeTopic(
  last: Question,
  words: readonly QuestionWord[],
  rest: string,
  { conversation }: Language,
): Question {
  if (last.speech !== null) return withTopic(last, words);
  const { isKnownPlace, fragments } = conversation;
  const kept = isKnownPlace(fragments.withoutArticle(rest))
    ? last.words.filter(({ form }) => !isKnownPlace(form))
    : last.words;
  return withTopic(last, [...words, ...kept]);
}
