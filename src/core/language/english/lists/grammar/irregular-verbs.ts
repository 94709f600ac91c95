/**
 * Verbs whose forms no stemmer joins: the base form, then the others. Left out are forms that are mostly another word
 * ("lay", "ground", "bore", "wound").
 */
const FORMS = `
  add added adding|arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|
  bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch caught|choose chose chosen|
  cling clung|come came|creep crept|deal dealt|die died dying death dead|dig dug|do did done doing does|draw drew drawn|drink drank drunk|
  drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
  forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|
  give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|
  lead led|leave left|lend lent|lie lying lain|lose lost loss|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|
  overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|
  sell sold|send sent|shake shook shaken|shine shone|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|
  slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|
  sting stung|sue sued suing sues|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|
  tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|wake woke woken|wear wore worn|
  weep wept|win won winner|withdraw withdrew withdrawn|withhold withheld|write wrote written|
  child children|kid kids|man men|woman women|person people|foot feet|tooth teeth|wife wives|life lives|leaf leaves
`;

/** The base form of a form that no rule leads back to it: "wrote" → "write"; in lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('|')
    .map((entry) => entry.trim().split(/\s+/u))
    .flatMap(([base = '', ...others]) => others.map((form) => [form, base] as const)),
);
