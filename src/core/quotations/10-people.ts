import { CUE_VERBS } from '../language/cue-verbs.ts';
import { type Gender, genderOfFirstName, genderOfWords } from '../language/gender.ts';
import { NAME_SUFFIXES, ORGANISATION_WORDS } from '../language/words.ts';
import type { TextSpan } from '../span.ts';
import type { Item, Sentence } from './02-sentences.ts';
import { isCalendarWord, isName, isNameLink, isTitle, phraseStartingAt } from './03-noun-phrases.ts';

/** A person or a body that the article names. */
export interface Named {
  /** The fullest form in the article. */
  readonly name: string;
  /** Title, office or description at its first introduction. */
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
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

interface RawName extends TextSpan {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly role: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly hasArticle: boolean;
}

const POSSESSIVE = new Set(["'s", "'"]);
const ROLE_END = new Set([',', '.', ';', '—', '–', '--', ':', '(', ')', '?', '!']);
/** An apposition longer than this many words is more than a role. */
const LONGEST_ROLE = 14;

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
    .filter((name) => significant(name).length > 1);
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
  const names: RawName[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isName(items, at)) continue;
    let to = at + 1;
    while (isName(items, to) || (isNameLink(items, to) && items[to]?.lower !== '&')) to++;
    let from = to - 1;
    while (from > at && !isTitle(items[from - 1])) from--;
    if (!isTitle(items[from])) names.push(readName(items, { at, from, to }, sentence, index, text));
    at = to - 1;
  }
  return names;
}

function readName(
  items: readonly Item[],
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
  sentence: Sentence,
  index: number,
  text: string,
): RawName {
  return {
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    words: items.slice(from, to).map((item) => item.text),
    titles: items.slice(at, from).map((item) => item.lower.replace(/\./gu, '')),
    role: roleAfter(items, to, text) ?? roleBefore(items, from, text),
    sentence: index,
    paragraph: sentence.paragraph,
    isSubject: isSubject(items, at, to),
    hasArticle: items[at - 1]?.lower === 'the',
  };
}

/** Before the sentence's first verb or right before a verb, and neither a possessor nor behind a preposition. */
function isSubject(items: readonly Item[], at: number, to: number): boolean {
  if (POSSESSIVE.has(items[to]?.lower ?? '') || items[at - 1]?.tag === 'ADP') return false;
  const next = items[to]?.tag === 'ADV' ? items[to + 1] : items[to];
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return true;
  return !items.slice(0, at).some((item) => item.tag === 'VERB' || item.tag === 'AUX');
}

/** "Patel, head of operations for the Labour Party,": the apposition behind the name. */
function roleAfter(items: readonly Item[], to: number, text: string): string | null {
  if (items[to]?.text !== ',') return null;
  const first = items[to + 1];
  const phrase = phraseStartingAt(items, to + 1);
  if (
    first === undefined ||
    !phrase ||
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'proper' && first.tag !== 'DET')
  )
    return null;
  let end = phrase.to;
  while (
    end < items.length &&
    end - to <= LONGEST_ROLE &&
    !ROLE_END.has(items[end]?.text ?? '') &&
    !items[end]?.marked
  )
    end++;
  const closer = items[end];
  const words = items.slice(to + 1, end);
  const hasVerb = words.some(
    (item) => item.tag === 'AUX' || (item.tag === 'VERB' && !/(?:ing|ed)$/u.test(item.lower)),
  );
  if (
    closer === undefined ||
    !/^[,.;—–)-]/u.test(closer.text) ||
    hasVerb ||
    words.some((item) => item.lower === 'and' && words.length < 4)
  )
    return null;
  if (!words.some((item) => item.tag === 'NOUN' || isTitle(item))) return null;
  return withoutArticle(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
}

