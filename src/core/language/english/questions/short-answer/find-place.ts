import type { TextSpan } from '../../../../span.ts';
import { wordSet } from '../../lists/grammar/words.ts';
import { type NounPhrase, phraseStartingAt } from '../../quotations/clauses/phrases/noun-phrases.ts';
import { type AskedRelation, WORK_VERBS } from './asked-relation.ts';
import { typedIn } from './find-amount.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

const MAX_TO_VERB = 8;
/** "the resort in Lorne": words between what is asked for and its place. */
const MAX_TO_PLACE = 4;
const PLACE_LINKS = wordSet('in at near outside to into');
const ORIGIN_LINKS = wordSet('from in');
const WORK_LINKS = wordSet('at with for of');

/** Where the question's deed or thing is; null where the sentence gives no place, or several. */
export function findWhere(
  sentence: StatedSentence,
  { verb, subject }: Pick<AskedRelation, 'verb' | 'subject'>,
  question: string,
): TextSpan | null {
  if (ASKS_ORIGIN.test(question)) return findBehind(sentence, subject, ORIGIN_LINKS);
  if (verb !== null && WORK_VERBS.has(verb)) return findEmployer(sentence, subject);
  if (verb === null || verb === 'locat')
    return subject.length === 0 ? null : findBehind(sentence, subject, PLACE_LINKS);
  return findPlace(sentence, verb);
}

const ASKS_ORIGIN = /\bfrom\W*$/iu;

/** The place right behind what the question asks about: "the resort in Lorne". */
function findBehind(
  sentence: StatedSentence,
  subject: readonly string[],
  links: ReadonlySet<string>,
): TextSpan | null {
  const { items, stems } = sentence;
  const found = typedIn(sentence, 'place').filter(({ start }) => {
    const at = items.findIndex((item) => item.end > start) - 1;
    const link = items[at]?.lower === 'the' ? at - 1 : at;
    if (!links.has(items[link]?.lower ?? '')) return false;
    const between = items.slice(Math.max(0, link - MAX_TO_PLACE), link);
    const near = stems.slice(Math.max(0, link - MAX_TO_PLACE), link);
    const thing = Math.max(0, link - MAX_TO_PLACE) + near.findLastIndex((stem) => subject.includes(stem));
    return (
      near.some((stem) => subject.includes(stem)) &&
      !isAnotherOne(sentence, thing, subject) &&
      !between.some(({ tag, text }) => tag === 'VERB' || text === ',')
    );
  });
  return found[0] === undefined || found.length > 1 ? null : withOthers(sentence, found[0]);
}

/** "its battery factory in Lorne" does not tell where its other factory is. */
function isAnotherOne({ items, stems }: StatedSentence, at: number, subject: readonly string[]): boolean {
  const before = items[at - 1];
  if (items[at]?.tag !== 'NOUN' || before === undefined || subject.includes(stems[at - 1] ?? ''))
    return false;
  return before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'ADJ';
}

/** "Ana Ruiz, a professor at the University of Lorne": the body in somebody's role. */
function findEmployer({ items, stems }: StatedSentence, subject: readonly string[]): TextSpan | null {
  const last = subject.at(-1) ?? '';
  const name = stems.indexOf(last);
  if (name < 0 || items[name + 1]?.text !== ',') return null;
  for (let at = name + 2; at <= name + 2 + MAX_TO_VERB; at += 1) {
    if (items[at] === undefined || items[at]?.tag === 'VERB' || items[at]?.text === ',') return null;
    if (!WORK_LINKS.has(items[at]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(items, at + 1);
    if (phrase?.kind === 'proper' && !WORK_LINKS.has(items[phrase.to]?.lower ?? ''))
      return wholeName({ items }, phrase);
  }
  return null;
}

/** "Children's Hospital of Lorne", where the grammar of names leaves out the owner. */
function wholeName({ items }: Pick<StatedSentence, 'items'>, { from, mention }: NounPhrase): TextSpan {
  const first = items.slice(from).find(({ tag }) => tag !== 'DET');
  const start = first?.isCapitalised === true ? Math.min(first.start, mention.start) : mention.start;
  return { start, end: mention.end };
}

/**
 * The place that a preposition behind a verb leads to: "was held in Lorne"; null where there is none, or several. Of
 * "going to the US, heading to Iowa" the last: it says more.
 */
function findPlace(sentence: StatedSentence, verb: string): TextSpan | null {
  const { items, stems } = sentence;
  const family = paraphrasesOf(verb);
  const first = stems.findIndex((stem, at) => family.has(stem) && !isNext({ items }, at));
  const heading = verb === GO ? items.findIndex(({ lower }, at) => at > first && HEADING.test(lower)) : -1;
  return (
    (heading < 0 ? null : placeBehind(sentence, heading)) ?? (first < 0 ? null : placeBehind(sentence, first))
  );
}

/** "departs for Lorne before going on to Birch" does not tell where she goes first. */
function isNext({ items }: Pick<StatedSentence, 'items'>, at: number): boolean {
  return NEXT.test(items[at - 1]?.lower ?? '') && /ing$/u.test(items[at]?.lower ?? '');
}

const NEXT = /^(?:before|after)$/u;
const GO = 'go';
const HEADING = /^head(?:s|ed|ing)$/u;

function placeBehind(sentence: StatedSentence, at: number): TextSpan | null {
  const { items } = sentence;
  const found = typedIn(sentence, 'place').filter(({ start }) => {
    const first = items.findIndex((item) => item.end > start);
    const link = items[first - 1]?.lower === 'the' ? items[first - 2] : items[first - 1];
    const between = items.slice(at + 1, first);
    return (
      first > at &&
      between.length <= MAX_TO_VERB &&
      PLACE_LINKS.has(link?.lower ?? '') &&
      !between.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ',' || text === ';')
    );
  });
  return found[0] === undefined ? null : withOthers(sentence, found[0]);
}

/** "North Lorne, Birch and Marsh": all places of a list. */
function withOthers(sentence: StatedSentence, first: TextSpan): TextSpan {
  let { end } = first;
  for (const { start, end: next } of typedIn(sentence, 'place')) {
    if (start >= end && LIST_JOINT.test(sentence.text.slice(end, start))) end = next;
  }
  return { start: first.start, end };
}

const LIST_JOINT = /^(?:,|,?\s+(?:and|or))\s+(?:the\s+)?$/u;
