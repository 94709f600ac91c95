import { type Gender, genderOfFirstName, genderOfWords, isFirstName } from '../language/english/gender.ts';
import { NAME_SUFFIXES, ORGANISATION_WORDS } from '../language/english/words.ts';
import type { TextSpan } from '../span.ts';
import type { Item, Sentence } from './02-sentences.ts';
import { isName, isNameLink, isTitle } from './clauses/noun-phrases.ts';
import { readRole } from './clauses/roles.ts';
import { arePersonal, hasPersonSign, isSpeaking, type NameForm } from './people/person-signs.ts';

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

interface RawName extends TextSpan, NameForm {
  readonly words: readonly string[];
  /** The words without "Jr." and the like. */
  readonly core: readonly string[];
  readonly titles: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
}

const POSSESSIVE = new Set(["'s", "'"]);
/** Titles without which a peer's name is none: "Lord Wood". */
const PEERAGE = new Set(['lord', 'lady', 'baroness', 'baron', 'dame', 'sir', 'pope']);
/** A name borne by two people means the one named in full so many times as often. */
const DOMINANCE = 3;

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
  const quoted = insides
    .flatMap((inside) => readNames(inside, -1, text))
    .filter((name) => name.core.length > 1);
  const groups = groupByFullName([...raw, ...quoted]);
  return raw.map((name) => ({
    start: name.start,
    end: name.end,
    sentence: name.sentence,
    paragraph: name.paragraph,
    isSubject: name.isSubject,
    named: groups.get(name) ?? describe([name]),
  }));
}

function readNames(sentence: Sentence, index: number, text: string): readonly RawName[] {
  const { items } = sentence;
  const firstVerb = items.findIndex((item) => item.tag === 'VERB' || item.tag === 'AUX');
  const names: RawName[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isName(items, at)) continue;
    let to = at + 1;
    while (isName(items, to) || (isNameLink(items, to) && items[to]?.lower !== '&')) to++;
    let from = to - 1;
    while (from > at && !isTitle(items[from - 1])) from--;
    if (isTerritorial(items, from, to)) to += 2;
    if (!isTitle(items[from]))
      names.push(readName(items, { at, from, to, firstVerb }, sentence, index, text));
    at = to - 1;
  }
  return names;
}

/** "Lord Wood of Anfield": a peer's title names a place. */
function isTerritorial(items: readonly Item[], from: number, to: number): boolean {
  return PEERAGE.has(items[from - 1]?.lower ?? '') && items[to]?.lower === 'of' && isName(items, to + 1);
}

/** Items `at` to `to` are titles and name, the name begins at `from`. */
interface NamePlace {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Index of the sentence's first verb, negative where it has none. */
  readonly firstVerb: number;
}

function readName(
  items: readonly Item[],
  { at, from, to, firstVerb }: NamePlace,
  sentence: Sentence,
  index: number,
  text: string,
): RawName {
  const words = items.slice(from, to).map((item) => item.text);
  return {
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    words,
    core: words.filter((word) => !NAME_SUFFIXES.has(word.toLowerCase().replace('.', ''))),
    titles: items.slice(at, from).map((item) => item.lower.replace(/\./gu, '')),
    role: readRole(items, from, to, text),
    sentence: index,
    paragraph: sentence.paragraph,
    isSubject: isSubject(items, at, to, firstVerb),
    isSpeaking: isSpeaking(items, to),
    hasPersonSign: hasPersonSign(items, at, to),
    hasArticle: items[at - 1]?.lower === 'the',
  };
}

/** Before the sentence's first verb or right before a verb, and neither a possessor nor behind a preposition. */
function isSubject(items: readonly Item[], at: number, to: number, firstVerb: number): boolean {
  if (POSSESSIVE.has(items[to]?.lower ?? '') || isBehindPreposition(items, at)) return false;
  const next = items[to]?.tag === 'ADV' ? items[to + 1] : items[to];
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return true;
  return firstVerb < 0 || at <= firstVerb;
}

/** "between Marsh and Ruiz": the second name too stands behind the preposition. */
function isBehindPreposition(items: readonly Item[], at: number): boolean {
  let start = at;
  while (start > 1 && items[start - 1]?.lower === 'and' && isName(items, start - 2)) {
    start -= 2;
    while (isName(items, start - 1)) start--;
  }
  return items[start - 1]?.tag === 'ADP';
}

