import type { Article } from '../../../article/article.ts';
import { groupBy } from '../../../group-by.ts';
import { type Gender, genderOfFirstName } from '../gender.ts';
import { partsOf } from './01-names.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** Somebody whom a surname alone may mean. */
export interface KnownPerson {
  readonly group: SpeakerGroup;
  readonly given: string;
  /** Given and middle names. */
  readonly names: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly offices: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  /** How many articles quote them by the full name. */
  readonly articles: number;
}

/** The archive's people, for comparison with one article. */
export interface Society {
  /** Those whose name ends with a word. */
  ofSurname(word: string): readonly KnownPerson[];
  /** Whether somebody's given name is the word. */
  hasGivenName(word: string): boolean;
  /** Whether the word is the last of a body's name: "post". */
  endsBody(word: string): boolean;
  speakersIn(article: Article): Iterable<SpeakerGroup>;
  /** All who speak in an article of the group. */
  companyOf(group: SpeakerGroup): ReadonlySet<SpeakerGroup>;
}

/** Those whose names end with the words: "van dijk" is not Piet Dijk. */
export function candidatesFor(
  words: readonly string[],
  { ofSurname }: Pick<Society, 'ofSurname'>,
): readonly KnownPerson[] {
  const candidates = ofSurname(words.at(-1) ?? '');
  if (words.length === 1) return candidates;
  return candidates.filter(({ group }) =>
    group.uses.some(({ name }) => name.words.slice(-words.length).join(' ') === words.join(' ')),
  );
}

/** Describes the archive's people with an entry. */
export function describeSociety(people: readonly SpeakerGroup[], bodies: readonly SpeakerGroup[]): Society {
  const candidates = people.flatMap((group) => describeCandidate(group));
  const speakersIn = new Map<Article, Set<SpeakerGroup>>();
  for (const group of people) {
    for (const { article } of group.uses) {
      speakersIn.set(article, (speakersIn.get(article) ?? new Set()).add(group));
    }
  }
  const companies = new Map<SpeakerGroup, ReadonlySet<SpeakerGroup>>();
  const gatherCompany = (group: SpeakerGroup) => {
    const all = new Set(group.uses.flatMap(({ article }) => [...(speakersIn.get(article) ?? [])]));
    all.delete(group);
    return all;
  };
  const bySurname = groupBy(candidates, ({ group }) => lastWord(group.key));
  const givenNames = new Set(candidates.map(({ given }) => given));
  const endsOfBodies = new Set(bodies.map(({ key }) => lastWord(key)));
  return {
    ofSurname: (word) => bySurname.get(word) ?? [],
    hasGivenName: (word) => givenNames.has(word),
    endsBody: (word) => endsOfBodies.has(word),
    speakersIn: (article) => speakersIn.get(article) ?? [],
    companyOf(group) {
      const company = companies.get(group) ?? gatherCompany(group);
      companies.set(group, company);
      return company;
    },
  };
}

/** Describes somebody by the uses of the full name. */
export function describeCandidate(group: SpeakerGroup): readonly KnownPerson[] {
  const [sample] = group.uses;
  if (sample === undefined) return [];
  const { given } = partsOf(sample.name);
  const stated = group.uses.map(({ gender }) => gender).find((gender) => gender !== null) ?? null;
  return [
    {
      group,
      given,
      names: new Set(group.uses.flatMap(({ name }) => name.words.slice(0, -1))),
      gender: genderOfFirstName(given) ?? stated,
      offices: new Set(group.uses.flatMap(({ offices }) => [...offices])),
      seats: new Set(group.uses.flatMap(({ seats }) => [...seats])),
      articles: new Set(group.uses.map(({ article }) => article)).size,
    },
  ];
}

/** The last word of a key. */
export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
