import { formsOf } from '../../verbs.ts';

/**
 * What a verb tells about speech: `say` reports words; `tell` takes the listener as its object; `call` gives words to
 * a thing ("called it “…”"); `think` reports a mind; `act` reports words only where they are in marks beside it;
 * `other` is any further verb, which reports where only it and its subject are beside the marks; `own` is a
 * noun for words, whose possessor says them ("Ruiz’s claim that …").
 */
export type CueClass = 'say' | 'tell' | 'call' | 'think' | 'act' | 'other' | 'own';

const SAY = `say/said add announce answer apologize apologise argue assert ask boast brag+ caution charge claim comment complain concede
  conclude confess confirm contend continue counter declare deny disclose elaborate emphasize emphasise exclaim explain fume
  imply insist interject joke lament maintain mention muse note object observe offer opine plead pledge
  post predict proclaim promise pronounce propose protest quip+ recall recount reiterate remark repeat reply report respond
  retort reveal scoff scream shout signal snap+ speculate state stress suggest swear/swore/sworn testify thunder
  tweet urge vow warn whisper write/wrote/written yell acknowledge admit+ advise affirm allege agree assure chant
  cry crow demand gush holler indicate interrupt order press quote read/read rule sing/sang/sung stipulate summarize sum+ tease
  translate underscore volunteer warn wonder venture detail echo exhort extol+ outline preach rant rave reason recite retweet
  riff+ roar sigh specify taunt text theorize tout muse commit+ guess hint bemoan bellow bark blog+ blurt caption clarify question email+ e-mail retaliate
  point command implore threaten shoot/shot fire go/went/gone hit+/hit chime continue quote boom laugh smile nod+ grumble
  snipe grouse ponder vent quibble murmur mumble gripe banter sneer reckon recommend`;
const TELL = 'tell/told inform remind notify assure convince persuade advise brief thank';
const CALL = `call describe label label+ brand dub+ deem dismiss denounce condemn criticize criticise blast slam+ mock praise accuse
  refer+ term title characterize decry deride ridicule rip+ hail portray attack bash chide lambast lambaste liken cite
  compare assail applaud commend credit fault hammer knock lash laud paint pan+ scold skewer tar+ trash berate blame welcome voice express cheer celebrate warn`;
const THINK = `believe think/thought feel/felt hope wish expect fear worry doubt consider regard view figure
  understand/understood`;
const ACT = `want know/knew/known like love hate see/saw/seen intend plan+ seek/sought try decide vote
  support oppose find/found hear/heard promote show/showed/shown mean/meant include use discuss address stand/stood push
  warrant give/gave/given make/made talk speak/spoke/spoken begin/began/begun open start finish reject invoke adopt`;

/** The class of every form of every cue verb, by lower-cased form. */
export const CUE_VERBS: ReadonlyMap<string, CueClass> = new Map([
  ...classify(ACT, 'act'),
  ...classify(THINK, 'think'),
  ...classify(CALL, 'call'),
  ...classify(TELL, 'tell'),
  ...classify(SAY, 'say'),
]);

/** The cue verbs as they are after "to" and with plural subjects: "say", "claim". */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  `${SAY} ${TELL} ${CALL} ${THINK} ${ACT}`.split(/\s+/u).map((entry) => entry.replace(/[/+].*/u, '')),
);

function classify(entries: string, cue: CueClass): readonly (readonly [string, CueClass])[] {
  return formsOf(entries).map((form) => [form, cue] as const);
}
