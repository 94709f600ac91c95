import { wordSet } from '../grammar/words.ts';

/** The last word of a body's name that may go on behind "of", "for", "on", "to": "Department of …". */
const OPEN_HEADS = wordSet(
  `academy administration agency alliance assembly association authority bank bar board bureau campaign center centers centre centres
  chamber church city club coalition college command commission committee conference congress confederation consortium
  convention corporation corps council court department division embassy federation force foundation friends fund
  government group headquarters high-commission hospital house initiative institute institutes institution international
  laboratory league library ministry mission museum network observatory office order organisation organization
  parliament party police press project registry republic school secretariat senate service services society state
  states syndicate trust tribunal union university branch chapter directorate brotherhood
  democrats republicans conservatives port ports airport airports panel academies faculty brigade regiment diocese archdiocese
  movement partnership guild gallery caucus knights scouts bishops daughters archives roundtable taskforce`,
);

/** Further last words of a body's name; it ends there. */
const CLOSED_HEADS = wordSet(
  `army navy airlines airways bancorp brewing brothers co communications companies company corp dynamics electric
  electronics energy entertainment enterprises expedition factory foods forces games holdings hotel hotels inc
  industries inn insurance investments journal labs legion limited llc llp logistics ltd magazine maritime media mills
  motors newspaper newspapers organics outfitters partners pharmaceuticals pharmacy pictures plc
  post productions publishers publishing quarterly railway railways records restaurant resorts robotics solutions sons stores
  studio studios systems team technologies technology telegraph television theater theatre times township tribune
  tv welle zeitung utilities ventures watch works street observer herald gazette examiner guardian chronicle globe dispatch inquirer
  star-tribune courier sentinel standard register broadcasting radio news pac survey
  healthcare capital securities realty cruises farms vineyards airline labor labour financial clinic consulting analytics associates`,
);

/** Those that a state, a town or a candidate has one of, so that its name tells which: "the Lorne government". */
const SOLE_BODIES = wordSet(
  `government administration campaign ministry embassy consulate army navy military police parliament legislature senate
  cabinet delegation presidency committee panel`,
);

/** Outlets stand before their reporters' names without a word between: "Fox News Sean Hannity". */
const OUTLET_HEADS = wordSet(
  'news post times journal tribune herald telegraph gazette examiner chronicle globe dispatch inquirer observer magazine radio television tv daily mail mirror express sun reuters bloomberg cnn bbc nbc abc cbs msnbc npr pbs itv espn politico',
);

/** Words that follow "of", "for" and "and" in the name of a body, a ministry, an office. */
const TOPICS = wordSet(
  `state defense defence treasury homeland security labor labour health human services education energy commerce interior
  housing urban transport transportation veterans affairs foreign home exterior war peace justice law budget finance economy economic
  trade industry business agriculture food fisheries fish wildlife environment environmental climate weather water forestry
  parks recreation forests natural resources science sciences technology culture sport sports media arts art humanities families children women
  youth aging welfare social community communities medicine medical public national intelligence revenue customs immigration
  borders border refugees citizenship prisons corrections police policing crime criminal safety emergency fire rescue disaster disease
  diseases infectious drug drugs control standards statistics elections electoral ethics oversight accountability
  government governmental reform rules ways means appropriations banking currency securities exchange markets oceanic atmospheric
  aeronautics space nuclear atomic oceans marine coastal consumer product workplace planning works tourism heritage mines
  mining minerals petroleum gas oil power rural regional local civil rights liberties women's international development global
  cancer stroke heart lung blood allergy mental alcohol tobacco firearms explosives analysis staff parliament operations game aqueduct sewer
  strategy policy politics outreach advocacy studies research religion religious freedom faith communications digital cyber data missing exploited
  pensions engineering societies employees metrics cruelty study air`,
);
/** Common nouns for bodies and places, not people. */
const BODY_NOUNS = wordSet(
  `agency airline bank broadcaster channel charity city club coalition company conglomerate country county firm group
  hospital magazine network newspaper newspapers ngo nonprofit organisation organization party province regulator
  restaurant retailer school site start-up startup state station subsidiary suburb think-tank town tracker union
  university village website`,
);
const TOPIC_ENDING = /(?:tion|sion|ment|ness|ity|ics|ance|ence|ship|ology|ism|graphy|ture)s?$/u;
const DOTS = /\./gu;

/** Whether a lower-cased word ends the name of a body. */
export function isBodyHead(word: string): boolean {
  const base = word.replace(DOTS, '');
  return OPEN_HEADS.has(base) || CLOSED_HEADS.has(base);
}

/** Whether a lower-cased word tells of several bodies by what they are: "authorities". */
export function isPluralBody(word: string): boolean {
  if (!word.endsWith('s') || isBodyHead(word)) return false;
  return isBodyHead(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}

/** Whether a lower-cased noun tells what a body or a place is: "the newspaper". */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word);
}

/** Whether a body's name may go on behind the lower-cased word with "of" or "for". */
export function isOpenBodyHead(word: string): boolean {
  return OPEN_HEADS.has(word);
}

/** Whether the lower-cased word, behind a name, tells one body: "the Lorne government", but not "the Lorne company". */
export function isSoleBody(word: string): boolean {
  return SOLE_BODIES.has(word);
}

/** Whether the lower-cased word ends the name of a newspaper or a station. */
export function isOutletHead(word: string): boolean {
  return OUTLET_HEADS.has(word);
}

/** Whether the lower-cased word names what a ministry, a committee or an office is for. */
export function isTopic(word: string): boolean {
  return TOPICS.has(word) || TOPIC_ENDING.test(word);
}

/** Bodies that go by their letters, which tell of nothing else. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `UN UNICEF UNESCO UNHCR WHO NATO IMF OECD WTO OPEC IPCC FBI CIA NSA DOJ DHS HHS CDC FDA EPA NASA NOAA USDA NIH GAO CBO IRS SEC FCC
  FTC FAA NTSB FEMA TSA ICE CBP ATF DEA USGS NHTSA BBC ACLU NAACP AAA RNC DNC`.split(/\s+/u),
);
