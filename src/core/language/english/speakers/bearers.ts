import { groupBy } from '../../../group-by.ts';
import { once } from '../../../once.ts';
import { candidatesFor, type KnownPerson, type Society } from './society.ts';

/**
 * Those of an archive who bear a short name, by what tells which of them an article means. Common surnames have
 * thousands, and each use of one would look at all.
 */
export interface Bearers {
  readonly all: readonly KnownPerson[];
  withOffice(office: string): readonly KnownPerson[];
  withGiven(given: string): readonly KnownPerson[];
  /** By a given or a middle name. */
  withName(name: string): readonly KnownPerson[];
  /** Who is quoted by far the most of them; null where nobody is. */
  famous(): KnownPerson | null;
}

/** A person with this many articles, and this many times as many as the next of the surname, needs no given name. */
const MIN_ARTICLES_OF_FAME = 10;
const MIN_TIMES_THE_NEXT = 10;

/** By the list of those who bear its last word, which a society gives for as long as it lasts. */
const KNOWN = new WeakMap<readonly KnownPerson[], Map<string, Bearers>>();

/** Those who bear a name. @param words - in compared form. */
export function bearersOf(words: readonly string[], society: Pick<Society, 'ofSurname'>): Bearers {
  const ofSurname = society.ofSurname(words.at(-1) ?? '');
  const known = KNOWN.get(ofSurname) ?? new Map<string, Bearers>();
  KNOWN.set(ofSurname, known);
  const name = words.join(' ');
  const bearers = known.get(name) ?? describeBearers(candidatesFor(words, society));
  known.set(name, bearers);
  return bearers;
}

function describeBearers(all: readonly KnownPerson[]): Bearers {
  const byOffice = once(() => groupEach(all, ({ offices }) => offices));
  const byGiven = once(() => groupBy(all, ({ given }) => given));
  const byName = once(() => groupEach(all, ({ names }) => names));
  return {
    all,
    withOffice: (office) => byOffice().get(office) ?? [],
    withGiven: (given) => byGiven().get(given) ?? [],
    withName: (name) => byName().get(name) ?? [],
    famous: once(() => findFamous(all)),
  };
}

function groupEach(
  people: readonly KnownPerson[],
  keysOf: (person: KnownPerson) => ReadonlySet<string>,
): ReadonlyMap<string, readonly KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person]);
      else group.push(person);
    }
  }
  return groups;
}

function findFamous(people: readonly KnownPerson[]): KnownPerson | null {
  const [first, second] = people.toSorted((one, other) => other.articles - one.articles);
  if (first === undefined || first.articles < MIN_ARTICLES_OF_FAME) return null;
  return first.articles >= MIN_TIMES_THE_NEXT * (second?.articles ?? 0) ? first : null;
}
