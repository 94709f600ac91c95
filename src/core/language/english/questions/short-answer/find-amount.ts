import type { AnswerType } from '../../../../answers/ask/question.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { wordSet } from '../../lists/grammar/words.ts';
import { stemOf } from '../../stem.ts';
import { findTyped } from '../answer-types.ts';
import { clauseAround, onlyBeside } from './clause-around.ts';
import { paraphrasesOf } from './paraphrases.ts';
import { wordsOf } from './same-answer.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Words between a number and what it counts: "six more young people". */
const MAX_TO_UNIT = 3;
/** Words between a verb and the time or sum that goes with it. */
const MAX_TO_VERB = 8;
const CLAUSE_ENDS = wordSet('; : — – -- ( )');

/**
 * The number right before what is counted. Of several, the one whose clause alone has other words of the question; else
 * null.
 */
export function findCount(
  sentence: StatedSentence,
  noun: string,
  deed: string | null,
  asked: ReadonlySet<string>,
  subject: readonly string[],
): TextSpan | null {
  const { items, stems } = sentence;
  const counted = paraphrasesOf(noun);
  const isDeed = PEOPLE.has(noun);
  // "14 arrests" of "how many people were arrested".
  const isCounted = (at: number) =>
    counted.has(stems[at] ?? '') ||
    (isDeed && stems[at] === deed && items[at]?.tag === 'NOUN' && items[at + 1]?.tag !== 'NOUN');
  const fitting = typedIn(sentence, 'number').filter(({ start, end }) => {
    const first = items.findIndex((item) => item.start >= end);
    if (first < 0 || isWhole(sentence, start) || isOneOfTwo(sentence, start)) return false;
    for (let at = first; at <= first + MAX_TO_UNIT; at += 1) {
      const item = items[at];
      if (at === first && isOfThem(sentence, first, isCounted)) return true;
      if (item === undefined || (UNCOUNTED_TAGS.has(item.tag) && !isAttribute(items, at))) return false;
      if (isCounted(at)) return items[at + 1]?.lower !== 'each';
    }
    return false;
  });
  const others = new Set([...asked].filter((stem) => !counted.has(stem)));
  const only = onlyBeside(sentence, fitting, others) ?? onlyBehind(sentence, fitting, subject);
  // "10 micrograms, and a 3-microgram dose".
  const isJoined = items.some(({ lower }) => counted.has(stemOf(JOINED.exec(lower)?.[1] ?? '')));
  return only === null || isJoined || ONE.test(slice(sentence.text, only)) ? null : only;
}

