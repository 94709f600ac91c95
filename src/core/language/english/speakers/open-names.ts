import { groupBy } from '../../../group-by.ts';
import { genderOfFirstName, isFirstName } from '../gender.ts';
import { isBodyHead, isTopic } from '../lists/names/bodies.ts';
import { PLACES } from '../lists/names/places.ts';
import type { NameUse } from './02-uses.ts';
import { candidatesFor, type KnownPerson, type Society } from './society.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** A firm whose name some people have, too ("Ford"), needs this many articles. */
export const MIN_ARTICLES_OF_BODY = 3;
const MAX_BEARERS_OF_ITS_NAME = 2;
/** The share of uses that must tell that a name is a person's: one "he" may be a slip. */
const MIN_SHARE_OF_PERSONS = 0.3;

/**
 * Makes the groups of a short name that means nobody known in the archive. Kings, queens, popes and their families go
 * by one name; "Charles" in other articles may be anybody.
 */
export function makeOpenGroups(
  key: string,
  uses: readonly NameUse[],
  society: Society,
): readonly SpeakerGroup[] {
  const royal = uses.filter(isRoyal);
  const other = uses.filter((use) => !isRoyal(use));
  const numbers = new Set(royal.flatMap(({ name }) => name.suffix ?? []));
  const numbered = numbers.size < 2 ? [royal] : [...groupBy(royal, ({ name }) => name.suffix ?? '').values()];
  return [
    ...numbered
      .filter(({ length }) => length > 0)
      .map((own) => ({ ...makeOpenGroup(key, own, society), isAmbiguous: false })),
    ...(other.length > 0 ? [makeOpenGroup(key, other, society)] : []),
  ];
}

/** "King Albin", "Albin II"; a son of the name is "Jr." and no king. */
function isRoyal({ name, offices }: NameUse): boolean {
  return name.suffix?.startsWith('i') === true || ROYAL_OFFICES.some((office) => offices.has(office));
}

const ROYAL_OFFICES = ['king', 'queen', 'prince', 'princess', 'pope'];

function makeOpenGroup(key: string, uses: readonly NameUse[], society: Society): SpeakerGroup {
  const articles = new Set(uses.map(({ article }) => article));
  const personal = uses.filter(isOfPerson);
  const isPerson = personal.length >= MIN_SHARE_OF_PERSONS * uses.length;
  const bearers = candidatesFor(key.split(' '), society).filter(isCertain).length;
  // Articles name people in full somewhere: what many name by one word only is a firm or a country.
  const isNoPerson =
    !isPerson &&
    !isBodyHead(key) &&
    !isTopic(key) &&
    (PLACES.has(key) || (articles.size >= MIN_ARTICLES_OF_BODY && bearers <= MAX_BEARERS_OF_ITS_NAME));
  const isPartOfOther =
    bearers > 0 ||
    (society.hasGivenName(key) && genderOfFirstName(key) !== null) ||
    (society.endsBody(key) && isBodyHead(key));
  const isAmbiguous = !isNoPerson && (isPartOfOther || (articles.size > 1 && isPerson));
  return { kind: 'short', key, mark: null, isAmbiguous, uses, aliases: [] };
}

/** Whether the article tells that the name is a person's. */
export function isOfPerson({ gender, offices }: NameUse): boolean {
  return gender !== null || offices.size > 0;
}

/** "Tesla" is no person because the archive has an "Official Tesla". */
function isCertain({ given, offices }: KnownPerson): boolean {
  return isFirstName(given) || offices.size > 0;
}
