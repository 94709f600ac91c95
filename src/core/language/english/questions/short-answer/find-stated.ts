import type { Stated } from '../../../../answers/ask/passages.ts';
import {
  type CandidatePassage,
  NOTHING_STATED,
  type RankedPassage,
} from '../../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { slice } from '../../../../span.ts';
import { startOfVerbGroup } from '../../quotations/clauses/subjects/verb-groups.ts';
import { stemOf } from '../../stem.ts';
import { findNames } from '../answer-types.ts';
import { isOfAnotherContest } from '../is-of-another-contest.ts';
import { readPassage } from '../read-passage.ts';
import { relatedTo } from '../related-stems.ts';
import { type AskedRelation, relationOf } from './asked-relation.ts';
import { findAsked } from './find-asked.ts';
import { asksForName } from './find-called.ts';
import { isDoubted } from './is-doubted.ts';
import { isExchanged } from './is-exchanged.ts';
import { isOfAnother } from './is-of-another.ts';
import { isOfAnotherDay, isOfAnotherMonth } from './is-of-another-day.ts';
import { isOfAnotherKind } from './is-of-another-kind.ts';
import { isOfNearerPlace, isPlacedElsewhere } from './is-of-nearer-place.ts';
import { holdsParaphrase, paraphrasesOf } from './paraphrases.ts';
import { areAlike, holdsPlaces, wordsOf } from './same-answer.ts';
import { readSentences, type StatedSentence } from './stated-sentence.ts';

/** How much of a question the answering sentence must have in it, in and around it, and both together; shares. */
interface Needed {
  readonly covered: number;
  readonly near: number;
  readonly both: number;
}

const NEEDED: Needed = { covered: 0.4, near: 0.75, both: 1.33 };
/** Less will do for a long question, which tells a story. */
const NEEDED_OF_MANY: Needed = { covered: 0.45, near: 0.6, both: 1.2 };
/** The holder is named beside an office, in articles about its body. */
const NEEDED_OF_OFFICE: Needed = { covered: 0, near: 0.75, both: 0 };
/** What something is called stands beside it; whose it is may be told right before. */
const NEEDED_OF_NAME: Needed = { covered: 0.2, near: 0.9, both: 1.2 };
/** Where somebody goes is told of others of the kind too, where the article is about them: "staff" for "volunteers". */
const NEEDED_OF_WAY: Needed = { covered: 0, near: 0.9, both: 0.9 };
const MANY_TERMS = 9;
/** What a date or a number without a verb to go by needs in the sentence. */
const COVERED_WITHOUT_VERB = { date: 0.8, number: 0.5 } as const;
/** What another passage needs for its statement to count against an answer. */
const LOOSE: Needed = { covered: 0.35, near: 0.6, both: 1 };
const MAX_WORSE = 0.3;

/** Passages further down are near misses. */
const MAX_PASSAGES = 20;

