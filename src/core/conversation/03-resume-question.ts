import { isQuestion, MAX_QUESTION_LENGTH, readQuestion } from '../answers/ask/01-read-question.ts';
import type { Question } from '../answers/ask/question.ts';
import type { Archive } from '../archive.ts';
import type { Asked } from '../dates/date-reader.ts';
import type { Language } from '../language/language.ts';
import { splitWords } from '../search/words.ts';
import { type Antecedent, findAntecedent, resolvePronouns } from './01-antecedents.ts';
import { changeQuestion, spokenBy } from './02-change-question.ts';
import type { ConversationState, MentionedSpeaker } from './conversation-state.ts';
import { keptQuestion, topicWords, withTopic } from './kept-question.ts';
import type { CitedRequest, FollowUpForm } from './line-reader.ts';
import type { Resumed, ResumedQuestion } from './resumed-question.ts';

/**
 * Reads a line of a conversation against the exchange before it: a pure function of both. What the line says itself
 * always counts; what it leaves open (whose words, about what, in which outlet, when) is filled in from the state where
 * the line refers back to it, by a pronoun, as a fragment, or with "else". All other lines are fresh questions.
 *
 * @param state - null where there is none or it has expired.
 */
export async function resumeQuestion(
  state: ConversationState | null,
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<Resumed> {
  const { length } = text;
  if (length > MAX_QUESTION_LENGTH) return { type: 'fault', fault: { reason: 'too-long', length } };
  if (splitWords(text).length === 0) return { type: 'fault', fault: { reason: 'no-words', length } };
  const form = archive.language.conversation.lines.readForm(text);
  switch (form.type) {
    case 'again':
    case 'fragment':
      if (state === null)
        return refersToNothing(form, archive) ? { type: 'nothing-before' } : fresh(text, archive, asked);
      if (asksForReason(state, form, archive)) return toRequest('reason', form, state, archive);
      if (await asksWhoElseIs(state, form, archive)) {
        const { askWhoIs } = archive.language.conversation.lines;
        return fresh(askWhoIs(form.text), archive, asked);
      }
      return changeQuestion(state, form, text, archive, asked);
    case 'sentence':
      return resumeSentence(state, form, text, archive, asked);
    default:
      return toRequest(form.type, form, state, archive);
  }
}

async function toRequest(
  type: CitedRequest,
  { which, who }: FollowUpForm,
  state: ConversationState | null,
  archive: Archive,
): Promise<Resumed> {
  const pronoun = who?.toLowerCase() ?? '';
  const meant = archive.language.conversation.pronouns.meaningOf(pronoun);
  if (meant === 'female' || meant === 'male') {
    const found = await findAntecedent(pronoun, state, archive);
    if (found.type === 'unclear') return found;
  }
  const cited = state?.cited ?? [];
  const chosen = which === null ? undefined : cited.at(which > 0 ? which - 1 : which);
  const of = chosen === undefined ? cited : [chosen];
  return of.length === 0 || (which !== null && chosen === undefined)
    ? { type: 'nothing-before' }
    : { type, of };
}

/** "More" and "why?" alone ask nothing; "and Starmer?" can still be looked up. */
function refersToNothing({ type, text }: FollowUpForm, { language }: Archive): boolean {
  const asked = language.conversation.lines.withoutAskingWords(text);
  return text === '' || (type === 'again' && language.questions.readWords(asked).length === 0);
}

/** "Why?" behind somebody's words: what they say next is no reason, but what stands around them may tell it. */
function asksForReason(
  { isSpeech, cited }: ConversationState,
  { type, text }: FollowUpForm,
  { language }: Archive,
): boolean {
  if (type !== 'again' || !isSpeech || cited.length === 0) return false;
  const asked = language.conversation.lines.withoutAskingWords(text);
  return asked.trim() === '' && language.questions.readExpectation(text).kind === 'why';
}

/** "And Ode?" behind "who is Ruiz?". */
async function asksWhoElseIs(
  { kind, asked }: ConversationState,
  { type, text, isMore }: FollowUpForm,
  archive: Archive,
): Promise<boolean> {
  if (type !== 'fragment' || isMore || asked === null) return false;
  const { readAskedName, readExpectation } = archive.language.questions;
  // Of a later question ("where was she born?") only the kind is kept.
  if (readAskedName(asked) === null || readExpectation(asked).kind !== kind) return false;
  const people = archive.language.conversation.findPeople(text);
  return people.length === 1 && people[0] === text;
}

async function fresh(text: string, archive: Archive, asked: Asked): Promise<Resumed> {
  const question = await readQuestion(text, archive, asked);
  if (!isQuestion(question)) return { type: 'fault', fault: question };
  return toFresh(question);
}

function toFresh(question: Question): ResumedQuestion {
  return {
    type: 'question',
    question,
    isFollowUp: false,
    isMore: false,
    notBy: [],
    meant: [],
    named: null,
    wider: null,
  };
}

async function resumeSentence(
  state: ConversationState | null,
  form: FollowUpForm,
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<Resumed> {
  const {
    text: line,
    people,
    unclear,
  } = await resolvePronouns(form.isMore ? `${form.text}?` : text, state, archive);
  if (unclear !== null)
    return (await isAboutPronoun(line, archive, asked)) || state !== null
      ? unclear
      : fresh(text, archive, asked);
  const read = await readQuestion(line, archive, asked);
  if (!isQuestion(read)) return { type: 'fault', fault: read };
  const spoken = await bindSpeaker(read, people, state, archive);
  if (spoken.type === 'unclear')
    return state === null && !(await isAboutPronoun(line, archive, asked))
      ? fresh(text, archive, asked)
      : spoken;
  const { question } = spoken;
  const isTopicMeant = archive.language.conversation.lines.refersToTopic(line, read.speech !== null);
  const isFollowUp =
    people.length > 0 || question !== read || form.isContinued || form.isMore || isTopicMeant;
  if (state === null || !isFollowUp) return toFresh(question);
  const isSameSpeaker = people.length > 0 || question !== read;
  const reference = { isTopicMeant, isMore: form.isMore, isSameSpeaker, people };
  return inherit(question, state, reference, archive.language);
}

/** Whether somebody's words are asked for and only a pronoun says whose. */
async function isAboutPronoun(line: string, archive: Archive, asked: Asked): Promise<boolean> {
  const read = await readQuestion(line, archive, asked);
  const asks = isQuestion(read) ? (read.speech?.speaker?.asked ?? '') : '';
  return archive.language.conversation.pronouns.meaningOf(asks.toLowerCase()) !== null;
}

type Bound =
  | { readonly type: 'bound'; readonly question: Question }
  | Extract<Antecedent, { type: 'unclear' }>;

/** Gives the speech asked for to the very people whom the pronouns mean, so that no namesake slips in. */
async function bindSpeaker(
  question: Question,
  people: readonly MentionedSpeaker[],
  state: ConversationState | null,
  archive: Archive,
): Promise<Bound> {
  const { speech } = question;
  if (speech === null || speech.speaker === null) return { type: 'bound', question };
  const { asked } = speech.speaker;
  const meant = people.find(({ name }) => name === asked);
  if (meant !== undefined)
    return { type: 'bound', question: withSpeakers(question, [meant], archive.language) };
  const kind = archive.language.conversation.pronouns.meaningOf(asked.toLowerCase());
  if (kind !== 'body' && kind !== 'any') return { type: 'bound', question };
  const found = await findAntecedent(asked.toLowerCase(), state, archive);
  return found.type === 'unclear'
    ? found
    : { type: 'bound', question: withSpeakers(question, found.people, archive.language) };
}

function withSpeakers(
  question: Question,
  people: readonly MentionedSpeaker[],
  { conversation }: Language,
): Question {
  const asked = conversation.fragments.joinNames(people.map(({ name }) => name));
  const about = question.speech?.about ?? [];
  return { ...question, speech: { speaker: { asked, ids: people.flatMap(({ ids }) => ids) }, about } };
}

/** How a sentence refers back. */
interface Reference {
  /** By "it" or "that". */
  readonly isTopicMeant: boolean;
  /** By "else" or "more". */
  readonly isMore: boolean;
  /** By "he", "she", "they" or "it". */
  readonly isSameSpeaker: boolean;
  /** Whom these mean. */
  readonly people: readonly MentionedSpeaker[];
}

function inherit(
  question: Question,
  state: ConversationState,
  { isTopicMeant, isMore, isSameSpeaker, people }: Reference,
  language: Language,
): ResumedQuestion {
  // A speaker from before the last exchange has nothing to do with its topic.
  if (people.some(({ as }) => as === 'before'))
    return {
      type: 'question',
      question,
      isFollowUp: true,
      isMore,
      notBy: [],
      meant: people,
      named: null,
      wider: null,
    };
  const kept = keptQuestion(question, state);
  const { speech } = kept;
  const own = speech === null ? kept.words : speech.about;
  const isTopicless = speech !== null ? own.length === 0 : kept.kind === 'how-many' && kept.unit.length === 0;
  const inherited = isTopicMeant || isTopicless ? topicWords(state, speech?.speaker ?? null, language) : [];
  // Of another speaker what is said on other matters is a near miss.
  const wider = inherited.length > 0 && speech?.speaker && isSameSpeaker && !isTopicMeant ? kept : null;
  const notBy = isMore && speech !== null && speech.speaker === null ? spokenBy(state) : [];
  const topical = withTopic(kept, [...own, ...inherited]);
  return {
    type: 'question',
    question: topical,
    isFollowUp: true,
    isMore,
    notBy,
    meant: people,
    named: null,
    wider,
  };
}
