/**
 * Verbs and the nouns and adjectives of one root that their stems do not join, in base forms, separated by `|`: the deed,
 * not whoever does it. Verbs with a particle are written in one word as nouns ("locked down", "lockdown").
 */
export const DERIVED_WORDS = `
  produce production|destroy destruction destructive|decide decision|expand expansion|explode explosion explosive|invade invasion|collide collision|
  divide division|conclude conclusion|include inclusion|exclude exclusion|provide provision|suspend suspension|extend extension extent|
  defend defense defence|respond response|offend offense offence|spend spending expenditure|attend attendance|intend intention intent|
  detain detention|retain retention|maintain maintenance|abstain abstention|receive receipt reception|deceive deception|
  permit permission|admit admission|submit submission|commit commitment|transmit transmission|emit emission|describe description|
  prescribe prescription|subscribe subscription|absorb absorption|consume consumption|assume assumption|resume resumption|
  introduce introduction|reduce reduction|apply application|qualify qualification|identify identification identity|verify verification|
  notify notification|classify classification|certify certification certificate|ratify ratification|satisfy satisfaction|clarify clarification|
  modify modification|fly flight|die death dead|bear birth|live life|lose loss|sell sale|choose choice|speak speech|think thought|
  know knowledge|give gift|see sight|grow growth|weigh weight|high height|long length|strong strength strengthen|wide width|deep depth|hot heat|
  warm warmth|young youth|true truth|marry marriage|bury burial|deny denial|try trial|arrive arrival|survive survival|
  approve approval|remove removal|refuse refusal|propose proposal|withdraw withdrawal|renew renewal|appear appearance|disappear disappearance|
  sign signature|fail failure|close closure|depart departure|expose exposure|press pressure|seize seizure|disclose disclosure|pay payment payout|
  ship shipment|treat treatment|move movement|agree agreement|argue argument|judge judgment judgement|punish punishment|settle settlement|
  enroll enrollment enrolment|invest investment|employ employment|improve improvement|achieve achievement|
  announce announcement|appoint appointment|replace replacement|retire retirement|require requirement|recruit recruitment|
  entertain entertainment|govern government|advise advice|believe belief|relieve relief|prove proof|
  save savings|serve service|breathe breath|lend loan|sing song|shoot shot|injure injury|discover discovery|
  recover recovery|deliver delivery|rob robbery|analyze analyse analysis|criticize criticise criticism critical|
  apologize apologise apology|prioritize prioritise priority|legalize legalise legal|compete competition|repeat repetition|
  compose composition|impose imposition|acquire acquisition|inquire inquiry enquiry|prohibit prohibition|
  define definition|add addition additional|recognize recognise recognition|abolish abolition|demolish demolition|publish publication|
  vary variation variety|explain explanation|reveal revelation|invite invitation|cite citation|occupy occupation|solve solution|
  resolve resolution|evolve evolution|involve involvement|dissolve dissolution|convert conversion|merge merger|emerge emergence|erode erosion|
  intrude intrusion|evade evasion|occur occurrence|refer referral reference|prefer preference|confer conference|differ difference different|
  short shorten|weak weaken weakness|worse worsen|threat threaten|sick sickness|poor poverty|hungry hunger|angry anger|proud pride|
  able ability|guilty guilt|danger dangerous endanger|suspect suspicion suspicious|religion religious|industry industrial|economy economic|
  history historic historical|science scientific|politics political|music musical|crime criminal|
  congress congressional|finance financial|medicine medical|nature natural|culture cultural|race racial racist racism|terror terrorism|
  tour tourism|art artistic|journal journalism|own ownership|lead leadership|member membership|develop development|manage management|
  organize organise organization organisation|use usage|
  lock lockdown lockout|shut shutdown|break breakup breakdown breakout|take takeover takeoff|crack crackdown|lay layoff|buy buyout|
  bail bailout|roll rollout|walk walkout|kick kickoff|lift liftoff|turn turnout turnover|run runoff|hand handout|black blackout|drop dropout|
  cut cutback|come comeback|fall fallout|clean cleanup|check checkup|line lineup|start startup|sell selloff|spin spinoff|slow slowdown|
  melt meltdown|splash splashdown|count countdown|knock knockout|log login|push pushback
`;
