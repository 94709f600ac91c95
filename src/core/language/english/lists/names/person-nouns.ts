import { wordSet } from '../grammar/words.ts';

/** Endings of nouns that mostly name a person by what he or she does or is. */
const PERSON_ENDING =
  /(?:man|woman|person|tigator|istrator|islator|ucator|ordinator|ist|ician|arian|eer|maker|keeper|holder|worker|writer|player|owner|leader|speaker|worker|manager|officer|organi[sz]er|adviser|advisor|reporter|researcher|teacher|lawyer|director|editor|senator|governor|mayor|minister|commissioner|counsel|professor|doctor|author|actor|investor|donor|creator|founder|producer|trainer|supporter|voter|lobbyist|strategist|analyst|pollster|economist)$/u;

const PERSON_NOUNS = new Set(
  `activist adversary advocate agent aide ally ambassador anchor appointee archbishop artist assistant associate astronaut athlete
  attorney aunt backer baker banker baron baroness barrister bishop blogger boss boy boyfriend brother builder businessman
  businesswoman candidate captain cardinal champion chancellor chief citizen cleric coach co-author co-chair co-founder colleague columnist
  comedian commander comptroller congressman congresswoman constituent consultant contender contributor cop correspondent councillor cousin
  critic dad daughter delegate deputy designer detective developer diplomat driver economist elder engineer envoy
  executive expert father fellow fighter fiancé fiancée friend general girl girlfriend graduate grandfather grandmother guest guru head
  heir hero historian host husband immigrant imam inspector instructor intern jockey journalist judge justice king lady
  lawmaker lawyer liaison lieutenant luminary magnate major master mathematician matriarch mentor midwife migrant model mogul moderator monk mother mp mum
  native neighbor neighbour neurosurgeon nominee novelist nurse official opponent organizer parent partner pastor patient patriarch pensioner photographer
  physician physicist pilot pioneer plaintiff planner playwright poet president priest prime prince princess principal prosecutor protester provost
  psychologist publisher queen rabbi ranger receptionist referee refugee representative resident retiree reverend rival scholar
  scientist secretary seller senior sergeant sheriff singer sister soldier solicitor son specialist spokesman spokesperson
  spokeswoman staffer star statesman statistician student superdelegate superintendent surgeon surrogate survivor taoiseach tenant
  treasurer trustee tsar tycoon uncle veteran veterinarian vicar victim visitor volunteer warden watchdog widow widower wife winner
  witness woman man worker youngster blog newspaper outlet magazine broadcaster think-tank agency
  lecturer member buyer enthusiast apprentice bartender beekeeper biologist broker butcher carpenter cashier clerk collector commentator
  contractor dealer dean dentist electrician employee entrepreneur florist forecaster gardener grandson granddaughter inmate inventor
  landlord landlady librarian logger mechanic medic meteorologist nephew niece operator paramedic painter plumber practitioner presenter
  programmer professional psychiatrist rapper registrar sailor sculptor signatory skipper sociologist spouse supervisor teammate
  tourist translator trader traveller traveler tutor vendor waiter waitress welder wrestler ceo cfo coo cto svp evp lead defender winger batsman bowler seamer full-back fullback fly-half scrum-half flanker linebacker cornerback allrounder all-rounder`.split(
    /\s+/u,
  ),
);

/** Whether a lower-cased noun in the singular names a person (or a medium that speaks like one) by role. */
export function isPersonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || PERSON_ENDING.test(word);
}

/** Endings that hardly any surname has. */
const OFFICE_ENDING =
  /(?:woman|person|tigator|istrator|islator|ucator|ordinator|ologist|economist|journalist|activist|columnist|novelist|strategist|scientist|lobbyist|therapist|ician|holder|keeper|writer|manager|officer|organi[sz]er|adviser|advisor|reporter|researcher|teacher|lawyer|director|editor|minister|commissioner|counsel|professor|producer|supporter|pollster|filmmaker|lawmaker|policymaker|(?:business|states|sales|congress|spokes|chair|council|assembly|alder|camera|police|fisher)man)$/u;

/** Whether a lower-cased noun names a person by role even where it is capitalised: "Author", but not "Goldman". */
export function isPersonNounInTitles(word: string): boolean {
  return PERSON_NOUNS.has(word) || OFFICE_ENDING.test(word);
}

/** Nouns for several people that have no plural ending. */
const GROUP_NOUNS: ReadonlySet<string> = wordSet(
  'people men women police enforcement children couple family',
);

/** Whether a noun means several people: "clerks", "policemen", "the couple". */
export function isPluralNoun(noun: string): boolean {
  return GROUP_NOUNS.has(noun) || /(?:[^s]s|men|women)$/u.test(noun);
}
