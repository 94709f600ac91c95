import { firstEndingBehind } from '../../../../span.ts';
import { genderOfWords, isFirstName } from '../../gender.ts';
import { COMMON_OPENERS } from '../../lists/grammar/openers.ts';
import { isOutletHead } from '../../lists/names/bodies.ts';
import { isFamilyNameFirst } from '../../lists/names/family-names.ts';
import { areOneGivenName } from '../../lists/names/nicknames.ts';
import { ROYAL_TITLES } from '../../lists/names/offices.ts';
import { PLACES } from '../../lists/names/places.ts';
import type { RawName } from '../clauses/phrases/raw-names.ts';
import type { Bearer } from './bearer.ts';
import { findLead, hasFirstName, isRelative } from './family.ts';
import { addTo, fold, mayHaveOpener } from './name-keys.ts';

/** The bearers by their possible short names: `hill` the last name, `jo*` the first, `ann+` one between. */
export type BearerIndex = ReadonlyMap<string, readonly Bearer[]>;

/** Among more people of one surname it means nobody; bounds the work on lists of names. */
const MAX_BEARERS = 20;
/** A name of two people means the one named in full this many times as often. */
const DOMINANCE = 3;
const MAX_WORDS_OF_PERSON = 3;
/** "Right before" is within this many paragraphs. */
const MAX_PARAGRAPHS = 1;

export function indexBearers(bearers: readonly Bearer[]): BearerIndex {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) for (const form of shortForms(bearer)) addTo(index, form, bearer);
  return index;
}

function shortForms({ words, isBody, isDescribed }: Bearer): readonly string[] {
  const last = words.at(-1) ?? '';
  if (isBody) return words.length > 1 ? [`the ${last}`] : [];
  // "Dell" of "Dell Laptops" is a firm, not a first name.
  const first = isDescribed || isFamilyNameFirst(words[0] ?? '') ? [`${words[0]}*`] : [];
  return [last, ...first, ...words.slice(1, -1).map((word) => `${word}+`)];
}

/**
 * The key of the full name that a name is short for; null where the article has none, or two that fit.
 *
 * @param shorts The short forms of the article by their last word, in order.
 */
export function resolveShort(
  name: RawName,
  index: BearerIndex,
  shorts: ReadonlyMap<string, readonly RawName[]>,
): string | null {
  const last = fold(name.core.at(-1));
  const bearers = index.get(last) ?? [];
  if (name.core.length > 1 && !name.isShort && !isRoyalName(name))
    return withoutOpener(name, bearers) ?? longerName(name, bearers);
  if (name.hasArticle) return only(index.get(`the ${last}`) ?? []);
  if (bearers.length === 0) return resolveFirstName(name, index, shorts.get(last) ?? []);
  if (bearers.length > MAX_BEARERS) return null;
  const fitting = bearers.filter((bearer) => isFitting(name, bearer));
  if (fitting.length < 2) return only(fitting);
  const rivals = withoutDoubtful(fitting);
  if (rivals.length > 1 && name.isSpeaking && isSpokenBetween(name, rivals)) return null;
  return only(rivals) ?? findLead(name, rivals, shorts.get(last) ?? []) ?? dominant(rivals);
}

/**
 * Whether another of the name, no relative, spoke right before under the full name: "Jo Hill said it fell. Hill added"
 * in an article about Ken Hill means either.
 */
function isSpokenBetween(name: RawName, rivals: readonly Bearer[]): boolean {
  const last = rivals
    .flatMap((bearer) => {
      const mention = bearer.mentions[firstEndingBehind(bearer.mentions, name.start) - 1];
      return mention ? [{ bearer, mention }] : [];
    })
    .reduce<{ bearer: Bearer; mention: RawName } | null>(
      (best, each) => (best === null || each.mention.start > best.mention.start ? each : best),
      null,
    );
  if (last === null || isRelative(last.bearer)) return false;
  const { mention, bearer } = last;
  const isFirst = rivals.every(
    (other) => (other.introduction?.start ?? Infinity) >= (bearer.introduction?.start ?? 0),
  );
  return !isFirst && mention.isSpeaking && name.paragraph - mention.paragraph <= MAX_PARAGRAPHS;
}

/** "Jo" of "Jo Ann Hill", or "Ann"; where `shorts` tell of somebody's relative, of one who is introduced as one. */
function resolveFirstName(name: RawName, index: BearerIndex, shorts: readonly RawName[]): string | null {
  const first = fold(name.core.at(-1));
  if (name.isBody || (PLACES.has(first) && name.titles.length === 0)) return null;
  const bearers = index.get(`${first}*`) ?? index.get(`${first}+`) ?? [];
  if (bearers.length > MAX_BEARERS) return null;
  if (bearers.length === 0) return null;
  const areRelatives = relativesAmong(shorts);
  const fitting = bearers.filter(
    (bearer) => isFitting(name, bearer) && (!areRelatives || isOfFamily(bearer, index)),
  );
  return only(fitting) ?? dominant(fitting);
}

/** Whether one of them is called a relative: found out once for all that are called the same. */
function relativesAmong(shorts: readonly RawName[]): boolean {
  const known = RELATIVES.get(shorts) ?? shorts.some((short) => short.isRelative);
  RELATIVES.set(shorts, known);
  return known;
}

