/**
 * Words that news uses for nearly the same, in base forms, separated by `|`. Looser than the families of
 * `paraphrases.ts`: they tell that a passage is about the matter of a question, never what answers it. A word may stand
 * in several families.
 */
export const RELATED_WORDS = `
  protest demonstrate demonstration demonstrator protester rally march unrest|riot unrest protest uprising|strike walkout stoppage picket|
  crowd throng mass|volunteer helper activist campaigner staff staffer|activist campaigner advocate|campaign drive push effort|petition letter appeal plea|boycott shun|
  mp lawmaker legislator parliament parliamentarian member congressman congresswoman representative|senator lawmaker senate|
  parliament legislature assembly chamber|government administration cabinet ministry|minister secretary|governor gov|
  president presidency presidential|premier minister|chancellor treasury finance|mayor council|politician lawmaker candidate|
  party politics political|election vote ballot poll runoff midterm primary|voter electorate ballot|candidate contender nominee hopeful|
  seat district constituency|majority control lead|coalition alliance|speech address remark|debate discussion|
  law act bill legislation statute measure rule regulation|rule regulation guideline guidance restriction|order decree mandate directive|
  veto block reject|pass approve adopt clear|sign enact|repeal overturn scrap revoke rescind strike abolish|ban prohibit outlaw forbid bar restrict illegal|
  legal lawful allow permit|allow permit let enable|illegal unlawful ban|court judge justice tribunal jury ruling rule|
  ruling decision verdict judgment rule rule|judge justice magistrate|jury juror|trial court case hearing|lawsuit suit sue case complaint|
  lawyer attorney counsel barrister solicitor|prosecutor attorney|appeal challenge|convict guilty conviction|
  acquit clear|sentence jail prison imprison punish punishment term|punish sanction penalise penalize fine discipline penalty|
  prison jail imprison cell custody incarcerate inmate|prisoner inmate detainee convict|arrest detain custody capture catch apprehend seize nab|
  suspect accuse defendant gunman attacker perpetrator|charge indict accuse prosecute|crime offence offense felony|
  murder kill killing homicide slay|kill death die fatal dead deadly perish claim|die death dead decease pass|deadly fatal lethal|
  shoot gunfire gunman gun fire|gun firearm weapon rifle pistol handgun|weapon arm gun|bomb explosive explosion blast|explode blast explosion|
  stab knife|attack assault strike raid|attacker gunman assailant|fight battle clash combat|rob robbery steal theft|steal theft rob loot|
  thief robber burglar|fraud scam swindle|bribe bribery corruption corrupt|victim dead wound|hostage captive|kidnap abduct|
  rape assault abuse|abuse mistreat assault|hurt injure wound injury harm|injury wound hurt|injure hurt wound|survive survivor survival|
  rescue save evacuate|missing disappear vanish|search hunt manhunt|police officer cop trooper deputy sheriff|investigate probe inquiry investigation examine|
  probe investigation inquiry|evidence proof|cause reason trigger spark prompt lead|trigger spark prompt cause|
  war conflict invasion fight|invade invasion|army military force troop soldier|soldier troop serviceman force military|
  missile rocket|plane aircraft jet airliner flight|flight plane|drone aircraft|ceasefire truce|peace truce|refugee migrant asylum displace|
  migrant immigrant refugee|immigrant immigration migrant|asylum refuge|border frontier|deport expel remove|flee escape leave|escape flee break|
  ally partner alliance|enemy foe|spy espionage intelligence|nuclear atomic|treaty agreement accord pact deal|deal agreement accord contract pact|
  talk negotiation negotiate discussion meeting|meet meeting talk summit|summit meeting|visit trip tour travel|trip visit tour travel journey|
  boss chief ceo executive head director leader president chair chairman|chief head boss leader|leader head chief president ruler|
  head lead leader run chief director charge|run manage operate lead charge|charge run head lead superintendent|found founder start create establish|
  founder cofounder|owner own|worker employee staff workforce|employee worker staff workforce|employ worker employee job workforce|
  staff worker employee team|hire recruit employ|fire sack dismiss layoff lay axe oust drop|layoff cut fire lay job|job post position role work|
  resign quit step leave resignation retire exit|quit leave resign exit|retire leave resign step|replace succeed successor take|successor replace succeed|
  appoint name pick nominate choose|union labor labour|salary pay wage earnings|pay salary wage compensation|pay cost spend shell fork|
  income earnings revenue|money cash fund dollar|fund finance money|profit earnings income|earnings profit revenue result|loss lose deficit|
  lose loss|sales sell revenue|revenue sales turnover|debt owe loan borrow|owe debt|loan debt lend borrow borrower|borrow loan debt borrower|
  forgive cancel forgiveness relief wipe erase discharge|cancel forgive scrap wipe|cost price expense pay fee charge|price cost expensive|cheap inexpensive low affordable|
  expensive costly price cost|tax levy duty|tariff levy duty tax|budget spending|inflation price|economy economic|recession downturn|
  stock share equity|share stock stake|stake share own|investor shareholder|invest investment investor|bank lender|bankrupt bankruptcy insolvent|
  merge merger takeover acquisition|takeover acquisition buy acquire buyout|buy acquire purchase acquisition takeover|sell sale auction|
  company firm business corporation giant maker|firm company business|manufacturer maker automaker producer|shop store retailer outlet|store shop retailer outlet|
  supermarket grocer grocery|customer shopper consumer client|consumer customer shopper|product item good|goods product item merchandise|
  supplier vendor|vendor supplier|warehouse distribution|factory plant facility|plant factory facility|brand company|
  rise increase climb jump grow soar surge gain high higher|increase rise grow up raise|raise increase lift hike boost|grow growth increase expand|
  fall drop decline plunge slump sink tumble decrease down lower slide|drop fall decline decrease|cut reduce slash lower trim decrease|reduce cut lower slash decrease|
  quick fast rapid speed|fast quick speed rapid|slow delay|speed fast quick|delay postpone late|late delay|big large size huge|large big size|size big large|
  small tiny little|long length|length long|tall height high|high height tall|heavy weigh weight|weigh weight heavy|deep depth|wide width|old age|age old|
  best top|top lead best first|worst bottom|record high|average mean typical|total sum overall|half double twice|percentage percent proportion share|
  number figure total count amount|amount sum total|most majority|many number|several few|enough sufficient|
  start begin launch open commence|begin start launch|end finish conclude close stop wrap|finish end complete conclude wrap|stop halt end cease block ground prevent|
  halt stop pause suspend|pause halt suspend stop|suspend halt pause|continue remain keep|resume restart reopen return|reopen open resume|
  close shut shutter closure closing|shut close closure shutter|open launch start|launch start unveil introduce release liftoff|announce unveil reveal declare|
  unveil announce reveal introduce|reveal disclose unveil announce|publish release issue|release publish issue launch|release free|cancel call scrap axe abandon|
  change shift alter|keep retain hold maintain|build construct construction add|construct build|destroy wreck ruin demolish devastate level damage|damage harm destroy wreck|
  fix repair mend restore|repair fix restore|add include extra|remove strip delete drop|move relocate transfer|send dispatch deploy deliver|deploy send|
  arrive reach land|leave depart exit quit|depart leave|go travel head visit|travel go trip fly|fly flight travel|ride drive|land arrive touch splashdown|
  crash collide collision wreck accident|accident crash|blame fault accuse|warn caution alert warning|urge call ask press|ask request demand call urge|
  demand call ask|promise pledge vow|help aid assist assistance support|aid help relief assistance|support back endorse aid|back support endorse|
  endorse back support|oppose against critic criticise criticize|criticise criticize condemn slam blast denounce critic rebuke|criticize criticise condemn slam blast denounce critic rebuke|
  condemn denounce criticise criticize|praise hail laud applaud|deny reject dispute refute|reject refuse decline deny|refuse decline reject|agree accept consent|
  accept agree|decide decision choose|decision ruling choice|plan intend propose proposal aim|propose proposal suggest plan|proposal plan propose|intend plan aim|
  aim goal target|goal aim target|hope expect want|expect forecast predict project anticipate|forecast predict expect projection outlook|predict forecast expect projection|
  estimate reckon project figure|think believe say|believe think|feel sense|know aware|worry concern fear|fear worry concern afraid|concern worry fear|
  angry anger furious outrage|sad sorrow mourn|happy glad delight please|shock stun surprise|surprise shock unexpected|
  show reveal demonstrate|find discover detect uncover|discover find|see spot witness view|watch view|hear listen|learn study|teach teacher school|
  teacher educator instructor|school education classroom|college university|university college campus|student pupil learner|pupil student child|
  degree graduate|class course lesson|exam test|study research survey analysis|research study|researcher scientist|scientist researcher expert|expert specialist analyst|
  survey poll study|poll survey|report study document|document paper file|data figure statistic|
  doctor physician medic clinician|nurse medic|hospital clinic medical|patient participant|ill sick illness|sick ill illness disease|disease illness virus|illness disease sick|
  virus infection disease covid coronavirus|covid coronavirus pandemic virus omicron|coronavirus covid pandemic virus|pandemic covid coronavirus|outbreak epidemic spread|
  infect infection catch|case infection|symptom sign|vaccine vaccination jab shot vaccinate booster|vaccinate vaccine shot jab|shot jab vaccine|
  drug medicine medication pill treatment|medicine drug medication|treatment therapy drug|cure treatment treat|surgery operation|operation surgery|
  mask covering|test testing|cancer tumor tumour|heart cardiac cardiovascular|stroke heart|pregnant pregnancy|abortion pregnancy roe|birth born|
  health medical|mental psychological|smoke tobacco cigarette|cigarette tobacco smoke|vape vaping ecigarette|alcohol drink drunk|
  dad father|father dad|mum mother mom|mom mother|parent mother father|mother mom|son child boy|daughter child girl|child kid youngster boy girl minor|
  kid child youngster|teen teenager adolescent youth|teenager teen|baby infant newborn|wife spouse husband marry|husband spouse marry|spouse wife husband|
  marry wed marriage wedding spouse|marriage wedding marry|wedding marry marriage|divorce split separate|split divorce separate|partner spouse|
  gay samesex lgbtq|family relative household|relative family|family household|brother sibling|sister sibling|friend pal|neighbor neighbour|
  man guy|woman lady female|female woman|male man|people person|person people|resident local citizen inhabitant|citizen resident national|national citizen|
  american us usa america|america us usa american|us america american usa|british uk britain|britain uk british|uk britain british|eu europe european|
  country nation|nation country|city town|town city village|area region|region area|place spot location site|spot place location site|site place location|
  house home property|home house residence|building property|apartment flat|flat apartment|hotel inn|park reserve|road street highway route|highway road|
  bridge span|train rail railway railroad|subway metro underground train|bus coach|car vehicle auto|vehicle car truck|truck lorry|ship boat vessel|boat ship vessel|
  airport airline|airline carrier|pilot crew|driver motorist|motorist driver|passenger traveler traveller|traveler passenger traveller|tourist visitor traveler|
  visitor tourist guest|guest visitor|storm hurricane cyclone typhoon|hurricane storm|snow snowfall snowstorm blizzard winter|snowstorm snow storm blizzard|
  blizzard snow snowstorm|rain rainfall|rainfall rain|flood flooding|wind gust|heat hot temperature|cold freeze|drought dry|tornado twister|
  earthquake quake tremor|quake earthquake|volcano eruption lava erupt|eruption erupt volcano|erupt eruption|wildfire fire blaze|fire blaze wildfire burn|blaze fire|
  tsunami wave|disaster catastrophe emergency|emergency crisis|crisis emergency|damage destruction|power electricity grid outage|electricity power grid|outage power blackout|
  blackout outage power|gas gasoline petrol fuel|gasoline gas petrol fuel|petrol gas gasoline fuel|fuel gas gasoline petrol|oil crude|energy power|climate warming|
  emission carbon greenhouse|pollution pollute emission|water drink|food meal|restaurant chain diner|meal food|eat food meal|hungry hunger starve|
  animal creature|dog pet|fish shark|bird fowl|plant tree|species animal|
  space nasa spacecraft|spacecraft capsule probe|capsule spacecraft|rocket launch|moon lunar|planet world|astronaut crew|telescope observatory|asteroid rock|
  satellite spacecraft|scientist astronomer|
  game match|match game|team side club squad|club team side|squad team roster|player athlete|athlete player|coach manager|manager coach|win victory beat|
  beat defeat win|defeat beat loss|victory win|champion title winner|title championship champion|championship title tournament|tournament championship cup|
  cup tournament|final championship|score goal point|goal score|medal gold|race run|season campaign|league division|stadium arena venue|arena stadium venue|
  venue stadium arena site|fan supporter|supporter fan backer|sign contract deal|transfer trade|trade swap transfer|
  film movie|movie film|actor star actress|actress star actor|star actor actress celebrity|singer musician artist|musician singer artist|song track single|
  track song|album record|record album|band group|show series programme program|series show|episode show|tv television|television tv|streaming stream|
  subscriber customer user member|user account|viewer audience|audience viewer crowd|award prize honor honour|prize award|honor award|win award|
  book novel|novel book|author writer|writer author|paint painting portrait artwork|painting artwork portrait|artwork painting portrait|museum gallery|
  photo picture image photograph|picture photo image|video footage clip|footage video clip|voice voiceover|role character part|character role|
  celebrity star|comedian comic|comic comedian|joke humor|king monarch|queen monarch|monarch king queen|royal king queen prince|prince royal|
  internet online web|online internet web|website site|app application|phone smartphone mobile|computer laptop|software program|hack breach hacker|breach hack leak|
  leak breach|password login|robot machine|social facebook twitter|tweet twitter post|post tweet|bot spam fake|fake false|false fake untrue|true real|
  ai artificial|chip semiconductor|battery power|electric battery|
  religion faith|church worship|pope vatican|muslim islam islamic|islam muslim islamic|jew jewish|christian church|
  iran iranian tehran|israel israeli|palestine palestinian|saudi arabia|russia russian moscow kremlin|kremlin russia russian moscow putin|ukraine ukrainian kyiv|
  china chinese beijing|beijing china chinese|taiwan taiwanese|korea korean|japan japanese tokyo|india indian|pakistan pakistani|afghanistan afghan|
  france french paris|germany german berlin|italy italian rome|spain spanish|scotland scottish|ireland irish|wales welsh|canada canadian|mexico mexican|
  brazil brazilian|argentina argentine|australia australian|africa african|asia asian|europe european|egypt egyptian|turkey turkish|iraq iraqi|
  syria syrian|poland polish|sweden swedish|norway norwegian|finland finnish|denmark danish|netherlands dutch|greece greek|cuba cuban|haiti haitian|
  rwanda rwandan|nigeria nigerian|kenya kenyan|vietnam vietnamese|thailand thai|philippines filipino philippine|indonesia indonesian|
  democrat democratic|democratic democrat|republican gop|gop republican|tory conservative|conservative tory|labour labor|liberal left|
  supreme scotus|white house|pentagon defense|defence defense military|defense defence military|fbi bureau|
  week weekly|month monthly|year annual|annual year|day daily|daily day|morning dawn|night overnight|spring summer|holiday vacation|vacation holiday|
  last final previous|final last|first initial|next follow|new latest|recent latest|current present|former ex|former previous|
  responsible blame behind|behind responsible incite|link tie connect|tie link|connect link|relate link|
  apologise apologize apology sorry|apologize apologise apology sorry|sorry apologise apologize apology|thank grateful|celebrate celebration mark|mark celebrate|
  free release|free available|available open|vacant open|ready prepare|prepare ready|try attempt|attempt try|fail failure|success succeed|succeed success|
  need require necessary|require need must|use utilise utilize|make produce manufacture create|create make establish|produce make|get receive obtain|
  receive get|give provide offer grant donate|offer give provide|provide give offer supply|supply provide|share split|send give|take bring|bring take|carry transport|
  hold host stage|host hold|attend join visit|join enter|enter join|lead head run|follow pursue|watch monitor|monitor track|control run|lose loss|
  live reside resident home|reside live|stay remain|remain stay|hide conceal|seek look search|look search|choose pick select|pick choose select|select choose pick|
  check inspect|inspect check|measure size|count number|compare comparison|differ difference|similar same alike|
  danger risk threat|dangerous risky unsafe hazardous|risk danger threat|threat danger risk|safe safety secure|safety safe|secure security|security secure|
  fight combat|win gain|gain rise|hit strike batter slam|strike hit|batter hit pummel slam|sweep spread|spread sweep|
  rich wealthy billionaire|wealthy rich|billionaire rich wealthy|poor poverty|poverty poor|homeless homelessness|hunger hungry|
  popular favorite|favorite popular|famous celebrity|important key significant|key important|serious severe|severe serious|possible likely|likely probable|
  correct right accurate accuracy|right correct accurate|wrong incorrect error|mistake error|error mistake|accurate correct|
  advise advisor adviser aide|engage fiancee fiance betroth|coach manager|job profession occupation career|born birth birthplace native|
  dial phone ring call|
  worldwide global globally world|global worldwide|nationwide national countrywide|yearly annual|owe outstanding|outstanding owe|
  debut unveil reveal introduce launch premiere|premiere debut|rename name|nickname dub call|portray depict|remake reboot|perform concert sing|concert tour show|
  trash garbage rubbish waste toss discard dump|garbage trash rubbish waste|dump discard trash|store location branch|branch location store|
  spend sale sell|look investigate examine|blast launch liftoff lift|show display exhibit|exhibit display show|
  defect fault flaw|refund reimburse repay|rent lease|lease rent|casualty victim dead|toll death|inaugurate swear|pardon clemency|plea plead|
  swap exchange|exchange swap|scarce shortage short|shortage lack scarce|lack shortage|queue line wait|lift raise remove|ease relax loosen|tighten strict
`;
