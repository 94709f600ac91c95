import { wordSet } from '../lists/grammar/words.ts';

/** Words of greeting. */
export const GREETINGS: ReadonlySet<string> = wordSet(
  `hello helo hi hiya hey heya hullo howdy yo greetings morning evening afternoon g'day gm heyo sup salut bonjour hola hallo`,
);

/** Words that may be beside a greeting without asking anything. */
export const BESIDE_GREETINGS: ReadonlySet<string> = wordSet(
  `good there all everyone everybody team folks guys again bot you mate friend day to and nice meet my dear`,
);

/** Words of thanks. */
export const THANKS: ReadonlySet<string> = wordSet(
  'thanks thank thx thnx ty tysm cheers ta tks obliged appreciated appreciate grateful',
);

/** Words of reaction: one of them makes a line a reaction. */
export const REACTIONS: ReadonlySet<string> = wordSet(
  `ok okay okey k kk great good nice perfect
  excellent brilliant awesome cool lovely super superb wonderful fantastic amazing sweet neat splendid marvellous bravo
  wow whoa lol lmao rofl haha hahaha hah heh hehe hmm hm mm mhm ah oh aha ooh ugh yes yeah yep yup ya no nope nah sure fine
  alright agreed exactly indeed absolutely definitely totally understood noted got gotcha roger done sorry oops apologies
  bye goodbye later cya goodnight ciao congrats congratulations interesting funny hilarious helpful useful handy impressive helps helped
  sense nevermind nvm brb afk gn ttyl again enough whatever +1 np welcome fair true right cute terrible awful bad sad shame weird strange odd
  useless stupid rubbish crap dumb idiot moron shit bullshit fuck suck sucks hopeless pathetic garbage shut
  bollocks damn jeez gosh omg wtf fyi deal works worked love loved loving incredible unbelievable`,
);

/** Words that may be beside a reaction without asking anything. */
export const BESIDE_REACTIONS: ReadonlySet<string> = wordSet(
  `you u a an the lot lots much so very really super this that it its it's is was all for your help to know i we me my us
  job work one stuff bot again mate man pal everyone everybody team guys folks there then well too as always just what
  exactly needed wanted looking see never mind now see good hear point call enough problem worries day evening weekend
  night makes make will do be of at in them have had and or but same here quick fast answer today that's thats i'm
  we're you're they're off bloody fucking been am are were not bad with kind pretty quite more than lot that'll it'll dear many bit because
  please yet still only sounds looks seems sound look seem like how back soon tomorrow around ya yourself stuff indeed much`,
);

/** Things that people in a newsroom talk about. */
export const OFFICE_NOUNS: ReadonlySet<string> = wordSet(
  `desk piece draft copy headline lede standfirst story column script page layout deadline editor editors subs lawyer
  lawyers legal meeting call lunch dinner coffee breakfast break shift office slides deck doc document folder inbox
  email mail printer phone slack channel team intern photo photos picture pictures caption captions graphic graphics video
  newsletter edition bulletin podcast show package embargo byline budget invoice calendar agenda schedule conference
  room taxi train flight weekend holiday boss colleague colleagues ministry spokesman spokeswoman spokesperson press`,
);

/** Verbs that people tell each other what to do with; none asks an archive for anything. */
export const OFFICE_VERBS: ReadonlySet<string> = wordSet(
  `call ring phone email mail text message ping dm send forward print publish file run put add use cut drop hold wait
  stop leave book meet remind remember ask tell let make get grab fix move copy paste save write rewrite edit update
  upload post share submit schedule keep try do don't go come take bring talk speak hurry chase sign join finish order
  buy pick close open start begin delete remove change swap replace slack tweet proofread shorten trim spike kill pass
  hand drop wrap sort confirm cancel postpone delay push pull set turn cover pitch interview invite watch read look leave`,
);

/** Words for what an archive of quotations has. */
export const ARCHIVE_WORDS: ReadonlySet<string> = wordSet(
  `said say says saying told tell quote quotes quoted quoting quotation quotations words wording statement statements article articles archive
  source sources outlet outlets speaker speakers context citation citations anything something everything wrote claimed
  claim claims reported reports verify fact-check`,
);

/** Verbs of wanting: a line that begins with one asks for something. */
export const WANTING_VERBS: ReadonlySet<string> = wordSet(
  'need want like looking searching wonder wondering interested trying asking after curious hoping',
);

/** Verbs for what a bot can be asked to do. */
export const BOT_VERBS: ReadonlySet<string> = wordSet(
  `tell show give find check list explain search look verify quote summarise summarize help say name remind confirm answer
  identify trace pull read compare describe`,
);
