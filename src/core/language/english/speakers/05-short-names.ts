import { groupBy } from '../../../group-by.ts';
import { flatMapInSteps } from '../../../layers/in-steps.ts';
import { type Gender, genderOfFirstName } from '../gender.ts';
import type { NameUse } from './02-uses.ts';
import { bearersOf } from './bearers.ts';
import { findSurnames } from './named-in-text.ts';
import { makeOpenGroups } from './open-names.ts';
import { describeSociety, type KnownPerson, type Society } from './society.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** How many others who speak here must also speak beside the candidate elsewhere. */
const ENOUGH_COMPANY = 2;
/**
 * Gives each surname that its article does not complete to the one person of the archive that the evidence points to.
 *
 * Out of the question is who differs in gender (title, role, or the pronoun that goes on) or in the state that elected
 * them. Of the others of that surname it is
 * 1. the only one who shares an office or a trade with the use ("President Lind" is the Lind introduced as president);
 * 2. else the only one whose given name stands before the surname in the article's text or headline, provided nobody
 *    else does;
 * 3. else the only one that the archive has of the surname at all, provided the article names no other and at least
 *    two others who speak in it also speak in an article beside that person; or the one who is quoted by far the most
 *    of that surname, so that papers leave the given name out.
 *
 * What stays open is one group a name: ambiguous where it is the surname or the given name of people, or the end of a
 * body's name, who have groups of their own; or where several articles have it for a person. A name of one word that
 * three articles have for no person, and that hardly anybody bears, is a firm or a country.
 */
export function* groupShortNames(
  uses: readonly NameUse[],
  people: readonly SpeakerGroup[],
  bodies: readonly SpeakerGroup[],
): Generator<void, readonly SpeakerGroup[]> {
  const society = describeSociety(people, bodies);
  const articles = groupBy(uses, ({ article }) => article);
  const owners = new Map(
    yield* flatMapInSteps(articles.values(), (own) => [...resolveArticle(own, society)]),
  );
  const resolved = groupBy(uses, (use) => owners.get(use) ?? null);
  const joined = people.map((group) => ({ ...group, uses: [...group.uses, ...(resolved.get(group) ?? [])] }));
  const open = groupBy(resolved.get(null) ?? [], ({ name }) => name.words.join(' '));
  return [...joined, ...[...open].flatMap(([key, own]) => makeOpenGroups(key, own, society))];
}

/** Whom an article means by its short names, where the evidence tells. @param uses - its short names. */
export function resolveArticle(
  uses: readonly NameUse[],
  society: Society,
): ReadonlyMap<NameUse, SpeakerGroup> {
  const surnames = new Set(
    uses
      .map(({ name }) => name.words.at(-1) ?? '')
      .filter((surname) => society.ofSurname(surname).length > 0),
  );
  const owners = new Map<NameUse, SpeakerGroup>();
  const [sample] = uses;
  if (surnames.size === 0 || sample === undefined) return owners;
  const inText = groupBy(findSurnames(sample.article, surnames), ({ surname }) => surname);
  const stated = gendersByName(uses);
  for (const use of uses) {
    const before = (inText.get(use.name.words.at(-1) ?? '') ?? []).flatMap((found) => found.before);
    const owner = resolveUse(use, genderIn(use, stated), new Set(before), society);
    if (owner !== null) owners.set(use, owner);
  }
  return owners;
}

/** The genders that the article states for each short name. */
function gendersByName(uses: readonly NameUse[]): ReadonlyMap<string, ReadonlySet<Gender>> {
  const stated = new Map<string, Set<Gender>>();
  for (const { name, gender } of uses) {
    const words = name.words.join(' ');
    if (gender !== null) stated.set(words, (stated.get(words) ?? new Set()).add(gender));
  }
  return stated;
}

/** The gender stated with the name, or else the only one that the article states for it. */
function genderIn({ name, gender }: NameUse, stated: ReturnType<typeof gendersByName>): Gender | null {
  if (gender !== null) return gender;
  const [only, ...others] = stated.get(name.words.join(' ')) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

function resolveUse(
  use: NameUse,
  gender: Gender | null,
  before: ReadonlySet<string>,
  society: Society,
): SpeakerGroup | null {
  const bearers = bearersOf(use.name.words, society);
  const fits = (person: KnownPerson): boolean =>
    !person.group.isAmbiguous && isCompatible(person.gender, gender) && !isOfOtherSeat(person, use);
  const peers = [...new Set([...use.offices].flatMap(bearers.withOffice))].filter(fits);
  if (peers.length === 1) return peers[0]?.group ?? null;
  const named =
    peers.length > 1
      ? peers.filter(({ given }) => before.has(given))
      : [...before].flatMap(bearers.withGiven).filter(fits);
  const namesOther = [...before].some(
    (word) => isGivenName(word, gender, society) && !bearers.withName(word).some(fits),
  );
  if (namesOther) return null;
  if (named.length > 0) return named.length === 1 ? (named[0]?.group ?? null) : null;
  const [only, ...others] = bearers.all;
  const isAlone = only !== undefined && others.length === 0 && fits(only);
  if (isAlone && keepsCompany(use, only.group, society)) return only.group;
  const famous = society.endsBody(use.name.words.at(-1) ?? '') ? null : bearers.famous();
  return famous !== null && fits(famous) ? famous.group : null;
}

/** Whether the word before a surname may be somebody's given name, of that gender where one is stated. */
function isGivenName(word: string, gender: Gender | null, { hasGivenName }: Society): boolean {
  const own = genderOfFirstName(word);
  return (own !== null || hasGivenName(word)) && isCompatible(own, gender);
}

function isCompatible(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

function isOfOtherSeat({ seats }: KnownPerson, use: NameUse): boolean {
  return [...use.seats].some((seat) => {
    const chamber = `${seat.split(':')[0]}:`;
    return !seats.has(seat) && [...seats].some((own) => own.startsWith(chamber));
  });
}

function keepsCompany({ article }: NameUse, candidate: SpeakerGroup, society: Society): boolean {
  const company = society.companyOf(candidate);
  let shared = 0;
  for (const speaker of society.speakersIn(article)) {
    if (company.has(speaker)) shared++;
    if (shared === ENOUGH_COMPANY) return true;
  }
  return false;
}
