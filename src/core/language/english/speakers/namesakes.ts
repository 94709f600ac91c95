import type { Article } from '../../../article/article.ts';
import { groupBy } from '../../../group-by.ts';
import { foldNameWord, partsOf } from './01-names.ts';
import type { NameUse } from './02-uses.ts';
import { areOtherCallings, callingOf, PUBLIC_OFFICES } from './offices.ts';
import type { SpeakerGroup } from './speaker-group.ts';

type Part = Pick<SpeakerGroup, 'mark' | 'isAmbiguous' | 'uses'>;

/** A name is common if the archive has this many people of its surname and of its given name. */
export const MIN_BEARERS = 8;
const CAPITALISED = /\p{Lu}[\p{L}\p{N}.&’'-]*/gu;
const INSIDE_CAPITALISED = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}.&’'-]{3,}/gu;
/** How far around a name an article is read for what it says of somebody, in code units. */
const REACH = 90;
/** A capitalised word this frequent in an article is one of its topics. */
const MIN_TIMES = 3;
/** Fewer common topics say nothing: two articles may both be about the President. */
const MIN_SHARED_TOPICS = 3;
const ID_LENGTH = 8;

/** What a use says of its bearer. */
export interface Traits {
  readonly own: ReadonlySet<string>;
  /** What the article is about. */
  readonly topics: ReadonlySet<string>;
  /** The bearer's only calling; null where none is told. */
  readonly calling: string | null;
}

/**
 * Makes a function that separates two people of one common name: "Ken Ode, a spokesman for the Harbour Board" and "Ken
 * Ode, chief scientist at Northgate". Articles with such a name mean the same person only if they share something else:
 * a public office, a proper name near the mention, somebody else who speaks in both, or a topic. Uses that say nothing
 * of their bearer stay with the person of most articles. A rarer name is one person's, unless articles give it two
 * callings.
 */
export function createNamesakeSplitter(all: readonly NameUse[]): (part: Part) => readonly Part[] {
  const isCommon = createCommonNameTest(all);
  const speakersIn = groupBy(all, ({ article }) => article);
  return (part) => {
    const [sample] = part.uses;
    if (sample === undefined || part.isAmbiguous) return [part];
    const isOften = isCommon(sample);
    if (!isOften && !haveOtherCallings(part.uses)) return [part];
    const joined = joinBySharedTraits(part.uses, (use) => {
      const traits = traitsOf(use, speakersIn.get(use.article) ?? []);
      return isOften ? traits : withCalling(traits);
    });
    const people = isOften ? joined : withoutOtherCallings(joined);
    if (people.length < 2) return [part];
    return people.map((uses, index) => ({
      ...part,
      uses,
      mark: index === 0 ? part.mark : markOf(part, uses),
    }));
  };
}

/** Two of a rare name and of one calling are one person. */
function withCalling(traits: Traits): Traits {
  const { own, calling } = traits;
  return calling === null ? traits : { ...traits, own: new Set([...own, `calling ${calling}`]) };
}

/** Of a rare name only those are others whose calling the person of most articles has not. */
function withoutOtherCallings([
  main = [],
  ...others
]: readonly (readonly NameUse[])[]): readonly (readonly NameUse[])[] {
  const own = callingsIn(main);
  const isOther = (uses: readonly NameUse[]) => {
    const callings = callingsIn(uses);
    return (
      own.size > 0 &&
      callings.size > 0 &&
      [...callings].every((calling) => [...own].every((each) => areOtherCallings(calling, each)))
    );
  };
  return [[...main, ...others.filter((uses) => !isOther(uses)).flat()], ...others.filter(isOther)];
}

function callingsIn(uses: readonly NameUse[]): ReadonlySet<string> {
  return new Set(uses.flatMap(({ offices }) => callingOf([...offices]) ?? []));
}

/** "Ken Ode, a lawyer" and "Dr. Ken Ode": uses with trades of two callings, which hardly anybody has. */
export function haveOtherCallings(uses: readonly NameUse[]): boolean {
  const callings = [...callingsIn(uses)];
  return callings.some((one) => callings.some((other) => areOtherCallings(one, other)));
}

