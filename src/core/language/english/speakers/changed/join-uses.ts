import { groupBy } from '../../../../group-by.ts';
import { finish } from '../../../../layers/finish.ts';
import type { SpeakerEntry } from '../../../../speakers/speaker-entry.ts';
import { PLACES } from '../../lists/names/places.ts';
import type { NameUse } from '../02-uses.ts';
import { groupPeople } from '../04-people.ts';
import { resolveArticle } from '../05-short-names.ts';
import { isOfPerson, MIN_ARTICLES_OF_BODY, makeOpenGroups } from '../open-names.ts';
import type { SpeakerGroup } from '../speaker-group.ts';
import { splitUnclear } from '../split-unclear.ts';
import { bodyKeyOf, findBody, findPerson, isOfBody, isOfShortName, type Owner } from './find-owner.ts';
import { describeKnown, type KnownSpeakers } from './known-speakers.ts';

/** The owners of new articles' uses. */
export interface JoinedUses {
  readonly joined: ReadonlyMap<SpeakerEntry, readonly NameUse[]>;
  /** Those who have no entry yet. */
  readonly made: readonly SpeakerGroup[];
}

type Owned = readonly (readonly [NameUse, Owner])[];

/** Splits whole names, of people and bodies, from names that may be part of one. */
export function partUses(
  uses: readonly NameUse[],
  known: KnownSpeakers,
): { readonly whole: readonly NameUse[]; readonly short: readonly NameUse[] } {
  const isShort = (use: NameUse) => !isOfBody(use) && isOfShortName(use, known);
  return { whole: uses.filter((use) => !isShort(use)), short: uses.filter(isShort) };
}

/**
 * Gives the names of new articles to known speakers where an entry alone tells that. Everybody else gets an own entry,
 * marked ambiguous if it may be somebody who has one.
 *
 * @param uses - whole names.
 */
export function joinWholeNames(uses: readonly NameUse[], known: KnownSpeakers): JoinedUses {
  const byArticle = groupBy(uses, ({ article }) => article);
  const inArticle = ({ article }: NameUse) => byArticle.get(article) ?? [];
  const bodies = uses.filter(isOfBody).map((use) => [use, findBody(use, inArticle(use), known)] as const);
  const people = uses
    .filter((use) => !isOfBody(use))
    .map((use) => [use, findPerson(use, inArticle(use), known)] as const);
  return {
    joined: groupOwned([...bodies, ...people]),
    made: [
      ...makeBodies(bodies),
      ...finish(groupPeople(withOwner(people, 'new'))),
      ...markUnclear(finish(groupPeople(withOwner(people, 'unclear')))),
    ],
  };
}

function groupOwned(owned: Owned): ReadonlyMap<SpeakerEntry, readonly NameUse[]> {
  const joined = new Map<SpeakerEntry, NameUse[]>();
  for (const [use, owner] of owned) {
    if (typeof owner === 'string') continue;
    joined.set(owner, [...(joined.get(owner) ?? []), use]);
  }
  return joined;
}

function withOwner(owned: Owned, owner: Owner): readonly NameUse[] {
  return owned.flatMap(([use, other]) => (other === owner ? [use] : []));
}

function makeBodies(owned: Owned): readonly SpeakerGroup[] {
  const make = (uses: readonly NameUse[]) =>
    [...groupBy(uses, (use) => bodyKeyOf(use) ?? use.name.words.join(' '))].map(
      ([key, own]): SpeakerGroup => ({
        ...{ kind: 'body', key, mark: null, isAmbiguous: false, uses: own, aliases: [] },
      }),
    );
  return [...make(withOwner(owned, 'new')), ...markUnclear(make(withOwner(owned, 'unclear')))];
}

function markUnclear(groups: readonly SpeakerGroup[]): readonly SpeakerGroup[] {
  return splitUnclear(groups.map((group) => ({ ...group, isAmbiguous: true })));
}

/** As {@link joinWholeNames}, for short names: the people with whole names of the same articles must be known. */
export function joinShortNames(short: readonly NameUse[], known: KnownSpeakers): JoinedUses {
  const { society, entryOf } = describeKnown(known);
  const findThing = createThingFinder(short, known);
  const owned: [NameUse, Owner][] = [];
  const open: NameUse[] = [];
  for (const own of groupBy(short, ({ article }) => article).values()) {
    const resolved = resolveArticle(own, society);
    for (const use of own) {
      const group = resolved.get(use);
      const entry = (group && entryOf(group)) ?? findThing(use);
      if (entry === undefined) open.push(use);
      else owned.push([use, entry]);
    }
  }
  const made = [...groupBy(open, ({ name }) => name.words.join(' '))].flatMap(([key, uses]) => {
    const groups = makeOpenGroups(key, uses, society);
    return known.named(key).length > 0 ? markUnclear(groups) : splitUnclear(groups);
  });
  return { joined: groupOwned(owned), made };
}

/**
 * Makes a function that gives the firm or country of a name that nobody else has.
 *
 * @param short - all short names that are read: if one is a person's, no use of that name is a firm's.
 */
function createThingFinder(
  short: readonly NameUse[],
  known: KnownSpeakers,
): (use: NameUse) => SpeakerEntry | undefined {
  const personal = new Set(
    short.flatMap((use) => (isOfPerson(use) || use.isTitled ? use.name.words.join(' ') : [])),
  );
  return ({ name }) => {
    const key = name.words.join(' ');
    const [only, ...others] = known.named(key);
    if (only === undefined || others.length > 0 || only.isAmbiguous || personal.has(key)) return undefined;
    const uses = known.usesOf(only);
    const isThing =
      known.kindOf(only)?.kind === 'short' &&
      !uses.some(isOfPerson) &&
      (PLACES.has(key) || new Set(uses.map(({ article }) => article)).size >= MIN_ARTICLES_OF_BODY);
    return isThing ? only : undefined;
  };
}
