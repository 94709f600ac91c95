import { splitWords } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { stemOf } from '../stem.ts';
import { typeFit } from './answer-type-fit.ts';
import { isKnownPlace } from './answer-types.ts';
import { holdsNewTyped, type ReadPassage } from './read-passage.ts';
import { relatedTo } from './related-stems.ts';
import { findAge } from './short-answer/find-age.ts';
import { typedIn } from './short-answer/find-amount.ts';
import { ASKS_AGE } from './short-answer/find-asked.ts';
import type { StatedSentence } from './short-answer/stated-sentence.ts';
import { deedOf } from './tells-deed.ts';

/** Around a passage are the sentences this near to it, the headline and the article's beginning. */
const REACH = 2;
const LEAD = 2;

/**
 * Whether a passage lacks what makes a number, a sum or a place an answer: the thing counted, the verb of the amount
 * near it, the deed in the sentence of the place, or a unit of the kind.
 */
export function lacksCore(read: ReadPassage): boolean {
  return (
    lacksCounted(read) ||
    countsForSeveral(read) ||
    lacksVerbOfAmount(read) ||
    lacksPlace(read) ||
    lacksUnit(read) ||
    lacksAge(read)
  );
}

/** Whether no number counts what is asked about, nor is in the sentence that tells what became of it. */
function lacksCounted({ asked, relation, passage, sentences }: ReadPassage): boolean {
  const { kind, unit } = asked.question;
  if (kind !== 'how-many' || unit.length === 0) return false;
  if (typeFit(asked, passage, ['number']) === 1) return false;
  const verb = deedOf(relation);
  return verb === null || !sentences.some((each) => tellsBoth(asked, each, verb));
}

/** "nearly 100 go to Iowa, Ohio and Utah": how many go to Ohio is told by no sentence that counts for all of them. */
function countsForSeveral({ asked, sentences }: ReadPassage): boolean {
  const { kind, text } = asked.question;
  if (kind !== 'how-many') return false;
  const lists = sentences.flatMap(placeLists).filter((list) => list.some((place) => text.includes(place)));
  return (
    lists.length > 0 &&
    lists.every((list) => list.length >= SEVERAL && !list.every((place) => text.includes(place)))
  );
}

/** Two may be a town and its state. */
const SEVERAL = 3;
const LIST_JOINT = /^(?:,|,?\s+(?:and|or))\s+$/u;

/** The countries and states of a sentence, those of a list together. */
function placeLists(sentence: StatedSentence): readonly (readonly string[])[] {
  const { text } = sentence;
  const lists: string[][] = [];
  let end = -1;
  for (const span of typedIn(sentence, 'place')) {
    const place = slice(text, span);
    if (!isKnownPlace(place)) continue;
    if (end >= 0 && LIST_JOINT.test(text.slice(end, span.start))) lists.at(-1)?.push(place);
    else lists.push([place]);
    end = span.end;
  }
  return lists;
}

/** Whether neither the verb nor one that says nearly the same is near. */
function lacksVerbOfAmount({ asked, relation, passage }: ReadPassage): boolean {
  const { kind } = asked.question;
  const verb = deedOf(relation);
  if (kind !== 'how-many' && kind !== 'how-much') return false;
  if (verb === null || relation === null || relation.office.length > 0) return false;
  const around = stemsAround(passage);
  const isSpelt = relation.framing.length > 1 && relation.framing.every((stem) => around.has(stem));
  return !isSpelt && !holds(around, verb);
}

/** "how tall": whether no amount has a unit of the kind. */
function lacksUnit({ asked, text }: ReadPassage): boolean {
  const { kind } = asked.question;
  const fitting =
    kind === 'how-much' ? UNITS.find(([adjective]) => adjective.test(asked.question.text)) : undefined;
  return fitting !== undefined && !fitting[1].test(text);
}

const LENGTHS = 'f(?:ee|oo)?t|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?|[ckm]?m';
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow\s+(?:tall|high|deep|wide|far)\b/iu,
    new RegExp(
      String.raw`(?:${LENGTHS}|stor(?:e?ys?|ies)|floors?|decks?|light[- ]years?|blocks?|hours?|minutes?|%|percent|\$|degrees?)\b`,
      'iu',
    ),
  ],
  [/\bhow\s+heavy\b/iu, /\b(?:pounds?|lbs?|kilos?|kilograms?|kg|tons?|tonnes?|grams?|ounces?|stone)\b/iu],
  [/\bhow\s+(?:hot|cold)\b/iu, /°|\b(?:degrees?|celsius|fahrenheit)\b/iu],
];

/** "how old": whether there is no age of the one asked for, nor how long ago something was. */
function lacksAge({ asked, relation, sentences }: ReadPassage): boolean {
  if (relation === null || !ASKS_AGE.test(asked.question.text)) return false;
  const owner = [...relation.subject, ...relation.object];
  const isTold = (each: StatedSentence) =>
    findAge(each, owner) !== null ||
    (SINCE.test(slice(each.text, each.span)) && owner.some((stem) => each.stems.includes(stem)));
  return !sentences.some(isTold);
}

const SINCE =
  /\b(?:years?|months?|weeks?|centur(?:y|ies)|decades?)\s+(?:old|ago)\b|\bborn\b|\b(?:1[5-9]|20)\d{2}\b/iu;

/** Whether no sentence tells both the deed and a place. */
function lacksPlace({ asked, relation, sentences }: ReadPassage): boolean {
  const verb = deedOf(relation);
  if (asked.question.kind !== 'where' || verb === null) return false;
  return !sentences.some((each) => tellsBoth(asked, each, verb));
}

function tellsBoth(asked: ReadPassage['asked'], sentence: StatedSentence, verb: string): boolean {
  return holds(new Set(sentence.stems), verb) && holdsNewTyped(asked, sentence);
}

function holds(stems: ReadonlySet<string>, stem: string): boolean {
  return stems.has(stem) || [...relatedTo(stem)].some((other) => stems.has(other));
}

function stemsAround({ source, from, until }: ReadPassage['passage']): ReadonlySet<string> {
  const { article, sentences } = source.read;
  const around = sentences.filter((_, at) => at < LEAD || (at >= from - REACH && at < until + REACH));
  return stemsIn([article.headline ?? '', ...around.map((each) => slice(article.prose, each))].join(' '));
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(({ form }) => stemOf(form)));
}
