import { CUE_VERBS, type CueClass } from '../language/cue-verbs.ts';
import { BE_FORMS } from '../language/words.ts';
import type { TextSpan } from '../span.ts';
import type { Item } from './02-sentences.ts';
import { isCalendarWord, isName, leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from './03-noun-phrases.ts';

/** A cue in a sentence with the phrase that names its source. */
export interface ReportingClause {
  readonly cue: TextSpan;
  readonly cueClass: CueClass;
  /** Items `from` to `to` (exclusive) are the cue and, where it is next to it, its subject. */
  readonly from: number;
  readonly to: number;
  readonly cueIndex: number;
  readonly subject: NounPhrase | null;
}

const GROUP_TAGS = new Set(['AUX', 'ADV', 'PART']);
const GROUP_WORDS = new Set(['also', 'to', 'later', 'then', 'once', 'even', 'further', 'first', 'never', 'just', 'still', 'repeatedly', 'all', 'both', 'each', 'himself', 'herself', 'themselves']);
const CLOSERS = new Set([',', '—', '–', '--', ']']);
const CLAUSE_OPENERS = new Set(['that', 'but', 'and', 'as', 'if', 'when', 'while', 'because', 'although', 'though', 'since', 'whether', ':', ';', '—', '–', '--', 'what', 'or', 'so', 'how', 'where', 'which', 'before', 'after', '(', 'like', 'than']);
const SUBORDINATORS = new Set(['as', 'if', 'when', 'while', 'because', 'although', 'though', 'since', 'whether', 'that', 'what', 'how', 'where', 'which', 'who', 'before', 'after', 'until', 'whom']);
const PASSIVE_TURNS = new Set<CueClass>(['tell', 'call']);
const TAKES_LISTENER = new Set(['asked', 'urged', 'warned', 'advised', 'assured', 'quoted', 'cited']);
const PARTICIPLE = /ing$/u;
const PAST_FORM = /(?:ed|en|told|said|put|read|thought|seen|heard|found|shown|known|felt)$/u;

/** The reporting clauses of a sentence in the order of their cues. */
export function findReportingClauses(items: readonly Item[]): readonly ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const [index, item] of items.entries()) {
    if (item.marked) continue;
    const clause = readAccordingTo(items, index) ?? readVerbClause(items, index);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

/**
 * Whether the items from `index` on are a reporting clause for the marked span before them, as in "Cruz said." behind
 * a full stop; behind a question mark it may name a listener too ("Obama asked the senators.").
 */
export function isReportingClauseFor(items: readonly Item[], index: number): boolean {
  const end = items.findIndex((item, at) => at >= index && (item.marked !== null || /^[.!?:]/u.test(item.text)));
  const clause = items.slice(index, end < 0 ? items.length : end);
  if (clause.length < 2 || items[end]?.text === ':' || items[end]?.marked) return false;
  const cue = clause.findIndex((item) => isSayVerb(item));
  if (cue < 0 || cue > 14) return false;
  const subject = cue === 0 ? phraseStartingAt(clause, 1) : findSubjectBefore(clause, cue, startOfVerbGroup(clause, cue));
  if (subject === null || (cue > 0 && subject.from > 0 && clause[0]?.tag !== 'DET' && !isTitleOrName(clause, 0))) return false;
  const rest = clause.slice(cue === 0 ? subject.to : cue + 1);
  const isQuestion = /[?!][\s)\]'’”"]*$/u.test(items[index - 1]?.text ?? '');
  return isAdverbial(rest) || (isQuestion && !rest.some((item) => item.tag === 'VERB' || item.tag === 'AUX'));
}

function isTitleOrName(items: readonly Item[], index: number): boolean {
  return items[index]?.tag === 'PROPN' || items[index]?.tag === 'ADJ';
}

/** "in a statement", "on Friday", nothing. */
function isAdverbial(items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || isCalendarWord(first)) return true;
  if (first.text === ',') return true;
  if (first.tag === 'ADV' && items.length === 1) return true;
  return ['in', 'on', 'at', 'during', 'after', 'of', 'to', 'when', 'with', 'from', 'as', 'before', 'while', 'about', 'via', 'by'].includes(first.lower);
}

function isSayVerb(item: Item): boolean {
  return CUE_VERBS.get(item.lower) === 'say' && item.tag !== 'NOUN';
}

function readAccordingTo(items: readonly Item[], index: number): ReportingClause | null {
  const item = items[index];
  const next = items[index + 1];
  if (item?.lower !== 'according' || next?.lower !== 'to') return null;
  const subject = phraseStartingAt(items, index + 2);
  const cue = { start: item.start, end: next.end };
  return { cue, cueClass: 'say', from: index, to: subject?.to ?? index + 2, cueIndex: index, subject };
}

