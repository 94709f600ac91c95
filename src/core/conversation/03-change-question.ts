import { mendNames } from '../answers/ask/mend-names.ts';
import { readOutlets } from '../answers/ask/outlets.ts';
import type { AskedSpeaker, Question, QuestionWord } from '../answers/ask/question.ts';
import { findUnknownNames } from '../answers/ask/unknown-names.ts';
import { findSettledDate } from '../answers/settled-dates.ts';
import type { Archive } from '../archive.ts';
import type { Asked } from '../dates/find-date.ts';
import { isKnownPlace } from '../language/english/questions/answer-types.ts';
import { readExpectation } from '../language/english/questions/expectation.ts';
import { readWords } from '../language/english/questions/question-words.ts';
import { readSpeaker } from '../language/english/questions/speech.ts';
import { splitWords } from '../search/words.ts';
import { slice } from '../span.ts';
import { ASKING_WORDS, type FollowUpForm } from './01-follow-up-form.ts';
import { resolvePronouns } from './02-antecedents.ts';
import type { ConversationState, MentionedSpeaker } from './conversation-state.ts';
import { lastQuestion, readTopic, withTopic } from './kept-question.ts';
import type { Resumed, ResumedQuestion } from './resumed-question.ts';
import { classOf } from './speaker-gender.ts';

/** What a fragment puts in place of a part of the last question. */
interface Change {
  readonly dates: Question['dates'];
  /** The words of the days, where they leave the year open; see {@link Question}. */
  readonly takenFor: string | null;
  readonly outlets: readonly string[];
  readonly unknownOutlets: readonly string[];
  /** The word before the rest: "about", "from"; empty where there is none. */
  readonly preposition: string;
  /** What is left without days, outlets and the preposition. */
  readonly rest: string;
}

const PREPOSITION =
  /^(?<word>about|regarding|concerning|on|of|to|in|at|with|for|from|by|over|against|anything about|something about|anything from|anything by)\s+/iu;
const BY_WHOM = /^(?:|for|from|by|anything from|anything by)$/iu;
const IN_OUTLET = /^(?:in|on)$/iu;
const ARTICLE = /^the\s+/iu;
const IN_THE = /\S+\s+(?:the\s+)?$/iu;
const EDGES = /^[\s,;.]+|[\s,;.]+$/gu;
const WHO_ABOUT_WHAT = /^(?<who>.+?)\s+(?:about|on|regarding)\s+(?<topic>.+)$/iu;
const NOTHING_LEFT = /^(?:anything|something|ones?|of|them|those|these|\W)*$/iu;
const UPPER_CASE = /\p{Lu}/u;
const WORD_START = /(?<!\p{L})\p{Ll}(?=\p{L}{2})/gu;
const SMALL_WORD =
  /^(?:in|on|by|from|about|and|the|of|to|at|with|for|since|after|before|until|during|according|regarding|over|against|last|this|only|between)$/iu;

/** Asks the last question once more with what a fragment changes: another person, topic, outlet, day or question word. */
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
  const last = lastQuestion(state, typed);
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
      ? askAgain(dated, text, state, form.isMore)
      : await applyRest(dated, change, speaker, state, archive);
  const notBy = form.isMore && question.speech?.speaker === null ? spokenBy(state) : [];
  return {
    type: 'question',
    question,
    isFollowUp: true,
    isMore: form.isMore || (form.type === 'again' && question.kind === 'why'),
    notBy,
    meant: [...people, ...stillMeant(question, state)],
    named:
      form.type === 'again' || last.speech !== null
        ? null
        : ((speaker ?? (await readPerson(change.rest, false, archive)))?.asked ?? null),
    wider: null,
  };
}

/** Those of the last exchange whom a question about news is still about. */
function stillMeant({ speech, words }: Question, { people }: ConversationState): readonly MentionedSpeaker[] {
  if (speech !== null) return [];
  return people.filter((each) => each.as !== 'cited' && sharesWord(words, readWords(`about ${each.name}`)));
}

/** Whose words an answer has shown, by id. */
export function spokenBy({ people }: ConversationState): ResumedQuestion['notBy'] {
  return people.flatMap((each) => (each.as === 'named' ? [] : each.ids));
}

