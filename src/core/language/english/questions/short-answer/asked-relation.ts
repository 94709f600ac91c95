import type { Question } from '../../../../answers/ask/question.ts';
import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { isStopWord } from '../../lists/grammar/stop-words.ts';
import { BE_FORMS, wordSet } from '../../lists/grammar/words.ts';
import { isOfficeWord } from '../../lists/names/offices.ts';
import { stemOf } from '../../stem.ts';
import { type Token, tokenize } from '../../tokens.ts';
import { type AskedPart, readAskedPart } from './asked-part.ts';
import { findPhrasal, isGet, mainVerb } from './asked-verb.ts';
import { asksForName } from './find-called.ts';
import { doersOf } from './paraphrases.ts';

/** The relation that a question wants stated, and the part that it asks for. */
export interface AskedRelation {
  /**
   * `agent`: who does it; `patient`: whom it is done to; `complement`: what a preposition leads to ("in which city");
   * `holder`: who has a role ("who is the mayor of Lorne"); `role`: what somebody is ("who is Ana Ruiz");
   * `circumstance`: when, where, why, how many.
   */
  readonly part: AskedPart;
  /** The stem of the verb; null where it is no more than "is" or "has". */
  readonly verb: string | null;
  /** The stems of words that an answer need not have: "go" and "up" of "go up", "big" of "how big", "called". */
  readonly framing: readonly string[];
  /** Whether the verb tells little without the word behind it: "came third". */
  readonly isLight: boolean;
  /** The stems of the office that a `holder` has: "agent" of "Marsh's agent"; empty for the other parts. */
  readonly office: readonly string[];
  /** Whether it asks what is the case, not what happened. */
  readonly isPresent: boolean;
  /** The stem of the head noun behind "which" or "how many"; null where there is none. */
  readonly noun: string | null;
  /** The stems of the names and peoples before that noun: "Norwegian" of "which Norwegian company". */
  readonly qualifiers: readonly string[];
  /** The stems of the subject, and of what follows the verb, in the question. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** The object up to a preposition other than "of": "Song of the Year" of "Song of the Year at the awards". */
  readonly directObject: readonly string[];
  /** Whether the question is in the passive, so that its subject is the patient. */
  readonly isPassive: boolean;
  /** For a `complement` the preposition, in lower case, and the stem of the word that it goes with. */
  readonly link: { readonly preposition: string; readonly anchor: string } | null;
}

const ASKING = wordSet('who whom whose which what when where why how');
const CIRCUMSTANCES = wordSet('when where why how');
/** Verbs that say little without the word behind them: "came third", "made … a holiday". */
const LIGHT = wordSet('get go make take come becom give put');
const PRESENT = wordSet("is are 's does do");
/** Where people do this, their role tells: "a historian at the university". */
export const WORK_VERBS: ReadonlySet<string> = new Set(
  [...wordSet('work teach study lecture serve')].map(stemOf),
);
/** Words that only ask for a name. */
const NAMING: readonly string[] = [
  ...wordSet('called named titled dubbed nicknamed known nickname title name mean stand also'),
].map(stemOf);
const MEASURED = wordSet('many much');

const RELATIONS = new WeakMap<Question, { readonly relation: AskedRelation | null }>();

/** The relation that a question asks for. Read once. */
export function relationOf({ question }: WeightedQuestion): AskedRelation | null {
  const known = RELATIONS.get(question) ?? { relation: readAskedRelation(question.text) };
  RELATIONS.set(question, known);
  return known.relation;
}

/** What a yes-or-no question claims, as the relation of "when did …"; null where it begins with no auxiliary. */
export function claimedRelation(text: string): AskedRelation | null {
  return AUXILIARY_FIRST.test(text)
    ? readAskedRelation(text.replace(AUXILIARY_FIRST, 'when $<verb> '))
    : null;
}

