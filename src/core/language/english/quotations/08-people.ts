import type { TextSpan } from '../../../span.ts';
import { type Gender, genderOfFirstName, genderOfWords, isFirstName } from '../gender.ts';
import { PEERAGE, WEAK_ROLES } from '../lists/names/offices.ts';
import type { Sentence } from './02-sentences.ts';
import { type RawName, readNames } from './clauses/phrases/raw-names.ts';
import type { Bearer } from './people/bearer.ts';
import { indexBearers, resolveShort } from './people/bearers.ts';
import { areImpersonal } from './people/body-signs.ts';
import { addTo, fold, isFull, keyReader, withoutOpeners } from './people/name-keys.ts';
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

/** A mention of a name. */
export interface NameMention extends TextSpan {
  readonly named: Named;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the first noun phrase of its sentence's main clause. */
  readonly isSubject: boolean;
}

/** The sentence index of names inside marks. */
const IN_MARKS = -1;

/**
 * The names of an article's own voice in the order of the text, short forms completed to the full name given in the
 * article. Names inside marks (`insides`) complete short forms too, but are not mentions.
 */
export function findNames(
  sentences: readonly Sentence[],
  insides: readonly Sentence[],
  text: string,
): readonly NameMention[] {
  const raw = sentences.flatMap((sentence, index) => readNames(sentence, index, text));
  const quoted = insides
    .flatMap((inside) => readNames(inside, IN_MARKS, text))
    .filter(isFull)
    .map(hostOf);
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

/** “The Ana Ruiz Show” gives its host's full name. */
function hostOf(name: RawName): RawName {
  const isShow = name.core.length === 3 && name.core[2] === 'Show' && isFirstName(name.core[0] ?? '');
  if (!isShow) return name;
  const host = name.core.slice(0, 2);
  return { ...name, words: host, core: host, isBody: false };
}

/** Joins the mentions that mean one person or body, and describes it from all of them. */
function groupByBearer(names: readonly RawName[]): ReadonlyMap<RawName, Named> {
  const keyOf = keyReader(names);
  const full = new Map<string, RawName[]>();
  const shorts = new Map<string, RawName[]>();
  for (const name of names) {
    if (isFull(name)) addTo(full, keyOf(name), name);
    else addTo(shorts, fold(name.core.at(-1)), name);
  }
  const index = indexBearers([...full].flatMap(([key, group]) => readBearer(key, group)));
  const groups = new Map<string, RawName[]>();
  for (const name of names) {
    const key =
      resolveShort(name, index, shorts) ?? (isFull(name) ? keyOf(name) : `short ${name.words.join(' ')}`);
    addTo(groups, key, name);
  }
  const described = new Map<RawName, Named>();
  for (const group of groups.values()) {
    const named = describe(group);
    for (const name of group) described.set(name, named);
  }
  return described;
}

function readBearer(key: string, group: readonly RawName[]): readonly Bearer[] {
  const [sample] = group;
  if (sample === undefined) return [];
  const longest = fullest(group, sample);
  const { core, suffix, isBody } = longest;
  return [
    {
      key,
      words: core.map(fold),
      suffix,
      isBody,
      isDescribed: group.some(({ titles }) => titles.length > 0) || arePersonal(group, longest),
      gender: describe(group).gender,
      count: group.length,
      introduction: group.find(({ sentence }) => sentence !== IN_MARKS) ?? null,
      mentions: group.filter(({ sentence }) => sentence !== IN_MARKS),
    },
  ];
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
  const isImpersonal = isBody || (titles.length === 0 && areImpersonal(group, longest));
  const isKnownPerson =
    !isImpersonal && ((isWhole && isFirstName(first)) || titles.length > 0 || arePersonal(group, longest));
  const isPerson = isKnownPerson || (!isImpersonal && group.some((name) => name.isSpeaking));
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
  const [first = sample, ...others] = withoutOpeners(group);
  return others.reduce((best, name) => (isFuller(name, best) ? name : best), first);
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