async function readChange(text: string, archive: Archive, asked: Asked): Promise<Change> {
  const found = await findSettledDate(text, archive, asked);
  const dates = found?.range ?? null;
  const takenFor = found?.isYearOpen === true ? slice(text, found.span).trim() : null;
  const undated =
    found === null ? text : `${text.slice(0, found.span.start)} ${text.slice(found.span.end)}`.trim();
  const publisher = await findPublisher(undated, archive);
  if (publisher !== null)
    return { dates, takenFor, outlets: [publisher], unknownOutlets: [], preposition: '', rest: '' };
  const outlets = await readOutlets(UPPER_CASE.test(undated) ? undated : capitalise(undated), archive);
  const left = outlets.unknown.reduce(withoutOutlet, outlets.rest).replace(EDGES, '');
  const preposition = PREPOSITION.exec(left)?.groups?.['word'] ?? '';
  const rest = left.slice(preposition.length).trim();
  const isOutlet =
    IN_OUTLET.test(preposition) && outlets.found.length === 0 && (await isQuotedBody(rest, archive));
  const unknownOutlets = isOutlet ? [rest.replace(ARTICLE, '')] : outlets.unknown;
  return {
    dates,
    takenFor,
    // Asked for an outlet that the archive lacks, no other outlet's article is an answer.
    outlets: outlets.found.length > 0 ? outlets.found : unknownOutlets,
    unknownOutlets,
    preposition,
    rest: isOutlet || NOTHING_LEFT.test(rest) ? '' : rest,
  };
}

/** The outlet whose whole name a fragment is, "in the Sample Desk, London"; null where it is none. */
async function findPublisher(text: string, archive: Archive): Promise<string | null> {
  const typed = wordsOf(text.replace(PREPOSITION, '').replace(ARTICLE, ''));
  const publishers = (await archive.outlets()).flatMap(({ spellings }) => spellings);
  return publishers.find((publisher) => wordsOf(publisher.replace(ARTICLE, '')) === typed) ?? null;
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}

function withoutOutlet(rest: string, name: string): string {
  const at = rest.indexOf(name);
  return at < 0 ? rest : `${rest.slice(0, at).replace(IN_THE, '')} ${rest.slice(at + name.length)}`;
}

/** "in the guardian" as one would print it; names are known by their capitals. */
function capitalise(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      SMALL_WORD.test(word) ? word : word.replace(WORD_START, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

/** An outlet that is quoted here and has published nothing here: "in the Examiner". */
async function isQuotedBody(rest: string, archive: Archive): Promise<boolean> {
  const { ids } = await readSpeaker(rest, archive.speakers);
  return ids.length > 0 && (await classOf({ name: rest, ids, as: 'named' }, archive)) === 'body';
}

/** The last question with another question word: "where?", "how many in Nevada?", "who else?". */
function askAgain(last: Question, text: string, state: ConversationState, isMore: boolean): Question {
  const { kind, expects, unit } = readExpectation(text);
  const extra = readWords(`about ${text.replace(ASKING_WORDS, '')}`);
  const topic = readTopic(state.topic);
  if (kind === 'who' && isMore && last.speech !== null)
    return withTopic({ ...last, kind, expects, unit, speech: { speaker: null, about: [] } }, [
      ...extra,
      ...topic,
    ]);
  if (kind === 'why' && last.speech !== null) return { ...last, kind, expects, unit };
  const speaker = readWords(`about ${last.speech?.speaker?.asked ?? ''}`);
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
  const { who = '', topic = '' } = WHO_ABOUT_WHAT.exec(rest)?.groups ?? {};
  const spoken = last.speech === null ? null : await readPerson(who, false, archive);
  if (spoken !== null)
    return withTopic({ ...last, speech: { speaker: spoken, about: [] } }, readWords(`about ${topic}`));
  const speaker =
    meant ?? (BY_WHOM.test(preposition) ? await readPerson(rest, last.speech !== null, archive) : null);
  const words = readWords(`about ${rest}`);
  if (speaker === null) return changeTopic(last, words, rest);
  if (last.speech !== null) return { ...last, speech: { speaker, about: last.speech.about } };
  const named = state.people.filter(
    (each) => each.as === 'named' && !sharesWord(words, readWords(each.name)),
  );
  const replaced = new Set(named.flatMap(({ name }) => readWords(`about ${name}`)).map(({ stem }) => stem));
  return withTopic(last, [...words, ...last.words.filter(({ stem }) => !replaced.has(stem))]);
}

function sharesWord(words: readonly QuestionWord[], others: readonly QuestionWord[]): boolean {
  return words.some(({ stem }) => others.some((other) => other.stem === stem));
}

/** Somebody who is quoted, or where speech is asked for anybody with a name. */
async function readPerson(rest: string, isSpeech: boolean, archive: Archive): Promise<AskedSpeaker | null> {
  const speaker = await readSpeaker(rest, archive.speakers);
  if (speaker.ids.length > 0) return speaker;
  return isSpeech && UPPER_CASE.test(rest) && !isKnownPlace(rest) ? speaker : null;
}

/** Of speech the new topic takes the place of the old; of news it narrows it, a new place taking that of another. */
function changeTopic(last: Question, words: readonly QuestionWord[], rest: string): Question {
  if (last.speech !== null) return withTopic(last, words);
  const kept = isKnownPlace(rest.replace(ARTICLE, ''))
    ? last.words.filter(({ form }) => !isKnownPlace(form))
    : last.words;
  return withTopic(last, [...words, ...kept]);
}
