import names from 'gender-detection-from-name/names/en.js';
import { namesInFull } from './lists/names/nicknames.ts';

export type Gender = 'female' | 'male';

/** First names of women and men for which the list has one gender only. */
const SHARED_NAMES = new Set(
  `alex alexis andrea andy angel ari ashley aubrey avery bailey beverly billie blair bobby brett cameron carey carol casey charlie chris
  christian clair corey courtney dale dana daryl devin devon dominique drew dylan eden elliot ellis emerson evelyn finley frances
  francis frankie gabriel gail gene glenn hadley harley harper hayden hilary hunter jackie jaime jamie jan jean jesse jessie jo
  jocelyn jody joey jordan joy jules justice kai karol keegan kelly kelsey kendall kennedy kerry kim kit kyle lane laurence
  lauren lee leigh leslie lesley lindsay lindsey logan lou loren lynn mackenzie marion marley max mel meredith michele mickey
  morgan nicky noel pat paris parker pat patsy peyton phoenix quinn rae randy reese regan reilly remy rene ricky riley robbie robin
  ronnie rory rowan ryan sacha sam sandy sasha sawyer scout shannon shawn shay shelby shelly sidney sky skylar spencer stacey stacy
  stevie sydney taylor teddy terry toni tony tracey tracy tyler val vivian wallace whitney willie yael`.split(
    /\s+/u,
  ),
);

const FEMALE_WORDS = new Set(
  `mrs ms miss dame lady baroness queen princess duchess sister mother congresswoman spokeswoman chairwoman businesswoman
  councilwoman assemblywoman policewoman noblewoman actress daughter wife widow woman girl aunt grandmother niece`.split(
    /\s+/u,
  ),
);
const MALE_WORDS = new Set(
  `mr sir lord baron king prince duke father brother congressman spokesman chairman businessman councilman assemblyman policeman
  actor son husband widower man boy uncle grandfather nephew`.split(/\s+/u),
);

/** The gender that a title or a description states ("Mrs", "spokeswoman"), or null. */
export function genderOfWords(words: readonly string[]): Gender | null {
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  return words.some((word) => MALE_WORDS.has(word)) ? 'male' : null;
}

/** Entries of the list that are hardly anybody's first name. */
const NO_NAMES = new Set(['supreme', 'espn']);

/** The gender of people with a first name; null where it is unknown or either. */
export function genderOfFirstName(name: string): Gender | null {
  if (SHARED_NAMES.has(name.toLowerCase()) || NO_NAMES.has(name.toLowerCase())) return null;
  return genderInList(name.toLowerCase()) ?? genderOfShort(name.toLowerCase());
}

function genderInList(name: string): Gender | null {
  const gender = names.get(name) ?? names.get(withoutMarks(name));
  return gender === undefined || gender === 'unknown' ? null : gender;
}

/** "Jen" is a woman, as everybody is whom the name in full may mean. */
function genderOfShort(name: string): Gender | null {
  const [gender = null, ...others] = new Set(namesInFull(name).map(genderInList));
  return others.length === 0 ? gender : null;
}

/** Whether a word is known as a first name. */
export function isFirstName(word: string): boolean {
  const form = word.toLowerCase();
  if (NO_NAMES.has(form)) return false;
  return SHARED_NAMES.has(form) || names.has(form) || names.has(withoutMarks(form));
}

/** "António" is listed as "antonio". */
function withoutMarks(form: string): string {
  return PLAIN.test(form) ? form : form.normalize('NFD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[a-z]*$/u;

/** The gender that a pronoun states, or null. */
export function genderOfPronoun(pronoun: string): Gender | null {
  if (['he', 'him', 'his', 'himself'].includes(pronoun)) return 'male';
  return ['she', 'her', 'hers', 'herself'].includes(pronoun) ? 'female' : null;
}