/** "Ruiz won 137 votes and Ode got 113": the only one whose nearest name before it is the one asked about; else null. */
function onlyBehind(
  { items, stems }: StatedSentence,
  spans: readonly TextSpan[],
  subject: readonly string[],
): TextSpan | null {
  const own = spans.filter(({ start }) => {
    const at = items.findLastIndex(
      ({ tag, end, isCapitalised }) => tag === 'PROPN' && isCapitalised && end <= start,
    );
    return subject.includes(stems[at] ?? '');
  });
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** "227 of its 290 members": the first number is of what is counted. */
function isOfThem({ items }: StatedSentence, first: number, isCounted: (at: number) => boolean): boolean {
  if (items[first]?.lower !== 'of') return false;
  for (let at = first + 1; at <= first + MAX_TO_WHOLE; at += 1) {
    if (isCounted(at)) return items.slice(first, at).some(({ tag }) => tag === 'PART');
    if (!WHOLE_TAGS.has(items[at]?.tag ?? '')) return false;
  }
  return false;
}

const MAX_TO_WHOLE = 6;
const WHOLE_TAGS = new Set(['DET', 'PROPN', 'PART', 'NUM', 'ADJ', 'NOUN']);

/** "eight of the 31 people": 31 counts all, not those told of. */
function isWhole({ span, text }: StatedSentence, start: number): boolean {
  return PART_OF.test(text.slice(span.start, start));
}

/** "three male and five female divers": neither number counts them all. */
function isOneOfTwo({ span, text }: StatedSentence, start: number): boolean {
  return JOINED_NUMBER.test(text.slice(span.start, start));
}

const PARTS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|most|many|some|several|none|any|each|few|majority|hundreds|thousands|millions';
const JOINED_NUMBER =
  /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+\p{Ll}+\s+and\s+$/iu;
const PART_OF = new RegExp(
  String.raw`(?:\d|\b(?:${PARTS}))\s+(?:out\s+)?of\s+(?:(?:the|these|those|its|his|her|their|about|nearly|some|more\s+than)\s+|\p{L}+[’']s?\s+)*$`,
  'iu',
);

/** "20 known subtypes": a participle before what is counted. */
function isAttribute(items: StatedSentence['items'], at: number): boolean {
  return items[at]?.tag === 'VERB' && /(?:ed|wn|en)$/u.test(items[at].lower) && items[at + 1]?.tag === 'NOUN';
}

const JOINED = /^\d[\d.,]*-(\p{L}+)$/u;
/** More than one is asked for. */
const ONE = /^(?:one|1)$/iu;
/** For these, deeds count: "three arrests" for "how many people were arrested". */
const PEOPLE: ReadonlySet<string> = new Set(
  [...wordSet('people person man woman time prisoner')].map(stemOf),
);
const UNCOUNTED_TAGS = new Set(['PUNCT', 'VERB', 'ADP', 'NUM', 'AUX', 'CCONJ', 'DET']);

/** "63% of Americans": the share of what is asked about; null where there are several. */
export function findShare(sentence: StatedSentence, noun: string): TextSpan | null {
  const { items, stems } = sentence;
  const told = paraphrasesOf(noun);
  const fitting = typedIn(sentence, 'percent').filter(({ end }) => {
    const first = items.findIndex((item) => item.start >= end);
    const reach = stems.slice(first, first + MAX_TO_UNIT + 2);
    return first >= 0 && items[first]?.lower === 'of' && reach.some((stem) => told.has(stem));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The only expression of a type in the sentence, or in the clause of a verb; null without one.
 *
 * @param known - words of the question: an expression of these alone does not count.
 * @param asked - the stems of the question, which decide between several in the clause of a verb.
 */
export function findOnly(
  sentence: StatedSentence,
  types: readonly AnswerType[],
  verb: string | null,
  known: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): TextSpan | null {
  const found = types
    .flatMap((type) => typedIn(sentence, type))
    .filter((span) => !isKnown(sentence, span, known) && !(verb !== null && isLevel(sentence, span, verb)));
  const [single] = found;
  if (verb === null)
    return single !== undefined && found.length === 1 && isOfAsked(sentence, single, asked) ? single : null;
  const beside = found.filter((span) => isBesideVerb(sentence, verb, span));
  if (types[0] === 'date' && isPartOfDate(sentence, beside, found)) return null;
  const family = paraphrasesOf(verb);
  return onlyBeside(sentence, beside, new Set([...asked].filter((stem) => !family.has(stem))));
}

/** "died on July 4: he passed away in 1831": the year is told apart from the day. */
function isPartOfDate(
  { text }: StatedSentence,
  beside: readonly TextSpan[],
  found: readonly TextSpan[],
): boolean {
  const hasYear = (span: TextSpan) => YEAR.test(slice(text, span));
  return beside.length > 0 && !beside.some(hasYear) && found.some(hasYear);
}

const YEAR = /\b\d{4}\b/u;

/** Whether the clause of an expression has a word of the question: ", which runs through 2022" has none. */
function isOfAsked({ items, stems }: StatedSentence, span: TextSpan, asked: ReadonlySet<string>): boolean {
  const { from, to } = clauseAround(items, span);
  if (!RELATIVE.test(items[from]?.lower ?? '') && !RELATIVE.test(items[from - 1]?.lower ?? '')) return true;
  return stems.slice(from, to).some((stem) => asked.has(stem));
}

const RELATIVE = /^(?:which|who|where)$/u;

function isKnown({ text }: StatedSentence, span: TextSpan, known: ReadonlySet<string>): boolean {
  return known.size > 0 && wordsOf(slice(text, span)).every((word) => known.has(word));
}

/** "rose to $4" is a level, not a rise. */
function isLevel({ items }: StatedSentence, { start }: TextSpan, verb: string): boolean {
  const before = items.findLast((item) => item.end <= start);
  return CHANGES.has(verb) && (before?.lower === 'to' || before?.lower === 'from');
}

const CHANGES: ReadonlySet<string> = new Set(
  [
    ...wordSet(
      'rise increase climb jump grow soar surge gain fall drop decline plunge slump sink tumble cut raise',
    ),
  ].map(stemOf),
);

/** Whether an expression is in the clause of a verb, with no other verb or strong mark between them. */
function isBesideVerb({ items, stems }: StatedSentence, verb: string, { start, end }: TextSpan): boolean {
  const family = paraphrasesOf(verb);
  const first = items.findIndex((item) => item.end > start);
  const next = items.findIndex((item) => item.start >= end);
  const after = next < 0 ? items.length : next;
  if (first < 0) return false;
  return stems.some((stem, at) => {
    if (!family.has(stem) || isOnlyNamed(items, at)) return false;
    const between = at < first ? items.slice(at + 1, first) : items.slice(after, at);
    if (between.length > MAX_TO_VERB || (at > first && between.at(-1)?.tag === 'CCONJ')) return false;
    // "in May, days after she died": the day of what the clause before tells.
    if (at > first && between.some(({ lower }) => SUBORDINATE.test(lower))) return false;
    return !between.some(({ tag, text }) => tag === 'VERB' || CLAUSE_ENDS.has(text));
  });
}

/** "a protest over the death": the event is what another deed is about. */
function isOnlyNamed(items: StatedSentence['items'], at: number): boolean {
  if (items[at]?.tag !== 'NOUN') return false;
  const before = items[at - 1]?.tag === 'DET' ? items[at - 2] : items[at - 1];
  return ABOUT.has(before?.lower ?? '');
}

const ABOUT = wordSet('over after about against before following despite amid');

const SUBORDINATE = /^(?:after|before|when|while|as|because|since|until)$/u;

export function typedIn({ span, text }: StatedSentence, type: AnswerType): readonly TextSpan[] {
  return findTyped(type, text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
}