/** What the best passages state in the relation asked for, by the best that states it. */
export function findStated(asked: WeightedQuestion, ranked: readonly RankedPassage[], now: Date): Stated {
  const relation = relationOf(asked);
  if (relation === null) return NOTHING_STATED;
  const spare = spareOf(relation);
  const needed = isLong(asked) ? NEEDED_OF_MANY : NEEDED;
  const isNamed = asked.question.kind === 'what' && asksForName(asked.question.text);
  const found = ranked.slice(0, MAX_PASSAGES).flatMap((each) => {
    if (isOfAnotherDay({ text: asked.question.text, isPresent: relation.isPresent, now }, each.passage))
      return [];
    if (isOfAnotherContest(readPassage(asked, each.passage))) return [];
    return readSentences(asked, spare, each.passage, LOOSE.near).flatMap((sentence) => {
      const span = isMet(asked, relation, sentence, each.passage)
        ? findAsked(asked, relation, sentence)
        : null;
      const text = span === null ? '' : slice(sentence.text, span);
      if (span === null || isDoubted(asked.question.text, sentence, span)) return [];
      if (isPlacedElsewhere(asked.question.text, sentence, span)) return [];
      if (asked.question.expects === 'number' && isOfNearerPlace(asked.question.text, sentence, span))
        return [];
      return isInQuestion(asked, text) ? [] : [{ ranked: each, span, text, sentence }];
    });
  });
  // "a defender" and his name tell the same.
  const named = asked.question.kind === 'who' ? found.filter(({ text }) => findNames(text).length > 0) : [];
  const stated = named.length > 0 ? named : found;
  const met = stated.find(
    ({ sentence }) =>
      meets(sentence, relation.office.length > 0 ? NEEDED_OF_OFFICE : needed) ||
      (isNamed && meets(sentence, NEEDED_OF_NAME)) ||
      (tellsWay(asked, relation, sentence) && meets(sentence, NEEDED_OF_WAY)),
  );
  // "Iowa and Ohio" says more than "the US".
  const first = met && (stated.find(({ text }) => holdsPlaces(met.text, text)) ?? met);
  // What the next best states instead would be less sure.
  if (first === undefined || isOfAnotherKind(asked.question.text, first.sentence)) return NOTHING_STATED;
  const least = first.sentence.covered + first.sentence.near - MAX_WORSE;
  const others = stated.filter(
    ({ sentence }) => meets(sentence, LOOSE) && sentence.covered + sentence.near >= least,
  );
  const contrary = others.filter(
    (other) => !areAlike(first.text, other.text) && !holdsPlaces(other.text, first.text),
  );
  if (isOpen(asked, relation, ranked)) return NOTHING_STATED;
  return contrary.length === 0
    ? { answer: first, versions: [] }
    : { answer: null, versions: [first, ...contrary] };
}

/** Whether a sentence tells where those in the question go, or others of their kind. */
function tellsWay(
  { question }: WeightedQuestion,
  { verb, subject }: AskedRelation,
  { stems }: StatedSentence,
): boolean {
  if (question.kind !== 'where' || verb !== GO) return false;
  return subject.some((stem) => stems.some((each) => each === stem || relatedTo(stem).has(each)));
}

const GO = 'go';

/** Whether one of the best passages calls it unclear who does it, unless the question asks by whose account. */
function isOpen(
  asked: WeightedQuestion,
  { verb, office }: AskedRelation,
  ranked: readonly RankedPassage[],
): boolean {
  if (verb === null || office.length > 0 || ACCORDING.test(asked.question.text)) return false;
  return ranked
    .slice(0, MAX_OPEN)
    .some(({ passage }) =>
      readSentences(asked, new Set(), passage, LOOSE.near).some(
        ({ stems, text, span }) => UNCLEAR.test(slice(text, span)) && holdsParaphrase(new Set(stems), verb),
      ),
    );
}

const MAX_OPEN = 5;
const UNCLEAR =
  /\b(?:unclear|unknown|uncertain|not\s+(?:yet\s+|immediately\s+)?(?:clear|known))\b.{0,40}\b(?:who|whether|which|what|how|when|where)\b/iu;
const ACCORDING = /\baccording\s+to\b/iu;

function meets({ covered, near }: StatedSentence, needed: Needed): boolean {
  return covered >= needed.covered && near >= needed.near && covered + near >= needed.both;
}

function isLong({ terms }: WeightedQuestion): boolean {
  return terms.filter(({ share }) => share === 1).length >= MANY_TERMS;
}

/** Stems that the sentence need not have: of what the answer is, and of "runs" where its head is named. */
function spareOf({ noun, verb, office, isLight, framing }: AskedRelation): ReadonlySet<string> {
  return new Set(
    [noun, office.length > 0 || isLight ? verb : null, ...office, ...framing].flatMap((stem) => stem ?? []),
  );
}

