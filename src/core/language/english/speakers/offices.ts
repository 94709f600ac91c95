import { splitWords } from '../../../search/words.ts';
import { type Gender, genderOfWords } from '../gender.ts';
import { stateNamed, stateNamedInFull } from '../lists/names/us-states.ts';

/** One office a line, its forms after it; compound offices are read as one word. */
const OFFICES = `senator sen sens senators|representative rep reps representatives congressman congresswoman congressmen|
  governor gov govs governors|president presidents|vicepresident|firstlady|mayor mayors|secretary secretaries|
  attorneygeneral|general gen|colonel col|captain capt|lieutenant lt|sergeant sgt|major maj|admiral adm|commander|
  minister ministers|primeminister|premier|chancellor|ambassador|diplomat|mp mps|mep|lord|baroness|baron|king|queen|prince|
  princess|pope|cardinal|archbishop|bishop|rabbi|imam|pastor reverend rev|judge judges|justice|sheriff|detective|
  commissioner|councillor councilman councilwoman councilor|speaker|whip|nominee|candidate candidates|
  chair chairman chairwoman chairperson|director|manager|adviser advisor|aide|strategist|consultant|pollster|analyst|
  spokesperson spokesman spokeswoman|lobbyist|activist|organiser organizer|lawyer attorney|prosecutor|professor prof|
  historian|economist|scientist physicist chemist biologist geologist virologist epidemiologist astronomer ecologist|neurosurgeon|surgeon|doctor dr|nurse|teacher|engineer|author|editor|columnist|
  reporter journalist|anchor|host|actor actress|comedian|singer|musician|founder|billionaire|businessman businesswoman|owner|executive ceo|coach|
  player|farmer|broker|developer|treasurer|superintendent|principal|dean|officer|curator archivist|screenwriter filmmaker`;

/** Offices so rare that two people of one name hardly hold them. */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  'senator representative governor president vicepresident firstlady primeminister chancellor pope king queen'.split(
    ' ',
  ),
);

/** Trades with a training of their own, one calling a line. */
const CALLINGS = `doctor surgeon neurosurgeon nurse
lawyer judge justice prosecutor
reporter anchor editor columnist
sheriff detective sergeant lieutenant
player coach
singer musician actor comedian
pastor rabbi bishop archbishop imam
teacher principal
farmer
mayor councillor representative senator governor partychair
scientist professor historian economist
curator
screenwriter`;

const CALLING_BY_OFFICE: ReadonlyMap<string, string> = new Map(
  CALLINGS.split('\n').flatMap((line) => {
    const [calling = '', ...others] = line.split(' ');
    return [calling, ...others].map((office) => [office, calling] as const);
  }),
);

/** Callings that one person often has both of: professors practise law and medicine, and all of them are elected. */
const LEARNED = new Set(['scientist', 'mayor']);
const STUDIED = new Set(['doctor', 'lawyer', 'scientist', 'mayor']);

/** Whether hardly anybody has both callings. */
export function areOtherCallings(one: string, other: string): boolean {
  if (one === other) return false;
  return !(LEARNED.has(one) && STUDIED.has(other)) && !(LEARNED.has(other) && STUDIED.has(one));
}

/** The only calling of the offices; null without one, or with two. Offices that are no calling make no difference. */
export function callingOf(offices: readonly string[]): string | null {
  const [calling = null, ...others] = new Set(
    offices.flatMap((office) => CALLING_BY_OFFICE.get(office) ?? []),
  );
  return others.length > 0 ? null : calling;
}

const OFFICE_BY_FORM: ReadonlyMap<string, string> = new Map(
  OFFICES.split('|').flatMap((line) => {
    const [office = '', ...others] = line.trim().split(/\s+/u);
    return [office, ...others].map((form) => [form, office] as const);
  }),
);
const COMPOUNDS = /\b(vice|prime|first|attorney)[ -](president|minister|lady|general)\b/gu;
const POSSESSOR = /^.*['’]s?\s/su;
/** Leads to what the person is at or for: "adviser to the president". */
const LINK = /[,;(]|\s(?:for|of|to|with|at|in|from|on|by|under|against|who|whose|which|that)\s/u;
const LEGISLATORS = new Set(['senator', 'representative']);
const HOME = /\b(?:from|of)\s+((?:\p{Lu}[\p{L}.]*\s?){1,2})/u;

/** The offices and trades that a role or title names, each under one form: "Sen." and "senator" are one. */
export function officesOf(role: string): readonly string[] {
  const head = headOf(role.toLowerCase()).replace(COMPOUNDS, '$1$2');
  const offices = splitWords(head).flatMap(({ form }) => OFFICE_BY_FORM.get(form) ?? []);
  if (offices.length === 0 && POSITION.test(role)) return [PLAYER];
  return OF_PARTY.test(role) ? offices.map((office) => (office === 'chair' ? PARTY_CHAIR : office)) : offices;
}

const PLAYER = 'player';
/** What players are called by where they play. */
const POSITION =
  /\b(?:free agent|point guard|shooting guard|power forward|small forward|big man|wide receiver|running back|tight end|quarterback|linebacker|cornerback|shortstop|outfielder|infielder|midfielder|goalkeeper|goaltender|right-hander|left-hander)\b/iu;

/** "chairman of the Lorne County GOP" holds an office of politics. */
const PARTY_CHAIR = 'partychair';
const OF_PARTY = /\b(?:GOP|Republicans?|Democrats?|Democratic|Labour|Tory|Conservative)\b/u;

/** The gender that a role or title states: "spokeswoman for Mr. Lind" is a woman. */
export function genderOfRole(role: string): Gender | null {
  return genderOfWords(splitWords(headOf(role.toLowerCase())).map(({ form }) => form));
}

/**
 * The state that elected the bearer: `congress:texas` of "Texas Sen." and "senator from Texas", `governor:ohio` of
 * "Ohio Gov."; null where the role names none.
 */
export function seatOf(role: string): string | null {
  const words = role.trim().split(/\s+/u);
  const at = words.findIndex((word) => chamberOf(word) !== null);
  const chamber = chamberOf(words[at] ?? '');
  if (chamber === null) return null;
  const before = words.slice(Math.max(at - 2, 0), at);
  const home = HOME.exec(words.slice(at).join(' '))?.[1] ?? '';
  const state =
    stateNamedInFull(before.join(' ')) ??
    stateNamedInFull(before.at(-1) ?? '') ??
    stateNamedInFull(home) ??
    stateNamedInFull(home.split(' ')[0] ?? '');
  return state === null ? null : `${chamber}:${state}`;
}

/** The seat behind a name in newspapers: "(R-Ark.)". */
export function seatInBrackets(behind: string): string | null {
  const state = stateNamed(PARTY_AND_STATE.exec(behind)?.[1] ?? '');
  return state === null ? null : `congress:${state}`;
}

const PARTY_AND_STATE = /^\s*\(\s*[RDI]\s*[-–—]\s*([^)]{2,20})\)/u;

function chamberOf(word: string): string | null {
  const [office] = officesOf(word);
  if (office === 'governor') return office;
  return office !== undefined && LEGISLATORS.has(office) ? 'congress' : null;
}

function headOf(role: string): string {
  return role.replace(POSSESSOR, '').split(LINK)[0] ?? '';
}