function markOf({ mark }: Part, [first]: readonly NameUse[]): string {
  return [mark ?? '', first?.article.id.slice(0, ID_LENGTH) ?? ''].join(' ').trim();
}

function createCommonNameTest(all: readonly NameUse[]): (use: NameUse) => boolean {
  const givenBySurname = new Map<string, Set<string>>();
  const surnamesByGiven = new Map<string, Set<string>>();
  for (const { name } of all) {
    const { given, surname } = partsOf(name);
    givenBySurname.set(surname, (givenBySurname.get(surname) ?? new Set()).add(given));
    surnamesByGiven.set(given, (surnamesByGiven.get(given) ?? new Set()).add(surname));
  }
  return ({ name }) => {
    const { given, surname } = partsOf(name);
    const bearers = [givenBySurname.get(surname)?.size ?? 0, surnamesByGiven.get(given)?.size ?? 0];
    return Math.min(...bearers) >= MIN_BEARERS;
  };
}

/** Groups the uses that mean one person, the group of most articles first. */
function joinBySharedTraits(
  uses: readonly NameUse[],
  traitsOfUse: (use: NameUse) => Traits,
): readonly (readonly NameUse[])[] {
  let groups: readonly { readonly traits: readonly Traits[]; readonly uses: readonly NameUse[] }[] = [];
  const silent: NameUse[] = [];
  for (const use of uses) {
    const traits = traitsOfUse(use);
    if (traits.own.size === 0) {
      silent.push(use);
      continue;
    }
    const sharing = groups.filter((group) => group.traits.some((each) => isShared(each, traits)));
    const joined = {
      traits: [...sharing.flatMap((group) => group.traits), traits],
      uses: [...sharing.flatMap((group) => group.uses), use],
    };
    groups = [...groups.filter((group) => !sharing.includes(group)), joined];
  }
  const [first = [], ...others] = groups
    .map((group) => group.uses)
    .toSorted((one, other) => other.length - one.length);
  return [[...first, ...silent], ...others];
}

/** Whether two uses of a name share something else. That both articles have the same topics does not outweigh two callings. */
export function isShared(one: Traits, other: Traits): boolean {
  if ([...one.own].some((trait) => other.own.has(trait))) return true;
  const haveTwo =
    one.calling !== null && other.calling !== null && areOtherCallings(one.calling, other.calling);
  return !haveTwo && [...one.topics].filter((topic) => other.topics.has(topic)).length >= MIN_SHARED_TOPICS;
}

/** What a use says of its bearer. @param inArticle - all uses of its article. */
export function traitsOf(use: NameUse, inArticle: readonly NameUse[]): Traits {
  const name = new Set(use.name.words);
  const offices = [...use.offices].filter((office) => PUBLIC_OFFICES.has(office));
  const company = inArticle.filter((other) => other !== use && other.name.words.length > 1);
  return {
    own: new Set([
      ...offices.map((office) => `office ${office}`),
      ...properNamesNear(use).filter((word) => !name.has(word)),
      ...company.map((other) => `with ${other.name.words.join(' ')}`),
    ]),
    topics: new Set(topicsOf(use.article).filter((word) => !name.has(word))),
    calling: callingOf([...use.offices]),
  };
}

/** The capitalised words of the roles, and those around the name's first full mention that do not begin a sentence. */
function properNamesNear({ article, name, voices }: NameUse): readonly string[] {
  const roles = voices.flatMap(({ speaker }) => [...(speaker.role ?? '').matchAll(CAPITALISED)]);
  const near = [...aroundName(article, name.text).matchAll(INSIDE_CAPITALISED)];
  return [...roles, ...near].map(([word]) => foldNameWord(word));
}

/** The frequent capitalised words, without first words of sentences as far as full stops tell. */
function topicsOf({ prose }: Article): readonly string[] {
  const found = [...prose.matchAll(INSIDE_CAPITALISED)].map(([word]) => foldNameWord(word));
  return [...groupBy(found, (word) => word)].flatMap(([word, times]) =>
    times.length < MIN_TIMES ? [] : [word],
  );
}

function aroundName({ text }: Article, name: string): string {
  const start = text.indexOf(name);
  return start < 0 ? '' : text.slice(Math.max(start - REACH, 0), start + name.length + REACH);
}