/** Whether the sentence tells the deed asked about, of the same people, places and days, without doubt. */
function isMet(
  asked: WeightedQuestion,
  relation: AskedRelation,
  sentence: StatedSentence,
  passage: CandidatePassage,
): boolean {
  const { question } = asked;
  const { covered, stems, around, lacksFigure, surroundings, text } = sentence;
  if (lacksFigure) return false;
  if (isOfAnother(asked, sentence)) return false;
  if (isOfAnotherMonth(question.text, slice(text, surroundings), passage)) return false;
  const told = new Set(stems);
  if (relation.qualifiers.some((stem) => !told.has(stem) && !around.has(stem))) return false;
  if (
    (!tellsWay(asked, relation, sentence) && isExchanged(relation, sentence)) ||
    isPastOnly(relation, sentence)
  )
    return false;
  const { directObject } = relation;
  if (
    relation.part === 'agent' &&
    directObject.length > 0 &&
    !directObject.some((stem) => holdsParaphrase(told, stem))
  )
    return false;
  // "after serving 20 years in prison": not in the navy.
  const { object } = relation;
  if (
    question.expects === 'measure' &&
    object.length > 0 &&
    !object.some((stem) => holdsParaphrase(told, stem))
  )
    return false;
  if (isOfAnotherDoer(question, relation, told)) return false;
  if (isOtherEvent(question, relation, sentence)) return false;
  if (relation.office.length > 0) return true;
  const { verb, framing } = relation;
  const isToldByVerb = verb !== null && !relation.isLight && !framing.includes(verb);
  if (isToldByVerb && !holdsParaphrase(told, verb)) return false;
  if (relation.verb !== null || (question.expects !== 'date' && question.expects !== 'number')) return true;
  return covered >= COVERED_WITHOUT_VERB[question.expects];
}

/** How many somebody scored only a sentence with the name tells: they may be the other side's. */
function isOfAnotherDoer(
  { expects }: Pick<WeightedQuestion['question'], 'expects'>,
  { verb, subject, isPassive }: AskedRelation,
  told: ReadonlySet<string>,
): boolean {
  if (expects !== 'number' || verb === null || isPassive || subject.length === 0) return false;
  return !subject.some((stem) => holdsParaphrase(told, stem));
}

/** When something happens only a sentence with the subject or the object tells. */
function isOtherEvent(
  { expects, text }: Pick<WeightedQuestion['question'], 'expects' | 'text'>,
  { verb, subject, object, isLight }: AskedRelation,
  { stems, met, span, text: article }: StatedSentence,
): boolean {
  if (expects !== 'date') return false;
  if (verb === null) return ASKS_DEED.test(text);
  const parties = [...subject, ...object];
  if (isLight || parties.length === 0) return false;
  const told = new Set(stems);
  if (parties.some((stem) => holdsParaphrase(told, stem))) return false;
  return !(OPENING_PRONOUN.test(slice(article, span)) && parties.some((stem) => met.has(stem)));
}

const ASKS_DEED = /\bwhen\s+(?:did|do|does|will)\b/iu;
const OPENING_PRONOUN = /^\W*(?:(?:but|and|then|later|now),?\s+)?(?:he|she|it|they|his|her|its|their)\b/iu;

/** "who led the union" does not tell who is leading it. */
function isPastOnly({ isPresent, part, verb }: AskedRelation, { items, stems }: StatedSentence): boolean {
  if (!isPresent || part !== 'agent' || verb === null) return false;
  const family = paraphrasesOf(verb);
  const told = items.flatMap(({ tag, lower }, at) => {
    if (tag !== 'VERB' || !family.has(stems[at] ?? '')) return [];
    const isNow = items.slice(startOfVerbGroup(items, at), at).some((each) => NOW.test(each.lower));
    return [isNow || PRESENT_FORM.test(lower) || stemOf(lower) === lower];
  });
  return told.length > 0 && !told.includes(true);
}

const PRESENT_FORM = /(?:s|ing)$/u;
/** "is being sued", "has been led by". */
const NOW = /^(?:is|are|has|have)$/u;

/** Whether an answer says no more than the question. */
function isInQuestion({ question }: WeightedQuestion, text: string): boolean {
  const known = new Set(wordsOf(question.text));
  return wordsOf(text).every((word) => known.has(word));
}