const AUXILIARY_FIRST =
  /^\W*(?:(?:and|so|but)\s+)?(?<verb>did|does|do|has|have|had|is|are|was|were|will)(?:n[’']t)?\s+/iu;

/** Reads the relation from the question as typed; null where it has no asking word. */
function readAskedRelation(text: string): AskedRelation | null {
  const tokens = tokenize(text).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SPACE');
  const asking = findAsking(tokens);
  const word = tokens[asking]?.lower;
  if (word === undefined) return null;
  const nounEnd = endOfNoun(tokens, asking);
  const named = tokens.slice(asking + 1, nounEnd);
  const noun = headOf(named);
  const rest = tokens.slice(nounEnd);
  const link = readLink(tokens, asking, rest);
  const isCircumstance = CIRCUMSTANCES.has(word);
  const read = isCircumstance
    ? { part: 'circumstance' as const, verb: mainVerb(rest) }
    : link !== null
      ? { part: 'complement' as const, verb: link.anchor }
      : readAskedPart(tokens, asking, rest);
  const { part } = read;
  const isNamed = asksForName(text);
  const phrasal = isNamed ? null : findPhrasal(tokens, read.verb);
  const verb = isNamed ? null : (phrasal?.meant ?? read.verb);
  const measured = word === 'how' ? named.slice(0, 1).map(({ lower }) => stemOf(lower)) : [];
  const isPresent =
    rest[0] !== undefined && PRESENT.has(rest[0].lower) && !(part === 'patient' && verb !== null);
  const isDoer = part === 'agent' && word === 'who' && verb !== null;
  const office = isNamed ? [] : part === 'holder' ? officeOf(rest) : isDoer ? doersOf(verb) : [];
  return {
    part,
    verb,
    framing: [
      ...(phrasal?.framing ?? []),
      ...(word === 'where' && verb !== null && WORK_VERBS.has(verb) ? [verb] : []),
      ...(isNamed ? NAMING : measured.filter((stem) => stem !== noun)),
    ],
    isLight: LIGHT.has(verb ?? ''),
    office,
    isPresent,
    noun,
    qualifiers: qualifiersOf(named),
    ...partiesOf(rest, verb),
    link,
  };
}

/** The last asking word of the sentence that asks; "the man who …" asks nothing where another does. */
function findAsking(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ lower }) => ASKING.has(lower));
  const asked = tokens.findLastIndex(({ lower }) => lower === 'which' || lower === 'what' || lower === 'how');
  const isRelative = first > 0 && tokens[first]?.lower.startsWith('wh') === true;
  return isRelative && asked > first ? asked : first;
}

/** "which state", "how many harbour pilots": behind the asking word up to the verb. */
function endOfNoun(tokens: readonly Token[], asking: number): number {
  let at = asking + 1;
  const word = tokens[asking]?.lower;
  if (word !== 'which' && word !== 'what' && word !== 'how') return at;
  if (tokens[at]?.lower === 'many' && isCounted(tokens, at + 1)) at += 2;
  while (at < tokens.length && (!isVerb(tokens[at]) || isAttribute(tokens, at)) && !isUnseenDeed(tokens, at))
    at += 1;
  return at;
}

/** "how many rebounds did": a plural that the tagger takes for a verb. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tag === 'VERB' && token.lower.endsWith('s') && tokens[at + 1]?.tag === 'AUX';
}

/** "how many people drowned in the flooding": the tagger takes the verb for an adjective. */
function isUnseenDeed(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.tag;
  return (
    tokens[at]?.tag === 'ADJ' &&
    tokens[at]?.lower.endsWith('ed') === true &&
    tokens[at - 1]?.tag === 'NOUN' &&
    (behind === undefined || behind === 'ADP')
  );
}

