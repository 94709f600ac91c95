import { wordSet } from '../grammar/words.ts';
import { isPersonNoun } from './person-nouns.ts';

/**
 * Nouns that may describe one person, one office or trade a line: "Sen. Ana Ruiz" is also "the senator" and "the
 * lawmaker".
 */
const PERSONS = `senator sen
congressman congresswoman representative rep
lawmaker senator sen representative rep congressman congresswoman mp
legislator senator sen representative rep congressman congresswoman lawmaker
governor gov
doctor dr physician surgeon doc
physician dr doctor
professor prof
general gen
judge justice magistrate
reverend rev pastor
pastor rev reverend
lawyer attorney counsel barrister solicitor
attorney lawyer counsel
spokesman spokesperson
spokeswoman spokesperson
spokesperson spokesman spokeswoman
chairman chair chairperson
chairwoman chair chairperson
chair chairman chairwoman
actor actress star
actress actor star
star actor actress singer rapper
singer singer-songwriter musician vocalist frontman rapper
musician singer guitarist drummer bassist rapper songwriter
rapper musician
songwriter singer-songwriter
author writer novelist
writer author novelist columnist
novelist author writer
billionaire tycoon mogul
tycoon billionaire mogul magnate
mogul billionaire tycoon magnate
businessman tycoon billionaire mogul entrepreneur
businesswoman entrepreneur
entrepreneur businessman businesswoman founder
nominee candidate
candidate nominee hopeful
hopeful candidate
front-runner frontrunner
frontrunner front-runner
pontiff pope
pope
king
queen monarch
prince
princess
coach manager
manager
expert
monarch king queen
councillor councilor councilman councilwoman
councilman councillor
councilwoman councillor
officer sergeant sgt lieutenant lt constable
meteorologist forecaster
footballer striker midfielder defender goalkeeper
premier minister
ceo executive chief
executive ceo`;

const SAID_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PERSONS.split('\n').map((line) => {
    const words = line.split(' ');
    return [words[0] ?? '', new Set(words)] as const;
  }),
);

/** The words of a role that the noun may refer to, the noun included. */
export function rolesBehind(noun: string): ReadonlySet<string> {
  return SAID_OF.get(noun) ?? new Set([noun]);
}

/** Whether the noun is what a person is or does, so that it may refer back to somebody. */
export function isRole(noun: string): boolean {
  return SAID_OF.has(noun) || isPersonNoun(noun);
}

/** Nouns that say too little to refer back to a named person. */
export const VAGUE_PERSONS: ReadonlySet<string> = wordSet(
  'official man woman person source boy girl aide user member employee victim witness reporter resident supporter',
);

/** Nouns for people who are there because of something else: "the moderator", besides those named before. */
export const ATTENDANTS: ReadonlySet<string> = wordSet(
  `moderator narrator interviewer questioner heckler protester protestor judge prosecutor pilot driver officer detective
  spokesman spokeswoman spokesperson adviser advisor aide assistant secretary staffer manager operative lawyer attorney
  counsel agent guard colleague friend ally opponent rival critic boss wife husband mother father son daughter brother
  sister couple partner neighbor neighbour speaker voter fan caller reader user blog newspaper outlet magazine broadcaster
  think-tank agency watchdog audience reporter correspondent anchor journalist columnist author writer
  worker chief sheriff nurse doctor teacher clerk coroner firefighter paramedic principal superintendent bystander soldier trooper
  student tenant patient customer client parent examiner dispatcher deputy constable inspector sergeant lieutenant`,
);

/** Names of people by where they are from, in the singular: "the Scot". */
const NATIVES = wordSet(
  `scot welshman welshwoman englishman englishwoman irishman irishwoman briton brit frenchman frenchwoman dutchman
  dutchwoman spaniard swede dane pole finn turk serb croat czech argentine american canadian mexican brazilian
  australian german italian norwegian belgian portuguese russian ukrainian egyptian nigerian texan californian
  floridian georgian ohioan virginian londoner yorker geordie liverpudlian mancunian aussie kiwi`,
);

/** Whether the lower-cased noun says where a person is from. */
export function isNative(noun: string): boolean {
  return NATIVES.has(noun);
}

