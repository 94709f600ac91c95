import { CUE_VERBS } from '../../language/english/cue-verbs.ts';
import { formsOf } from '../../language/english/verbs.ts';
import {
  ADVERBIAL_OPENERS,
  BE_FORMS,
  COMPLEMENT_OPENERS,
  VERB_GROUP_WORDS,
  wordSet,
} from '../../language/english/words.ts';
import type { Item } from '../02-sentences.ts';
import { isPartingMark, isTerm, subjectBeforeApposition } from './appositions.ts';
import { isCalendarWord, isName } from './name-words.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';

const GROUP_TAGS = new Set(['AUX', 'ADV', 'PART']);
/** What shows somebody speaking: "footage of Smith saying". */
const RECORDINGS = wordSet('footage video videos clip clips audio recording recordings tape tapes');
/** "recounted Smith saying": the object of such a verb does what the participle tells. */
const WITNESSING: ReadonlySet<string> = new Set(
  formsOf('recount hear/heard recall remember describe film record overhear/overheard quote'),
);
const PARTICIPLE = /ing$/u;
const NICKNAME = /^\P{L}+\p{Lu}[\p{Ll}’'-]+["”’']$/u;
/** Between a verb and the speech that it reports stand so many words and marks at most: "chimed in:". */
const MAX_TO_SPEECH = 3;
const RELATIVE_PRONOUNS = wordSet('who which that');
/** A relative clause that stands between a subject and its verb has so many words at most. */
const MAX_RELATIVE = 10;
/** A name behind its description is told by so many further phrases at most: "the director of advocacy for the port, Nicole Porter". */
const MAX_LINKED = 3;
/** A participle that opens its sentence leads to the main clause within so many words. */
const MAX_OPENING = 40;
/** A subject stands at most so many words and marks away from its verb; bounds the work on endless sentences. */
const REACH = 80;

/** The subject of the verb at `index` whose auxiliaries and adverbs begin at `group`, or null where none stands before it. */
export function findSubjectBefore(items: readonly Item[], index: number, group: number): NounPhrase | null {
  const last = skipAdverbial(items, group - 1);
  const item = items[last];
  if (item === undefined) return null;
  const isParticiple = isBareParticiple(items, index, group);
  if (item.marked) {
    if (isParticiple) return subjectOfMainClause(items, last);
    return isTerm(item) && item.text.includes(',')
      ? subjectBeforeApposition(items, last)
      : nicknameInFront(items, last, index);
  }
  if (isPartingMark(item))
    return isParticiple
      ? (subjectOfMainClause(items, last) ?? openingPhrase(items, last))
      : subjectBeforeApposition(items, last);
  const phrase = phraseEndingAt(items, last) ?? phraseBeforeParticiple(items, last);
  if (phrase === null)
    return isParticiple || sharesSubject(items, group, last)
      ? subjectOfMainClause(items, last)
      : describedBefore(items, last);
  const leading = leadingPhrase(items, phrase);
  if (isAdverbialPhrase(items, leading)) return subjectOfMainClause(items, leading.from - 2);
  if (isParticiple && phrase.kind === 'proper' && RECORDINGS.has(items[leading.to - 1]?.lower ?? ''))
    return phrase;
  if (isParticiple && WITNESSING.has(items[leading.from - 1]?.lower ?? '')) return leading;
  const isObject = isParticiple && isObjectOfVerb(items, leading);
  return (isObject ? subjectOfMainClause(items, last) : null) ?? outOfRelativeClause(items, leading);
}

/** “Perry” chimed in: “…”: one capitalised word in marks in front, and speech behind the verb. */
function nicknameInFront(items: readonly Item[], at: number, verb: number): NounPhrase | null {
  const marked = items[at]?.marked;
  if (at > 0 || marked === undefined || !NICKNAME.test(items[at]?.text ?? '')) return null;
  const behind = items.slice(verb + 1, verb + 1 + MAX_TO_SPEECH);
  const mark = behind.findIndex((item) => /^[,:]$/u.test(item.text));
  const isSpeech = mark >= 0 && behind[mark + 1]?.marked !== undefined;
  return isSpeech ? { from: at, to: at + 1, kind: 'proper', mention: marked.inside } : null;
}

