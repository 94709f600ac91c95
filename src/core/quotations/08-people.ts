import { isOutletHead } from '../language/english/bodies.ts';
import { type Gender, genderOfFirstName, genderOfWords, isFirstName } from '../language/english/gender.ts';
import { ROYAL_TITLES } from '../language/english/offices.ts';
import { PLACES } from '../language/english/places.ts';
import type { TextSpan } from '../span.ts';
import type { Sentence } from './02-sentences.ts';
import { PEERAGE, type RawName, readNames } from './clauses/raw-names.ts';
import { arePersonal } from './people/person-signs.ts';

/** A person or a body that the article names. */
export interface Named {
  /** The fullest form in the article. */
  readonly name: string;
  /** Title, office or description at its first introduction. */
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
  /** Whether more than a verb of saying tells that it is a person. */
  readonly isKnownPerson: boolean;
}

/** A name where it stands. */
export interface NameMention extends TextSpan {
  readonly named: Named;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the first noun phrase of its sentence's main clause. */
  readonly isSubject: boolean;
}

/** A name borne by two people means the one named in full so many times as often. */
const DOMINANCE = 3;

/** Roles that give way to a later one that says more. */
const WEAK_ROLES = new Set([
  'dr',
  'dr.',
  'prof',
  'prof.',
  'woman',
  'man',
  'mother',
  'father',
  'friend',
  'expert',
]);

/**
 * The names of an article's own voice in the order of the text, short forms completed to the full name given in the
 * article. Names inside marks (`insides`) complete short forms too, but are nobody's mention.
 */
export function findNames(
  sentences: readonly Sentence[],
  insides: readonly Sentence[],
  text: string,
): readonly NameMention[] {
  const raw = sentences.flatMap((sentence, index) => readNames(sentence, index, text));
  const quoted = insides.flatMap((inside) => readNames(inside, -1, text)).filter(isFull);
  const groups = groupByBearer([...raw, ...quoted]);
  return raw.map((name) => ({
    start: name.start,
    end: name.end,
    sentence: name.sentence,
    paragraph: name.paragraph,
    isSubject: name.isSubject,
    named: groups.get(name) ?? describe([name]),
  }));
}

function isFull(name: RawName): boolean {
  return name.core.length > 1 && !name.isShort;
}

/** Who bears a full name in the article. */
interface Bearer {
  readonly key: string;
  /** The words of the fullest form, folded. */
  readonly words: readonly string[];
  readonly suffix: string;
  readonly isBody: boolean;
  /** Whether more than its first word tells that a person bears it. */
  readonly isDescribed: boolean;
  readonly gender: Gender | null;
  /** How often the article names it in full. */
  readonly count: number;
}

/** Joins the mentions that mean one person or body, and describes it from all of them. */
function groupByBearer(names: readonly RawName[]): ReadonlyMap<RawName, Named> {
  const keyOf = keyReader(names);
  const full = new Map<string, RawName[]>();
  for (const name of names) if (isFull(name)) addTo(full, keyOf(name), name);
  const bearers = indexBearers(full);
  const groups = new Map<string, RawName[]>();
  for (const name of names) {
    const key = resolveShort(name, bearers) ?? (isFull(name) ? keyOf(name) : `short ${name.words.join(' ')}`);
    addTo(groups, key, name);
  }
  const described = new Map<RawName, Named>();
  for (const group of groups.values()) {
    const named = describe(group);
    for (const name of group) described.set(name, named);
  }
  return described;
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Case and the shape of an apostrophe make no other name. */
function fold(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[‘’]/gu, "'");
}

/**
 * What joins full names: a body's whole name; a person's first and last, so that "Donald J. Trump" and "Donald Trump"
 * are one. "Jo Hill Jr." and "Jo Hill" are two where both occur.
 */
function keyReader(names: readonly RawName[]): (name: RawName) => string {
  const plain = new Set(names.filter((name) => isFull(name) && name.suffix === '').map(firstAndLast));
  return (name) => {
    if (name.isBody) return `body ${name.words.map(fold).join(' ')}`;
    const key = firstAndLast(name);
    return name.suffix !== '' && plain.has(key) ? `${key} ${name.suffix}` : key;
  };
}

function firstAndLast(name: RawName): string {
  return `${fold(name.core[0])} ${fold(name.core.at(-1))}`;
}

