import { firstEndingBehind, slice } from '../../../../span.ts';
import { isBodyHead } from '../../lists/names/bodies.ts';
import { bodyWords, isBusiness, isPartisan, isWideBody } from '../../lists/names/descriptions.ts';
import { PLACES } from '../../lists/names/places.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { isStorm } from '../people/body-signs.ts';
import { isOneBetween, ownWords } from './bodies.ts';
import type { Descriptors } from './descriptors.ts';
import { distinct, type Offer, offersBefore } from './offers.ts';
import { isOutlet } from './outlets.ts';
import { namesBefore, type ReferenceContext } from './referent.ts';

/** "The company" goes back over at most one paragraph. */
const MAX_PARAGRAPHS = 1;
/** "The production company"; a longer description tells of another one. */
const MAX_WORDS = 2;
/** A body that has not spoken needs this many mentions. */
const MIN_MENTIONS = 2;
const COUNTRY = /^(?:us|uk)$/u;

/**
 * The body that "the company" takes up: the one that spoke or was the subject right before; null where another of the
 * kind was spoken of since.
 *
 * @param words - the description without its article, in lower case.
 */
export function echoedBody(
  words: readonly string[],
  source: NounPhrase,
  context: ReferenceContext,
): Named | null {
  const noun = words.at(-1) ?? '';
  if (bodyWords(noun) === null || words.length > MAX_WORDS) return null;
  const { paragraph } = context.span.sourceSentence;
  for (const offer of offersBefore(source, context)) {
    if (paragraph - offer.sentence.paragraph > MAX_PARAGRAPHS) return null;
    const found = bodyIn(offer, noun, context);
    if (found !== undefined) return found && isTakenUp(found, words, source, context) ? found : null;
  }
  return null;
}

/** Whether the words may still mean it: no other body of the kind was mentioned since, or is here. */
function isTakenUp(
  found: Named,
  words: readonly string[],
  { mention }: NounPhrase,
  { span, names, descriptors, text }: ReferenceContext,
): boolean {
  const [noun = '', modifier] = words.toReversed();
  const near = namesBefore(names, mention, span.sourceSentence.paragraph);
  const last = near.findLast(({ named }) => named === found);
  if (last === undefined || isOneBetween(noun, ownWords(found, words), text.slice(last.end, mention.start)))
    return false;
  if (modifier === undefined || isBusiness(noun)) return true;
  const said = descriptors.get(found)?.said;
  return found.name.toLowerCase().split(/\s+/u).includes(modifier) || (said?.has(modifier) ?? false);
}

/** The body that the sentence is about; null where two may be meant, undefined where none is. */
function bodyIn(
  { sentence, sources, names }: Offer,
  noun: string,
  context: ReferenceContext,
): Named | null | undefined {
  const { text, descriptors } = context;
  const last = sources.findLast(({ phrase }) => phrase.kind !== 'pronoun');
  const spoken = last?.referent.named;
  if (spoken && mayBe(spoken, noun, descriptors)) return spoken;
  if (last && last.phrase.kind === 'nominal' && endsIn(last.phrase, noun, text)) return null;
  const fitting = names.filter(({ named }) => mayBe(named, noun, descriptors));
  const subjects = fitting.filter(
    ({ named, isSubject }) =>
      isSubject && (isOfKind(named, noun, descriptors) || isWellNamed(named, descriptors)),
  );
  const ofKind = isBusiness(noun) ? fitting.filter(({ named }) => isOfKind(named, noun, descriptors)) : [];
  const isNext = context.span.sourceSentence.index - sentence.index <= 1;
  const objects =
    isNext && isBusiness(noun)
      ? fitting.filter((name) => isWellNamed(name.named, descriptors) && isWhole(name, sentence.items))
      : [];
  const [found = []] = [subjects, ofKind, objects].filter((each) => each.length > 0);
  const [first, ...others] = distinct(found);
  return others.length > 0 ? null : first;
}

/** Neither "a Brightmoor bridge", whose thing is spoken of, nor "a bridge in Brightmoor", where it is. */
function isWhole({ start, end }: NameMention, items: readonly Item[]): boolean {
  const next = items[firstEndingBehind(items, end)];
  const before = items[firstEndingBehind(items, start) - 1];
  const isModifier = next?.tag === 'NOUN' || /^['’]s?$/u.test(next?.text ?? '');
  return !isModifier && (next?.lower === 'and' || !IN.test(before?.lower ?? ''));
}

const IN = /^(?:in|near|outside|across|throughout)$/u;

/** Whether the article names it time and again, and not at the start of sentences only. */
function isWellNamed(named: Named, descriptors: Descriptors): boolean {
  const { count = 0, isWithin = false } = descriptors.get(named) ?? {};
  return count >= MIN_MENTIONS && isWithin;
}

function endsIn({ mention }: NounPhrase, noun: string, text: string): boolean {
  return slice(text, mention).toLowerCase().endsWith(noun);
}

function mayBe(named: Named, noun: string, descriptors: Descriptors): boolean {
  if (named.isKnownPerson || isStorm(named.name) || isOutlet(named, descriptors)) return false;
  const last = lastWord(named);
  if (
    PLACES.has(last) ||
    COUNTRY.test(last.replaceAll('.', '')) ||
    isPartisan(last) ||
    isPartisan(last.replace(/s$/u, ''))
  )
    return false;
  return isOfKind(named, noun, descriptors) || (isWideBody(noun) && !isBodyHead(last));
}

function isOfKind(named: Named, noun: string, descriptors: Descriptors): boolean {
  const kinds = bodyWords(noun);
  return (
    (kinds?.has(lastWord(named)) ?? false) ||
    [...(descriptors.get(named)?.kinds ?? [])].some((word) => kinds?.has(word))
  );
}

function lastWord({ name }: Named): string {
  return (name.split(/\s(?:of|for)\s/u)[0] ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';
}