/** The subject behind its verb ("said Smith", "added the spokesman"), or null where the order is not inverted. */
export function findSubjectAfter(items: readonly Item[], index: number): NounPhrase | null {
  const before = items[index - 1];
  const isInverted =
    before === undefined ||
    before.marked !== undefined ||
    isPartingMark(before) ||
    before.tag === 'ADV' ||
    before.lower === 'as';
  if (!isInverted || PARTICIPLE.test(items[index]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(items, behindAdverbial(items, index + 1));
  if (phrase === null || (!before?.marked && opensClause(items, phrase))) return null;
  return nameBehind(items, phrase) ?? phrase;
}

/** Behind "quietly", "on Monday", "in March". */
function behindAdverbial(items: readonly Item[], index: number): number {
  if (items[index]?.tag === 'ADV') return index + 1;
  if (!/^(?:on|in)$/u.test(items[index]?.lower ?? '')) return index;
  let at = index + 1;
  while (isCalendarWord(items[at])) at++;
  return at > index + 1 ? at : index;
}

/** "said the project's director of advocacy, Nicole Porter": the name that closes the description of one person. */
export function nameBehind(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const first = items[phrase.from];
  if (phrase.kind !== 'nominal' || first?.lower === 'a' || first?.lower === 'an') return null;
  let at = phrase.to;
  for (let linked = 0; linked < MAX_LINKED && /^(?:of|for|at)$/u.test(items[at]?.lower ?? ''); linked++) {
    const next = phraseStartingAt(items, at + 1);
    // "the spokesman for the mayor, Ana Ruiz": the name may be the mayor's.
    if (next === null || (items[at]?.lower === 'for' && items[at + 1]?.tag === 'DET')) return null;
    at = next.to;
  }
  if (items[at]?.text !== ',') return null;
  const name = phraseStartingAt(items, at + 1);
  const isClosed = name !== null && /^[.,]$/u.test(items[name.to]?.text ?? '.');
  return isClosed && name.kind === 'proper' && name.to - name.from > 1 ? name : null;
}

/** "Calling it “absurd,” Ana Ruiz left": whoever the participle that opens the sentence tells of. */
export function subjectBehindOpening(items: readonly Item[], index: number): NounPhrase | null {
  if (index > 0 || !PARTICIPLE.test(items[0]?.lower ?? '')) return null;
  for (let at = 1; at < Math.min(items.length, MAX_OPENING); at++) {
    const item = items[at];
    if (item === undefined || !(item.text === ',' || item.marked?.inside !== undefined)) continue;
    const phrase = phraseStartingAt(items, at + 1);
    const verb = phrase ? items[phrase.to] : undefined;
    if (verb?.tag === 'VERB' || verb?.tag === 'AUX') return phrase;
  }
  return null;
}

/** "says she met him": the phrase behind the verb is the subject of what is said. */
function opensClause(items: readonly Item[], phrase: NounPhrase): boolean {
  const next = items[phrase.to];
  if (next?.tag === 'AUX') return true;
  return next?.tag === 'VERB' && !/(?:ing|ed)$/u.test(next.lower);
}

/** Where the verb's auxiliaries, adverbs and "went on to" begin; `index` where it has none. */
export function startOfVerbGroup(items: readonly Item[], index: number): number {
  let start = index;
  while (start > 0 && index - start < REACH && belongsToVerbGroup(items, start - 1, start)) start--;
  return start;
}

function belongsToVerbGroup(items: readonly Item[], index: number, start: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked || (item.lower === "'s" && item.tag === 'PART')) return false;
  if (item.tag === 'AUX' && isName(items, index)) return false;
  if (GROUP_TAGS.has(item.tag) || VERB_GROUP_WORDS.has(item.lower) || isManner(items, index)) return true;
  if (item.tag === 'CCONJ' && items[index - 1]?.tag === 'ADV' && items[start]?.tag === 'ADV') return true;
  const next = items[start]?.lower;
  return (item.tag === 'VERB' && (next === 'to' || next === 'on')) || (item.lower === 'on' && next === 'to');
}

/** "she angrily said": adverbs that the tagger takes for adjectives. */
function isManner(items: readonly Item[], index: number): boolean {
  return (
    items[index]?.tag === 'ADJ' &&
    items[index]?.lower.endsWith('ly') === true &&
    items[index - 1]?.tag === 'PRON'
  );
}

/** "…, adding": a participle without a form of "be". */
function isBareParticiple(items: readonly Item[], index: number, group: number): boolean {
  return (
    PARTICIPLE.test(items[index]?.lower ?? '') &&
    !items.slice(group, index).some((item) => BE_FORMS.has(item.lower))
  );
}

/** "declined to say", "and joked", "by saying": the subject is the main clause's. */
function sharesSubject(items: readonly Item[], group: number, last: number): boolean {
  const before = items[last];
  return (
    items[group]?.lower === 'to' ||
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.tag === 'ADP'
  );
}

/** Steps back over "on Monday", "Thursday night". */
function skipAdverbial(items: readonly Item[], index: number): number {
  let at = index;
  while (isCalendarWord(items[at])) at--;
  return at < index && /^(?:on|later|earlier|late|early)$/u.test(items[at]?.lower ?? '') ? at - 1 : at;
}

/** "Mr. Hill, citing “…,” said": the phrase that opens the sentence and ends at the comma. */
function openingPhrase(items: readonly Item[], comma: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, comma - 1);
  return phrase?.from === 0 ? phrase : null;
}

/** "the order released Friday said". */
function phraseBeforeParticiple(items: readonly Item[], index: number): NounPhrase | null {
  const item = items[index];
  if (item?.tag !== 'VERB' || !/(?:ed|en)$/u.test(item.lower) || !isCalendarWord(items[index + 1]))
    return null;
  const phrase = phraseEndingAt(items, index - 1);
  return phrase?.kind === 'nominal' ? phrase : null;
}

