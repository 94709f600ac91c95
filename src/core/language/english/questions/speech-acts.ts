import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import type { Question, QuestionWord } from '../../../answers/ask/question.ts';
import { speakersOf } from '../../../quotations/quotation.ts';
import { splitWords } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { stemOf } from '../stem.ts';
import { REACTION_ASKED } from './question-words.ts';

/** The beginnings of verbs that do more than say something, by kind. */
const ACTS = toPatterns([
  'criticis|criticiz|critic|condemn|blam|accus|attack|mock|dismiss|denounc|slam|blast|lambast|lash|rebuk|decr(?:y|ied)|derid|complain|object|reject|protest',
  'prais|laud|applaud|welcom|hail|commend|defend|back(?:s|ed|ing)\\b|support|endors|thank',
  'den(?:y|ie)|rebut|disput|refut|reject',
  'promis|pledg|vow|commit',
  'warn|caution|fear',
]);

/** Verbs of naming and proposing, which others do without such a verb. */
const NAMING_ACTS = toPatterns(['suggest|propos', 'call|describ|dub|label|brand']);

function toPatterns(kinds: readonly string[]): readonly RegExp[] {
  return kinds.map((beginnings) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings})\\p{L}*`, 'iu'));
}

/**
 * The passages that tell of the act in "who criticised …" or "what was the reaction to …": somebody who is only quoted
 * beside the same words may have praised them. All passages where the question asks for no act, or none tells of one.
 */
export function keepActsAsked(
  question: Question,
  passages: readonly CandidatePassage[],
): readonly CandidatePassage[] {
  const told = passages.filter((each) => tellsKindOfAct(question, each) || tellsReaction(question, each));
  return told.length > 0 ? told : passages;
}

/**
 * Whether a passage tells of an act of the kind in "who criticised …" by somebody other than its target; false where
 * the question asks for none.
 */
function tellsKindOfAct(question: Question, passage: CandidatePassage): boolean {
  const { text, speech } = question;
  if (speech === null || speech.speaker !== null) return false;
  const act = ACTS.find((each) => each.test(text));
  if (act === undefined || isByAsked(speech.about, passage)) return false;
  const told = slice(passage.source.read.article.prose, passage);
  return tellsActOn(speech.about, act, told) || (act === ACTS[0] && condemns(passage));
}

/** Whether words tell the act, but not only of somebody with a name that the question lacks: "accusing the Lind campaign". */
function tellsActOn(about: readonly QuestionWord[], act: RegExp, told: string): boolean {
  const known = new Set(about.map(({ form }) => form));
  return [...told.matchAll(new RegExp(act, 'giu'))].some(({ 0: verb, index }) => {
    const { name = '' } = NAMED_OBJECT.exec(told.slice(index + verb.length))?.groups ?? {};
    return name === '' || splitWords(name).some(({ form }) => known.has(form));
  });
}

const NAMED_OBJECT = /^\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*)/u;

/** Whether the words within quotation marks condemn something themselves. */
function condemns({ source, speech }: CandidatePassage): boolean {
  const { kind, parts } = speech?.statement.quotation ?? {};
  if (parts === undefined || kind === 'indirect') return false;
  return parts.some((part) => CONDEMNS.test(slice(source.read.article.text, part)));
}

const CONDEMNS =
  /(?<!\p{L})(?:stupid|foolish|shameful|disgrace|outrage|unacceptable|hypocri|illegal|(?:break|violat)ing\b.{0,40}\blaws?\b|interference|meddling|reckless|ruining|betray|scandal|appalling|abhorrent|disgust)/iu;

/** Whether a passage tells what somebody does about the matter that reactions are asked to. */
function tellsReaction({ text, speech }: Question, { source, ...span }: CandidatePassage): boolean {
  return speech === null && REACTION_ASKED.test(text) && REACTS.test(slice(source.read.article.prose, span));
}

const REACTS =
  /(?<!\p{L})(?:react|respon[ds]|repl(?:y|ie)|answer|reject|dismiss|defend|den(?:y|ie)|rebut|disput|criticis|criticiz|condemn|denounc|slam|blast|prais|welcom|applaud|hail|prompt|outrage|backlash|outcry|anger|furious|protest)\p{L}*/iu;

/**
 * Whether a passage tells such an act, and the text right beside it its target: "accusing the council of waste" beside
 * "the volunteers". A target with a name must be named.
 */
export function tellsActBeside(question: Question, passage: CandidatePassage): boolean {
  if (!tellsKindOfAct(question, passage)) return false;
  const { prose } = passage.source.read.article;
  return !(question.speech?.about ?? []).some(({ form, isName }) => isName || isWrittenAsName(prose, form));
}

/** Whether a word has a capital letter within a sentence. */
function isWrittenAsName(text: string, form: string): boolean {
  const name = form.charAt(0).toUpperCase() + form.slice(1);
  const at = text.indexOf(` ${name}`);
  return at > 0 && /[\p{Ll},]/u.test(text.charAt(at - 1));
}

/** "who criticised Ruiz": Ruiz does not. */
function isByAsked(about: readonly QuestionWord[], { speech }: CandidatePassage): boolean {
  const names = speech === null ? [] : speakersOf(speech.statement.quotation).map(({ name }) => name ?? '');
  const words = new Set(names.flatMap((name) => splitWords(name).map(({ form }) => form)));
  return about.some(({ form }) => words.has(form));
}

/**
 * Whether words have the question's verb for more than saying something. Of several critics each is told of by a verb.
 * True where the question has no such verb.
 */
export function tellsAct(question: string, words: string): boolean {
  const asked = [...ACTS, ...NAMING_ACTS].flatMap((each) => each.exec(question)?.[0] ?? [])[0];
  if (asked === undefined) return true;
  const stem = stemOf(asked.toLowerCase());
  return splitWords(words).some(({ form }) => stemOf(form) === stem);
}
