import { genderOfFirstName, isFirstName } from '../../../gender.ts';
import { PARTIES } from '../../../lists/grammar/words.ts';
import { isBodyHead, isTopic } from '../../../lists/names/bodies.ts';
import { isNative } from '../../../lists/names/descriptions.ts';
import {
  isNameOrOffice,
  isOfficeOrSurname,
  isPluralOffice,
  PARTY_ADJECTIVES,
  ROYAL_TITLES,
} from '../../../lists/names/offices.ts';
import { isOfPeople, PLACES } from '../../../lists/names/places.ts';
import type { Item } from '../../02-sentences.ts';
import { isNamePart, lowerAt } from './name-runs.ts';
import { isName, isTitle, opensSentence } from './name-words.ts';

/** "Val Marsh County Judge Jo Hill": what has a judge of its own. */
const JURISDICTIONS = new Set(['county', 'city', 'district', 'circuit']);
/** Whether the item is the last word of an office before a name; the run of the name begins at `at`. */
export function isOffice(items: readonly Item[], at: number, index: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked) return false;
  if (isNameOrOffice(item.lower) || POLICE_RANK.test(item.text))
    return isFirstName(items[index + 1]?.text ?? '') && isName(items, index + 2);
  // "Democrats Ana Ruiz and Ken Ode", "American Ana Ruiz".
  if (index === at && isCountryman(items, index)) return true;
  const isMember = PARTIES.has(item.lower) && isFirstName(items[index + 1]?.text ?? '');
  if (!isTitle(item) && !isPluralOffice(item.lower) && !isMember) return false;
  // "Martin Luther King Jr.", "Larry King Live".
  return !(
    isOfficeOrSurname(item.lower) &&
    index > at &&
    isFirstName(items[at]?.text ?? '') &&
    !isOfPeople(lowerAt(items, at)) &&
    !isTopic(lowerAt(items, at)) &&
    !/^(?:attorney|solicitor|surgeon|inspector|major|lieutenant|brigadier|chief)$/u.test(
      lowerAt(items, index - 1),
    ) &&
    !isBodyHead(lowerAt(items, index - 1)) &&
    !JURISDICTIONS.has(lowerAt(items, index - 1))
  );
}

/** "American Ana Ruiz", "Britons Ana Ruiz", but not "Roman Ode" or "American Forest Association". */
function isCountryman(items: readonly Item[], index: number): boolean {
  const noun = lowerAt(items, index).replace(/s$/u, '');
  const [first, last, next] = items.slice(index + 1, index + 4);
  if (!(isOfPeople(noun) || isNative(noun)) || isFirstName(items[index]?.text ?? '')) return false;
  const isWhole = next === undefined || !isNamePart(items, index + 3);
  return (
    isWhole &&
    isPersonal(first) &&
    last !== undefined &&
    isName(items, index + 2) &&
    !isBodyHead(last.lower) &&
    !/^lines?$/u.test(last.lower)
  );
}

function isPersonal(item: Item | undefined): boolean {
  return item !== undefined && genderOfFirstName(item.text) !== null && !isTopic(item.lower);
}

/** "the UniCore CEO", "Secretary": an office without a name, but not "Gary Player". */
export function endsInOffice(items: readonly Item[], at: number, to: number): boolean {
  const last = items[to - 1];
  if (!isTitle(last) && !isPluralOffice(last?.lower ?? '')) return false;
  if (PARTY_ADJECTIVES.has(last?.lower.replace(/s$/u, '') ?? '') && last?.lower.endsWith('s')) return false;
  // "Amartya Sen": the short form of a title has its full stop, or a name behind it.
  if (ROYAL_TITLES.has(last?.lower ?? '') || last?.text === 'Sen') return false;
  const first = items[at];
  // "the North Lorne MP"
  if (to - at > 1 && first !== undefined)
    return (
      !isFirstName(first.text) ||
      MANAGERS.test(last?.lower ?? '') ||
      PLACES.has(first.lower) ||
      isOfPeople(first.lower) ||
      items[at - 1]?.lower === 'the'
    );
  return !isOfficeOrSurname(last?.lower ?? '') || opensSentence(items, at) || items[at - 1]?.tag === 'DET';
}

/** "PC Ana Ruiz", where "PC Gamer" and "DI Group" are names. */
const POLICE_RANK = /^(?:W?PC|PCSO|D(?:CI|CS|CC|SI|I|S)|ACC)$/u;

/** Offices that end no name, although a firm's own may begin like a person's: "Marlow Foods CEO". */
const MANAGERS = /^(?:c[efotmi]o|[se]?vp|chairman|chairwoman|chairperson|spokes\w+)$/u;