function readVerbClause(items: readonly Item[], index: number): ReportingClause | null {
  const item = items[index];
  const cueClass = item && (CUE_VERBS.get(item.lower) ?? classOfOther(items, index));
  if (!item || !cueClass || (cueClass !== 'other' && !isVerb(items, index))) return null;
  const group = startOfVerbGroup(items, index);
  const base = { cue: { start: item.start, end: item.end }, cueClass, cueIndex: index };
  if (isPassive(items, index, group, cueClass)) {
    const agent = findAgent(items, index);
    return agent ? { ...base, from: index, to: agent.to, subject: agent } : null;
  }
  const before = findSubjectBefore(items, index, group);
  if (before) return { ...base, from: Math.min(before.from, index), to: index + 1, subject: before };
  const after = findSubjectAfter(items, index);
  return { ...base, from: index, to: after?.to ?? index + 1, subject: after };
}

/** Verbs that report only with their particle: "shot back", "went on", "chimed in". */
const PARTICLES = new Set(['back', 'on', 'in', 'off', 'out']);
const NEEDS_PARTICLE = new Set(['point', 'points', 'pointed', 'pointing', 'shoot', 'shot', 'shooting', 'shoots', 'fire', 'fired', 'fires', 'firing', 'go', 'goes', 'went', 'going', 'gone', 'hit', 'hits', 'hitting', 'chime', 'chimed', 'chimes', 'chiming']);

/** A verb that is no cue in itself reports where it stands right beside the marks: "gloated: “…”", "“…,” she elaborated". */
function classOfOther(items: readonly Item[], index: number): CueClass | null {
  const item = items[index];
  if (item?.lower === 'put' && items[index + 1]?.lower === 'it') return 'say';
  if (item?.tag !== 'VERB') return null;
  if (items[index + 1]?.text === ':') return 'other';
  if (items[index - 1]?.marked) return phraseStartingAt(items, index + 1) && !/ing$/u.test(item.lower) ? 'other' : null;
  const phrase = phraseEndingAt(items, index - 1);
  return phrase && items[phrase.from - 1]?.marked && /^[.,]/u.test(items[index + 1]?.text ?? '.') ? 'other' : null;
}

function isVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  if (NEEDS_PARTICLE.has(item.lower)) return PARTICLES.has(items[index + 1]?.lower ?? '') && !/^(?:to|the|a)$/.test(items[index + 2]?.lower ?? '');
  if (item.tag === 'VERB') return true;
  if (item.lower === 'said' || item.lower === 'says') return true;
  if (item.tag !== 'NOUN' && item.tag !== 'ADJ') return false;
  if (PARTICIPLE.test(item.lower)) return /^(?:to|that|:)$/u.test(items[index + 1]?.lower ?? '') || items[index + 1]?.marked != null;
  // "claims", "notes", "reports": taken as a verb where a subject stands before it and speech behind it.
  const next = items[index + 1];
  const isBeforeSpeech = next?.marked != null || next?.lower === 'that' || next?.text === ':';
  const subject = phraseEndingAt(items, index - 1);
  if (subject && items[subject.from - 1]?.marked) return true;
  const hasObject = next?.tag === 'DET' || next?.lower === 'its' || next?.lower === 'their' || next?.lower === 'his' || next?.lower === 'her';
  if (item.lower.endsWith('s') && hasObject && isName(items, index - 1)) return true;
  return isBeforeSpeech && (items[index - 1]?.tag === 'PRON' || isName(items, index - 1));
}

function startOfVerbGroup(items: readonly Item[], index: number): number {
  let start = index;
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined || item.marked) break;
    const isPartOfGroup = GROUP_TAGS.has(item.tag) || GROUP_WORDS.has(item.lower);
    const isVerbBeforeTo = item.tag === 'VERB' && (items[start]?.lower === 'to' || items[start]?.lower === 'on');
    const isOn = item.lower === 'on' && items[start]?.lower === 'to';
    if (item.lower === "'s" && item.tag === 'PART') break;
    if (!isPartOfGroup && !isVerbBeforeTo && !isOn) break;
    start = at;
  }
  return start;
}

function isPassive(items: readonly Item[], index: number, group: number, cueClass: CueClass): boolean {
  const item = items[index];
  if (item === undefined || !PAST_FORM.test(item.lower)) return false;
  const turns = items.slice(group, index).map((word) => word.lower);
  if (turns.some((word) => BE_FORMS.has(word))) return true;
  const takesListener = PASSIVE_TURNS.has(cueClass) || TAKES_LISTENER.has(item.lower);
  const opensClause = group === 0 || CLOSERS.has(items[group - 1]?.text ?? '') || items[group - 1]?.lower === 'when';
  return takesListener && opensClause && ['about', 'whether', 'if', 'why', 'how', 'what', 'by', 'on', 'to', 'in', 'as', 'during', 'at', 'for'].includes(items[index + 1]?.lower ?? '');
}

function findAgent(items: readonly Item[], index: number): NounPhrase | null {
  for (let at = index + 1; at < Math.min(items.length, index + 6); at++) {
    if (items[at]?.lower === 'by') return phraseStartingAt(items, at + 1);
  }
  return null;
}

