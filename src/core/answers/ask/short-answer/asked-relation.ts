import { BE_FORMS, wordSet } from '../../../language/english/words.ts';
import { type Token, tokenize } from '../../../language/tokens.ts';
import { stemOf } from '../../../search/stem.ts';

/** Which part of what a sentence states the question asks for. */
export type AskedPart = 'agent' | 'patient' | 'holder' | 'role' | 'circumstance';

/** What a question wants stated, and which part of it is asked for. */
export interface AskedRelation {
  /**
   * `agent`: who does it; `patient`: to whom it is done; `holder`: who has a role ("who is the mayor of Lorne");
   * `role`: what somebody is ("who is Ana Ruiz"); `circumstance`: when, where, how many.
   */
  readonly part: AskedPart;
  /** The stem of the verb that says what is done; null where it is no more than "is" or "has". */
  readonly verb: string | null;
  /** Whether the verb tells little without the word behind it: "came third". */
  readonly isLight: boolean;
  /** The stems of the office that a `holder` has: "agent" of "Griner's agent"; empty for the other parts. */
  readonly office: readonly string[];
  /** Whether it asks what is the case now, not what happened. */
  readonly isPresent: boolean;
  /** The stem of the noun behind "which" or "how many", its head; null where none stands there. */
  readonly noun: string | null;
}

const ASKING = wordSet('who whom whose which what when where how');
const DO_FORMS = wordSet('do does did');
const MODALS = wordSet('has have had will would can could should may might must');
/** Verbs that state nothing by themselves, and words that only the tagger takes for verbs. */
const EMPTY = wordSet('be have do need want say accord');
/** Verbs that tell little without the word behind them: "came third", "made … a holiday". */
const LIGHT = wordSet('get go make take come becom give put');
const ARTICLES = wordSet('the a an');
const PRESENT = wordSet("is are 's does do");
/** What stands behind these is told beside what is asked. */
const SUBORDINATE = wordSet('when while after before because if as since');
/** The tagger takes these for verbs in questions in lower case. */
const NEVER_VERBS = wordSet('people used according had has');
const MEASURED = wordSet('many much');

/** Reads which relation a question asks for, from its words as typed; null where no asking word stands in it. */
export function readAskedRelation(text: string): AskedRelation | null {
  const tokens = tokenize(text).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SPACE');
  const asking = tokens.findIndex(({ lower }) => ASKING.has(lower));
  const word = tokens[asking]?.lower;
  if (word === undefined) return null;
  const nounEnd = endOfNoun(tokens, asking);
  const noun = headOf(tokens.slice(asking + 1, nounEnd));
  const rest = tokens.slice(nounEnd);
  const { part, verb } =
    word === 'when' || word === 'where' || word === 'how'
      ? { part: 'circumstance' as const, verb: lastVerb(rest) }
      : readPart(rest);
  const isPresent =
    rest[0] !== undefined && PRESENT.has(rest[0].lower) && !(part === 'patient' && verb !== null);
  const isLeader = part === 'agent' && LEADING.has(verb ?? '');
  const office = part === 'holder' ? officeOf(rest) : isLeader ? LEADERS : [];
  return { part, verb, isLight: LIGHT.has(verb ?? ''), office, isPresent, noun };
}

/** "which state", "how many Ohio seniors": behind the asking word up to the verb. */
function endOfNoun(tokens: readonly Token[], asking: number): number {
  let at = asking + 1;
  const word = tokens[asking]?.lower;
  if (word !== 'which' && word !== 'what' && word !== 'how') return at;
  while (at < tokens.length && !isVerb(tokens[at])) at += 1;
  return at;
}

/** "the mayor of Lorne", "Lorne's mayor" → "mayor". */
function officeOf(rest: readonly Token[]): readonly string[] {
  const owner = rest.findLastIndex(({ tag, lower }) => tag === 'PART' && lower.startsWith("'"));
  const end = rest.findIndex(
    ({ tag }, at) => at > Math.max(owner, 0) && (tag === 'ADP' || tag === 'PUNCT' || tag === 'SCONJ'),
  );
  return rest
    .slice(Math.max(owner, 0) + 1, end < 0 ? rest.length : end)
    .flatMap(({ tag, lower }) => (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' ? [stemOf(lower)] : []));
}

/** Who runs, leads or heads something has one of these offices; any of them will do. */
const LEADING = wordSet('run lead head chair');
const LEADERS: readonly string[] = [
  'ceo',
  'chief',
  'head',
  'director',
  'leader',
  'chair',
  'presid',
  'chairman',
  'chairwoman',
  'chairperson',
];

/** "positive cases" → "case"; "percentage of US adults" → "adult": what stands last before a preposition but "of". */
function headOf(tokens: readonly Token[]): string | null {
  const end = tokens.findIndex(({ tag, lower }) => tag === 'ADP' && lower !== 'of');
  const head = tokens
    .slice(0, end < 0 ? tokens.length : end)
    .findLast(({ tag, lower }) => (tag === 'NOUN' || tag === 'PROPN') && !MEASURED.has(lower));
  return head === undefined ? null : stemOf(head.lower);
}

function readPart(rest: readonly Token[]): Pick<AskedRelation, 'part' | 'verb'> {
  const first = rest[0]?.lower ?? '';
  if (DO_FORMS.has(first)) return { part: 'patient', verb: lastVerb(rest.slice(1)) };
  if (BE_FORMS.has(first) || first === "'s") return readBeing(rest.slice(1));
  const verb = MODALS.has(first) ? rest.slice(1).find((each) => each.tag === 'VERB') : rest[0];
  if (
    MODALS.has(first) &&
    rest[1] !== undefined &&
    verb !== rest[1] &&
    rest[1].tag !== 'ADV' &&
    rest[1].tag !== 'AUX'
  )
    return { part: 'patient', verb: stemOfVerb(verb) };
  return { part: 'agent', verb: stemOfVerb(verb) };
}

/** "who is suing Tesla", "who was sanctioned", "who is the mayor of Lorne", "who is Ana Ruiz". */
function readBeing(rest: readonly Token[]): Pick<AskedRelation, 'part' | 'verb'> {
  const at = rest.findIndex(({ tag }) => tag !== 'ADV');
  const next = rest[at];
  const isOwner = rest[at + 1]?.tag === 'PART' && rest[at + 1]?.lower.startsWith("'") === true;
  if (next?.tag === 'VERB' && !isOwner)
    return { part: next.lower.endsWith('ing') ? 'agent' : 'patient', verb: stemOfVerb(next) };
  const isNamed = next !== undefined && !ARTICLES.has(next.lower) && rest.every(({ tag }) => tag !== 'ADP');
  const isPossessed = rest.some(({ tag, lower }) => tag === 'PART' && lower.startsWith("'"));
  return { part: isNamed && !isPossessed ? 'role' : 'holder', verb: null };
}

function lastVerb(tokens: readonly Token[]): string | null {
  const end = tokens.findIndex(({ lower }) => SUBORDINATE.has(lower));
  const main = end < 0 ? tokens : tokens.slice(0, end);
  return stemOfVerb(
    main.find(({ tag, lower }) => tag === 'VERB' && !EMPTY.has(stemOf(lower)) && !NEVER_VERBS.has(lower)),
  );
}

function stemOfVerb(token: Token | undefined): string | null {
  if (token === undefined) return null;
  const stem = stemOf(token.lower);
  return EMPTY.has(stem) ? null : stem;
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}
