import { ADVERBIAL_OPENERS, COMPLEMENT_OPENERS, wordSet } from '../../../lists/grammar/words.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import { PROMPTED, RECORDINGS, TAKE_FORMS, WITNESSING_VERBS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from '../names/name-words.ts';
import { isMarkedTerm, isPartingMark, subjectBeforeApposition } from '../phrases/appositions.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';
import { beforeTime, isAdverbialPhrase, skipAdverbial } from './adverbials.ts';
import { findSubjectAfter } from './following-subjects.ts';
import { withAlternative } from './joint-subjects.ts';
import {
  isAimedAt,
  isObjectOfVerb,
  isOwnedDocument,
  makerOfRemarks,
  openingPhrase,
  phraseBeforeParticiple,
  subjectOfTwin,
} from './participles.ts';
import { describedBefore, documentDescribed, outOfRelativeClause } from './relative-clauses.ts';
import { isBareParticiple, PARTICIPLE, sharesSubject, startOfVerbGroup } from './verb-groups.ts';

const NICKNAME = /^\P{L}+\p{Lu}[\p{Ll}’'-]+["”’']$/u;
/** At most this many words and marks from a verb to the speech that it reports: "chimed in:". */
const MAX_TO_SPEECH = 3;
/** A subject is at most this many words and marks from its verb; bounds the work on endless sentences. */
const REACH = 80;
/** An adverbial between commas, in words. */
const MAX_ADVERBIAL = 16;

/**
 * The subject of the verb at `index` whose auxiliaries and adverbs begin at `group`, or null where none stands before
 * it.
 */
export function findSubjectBefore(items: readonly Item[], index: number, group: number): NounPhrase | null {
  const last = skipAdverbial(items, group - 1);
  const item = items[last];
  if (item === undefined) return null;
  const isParticiple = isBareParticiple(items, index, group);
  const faulted = isParticiple && item.lower === 'for' ? phraseEndingAt(items, last - 1) : null;
  // "Ode mocked Ruiz for calling it “…”"
  if (faulted?.kind === 'proper' && items[faulted.from - 1]?.tag === 'VERB') return faulted;
  // "That is like saying it was “…”"
  if (isParticiple && item.lower === 'like') return null;
  const maker = isParticiple ? makerOfRemarks(items, last) : null;
  if (maker) return maker;
  if (item.marked) {
    if (isParticiple) return subjectOfMainClause(items, last);
    return isMarkedTerm(item) && item.text.includes(',')
      ? subjectBeforeApposition(items, last)
      : nicknameInFront(items, last, index);
  }
  if (isPartingMark(item))
    return isParticiple
      ? (crowdBefore(items, index, last) ?? subjectOfMainClause(items, last) ?? openingPhrase(items, last))
      : (subjectBeforeAdverbial(items, last) ?? beforeApposition(items, last));
  const phrase = phraseEndingAt(items, last) ?? phraseBeforeParticiple(items, last);
  if (phrase === null)
    return isParticiple || sharesSubject(items, group, last)
      ? (subjectOfTwin(items, index, last) ?? subjectOfMainClause(items, last))
      : (documentDescribed(items, last) ?? describedBefore(items, last));
  const leading = leadingPhrase(items, phrase);
  if (isAdverbialPhrase(items, leading)) return subjectOfMainClause(items, leading.from - 2);
  if (isParticiple && phrase.kind === 'proper' && RECORDINGS.has(items[leading.to - 1]?.lower ?? ''))
    return phrase;
  if (isParticiple && WITNESSING_VERBS.has(items[leading.from - 1]?.lower ?? '')) return leading;
  if (isParticiple && isOwnedDocument(items, leading)) return leading;
  if (isParticiple ? isAimedAt(items, leading) : opensWithPlace(items, leading))
    return subjectOfMainClause(items, leading.from - 1);
  const isObject = isParticiple && isObjectOfVerb(items, leading);
  const subject = (isObject ? subjectOfMainClause(items, last) : null) ?? outOfRelativeClause(items, leading);
  return isParticiple ? subject : (withAlternative(items, subject) ?? subject);
}

/** "Amid Ruiz calls for action, …": what a preposition at the sentence's beginning has for its object does nothing. */
function opensWithPlace(items: readonly Item[], { from }: NounPhrase): boolean {
  return from === 1 && PLACING.has(items[0]?.lower ?? '');
}

/** "The lawyer suing Ruiz, the mayor, said": who sues, not whom the apposition tells of. */
function beforeApposition(items: readonly Item[], comma: number): NounPhrase | null {
  const phrase = subjectBeforeApposition(items, comma);
  return phrase?.kind === 'proper' ? outOfRelativeClause(items, phrase) : phrase;
}