/** "known subtypes", "used cars": a participle before its noun. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tag === 'VERB' && /(?:ed|wn|en)$/u.test(token.lower) && tokens[at + 1]?.tag === 'NOUN';
}

function qualifiersOf(named: readonly Token[]): readonly string[] {
  const end = named.findIndex(({ tag }) => tag === 'ADP');
  return named
    .slice(0, end < 0 ? named.length : end)
    .slice(0, -1)
    .flatMap(({ isCapitalised, lower }) => (isCapitalised ? [stemOf(lower)] : []));
}

/** "near which city did it strike", "a team in which league": the preposition and what it goes with. */
function readLink(tokens: readonly Token[], asking: number, rest: readonly Token[]): AskedRelation['link'] {
  const preposition = tokens[asking - 1];
  const word = tokens[asking]?.lower;
  if (preposition?.tag !== 'ADP' || (word !== 'which' && word !== 'what')) return null;
  const before = tokens[asking - 2];
  const anchor =
    before === undefined ? mainVerb(rest) : isStopWord(before.lower) ? null : stemOf(before.lower);
  return anchor === null ? null : { preposition: preposition.lower, anchor };
}

/** The subject and what follows the verb. */
function partiesOf(
  rest: readonly Token[],
  verb: string | null,
): Pick<AskedRelation, 'subject' | 'object' | 'directObject' | 'isPassive'> {
  const at = verb === null ? -1 : rest.findIndex(({ lower }) => stemOf(lower) === verb);
  const isBeing = ({ lower, tag }: Token) => BE_FORMS.has(lower) && tag !== 'PART';
  const isPassive =
    at > 0 &&
    !/ing$/u.test(rest[at]?.lower ?? '') &&
    (rest.slice(0, at).some(isBeing) || isGet(rest[at - 1]));
  // "where is the resort": there is no verb but "is".
  if (at < 0) return { subject: contentOf(rest), object: [], directObject: [], isPassive: false };
  const behind = rest.slice(at + 1);
  const end = behind.findIndex(({ tag, lower }) => tag === 'ADP' && lower !== 'of');
  return {
    subject: contentOf(rest.slice(0, at).filter((token) => !isPassive || !isGet(token))),
    object: contentOf(behind),
    directObject: contentOf(end < 0 ? behind : behind.slice(0, end)),
    isPassive,
  };
}

function contentOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ lower, tag, isCapitalised }) =>
    tag === 'AUX' ||
    tag === 'PART' ||
    tag === 'ADV' ||
    PARTICLES.has(lower) ||
    (isStopWord(lower) && !isCapitalised)
      ? []
      : [stemOf(lower)],
  );
}

const PARTICLES = wordSet('down up off out over away back');

/** "the mayor of Lorne", "Lorne's mayor" → "mayor". */
function officeOf(rest: readonly Token[]): readonly string[] {
  const owner = rest.findLastIndex(({ tag, lower }) => tag === 'PART' && lower.startsWith("'"));
  const end = rest.findIndex(
    ({ tag }, at) => at > Math.max(owner, 0) && (tag === 'ADP' || tag === 'PUNCT' || tag === 'SCONJ'),
  );
  const named = rest
    .slice(Math.max(owner, 0) + 1, end < 0 ? rest.length : end)
    .filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ');
  // "the Lorne county clerk": of Lorne.
  const own = named.findIndex(({ isCapitalised, lower }) => !isCapitalised || isOfficeWord(lower));
  return named.slice(Math.max(own, 0)).map(({ lower }) => stemOf(lower));
}

/**
 * "positive cases" → "case"; "percentage of US adults" → "adult": the last word before a preposition other than "of".
 */
function headOf(tokens: readonly Token[]): string | null {
  const end = tokens.findIndex(({ tag, lower }) => tag === 'ADP' && lower !== 'of');
  const head = tokens
    .slice(0, end < 0 ? tokens.length : end)
    .findLast(({ tag, lower }) => (tag === 'NOUN' || tag === 'PROPN') && !MEASURED.has(lower));
  return head === undefined ? null : stemOf(head.lower);
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}