const RELATIVES = new WeakMap<readonly RawName[], boolean>();

/** Whether the bearer is called somebody's relative, or another has the surname. */
function isOfFamily(bearer: Bearer, index: BearerIndex): boolean {
  return isRelative(bearer) || (index.get(bearer.words.at(-1) ?? '')?.length ?? 0) > 1;
}

/** "Prince Albin" of "Albin Moor". */
function isRoyalName({ core }: RawName): boolean {
  return core.length === 2 && ROYAL_TITLES.has(fold(core[0]));
}

function only(bearers: readonly Bearer[]): string | null {
  return bearers.length === 1 ? (bearers[0]?.key ?? null) : null;
}

/** "Mr. Hill" is no woman; "Hill Jr." is the son. */
function isFitting(name: RawName, bearer: Bearer): boolean {
  if (name.suffix !== '' && bearer.suffix !== name.suffix) return false;
  const stated = genderOfWords(name.titles);
  return stated === null || bearer.gender === null || bearer.gender === stated;
}

/** "Van Hill" of "Jo Van Hill"; "Daily Post Hill", an outlet before a surname. */
function longerName(name: RawName, bearers: readonly Bearer[]): string | null {
  if (isFirstName(name.core[0] ?? '') || bearers.length > MAX_BEARERS) return null;
  const words = name.core.map(fold);
  const longer = (name.isBody ? [] : bearers).filter(
    (bearer) =>
      bearer.words.length > words.length && endsWith(bearer.words, words) && !isOpenedBy(bearer, words),
  );
  if (longer.length > 0) return only(longer);
  return isOutletHead(words.at(-2) ?? '') ? only(bearers) : null;
}

/** "Potter Jo Hill" at the start of a sentence is the "Jo Hill" of the others. */
function withoutOpener(name: RawName, bearers: readonly Bearer[]): string | null {
  if (!mayHaveOpener(name) || bearers.length > MAX_BEARERS) return null;
  const words = name.core.slice(1).map(fold);
  const own = name.core.map(fold);
  const isOwn = (bearer: Bearer) => bearer.words.length === own.length && endsWith(bearer.words, own);
  if (!bearers.filter(isOwn).every((bearer) => isOpenedBy(bearer, words))) return null;
  return only(
    bearers.filter(
      (bearer) => !bearer.isBody && bearer.words.length === words.length && endsWith(bearer.words, words),
    ),
  );
}

/** Whether the bearer's name is but the words, with one before them wherever it opens a sentence. */
function isOpenedBy(bearer: Bearer, words: readonly string[]): boolean {
  return bearer.words.length === words.length + 1 && bearer.mentions.every(mayHaveOpener);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, at) => word === words.at(at - tail.length));
}

/**
 * Without what only looks like another bearer: "Former Hill" of a heading and "See Hill" beside
 * "Ana Hill", "DJ Jo Hill", "Kit Hill" beside "Christopher Hill", and names that only quoted words give.
 */
function withoutDoubtful(bearers: readonly Bearer[]): readonly Bearer[] {
  const sound = bearers.filter((bearer) => !isChanceName(bearer));
  const named = sound.some((bearer) => hasFirstName(bearer) || bearer.isDescribed) ? sound : bearers;
  const own = named.filter(({ introduction }) => introduction !== null);
  // Quoted words may give the name in full that the article cuts: "Top Hill aides".
  const kept = own.some(hasFirstName) || (own.length > 0 && !named.some(hasFirstName)) ? own : named;
  return kept.filter((bearer) => !kept.some((other) => other !== bearer && isOtherFormOf(bearer, other)));
}

function isChanceName(bearer: Bearer): boolean {
  if (bearer.count > 1) return false;
  // "Chuck Hill Compares Marsh".
  if (hasFirstName(bearer)) return isClause(bearer);
  const [first = ''] = bearer.words;
  return bearer.introduction?.isInHeading === true || COMMON_OPENERS.has(first) || PLACES.has(first);
}

function isClause({ words, introduction }: Bearer): boolean {
  return words.length > MAX_WORDS_OF_PERSON && introduction?.isInHeading === true;
}

/** Whether the bearer is another form of the other's name that tells nothing new. */
function isOtherFormOf(bearer: Bearer, other: Bearer): boolean {
  if (bearer.words.length > other.words.length && endsWith(bearer.words, other.words)) return true;
  if (isRelative(bearer) || isRelative(other) || bearer.suffix !== other.suffix) return false;
  return areOneGivenName(bearer.words[0] ?? '', other.words[0] ?? '') && isNamedLess(bearer, other);
}

function isNamedLess(bearer: Bearer, other: Bearer): boolean {
  if (bearer.count !== other.count) return bearer.count < other.count;
  return (bearer.introduction?.start ?? 0) > (other.introduction?.start ?? 0);
}

/** "Clinton" in an article that names Hillary Clinton time and again and Bill Clinton once. */
function dominant(bearers: readonly Bearer[]): string | null {
  const [first, second] = [...bearers].sort((one, other) => other.count - one.count);
  return first && second && first.count >= DOMINANCE * second.count ? first.key : null;
}