function findSubjectBefore(items: readonly Item[], index: number, group: number): NounPhrase | null {
  const isParticiple = PARTICIPLE.test(items[index]?.lower ?? '') && !items.slice(group, index).some((item) => BE_FORMS.has(item.lower));
  const last = skipAdverbial(items, group - 1);

  const item = items[last];
  if (item === undefined || item.marked) return null;
  if (CLOSERS.has(item.text)) return isParticiple ? subjectOfGoverningVerb(items, last) : subjectBeforeBracket(items, last);
  const phrase = phraseEndingAt(items, last);
  if (phrase === null) return isParticiple || items[group]?.lower === 'to' || item.lower === 'and' || item.lower === 'but' || item.tag === 'ADP' ? subjectOfGoverningVerb(items, last) : null;
  const leading = leadingPhrase(items, phrase);
  const isObject = isParticiple && items[leading.from - 1]?.tag === 'VERB';
  return (isObject ? subjectOfGoverningVerb(items, last) : null) ?? outOfRelativeClause(items, leading);
}

/** Steps back over "on Monday", "Thursday night". */
function skipAdverbial(items: readonly Item[], index: number): number {
  let at = index;
  while (at >= 0 && items[at] && isCalendarWord(items[at] as Item)) at--;
  if (at < index && items[at]?.lower === 'on') at--;
  return at;
}

/** "the man who shot him said": the phrase before "who". */
function outOfRelativeClause(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  if (items[phrase.from - 1]?.tag !== 'VERB') return phrase;
  for (let at = phrase.from - 2; at > 0 && at > phrase.from - 8; at--) {
    const item = items[at];
    if (item === undefined || item.marked || CLOSERS.has(item.text)) break;
    if (item.lower === 'who') return antecedent(items, at) ?? phrase;
  }
  return phrase;
}

function antecedent(items: readonly Item[], relative: number): NounPhrase | null {
  const end = items[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const phrase = phraseEndingAt(items, end);
  return phrase && leadingPhrase(items, phrase);
}

/** The subject of the main clause to which the participle clause that begins behind `index` belongs. */
function subjectOfGoverningVerb(items: readonly Item[], index: number): NounPhrase | null {
  let governing: NounPhrase | null = null;
  let nearest: NounPhrase | null = null;
  for (let at = 1; at <= index; at++) {
    const item = items[at];
    if (item === undefined || item.marked) continue;
    const isFinite = (item.tag === 'VERB' || item.tag === 'AUX') && !PARTICIPLE.test(item.lower);
    if (!isFinite) continue;
    const group = startOfVerbGroup(items, at);
    if (items[group]?.lower === 'to' || items[group - 1]?.lower === 'to') continue;
    const subject = findSubjectBefore(items, at, group) ?? (CUE_VERBS.has(item.lower) ? findSubjectAfter(items, at) : null);
    if (subject === null) continue;
    nearest = subject;
    if (isSubordinate(items, subject.from)) continue;
    if (governing === null || isCoordinated(items, subject.from)) governing = subject;
  }
  return governing ?? nearest;
}

function isSubordinate(items: readonly Item[], index: number): boolean {
  return SUBORDINATORS.has(items[index - 1]?.lower ?? '') || SUBORDINATORS.has(items[index]?.lower ?? '');
}

/** ", and Clinton responded": another main clause of the same rank. */
function isCoordinated(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.text === ';' || ((before?.lower === 'and' || before?.lower === 'but') && items[index - 2]?.text === ',');
}

/** The phrase that commas or brackets part from its verb: "Lewis, a Georgia Democrat who marched, said". */
function subjectBeforeBracket(items: readonly Item[], closer: number): NounPhrase | null {
  let nearest: NounPhrase | null = null;
  for (let at = closer - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined || item.marked) break;
    if (!CLOSERS.has(item.text)) continue;
    const end = phraseEndingAt(items, at - 1);
    const phrase = end && leadingPhrase(items, end);
    if (!phrase || phrase.kind === 'pronoun') continue;
    const appositive = phraseStartingAt(items, at + 1);
    const isNamed = phrase.kind === 'nominal' && appositive?.kind === 'proper' && isClosedAt(items, appositive.to);
    const chosen = isNamed ? appositive : phrase;
    if (opensClause(items, phrase.from)) return chosen;
    nearest ??= chosen;
  }
  return nearest;
}

function isClosedAt(items: readonly Item[], index: number): boolean {
  return CLOSERS.has(items[index]?.text ?? '');
}

function opensClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before === undefined || before.marked !== null || CLAUSE_OPENERS.has(before.lower);
}

function findSubjectAfter(items: readonly Item[], index: number): NounPhrase | null {
  const before = items[index - 1];
  const isInverted = before === undefined || before.marked !== null || CLOSERS.has(before.text) || before.tag === 'ADV' || before.lower === 'as';
  if (!isInverted) return null;
  const start = items[index + 1]?.tag === 'ADV' ? index + 2 : index + 1;
  return phraseStartingAt(items, start);
}
