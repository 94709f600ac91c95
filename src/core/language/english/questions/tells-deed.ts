import { isToldNear } from '../../../answers/ask/telling.ts';
import { splitWords } from '../../../search/words.ts';
import { wordSet } from '../lists/grammar/words.ts';
import { stemOf } from '../stem.ts';
import type { ReadPassage } from './read-passage.ts';
import { relatedTo } from './related-stems.ts';
import type { AskedRelation } from './short-answer/asked-relation.ts';
import { findDoer } from './short-answer/find-doer.ts';
import { isExchanged } from './short-answer/is-exchanged.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';
import type { StatedSentence } from './short-answer/stated-sentence.ts';

/** A longer question tells a story, whose words an answer need not repeat. */
const MAX_TERMS = 9;
const HOW_MUCH = /\bhow\s+much\b/iu;
const BEHIND_NOUN = /\b(?:for|of|at|in|on|according|from|to|by)\b/iu;
const ANOTHER_SENTENCE = /[.?!]\s+\S/u;

/**
 * Whether a passage may tell the deed asked for: its article has the verb or a paraphrase, the deed is not told of
 * others, and a question of a price finds what has it.
 */
export function tellsDeed(read: ReadPassage): boolean {
  return !isOfOthers(read) && !lacksVerb(read) && !lacksPriced(read);
}

/** Whether every sentence that tells the deed tells it of others. */
function isOfOthers({ relation, sentences }: ReadPassage): boolean {
  const verb = deedOf(relation);
  if (relation === null || verb === null) return false;
  const telling = sentences.filter((each) => holdsVerb(each, verb));
  const others = telling.filter(
    (each) => isExchanged(withRelated(relation), each) && !isNamedBeside(relation, verb, each, sentences),
  );
  return telling.length > 0 && others.length === telling.length;
}

/** "Two residents protested. In a letter, Ana Ruiz and Ken Ode said …": whom the sentence does not name. */
function isNamedBeside(
  { subject }: AskedRelation,
  verb: string,
  telling: StatedSentence,
  sentences: readonly StatedSentence[],
): boolean {
  const next = sentences[sentences.indexOf(telling) + 1];
  const doer = findDoer(telling, verb);
  const isUnnamed = doer?.kind === 'nominal' || telling.items[doer?.from ?? -1]?.tag === 'NUM';
  if (next === undefined || subject.length === 0 || !isUnnamed) return false;
  return subject.every((stem) => next.stems.includes(stem) && !telling.stems.includes(stem));
}

/** "the officers" of "did the police". */
export function withRelated(relation: AskedRelation): AskedRelation {
  const widen = (party: readonly string[]) => party.flatMap((stem) => [stem, ...relatedTo(stem)]);
  return { ...relation, subject: widen(relation.subject), object: widen(relation.object) };
}

function lacksVerb({ asked, relation, sentences, passage, missing }: ReadPassage): boolean {
  const verb = deedOf(relation);
  if (verb === null || relation?.office.length !== 0 || relation.framing.includes(verb)) return false;
  if (asked.terms.length > MAX_TERMS || ANOTHER_SENTENCE.test(asked.question.text)) return false;
  if (!missing.some(({ stem }) => stem === verb) || sentences.some((each) => holdsVerb(each, verb)))
    return false;
  const isInArticle = passage.source.hits.includes(asked.terms.findIndex(({ stem }) => stem === verb));
  return !isInArticle && !isToldNear(asked, passage, verb);
}

/** The verb of the deed; null where it says little, or only that somebody says so. */
export function deedOf(relation: AskedRelation | null): string | null {
  if (relation === null || relation.isLight || NO_DEEDS.has(relation.verb ?? '')) return null;
  return SCORES.has(relation.noun ?? '') && relation.verb === SCORE ? null : relation.verb;
}

/** "led the harbour team with 42 points" tells how many somebody scored. */
const SCORE = stemOf('score');
const SCORES: ReadonlySet<string> = new Set([...wordSet('point goal run try touchdown')].map(stemOf));

const NO_DEEDS: ReadonlySet<string> = new Set(
  [...wordSet('say relate involve include concern mean happen live show set locate try report')].map(stemOf),
);

export function holdsVerb({ stems }: StatedSentence, verb: string): boolean {
  const family = paraphrasesOf(verb);
  return stems.some((stem) => family.has(stem));
}

/** "how much are the tickets": whether the noun with the price is not near. */
function lacksPriced({ asked, relation, missing }: ReadPassage): boolean {
  const { text } = asked.question;
  if (relation === null || relation.verb !== null || !HOW_MUCH.test(text)) return false;
  const end = text.search(BEHIND_NOUN);
  const head = new Set(splitWords(end < 0 ? text : text.slice(0, end)).map(({ form }) => form));
  return missing.some(({ form, isName }) => head.has(form) && !isName);
}
