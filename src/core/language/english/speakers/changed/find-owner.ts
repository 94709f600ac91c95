import type { SpeakerEntry } from '../../../../speakers/speaker-entry.ts';
import { isLocalBody } from '../../lists/names/public-bodies.ts';
import { keyOf, partsOf, readName } from '../01-names.ts';
import type { NameUse } from '../02-uses.ts';
import { identifyLocal } from '../03-bodies.ts';
import { looserForms, TRAITS } from '../04-people.ts';
import { findIntroductions, isAcronym } from '../acronyms.ts';
import { readBodyName } from '../body-names.ts';
import { opensWithGivenName } from '../build-directory.ts';
import { haveOtherCallings, isShared, MIN_BEARERS, traitsOf } from '../namesakes.ts';
import type { KnownSpeakers } from './known-speakers.ts';

/** The owner of a new use of a name: a known one, a new one, or unclear. */
export type Owner = SpeakerEntry | 'new' | 'unclear';

/** Whether a use is a body's. */
export function isOfBody(use: NameUse): boolean {
  return use.name.kind === 'body' || isAcronym(use);
}

/** Whether a use is a short name: one word, or what somebody has behind a given name. */
export function isOfShortName({ name: { kind, words } }: NameUse, known: KnownSpeakers): boolean {
  if (kind === 'short') return true;
  const short = words.join(' ');
  const isLonger = (form: string) => {
    const longer = readName(form)?.words ?? [];
    return opensWithGivenName(longer) && longer.slice(1).join(' ') === short;
  };
  return !opensWithGivenName(words) && known.named(short).some(({ forms }) => forms.some(isLonger));
}

/** The key of a body's name, as bodies are told apart; null for a body that may be any of several. */
export function bodyKeyOf(use: NameUse): string | null {
  const { words, isAmerican } = readBodyName(use.name.words);
  if (isAcronym(use)) return use.name.words.join(' ');
  if (!isLocalBody(words)) return isAmerican ? `us ${words.join(' ')}` : words.join(' ');
  const { key, isAmbiguous } = identifyLocal(use);
  return isAmbiguous ? null : key;
}

/**
 * The body that a name means: by the whole name, by its place where many have the name, or by the only one of its
 * letters.
 */
export function findBody(use: NameUse, inArticle: readonly NameUse[], known: KnownSpeakers): Owner {
  if (isAcronym(use)) return findAcronym(use, inArticle, known);
  const key = bodyKeyOf(use);
  if (key === null) return 'unclear';
  const words = readBodyName(use.name.words).words;
  const keys = isLocalBody(words) ? [key] : [words.join(' '), `us ${words.join(' ')}`];
  const isNamedSo = (entry: SpeakerEntry) =>
    known.usesOf(entry).some((other) => keys.includes(bodyKeyOf(other) ?? ''));
  return theOnly(keys.flatMap((each) => known.bodiesWith(each)).filter(isNamedSo));
}

function findAcronym(use: NameUse, inArticle: readonly NameUse[], known: KnownSpeakers): Owner {
  const letters = use.name.words.join(' ');
  const own = findIntroductions(inArticle).filter(({ acronym }) => acronym === letters);
  const keys = [...new Set(own.map(({ key }) => key))];
  if (keys.length > 0) return theOnly(keys.flatMap((key) => known.bodiesWith(key)));
  const others = known.named(letters);
  return others.every((entry) => known.kindOf(entry)?.kind === 'body') ? theOnly(others) : 'unclear';
}

/**
 * The person whom a full name means: the only one of that name, if nothing contradicts it; of several, or for a common
 * name, the only one who shares something else.
 */
export function findPerson(use: NameUse, inArticle: readonly NameUse[], known: KnownSpeakers): Owner {
  const key = keyOf(use.name);
  const bearers = known
    .withKey(key)
    .filter((entry) => known.usesOf(entry).some(({ name }) => name.kind === 'full' && keyOf(name) === key));
  if (bearers.length === 0) return 'new';
  const fitting = bearers.filter((entry) => !entry.isAmbiguous && isCompatible(use, known.usesOf(entry)));
  const [only] = fitting;
  if (bearers.length === 1 && only !== undefined && !isDoubtful(use, only, known)) return only;
  const own = traitsOf(use, inArticle);
  const sharing = fitting.filter((entry) =>
    known
      .usesOf(entry)
      .slice(-MAX_COMPARED)
      .some((each) => isShared(traitsOf(each, []), own)),
  );
  return sharing.length === 1 ? (sharing[0] ?? 'unclear') : 'unclear';
}

/** At most this many uses of a name are compared with another. */
const MAX_COMPARED = 40;

function theOnly(entries: readonly SpeakerEntry[]): Owner {
  const [entry, ...others] = new Set(entries);
  if (entry === undefined) return 'new';
  return others.length > 0 || entry.isAmbiguous ? 'unclear' : entry;
}

/**
 * Whether no use contradicts another in generation, middle names, seat or gender; a suffix and none may be two people.
 */
function isCompatible(use: NameUse, uses: readonly NameUse[]): boolean {
  const [suffix, ...traits] = TRAITS;
  const suffixes = new Set(uses.filter(({ name }) => name.kind === 'full').map((each) => suffix?.(each)));
  if (!suffixes.has(suffix?.(use))) return false;
  return traits.every((trait) => {
    const own = trait(use);
    const others = uses.flatMap((each) => trait(each) ?? []);
    return own === null || others.length === 0 || others.some((other) => isLooser(own, other));
  });
}

function isLooser(one: string, other: string): boolean {
  return one === other || looserForms(one).includes(other) || looserForms(other).includes(one);
}

/** Whether the name may well be two people's. */
function isDoubtful(use: NameUse, bearer: SpeakerEntry, known: KnownSpeakers): boolean {
  return isCommonName(use, known) || haveOtherCallings([...known.usesOf(bearer), use]);
}

function isCommonName({ name }: NameUse, known: KnownSpeakers): boolean {
  const { given, surname } = partsOf(name);
  const named = (words: string) =>
    known.named(words).flatMap((entry) => {
      const other = known.kindOf(entry)?.kind === 'person' ? readName(entry.name) : null;
      return other === null ? [] : [partsOf(other)];
    });
  const givenNames = new Set(
    named(surname).flatMap((parts) => (parts.surname === surname ? [parts.given] : [])),
  );
  const surnames = new Set(named(given).flatMap((parts) => (parts.given === given ? [parts.surname] : [])));
  return Math.min(givenNames.size, surnames.size) >= MIN_BEARERS - 1;
}