/** The bearers under what they may be called for short: `hill` the last name, `jo*` the first, `ann+` one between. */
function indexBearers(full: ReadonlyMap<string, readonly RawName[]>): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const [key, group] of full) {
    const [sample] = group;
    if (sample === undefined) continue;
    const { core, suffix, isBody } = fullest(group, sample);
    const words = core.map(fold);
    const bearer: Bearer = {
      key,
      words,
      suffix,
      isBody,
      isDescribed:
        group.some(({ titles }) => titles.length > 0) || arePersonal(group, fullest(group, sample)),
      gender: describe(group).gender,
      count: group.length,
    };
    for (const form of shortForms(bearer)) addTo(index, form, bearer);
  }
  return index;
}

function shortForms({ words, isBody, isDescribed }: Bearer): readonly string[] {
  const last = words.at(-1) ?? '';
  if (isBody) return words.length > 1 ? [`the ${last}`] : [];
  // "Dell" of "Dell Laptops" is a firm, not a first name.
  const first = isDescribed ? [`${words[0]}*`] : [];
  return [last, ...first, ...words.slice(1, -1).map((word) => `${word}+`)];
}

/** The full name that a name is short for; null where the article gives none, or two that fit. */
function resolveShort(name: RawName, index: ReadonlyMap<string, readonly Bearer[]>): string | null {
  const last = fold(name.core.at(-1));
  const bearers = index.get(last) ?? [];
  if (name.core.length > 1 && !name.isShort && !isRoyalName(name)) return longerName(name, bearers);
  if (name.hasArticle) return only(index.get(`the ${last}`) ?? []);
  const isPlace = PLACES.has(last) && name.titles.length === 0;
  const byOther = isPlace || name.isBody ? [] : (index.get(`${last}*`) ?? index.get(`${last}+`) ?? []);
  const fitting = (bearers.length > 0 ? bearers : byOther).filter((bearer) => isFitting(name, bearer));
  return only(fitting) ?? dominant(fitting);
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
  if (isFirstName(name.core[0] ?? '')) return null;
  const words = name.core.map(fold);
  const longer = (name.isBody ? [] : bearers).filter(
    (bearer) =>
      bearer.words.length > words.length &&
      words.every((word, at) => word === bearer.words.at(at - words.length)),
  );
  if (longer.length > 0) return only(longer);
  return isOutletHead(words.at(-2) ?? '') ? only(bearers) : null;
}

/** "Clinton" in an article that names Hillary Clinton time and again and Bill Clinton once. */
function dominant(bearers: readonly Bearer[]): string | null {
  const [first, second] = [...bearers].sort((one, other) => other.count - one.count);
  return first && second && first.count >= DOMINANCE * second.count ? first.key : null;
}

function describe(group: readonly RawName[]): Named {
  const [sample] = group;
  if (sample === undefined)
    return { name: '', role: null, gender: null, isPerson: false, isKnownPerson: false };
  const longest = fullest(group, sample);
  const roles = group.flatMap(({ role }) => (role === null || PEERAGE.has(role.toLowerCase()) ? [] : [role]));
  const role = roles.find((each) => !WEAK_ROLES.has(each.toLowerCase())) ?? roles[0] ?? null;
  const titles = group.flatMap((name) => name.titles);
  const first = longest.words[0] ?? '';
  const isWhole = longest.core.length > 1;
  const { isBody } = longest;
  const stated = genderOfWords([...titles, ...(role?.toLowerCase().split(/\s+/u) ?? [])]);
  const gender = stated ?? (isWhole ? genderOfFirstName(first) : null);
  const isKnownPerson =
    !isBody && ((isWhole && isFirstName(first)) || titles.length > 0 || arePersonal(group, longest));
  const isPerson = isKnownPerson || (!isBody && group.some((name) => name.isSpeaking));
  return {
    name: shownName(
      longest,
      group.flatMap((name) => name.titles.slice(-1)),
    ),
    role,
    gender: isBody ? null : gender,
    isPerson,
    isKnownPerson,
  };
}

/** A peer is "Lord Wood" where the article gives no first name; "Lord Justice Wood" is a judge. */
function shownName({ words, core }: RawName, titles: readonly string[]): string {
  const isPeer = core.length < 2 || words[1] === 'of';
  const peerage = isPeer ? titles.find((title) => PEERAGE.has(title)) : undefined;
  return [...(peerage ? [peerage[0]?.toUpperCase() + peerage.slice(1)] : []), ...words].join(' ');
}

function fullest(group: readonly RawName[], sample: RawName): RawName {
  return group.reduce((best, name) => (isFuller(name, best) ? name : best), sample);
}

/** More words, or the same words in ordinary letters rather than capitals. */
function isFuller(name: RawName, best: RawName): boolean {
  const [length, longest] = [name.words.length, best.words.length];
  return length > longest || (length === longest && isShouted(best) && !isShouted(name));
}

function isShouted(name: RawName): boolean {
  const letters = name.words.join('');
  return letters.length > 1 && letters === letters.toUpperCase();
}