/** "Ruiz spoke by the gate, where some fifty dockers had gathered, chanting “…”": those who gather there shout. */
function crowdBefore(items: readonly Item[], index: number, last: number): NounPhrase | null {
  if (!SHOUTING.test(items[index]?.lower ?? '')) return null;
  for (let at = last - 1; at > 0 && last - at < MAX_ADVERBIAL; at--) {
    const item = items[at];
    if (item === undefined || item.marked || isPartingMark(item)) return null;
    if (item.tag !== 'VERB') continue;
    const subject = findSubjectBefore(items, at, startOfVerbGroup(items, at));
    return subject?.kind === 'nominal' ? subject : null;
  }
  return null;
}

const SHOUTING = /^(?:chant|shout|yell|boo|sing|holler|scream)ing$/u;

const PLACING = wordSet('alongside amid amidst despite besides beside during beyond behind');

/** “Perry” chimed in: “…”: one capitalised word in marks in front, and speech behind the verb. */
function nicknameInFront(items: readonly Item[], at: number, verb: number): NounPhrase | null {
  const marked = items[at]?.marked;
  if (at > 0 || marked === undefined || !NICKNAME.test(items[at]?.text ?? '')) return null;
  const behind = items.slice(verb + 1, verb + 1 + MAX_TO_SPEECH);
  const mark = behind.findIndex((item) => /^[,:]$/u.test(item.text));
  const isSpeech = mark >= 0 && behind[mark + 1]?.marked !== undefined;
  return isSpeech ? { from: at, to: at + 1, kind: 'proper', mention: marked.inside } : null;
}

/** "Ruiz stayed away but, in a letter to the court, rejected it": the subject before an adverbial between commas. */
function subjectBeforeAdverbial(items: readonly Item[], comma: number): NounPhrase | null {
  for (let at = comma - 1; at > Math.max(1, comma - MAX_ADVERBIAL); at--) {
    const item = items[at];
    if (item === undefined || item.marked || item.tag === 'VERB' || item.tag === 'AUX') return null;
    if (item.text !== ',') continue;
    const isJoined = /^(?:and|but)$/u.test(items[at - 1]?.lower ?? '') && items[at + 1]?.tag === 'ADP';
    return isJoined ? subjectOfMainClause(items, at - 2) : null;
  }
  return null;
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
  const opening = beforeTime(items, next.subject.from);
  const before = items[opening - 1];
  if (next.isAdverbial) return !main.isReporting;
  // "Ruiz, who came after Ode left, said": what opens the sentence is its subject.
  if (before === undefined && next.subject.from !== main.subject.from) return true;
  if (before?.text === ';') return true;
  if (before?.text === ',' || before?.marked) return main.isAdverbial || next.isReporting;
  return (before?.lower === 'and' || before?.lower === 'but') && items[opening - 2]?.text === ',';
}

/**
 * "When told Smith was there, …": an opener right before the subject, or one that opens the sentence up to its comma.
 */
function isAdverbial(items: readonly Item[], index: number): boolean {
  if (ADVERBIAL_OPENERS.has(items[index - 1]?.lower ?? '')) return true;
  // "In a statement released Thursday, …"
  if (index === 1 && items[0]?.tag === 'ADP') return true;
  const opener = items[0]?.lower ?? '';
  return (
    index < REACH &&
    (ADVERBIAL_OPENERS.has(opener) || (PLACING.has(opener) && !isName(items, index))) &&
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
  if (item.tag !== 'VERB' && item.tag !== 'AUX' && !isUnknownVerb(items, index)) return null;
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

/** "Ruiz needled the clerk": a rare verb that the tagger takes for an adjective. */
function isUnknownVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const hasObject = /^(?:DET|PRON)$/u.test(items[index + 1]?.tag ?? '');
  return item?.tag === 'ADJ' && item.lower.endsWith('ed') && hasObject && isName(items, index - 1);
}

/** Part of what another verb says or of what describes a noun. */
function isComplement(items: readonly Item[], index: number): boolean {
  return (
    COMPLEMENT_OPENERS.has(items[index - 1]?.lower ?? '') || COMPLEMENT_OPENERS.has(items[index]?.lower ?? '')
  );
}

/** Who says what an infinitive tells that somebody was led to say, or took to a place to say; `group` is its "to". */
export function subjectOfInfinitive(items: readonly Item[], group: number): NounPhrase | null {
  if (items[group]?.lower !== 'to') return null;
  // "Ruiz went so far as to say".
  if (items[group - 1]?.lower === 'as' && items[group - 2]?.lower === 'far')
    return subjectOfMainClause(items, group - 3);
  const phrase = phraseEndingAt(items, group - 1);
  if (phrase === null) return null;
  const leading = leadingPhrase(items, phrase);
  if (PROMPTED.has(items[leading.from - 1]?.lower ?? '')) return leading;
  const verb = phrase.from - 2;
  const isPlace = items[phrase.from - 1]?.lower === 'to' && TAKE_FORMS.has(items[verb]?.lower ?? '');
  return isPlace ? findSubjectBefore(items, verb, startOfVerbGroup(items, verb)) : null;
}
