import { wordSet } from '../grammar/words.ts';
import { isBodyHead } from './bodies.ts';
import { isPersonNounInTitles } from './person-nouns.ts';

/** Titles and offices of one word before a name, without their full stop. They are not part of the name. */
const OFFICES = wordSet(
  `mr mrs ms miss dr drs sen rep gov gen col lt cmdr sgt cpl pvt capt maj adm spc cpt pte lieut brig prof pres supt det insp ald cllr amb atty
  hon rev fr msgr sr-fr president vice-president senator representative congressman congresswoman assemblyman assemblywoman
  delegate alderman alderwoman selectman governor mayor judge justice secretary undersecretary attorney general captain
  colonel admiral commander commodore corporal private trooper constable major sergeant sir lord lady dame reverend pastor
  bishop archbishop pope father sister brother professor chairman chairwoman chair chairperson speaker leader minister
  premier chancellor king queen prince princess ambassador director deputy chief officer sheriff detective nominee
  candidate majority minority whip lady mp mep msp mla baroness baron imam rabbi sheikh ayatollah cardinal commissioner
  councilman councilwoman councillor councilor supervisor selectwoman ombudsman spokesman spokeswoman spokesperson editor
  strategist analyst ceo cfo coo cto cmo cio svp evp vp president-elect recorder registrar clerk auditor controller
  comptroller treasurer administrator superintendent provost rector chaplain curator lead head coach goalkeeper
  midfielder striker quarterback captain pitcher challenger correspondent anchor co-anchor moderator billionaire celebrity
  millionaire influencer resident singer frontman rapper drummer guitarist vocalist comedian magician chef conductor
  composer entrepreneur developer examiner councilmember assemblymember councilmembers assemblymembers monsignor principal headteacher headmaster co-founder chairwoman magistrate prosecutor solicitor
  barrister counsel author actor actress doctor investor creator founder producer trainer whistleblower user youtuber podcaster`,
);

/**
 * Person nouns that are as often a name: "Baker", "Dean". They are an office only before a full name: "Dean Jo Hill".
 */
const SURNAMES = wordSet(
  'senior prime baker cook driver guest heir hero maid mason mother mum dad monk nanny page potter smith star friend fellow wife woman man boy girl son daughter widow winner victim master native pilgrim dean deacon fellow chase major-general marshal forester farmer owner homeowner insider expatriate entertainer futurist defenseman defender sophomore freshman tiktoker marine all-star gm californian texan ag',
);

/** Offices that are also surnames: behind a first name they are not an office. */
const OFFICE_OR_SURNAME = wordSet(
  'king prince pope bishop judge justice major marshal lord cardinal chancellor general private constable pastor father brother sister speaker singer queen baron duke earl knight head leader',
);

/** What a party calls its people: describes a person, but is not shown as an office. */
export const PARTY_ADJECTIVES: ReadonlySet<string> = wordSet(
  'republican democrat democratic conservative labour gop tory',
);

/** Words before an office that belong to it. */
const MODIFIERS = wordSet(
  'former ex then-deputy deputy acting interim vice senior junior prime first chief assistant associate executive foreign defense defence house senate state us british american',
);

const PREFIX = /^(?:ex|co|vice|then|under|sub|deputy|mid|now)-(?=\p{L})/u;
const SUFFIX = /-(?:elect|designate|general|in-chief|at-large|in-waiting|treasurer)$/u;
const DOTS = /\./gu;

/** The word as the lists have it: without full stops, "former" and "elect". */
function baseOf(word: string): string {
  return word.replace(DOTS, '').replace(PREFIX, '').replace(SUFFIX, '');
}

/** Whether a lower-cased word is a title or an office that can stand before a name. */
export function isOfficeWord(word: string): boolean {
  const base = baseOf(word);
  if (SURNAMES.has(base) || isBodyHead(base)) return false;
  return OFFICES.has(base) || PARTY_ADJECTIVES.has(base) || isPersonNounInTitles(base);
}

/** Whether a lower-cased word tells of several people by their office: "Sens", "celebrities". */
export function isPluralOffice(word: string): boolean {
  const base = baseOf(word);
  // "PM" is an hour as often, "PMs" is not.
  if (base === 'pms') return true;
  if (!base.endsWith('s') || OFFICES.has(base)) return false;
  const singular = base.endsWith('ies') ? `${base.slice(0, -3)}y` : base.slice(0, -1);
  return (
    !SURNAMES.has(singular) && !isBodyHead(base) && (OFFICES.has(singular) || isPersonNounInTitles(singular))
  );
}

/** Whether a lower-cased word is what a person is or does, and as often a name. */
export function isNameOrOffice(word: string): boolean {
  return SURNAMES.has(baseOf(word));
}

/** Whether an office is a surname as often: "Judge", "King". */
export function isOfficeOrSurname(word: string): boolean {
  return OFFICE_OR_SURNAME.has(baseOf(word));
}

/** Titles of kings, princes and popes, used with their first name. */
export const ROYAL_TITLES: ReadonlySet<string> = wordSet(
  'king queen prince princess pope duke duchess emperor empress',
);

/** Whether a lower-cased word opens what somebody is called before his name: "former", "mayor". */
export function opensOffice(word: string): boolean {
  return MODIFIERS.has(word) || isOfficeWord(word);
}

/** Roles that a later, more telling one replaces. */
export const WEAK_ROLES: ReadonlySet<string> = new Set([
  'dr',
  'dr.',
  'prof',
  'prof.',
  'woman',
  'man',
  'mother',
  'father',
  'friend',
  'expert',
]);

/** Titles that a peer’s name needs: "Lord Wood". */
export const PEERAGE: ReadonlySet<string> = wordSet('lord lady baroness baron dame sir');

/** Small words that may stand before an office with a capital letter: "former Sen. Hill". */
export const BEFORE_OFFICE: ReadonlySet<string> = wordSet(
  'former ex acting current then outgoing incoming retired state interim deputy vice late',
);

/** Titles that the name itself begins with. */
export const NAME_TITLES: ReadonlySet<string> = wordSet(
  'pope queen king prince princess lord lady sir dame baroness',
);

/** People sent to a country, which may be between the office and the name: "ambassador to Norway". */
export const ENVOYS: ReadonlySet<string> = wordSet('ambassador envoy consul');

const FORMER =
  /\b(?:former|formerly|ex|then|late|retired|outgoing|incoming|next|deputy|vice|acting|interim)\b/iu;

/** Whether a description tells of somebody who had an office, will have it or stands in for who has it. */
export function isFormerOffice(description: string): boolean {
  return FORMER.test(description);
}
