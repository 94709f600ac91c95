/**
 * Verbs that news uses for one deed, in base forms, separated by `|`; subject and object stay the same. A verb may be in
 * several families: "name" somebody to an office, "name" a child.
 */
export const VERB_FAMILIES = `
  buy acquire purchase|sell auction|get receive obtain|give award grant hand|donate give contribute|
  win clinch capture scoop|win beat defeat|beat defeat overcome topple oust|lose forfeit|elect vote choose|choose pick select|
  appoint name install hire|name call dub title nickname|nominate shortlist|fine penalise penalize|
  sentence jail imprison|resign quit|leave quit exit|fire sack dismiss oust axe terminate|arrest detain|charge indict|
  start begin commence|start launch open|launch unveil introduce debut release|release publish issue|release free|
  announce unveil reveal declare|announce report confirm|end finish conclude|close shut shutter|
  make produce manufacture|build construct erect|create design invent|founded establish create|
  kill slay murder|die kill perish|attack assault|hit strike rock shake|hit batter slam pummel|rescue save|
  ban prohibit outlaw forbid bar|approve pass adopt|approve clear authorize authorise|sign enact|reject refuse|
  cost price|rise increase climb jump grow soar surge gain|fall drop decline plunge slump sink tumble lose|
  hold host stage|marry wed|move relocate|travel fly go|arrive land|play portray|play perform|write author pen|
  lead head run chair|own operate|replace succeed|join enter|hire recruit|help aid assist|
  discover find uncover detect identify|find conclude show|use employ|need require|plan intend|live reside|
  evacuate displace|injure wound hurt|destroy ruin demolish|damage harm|cancel scrap abandon|cancel forgive|
  postpone delay|cut reduce slash lower trim|raise increase lift boost hike|merge combine|visit tour|meet greet|
  support back endorse|oppose criticise criticize|accuse charge|sue|photograph picture|capture catch seize|seize confiscate|
  shoot gun|collapse fall|crash collide|affect impact|legalise legalize approve|back sponsor fund|lay dismiss|
  provide supply offer|send dispatch deploy|wipe cancel expunge erase|order buy|recall withdraw|house shelter|
  erupt explode|ask request|suspend ban|suspend halt pause|stop halt cease|block halt stop prevent|teach lecture|study research|
  leave depart flee|leave withdraw|blame fault|give provide offer|attend join|add build open|pummel pound batter slam|
  headline perform|forecast predict project expect|hold contain|oversee run manage lead|direct helm|
  seize take capture|bomb shell strike attack hit|pledge promise vow commit|vaccinate inoculate immunize|
  spot see sight|trigger cause spark prompt|strand trap|explode blast|kidnap abduct|stab knife|smack slap|
  protest demonstrate rally|export ship|admit acknowledge concede confess|flee escape|commute pardon|select announce choose|
  nominate pick choose|eliminate cut axe|consider call deem|observe celebrate mark|become turn|access reach use
`;

/** Nouns that news uses for one thing, in the singular. */
export const NOUN_FAMILIES = `
  baby infant newborn|child kid youngster|film movie|car vehicle|shop store|firm company business|house home|
  employee worker staff|boss chief ceo|share percentage percent proportion|boat ship vessel|plane aircraft jet airliner|lawyer attorney|
  policeman officer cop|illness disease|doctor physician|student pupil|game match|fine penalty|shot vaccine vaccination jab|
  prize award trophy|quake earthquake|fire wildfire blaze|war invasion|vote election|poll survey|job post|trip journey visit tour|ad posting advert advertisement|soldier troop|
  nickname name|salary wage pay|tv television|cash money|border frontier|suspect defendant|photo picture image|
  anti-abortion abortion|phone smartphone|show series programme program|spot place|resident citizen|elderly senior|
  guide handbook|mp lawmaker legislator parliamentarian|tour concert|university college|capital city|law act bill legislation|deal agreement|drug medicine medication|us usa america american|uk britain british|
  afghanistan afghan|argentina argentine argentinian|australia australian|austria austrian|belgium belgian|brazil brazilian|
  canada canadian|chile chilean|china chinese|colombia colombian|cuba cuban|denmark danish dane|egypt egyptian|england english|
  finland finnish|france french|germany german|greece greek|haiti haitian|hungary hungarian|india indian|indonesia indonesian|
  iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|japan japanese|kenya kenyan|korea korean|mexico mexican|
  netherlands dutch|nigeria nigerian|norway norwegian|pakistan pakistani|peru peruvian|philippines philippine filipino|
  poland polish|portugal portuguese|russia russian|scotland scottish|spain spanish|sweden swedish|switzerland swiss|
  syria syrian|taiwan taiwanese|thailand thai|turkey turkish|ukraine ukrainian|venezuela venezuelan|vietnam vietnamese|wales welsh
`;

/** Nouns for people who do what a verb says: "the designer of the bridge" designed it. */
export const DOERS = `
  design designer|create creator|founded founder co-founder|write author writer novelist|direct director|host host co-host presenter|
  own owner|invent inventor|produce producer|win winner champion|manage manager|coach coach|edit editor|compose composer|
  lead leader head chief ceo director president chair chairman chairwoman chairperson|
  run ceo chief head director leader chair president chairman chairwoman chairperson manager|
  head ceo chief head director leader chair president chairman chairwoman chairperson|
  chair chair chairman chairwoman chairperson
`;

/** Verbs with a particle, and the verb that says the same: "go up" is "rise". "be" stands for all its forms. */
export const PHRASAL_VERBS = `
  go up rise|go down fall|come down fall|come out release|be out release|step down resign|stand down resign|take over buy|
  take place hold|put off postpone|set up found|set free release|let go release|let loose release|turn down reject|
  give up quit|call off cancel|shut down close|lay off fire|vote in elect|kick off start|roll out launch|
  bring out release|pull out leave|knock down destroy|carry out do|throw out reject
`;