/** Joins the mentions that mean one person or body, and describes it from all of them. */
function groupByFullName(names: readonly RawName[]): ReadonlyMap<RawName, Named> {
  const full = new Map<string, RawName[]>();
  const open: RawName[] = [];
  for (const name of names) {
    if (name.core.length < 2) open.push(name);
    else addTo(full, keyOf(name), name);
  }
  const keys = indexKeys(full);
  const short = new Map<string, RawName[]>();
  for (const name of open) {
    const key = resolveShort(name, keys);
    if (key === null) addTo(short, name.words.join(' '), name);
    else addTo(short, `=${key}`, name);
  }
  const described = new Map<RawName, Named>();
  for (const [key, group] of full) describeAll([...group, ...(short.get(`=${key}`) ?? [])], described);
  for (const [key, group] of short) if (!key.startsWith('=')) describeAll(group, described);
  return described;
}

function addTo(groups: Map<string, RawName[]>, key: string, name: RawName): void {
  const group = groups.get(key);
  if (group) group.push(name);
  else groups.set(key, [name]);
}

function describeAll(group: readonly RawName[], described: Map<RawName, Named>): void {
  const named = describe(group);
  for (const name of group) described.set(name, named);
}

/** Case and the shape of an apostrophe make no other name. */
function fold(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[‘’]/gu, "'");
}

/** First and last name: "Donald J. Trump" and "Donald Trump" are one. */
function keyOf(name: RawName): string {
  const words = name.core;
  return `${fold(words[0])} ${fold(words.at(-1))}`;
}

/** The full names under their last and (marked by a star) their first word, with what tells bearers of one apart. */
function indexKeys(full: ReadonlyMap<string, readonly RawName[]>): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const [key, group] of full) {
    const [sample] = group;
    if (sample === undefined) continue;
    const words = sample.core;
    const bearer = { key, group };
    for (const word of [fold(words.at(-1)), `${fold(words[0])}*`])
      index.set(word, [...(index.get(word) ?? []), bearer]);
  }
  return index;
}

interface Bearer {
  readonly key: string;
  /** Where the article names it in full. */
  readonly group: readonly RawName[];
}

function resolveShort(name: RawName, keys: ReadonlyMap<string, readonly Bearer[]>): string | null {
  const word = fold(name.core[0]);
  const bearers = keys.get(word) ?? keys.get(`${word}*`) ?? [];
  if (bearers.length < 2) return bearers[0]?.key ?? null;
  const stated = genderOfWords(name.titles);
  const fitting = bearers.filter(({ group }) => {
    const gender = stated && describe(group).gender;
    return gender === null || gender === stated;
  });
  return fitting.length === 1 ? (fitting[0]?.key ?? null) : dominant(fitting);
}

/** "Clinton" in an article that names Hillary Clinton time and again and Bill Clinton once. */
function dominant(bearers: readonly Bearer[]): string | null {
  const [first, second] = [...bearers].sort((one, other) => other.group.length - one.group.length);
  return first && second && first.group.length >= DOMINANCE * second.group.length ? first.key : null;
}

function describe(group: readonly RawName[]): Named {
  const [sample] = group;
  const longest = group.reduce((best, name) => (isFuller(name, best) ? name : best), sample ?? NOBODY);
  const role =
    group.find((name) => name.role !== null && !PEERAGE.has(name.role.toLowerCase()))?.role ?? null;
  const titles = group.flatMap((name) => name.titles);
  const isFull = longest.core.length > 1;
  const first = longest.words[0] ?? '';
  const isBody =
    longest.hasArticle || longest.words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
  const stated = genderOfWords([...titles, ...(role?.toLowerCase().split(/\s+/u) ?? [])]);
  const gender = stated ?? (isFull ? genderOfFirstName(first) : null);
  const isKnownPerson =
    !isBody && ((isFull && isFirstName(first)) || titles.length > 0 || arePersonal(group, longest));
  const isPerson = isKnownPerson || (!isBody && group.some((name) => name.isSpeaking));
  const isPeer = !isFull || longest.words[1] === 'of';
  const peerage = isPeer ? titles.find((title) => PEERAGE.has(title)) : undefined;
  const name = [...(peerage ? [peerage[0]?.toUpperCase() + peerage.slice(1)] : []), ...longest.words].join(
    ' ',
  );
  return { name, role, gender: isBody ? null : gender, isPerson, isKnownPerson };
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

const NOBODY: RawName = {
  start: 0,
  end: 0,
  words: [],
  core: [],
  titles: [],
  role: null,
  sentence: -1,
  paragraph: -1,
  isSubject: false,
  isSpeaking: false,
  hasPersonSign: false,
  hasArticle: false,
};