/** Roles that readers know of well-known people. */
export const PUBLIC_ROLES: ReadonlySet<string> = wordSet(
  `candidate contender nominee hopeful front-runner frontrunner senator congressman congresswoman representative lawmaker
  legislator politician governor mayor president premier chancellor minister leader secretary lady mp justice king queen prince
  princess pope pontiff monarch general socialist billionaire millionaire tycoon mogul magnate businessman businesswoman
  entrepreneur developer investor founder ceo executive star singer rapper musician actor actress comedian director
  novelist host neurosurgeon physicist economist coach striker expert`,
);

/** Plurals for the members of a committee, a council or a caucus. */
export const MEMBERS: ReadonlySet<string> = wordSet(
  'lawmakers legislators senators representatives congressmen members delegates councillors councilors commissioners',
);

/** Words of a description that tell nothing about which office it is. */
export const LOOSE_MODIFIERS: ReadonlySet<string> = wordSet(
  `then longtime long-time veteran current new late outgoing incoming embattled presumptive republican democratic
  conservative liberal labour tory gop first-term two-term second-term retired ex young old popular outspoken senior junior
  billionaire us u.s american british`,
);

/** Names of people by their party, in the singular. "The Independent" is a newspaper. */
const PARTISANS = wordSet('republican democrat conservative tory libertarian');
const PARTY_WORDS: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['r', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['d', 'democrat'],
  ['independent', 'independent'],
  ['i', 'independent'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['labour', 'labour'],
]);

/** The party that a word names: "GOP", "Democratic", the R of "R-Ky."; or null. @param word - lower case. */
export function partyNamed(word: string): string | null {
  return PARTY_WORDS.get(word) ?? null;
}

/** Whether the noun says a person's party: "the Kentucky Republican". */
export function isPartisan(noun: string): boolean {
  return PARTISANS.has(noun);
}

/**
 * Nouns for bodies, one kind a line, with the words that such bodies' names end in or that introduce them.
 */
const BODIES = `agency agency department bureau administration service centers centres commission authority
band band duo trio quartet
group group band coalition alliance association league organisation organization collective foundation institute council committee federation union society center centre project network fund caucus trust movement action watch initiative
organisation organisation organization association foundation league institute society alliance charity union council federation center centre project fund trust watch initiative group coalition watchdog nonprofit non-profit think-tank ngo broadcaster
organization organisation organization association foundation league institute society alliance charity union council federation center centre project fund trust watch initiative group coalition
company company co corp corporation inc group motors airlines airways holdings technologies technology systems enterprises industries electric electronics energy entertainment foods pharmaceuticals pictures productions records stores studios communications labs energy brands robotics bank maker giant firm startup retailer automaker carmaker manufacturer
firm firm company partners associates consulting llp llc group capital securities holdings technologies
charity charity trust foundation
bank bank
party party
ministry ministry
university university
college college university
school school academy college
hospital hospital infirmary clinic
department department
bureau bureau
commission commission
committee committee
council council
board board
court court
union union federation
association association
league league
club club
church church diocese
museum museum
institute institute
foundation foundation
society society
center center centre
centre center centre
service service
authority authority
campaign campaign
force force police
watchdog watchdog commission authority
airline airline airlines airways
think-tank institute think-tank foundation
label records label`;

const BODY_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  BODIES.split('\n').map((line) => {
    const [noun = '', ...names] = line.split(' ');
    return [noun, new Set(names)] as const;
  }),
);

/**
 * The last words of names of bodies that are called by the noun, and nouns that introduce them; null where none are.
 */
export function bodyWords(noun: string): ReadonlySet<string> | null {
  return BODY_NAMES.get(noun) ?? null;
}

/** Nouns for a body whose name tells no kind: "Red Harbour", the company. */
const WIDE_BODIES = wordSet('agency group organisation organization company firm bank');

/** Whether the noun may mean a body whatever its name ends in: "the company", but not "the ministry". */
export function isWideBody(noun: string): boolean {
  return WIDE_BODIES.has(noun);
}

const BUSINESSES = wordSet('company firm bank airline');

/** Whether the noun calls a business. */
export function isBusiness(noun: string): boolean {
  return BUSINESSES.has(noun);
}

/** "The paper" may be a study, "the website" anybody’s: an outlet only where one has spoken. */
export const DOUBTFUL_OUTLETS: ReadonlySet<string> = wordSet('paper site website');