/** "…, and in a statement credited": the subject stands before the adverbial. */
function isAdverbialPhrase(items: readonly Item[], phrase: NounPhrase): boolean {
  const before = items[phrase.from - 2];
  return (
    /^(?:in|during|at)$/u.test(items[phrase.from - 1]?.lower ?? '') &&
    (before?.lower === 'and' || before?.lower === 'but')
  );
}

/** "emailed supporters saying", "put out a statement saying". */
function isObjectOfVerb(items: readonly Item[], phrase: NounPhrase): boolean {
  const before = items[phrase.from - 1];
  return (
    before?.tag === 'VERB' ||
    (/^(?:out|up|off)$/u.test(before?.lower ?? '') && items[phrase.from - 2]?.tag === 'VERB')
  );
}

/** "the man who shot him said", "the letter that he sent to Rice said": the phrase before the relative pronoun. */
function outOfRelativeClause(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const link = items[phrase.from - 1]?.tag;
  return link === 'VERB' || link === 'ADP' ? (describedBefore(items, phrase.from - 1) ?? phrase) : phrase;
}

/** The phrase that a relative clause describes whose last word stands at `index`, or null where there is none. */
function describedBefore(items: readonly Item[], index: number): NounPhrase | null {
  let hasVerb = false;
  for (let at = index; at > 0 && at > index - MAX_RELATIVE; at--) {
    const item = items[at];
    if (item === undefined || item.marked || isPartingMark(item)) break;
    if (item.tag === 'VERB') hasVerb = true;
    else if (item.tag === 'AUX' || item.tag === 'CCONJ') break;
    if (hasVerb && RELATIVE_PRONOUNS.has(item.lower)) return antecedentOf(items, at);
  }
  return null;
}

/** The phrase that the relative pronoun at `relative` describes, or null. */
export function antecedentOf(items: readonly Item[], relative: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, items[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
  return phrase && leadingPhrase(items, phrase);
}

/** The subject of the clause to which the words that end at `index` belong: a participle's, a second verb's. */
export function subjectOfMainClause(items: readonly Item[], index: number): NounPhrase | null {
  let main: Clause | null = null;
  let nearest: NounPhrase | null = null;
  for (let at = Math.max(1, index - REACH); at <= index; at++) {
    const subject = subjectOfFiniteVerb(items, at);
    if (subject === null) continue;
    nearest = subject;
    if (isComplement(items, subject.from)) continue;
    const clause = {
      subject,
      isReporting: isReportingVerb(items[at]),
      isAdverbial: isAdverbial(items, subject.from),
    };
    if (main === null || takesOver(items, main, clause)) main = clause;
  }
  return main?.subject ?? nearest;
}

interface Clause {
  readonly subject: NounPhrase;
  readonly isReporting: boolean;
  readonly isAdverbial: boolean;
}

/** Whether a later clause is the one that a participle behind both goes with. */
function takesOver(items: readonly Item[], main: Clause, next: Clause): boolean {
  const before = items[next.subject.from - 1];
  if (next.isAdverbial) return !main.isReporting;
  // "Ruiz, who came after Ode left, said": what opens the sentence is its subject.
  if (before === undefined && next.subject.from !== main.subject.from) return true;
  if (before?.text === ';') return true;
  if (before?.text === ',' || before?.marked) return main.isAdverbial || next.isReporting;
  return (before?.lower === 'and' || before?.lower === 'but') && items[next.subject.from - 2]?.text === ',';
}

/** "When told Smith was there, …": an opener right before the subject, or one that opens the sentence up to its comma. */
function isAdverbial(items: readonly Item[], index: number): boolean {
  if (ADVERBIAL_OPENERS.has(items[index - 1]?.lower ?? '')) return true;
  // "In a statement released Thursday, …"
  if (index === 1 && items[0]?.tag === 'ADP') return true;
  return (
    index < REACH &&
    ADVERBIAL_OPENERS.has(items[0]?.lower ?? '') &&
    !items.slice(0, index).some((item) => item.text === ',')
  );
}

function isReportingVerb(item: Item | undefined): boolean {
  const cue = CUE_VERBS.get(item?.lower ?? '');
  return cue === 'say' || cue === 'tell' || cue === 'call';
}

function subjectOfFiniteVerb(items: readonly Item[], index: number): NounPhrase | null {
  const item = items[index];
  if (item === undefined || item.marked || PARTICIPLE.test(item.lower) || isName(items, index)) return null;
  if (item.tag !== 'VERB' && item.tag !== 'AUX') return null;
  const group = startOfVerbGroup(items, index);
  if (
    items[group]?.lower === 'to' ||
    items[group - 1]?.lower === 'to' ||
    sharesSubject(items, group, group - 1)
  )
    return null;
  return (
    findSubjectBefore(items, index, group) ??
    (CUE_VERBS.has(item.lower) ? findSubjectAfter(items, index) : null)
  );
}

/** Part of what another verb says or of what describes a noun. */
function isComplement(items: readonly Item[], index: number): boolean {
  return (
    COMPLEMENT_OPENERS.has(items[index - 1]?.lower ?? '') || COMPLEMENT_OPENERS.has(items[index]?.lower ?? '')
  );
}