/** "the party's head of operations, Patel", "Brexit leader Nigel Farage", "GOP Sen. Tom Cotton". */
function roleBefore(items: readonly Item[], from: number, text: string): string | null {
  let start = from;
  const isApposed =
    items[from - 1]?.text === ',' && /^[,.;]/u.test(items[from + 1]?.text ?? items[from + 2]?.text ?? ',');
  if (isApposed && items[from - 2]?.tag === 'NOUN') start--;
  const end = start;
  while (start > 0 && isRoleWord(items, start - 1, end)) start--;
  while (start < end && (POSSESSIVE.has(items[start]?.lower ?? '') || items[start]?.tag === 'NUM')) start++;
  const words = items.slice(start, end);
  const last = words.at(-1)?.lower ?? '';
  if (POSSESSIVE.has(last) || CUE_VERBS.has(last) || !words.some(isOffice)) return null;
  return withoutArticle(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
}

function isOffice(item: Item): boolean {
  return item.tag === 'NOUN' || (isTitle(item) && !COURTESY.test(item.text) && !PARTY.test(item.text));
}

const PARTY = /^(?:Labour|Republicans?|Democrats?|Democratic|Conservatives?|GOP)$/u;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;

function isRoleWord(items: readonly Item[], index: number, end: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked || isCalendarWord(item)) return false;
  if (item.tag === 'NOUN' || item.tag === 'ADJ' || isName(items, index) || isTitle(item)) return true;
  if (POSSESSIVE.has(item.lower)) return true;
  return index < end - 1 && (item.lower === 'of' || item.lower === 'for') && items[index - 1]?.tag === 'NOUN';
}

function withoutArticle(role: string): string {
  return role.replace(/^(?:the|a|an)\s+/iu, '');
}

function groupByFullName(names: readonly RawName[]): ReadonlyMap<RawName, Named> {
  const full = new Map<string, RawName[]>();
  for (const name of names) {
    if (significant(name).length < 2) continue;
    const key = keyOf(name);
    full.set(key, [...(full.get(key) ?? []), name]);
  }
  const short = new Map<string, RawName[]>();
  const keys = indexKeys(full);
  for (const name of names) {
    if (significant(name).length >= 2) continue;
    const key = resolveShort(name, keys, full) ?? `=${name.words.join(' ')}`;
    const group = full.has(key) ? full : short;
    group.set(key, [...(group.get(key) ?? []), name]);
  }
  const described = new Map<RawName, Named>();
  for (const group of [...full.values(), ...short.values()]) {
    const named = describe(group);
    for (const name of group) described.set(name, named);
  }
  return described;
}

function significant(name: RawName): readonly string[] {
  return name.words.filter((word) => !NAME_SUFFIXES.has(word.toLowerCase().replace(/\./gu, '')));
}

/** First and last name: "Donald J. Trump" and "Donald Trump" are one. */
function keyOf(name: RawName): string {
  const words = significant(name);
  return `${words[0]} ${words.at(-1)}`;
}

/** The keys of the full names under their last and their first word. */
function indexKeys(full: ReadonlyMap<string, readonly RawName[]>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [key, [sample]] of full) {
    if (sample === undefined) continue;
    const [first, last] = [significant(sample)[0] ?? '', significant(sample).at(-1) ?? ''];
    for (const word of [last, `${first}*`]) index.set(word, [...(index.get(word) ?? []), key]);
  }
  return index;
}

function resolveShort(
  name: RawName,
  keys: ReadonlyMap<string, readonly string[]>,
  full: ReadonlyMap<string, readonly RawName[]>,
): string | null {
  const word = significant(name)[0] ?? '';
  const bySurname = keys.get(word) ?? [];
  const candidates = bySurname.length > 0 ? bySurname : (keys.get(`${word}*`) ?? []);
  if (candidates.length < 2) return candidates[0] ?? null;
  const stated = genderOfWords(name.titles);
  const fitting = candidates.filter((key) => {
    const gender = describe(full.get(key) ?? []).gender;
    return stated === null || gender === null || gender === stated;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function describe(group: readonly RawName[]): Named {
  const longest = group.reduce(
    (best, name) => (name.words.length > best.words.length ? name : best),
    group[0] as RawName,
  );
  const role = group.find((name) => name.role !== null)?.role ?? null;
  const titles = group.flatMap((name) => name.titles);
  const first = significant(longest).length > 1 ? (longest.words[0] ?? '') : '';
  const gender =
    genderOfWords([...titles, ...(role?.toLowerCase().split(/\s+/u) ?? [])]) ?? genderOfFirstName(first);
  const isBody =
    longest.hasArticle || longest.words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
  const isPerson = !isBody && (gender !== null || titles.length > 0 || significant(longest).length > 1);
  return { name: longest.words.join(' '), role, gender: isBody ? null : gender, isPerson };
}
