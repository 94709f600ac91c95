import {
  AFTER_PASSIVE,
  AFTER_QUESTION_ASKED,
  REPORT_ADVERBIALS,
  SINGULAR_PRONOUNS,
} from '../../../lists/grammar/clause-words.ts';
import { BE_FORMS } from '../../../lists/grammar/words.ts';
import { isPluralNoun } from '../../../lists/names/person-nouns.ts';
import { BASE_FORMS, CUE_VERBS, type CueClass } from '../../../lists/speech/cue-verbs.ts';
import { CAUSING_VERBS, GESTURES, LISTENER_VERBS } from '../../../lists/speech/speech-words.ts';
import type { Item, Sentence } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { nameBehindRoles } from '../phrases/names-behind-roles.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { findSubjectAfter, subjectBehindOpening } from '../subjects/following-subjects.ts';
import { bodyOfRelative } from '../subjects/relative-clauses.ts';
import { findSubjectBefore, subjectOfInfinitive, subjectOfMainClause } from '../subjects/subjects.ts';
import { startOfVerbGroup } from '../subjects/verb-groups.ts';
import { classOfCue, isConvinced } from './cues.ts';
import { readClaim, readInWordsOf } from './owned-words.ts';
import { documentRead, quotedAs } from './passed-on.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { readAccordingTo } from './source-phrases.ts';

/** A sentence with its reporting clauses. */
export interface ReadSentence extends Sentence {
  /** Its index among the article's sentences. */
  readonly index: number;
  /** In the order of their cues. */
  readonly clauses: readonly ReportingClause[];
}

const PAST_OR_PRESENT = /(?:ed|d|s|wrote)$/u;
const PAST_FORM = /(?:ed|en|told|said|put|read|thought|seen|heard|found|shown|known|felt)$/u;
/** A reporting clause behind a full stop has its cue among its first this many words. */
const LATEST_CUE = 14;
const MAX_CLAUSE_LENGTH = 60;
/** At most this many words from an infinitive to the marks that it reports: "to call the bridge “…”". */
const MAX_TO_REPORT = 6;

/** Finds the reporting clauses of each sentence. */
export function readClauses(sentences: readonly Sentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => ({
    ...sentence,
    index,
    clauses: findReportingClauses(sentence.items),
  }));
}

function findReportingClauses(items: readonly Item[]): readonly ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const [index, item] of items.entries()) {
    if (item.marked) continue;
    const clause =
      readAccordingTo(items, index) ??
      readInWordsOf(items, index) ??
      readClaim(items, index) ??
      readVerbClause(items, index);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

/**
 * Whether the items from `index` on are a reporting clause for the marked span before them, as in "Cruz said." behind
 * a full stop; behind a question mark it may name a listener too ("Obama asked the senators.").
 */
export function isReportingClauseFor(items: readonly Item[], index: number): boolean {
  const window = items.slice(index, index + MAX_CLAUSE_LENGTH);
  const end = window.findIndex((item) => item.marked !== undefined || /^[.!?:]/u.test(item.text));
  const isQuestion = /[?!][\s)\]'’”"]*$/u.test(items[index - 1]?.text ?? '');
  if (window[end]?.text === ':' || (window[end]?.marked && !isQuestion)) return false;
  const clause = end < 0 ? window : window.slice(0, end);
  if (window[end]?.marked && (isIntroduced(items, index - 1) || ANSWERING.test(clause.at(-2)?.lower ?? '')))
    return false;
  const cue = clause.findIndex(
    (item) => /^(?:say|tell)$/u.test(CUE_VERBS.get(item.lower) ?? '') && item.tag !== 'NOUN',
  );
  if (cue < 0 || cue > LATEST_CUE) return false;
  // “It is shut.” Ode nodded; but “Is it shut?” Ode pressed.
  const isPressing = isQuestion && PRESSING.test(clause[cue]?.lower ?? '') && cue === clause.length - 1;
  if (GESTURES.has(clause[cue]?.lower ?? '') && !isPressing) return false;
  const subject =
    cue === 0 ? phraseStartingAt(clause, 1) : findSubjectBefore(clause, cue, startOfVerbGroup(clause, cue));
  if (subject === null || (cue > 0 && subject.from > 0 && !/^(?:DET|PROPN|ADJ)$/u.test(clause[0]?.tag ?? '')))
    return false;
  // “It broke.” The boat is lost, officials said.
  if (cue > 0 && clause.slice(0, subject.from).some(({ tag }) => tag === 'AUX')) return false;
  const rest = clause.slice(cue === 0 ? subject.to : cue + 1);
  const listener = isQuestion ? phraseStartingAt(rest, 0) : null;
  const behind = listener ? rest.slice(listener.to) : rest;
  // "Ruiz asked a lawyer arguing for the port."
  if (listener && behind[0]?.tag === 'VERB' && behind[0].lower.endsWith('ing')) return true;
  return (
    isAdverbial(behind) || (isQuestion && !rest.some((item) => item.tag === 'VERB' || item.tag === 'AUX'))
  );
}

/** "Ruiz asked, “Is it over?” Ode answered, “It is.”": the marked span has a clause of its own right before it. */
function isIntroduced(items: readonly Item[], at: number): boolean {
  if (!/^[,:]$/u.test(items[at - 1]?.text ?? '')) return false;
  const before = items.slice(Math.max(0, at - MAX_CLAUSE_LENGTH), at - 1);
  const own = before.slice(before.findLastIndex(({ marked, text }) => marked || /^[.!?]$/u.test(text)) + 1);
  return own.some(({ tag, lower }) => tag === 'VERB' && CUE_VERBS.has(lower));
}

const PRESSING = /^press(?:ed|es)$/u;
const ANSWERING = /^(?:answer|repli|respond|retort)(?:ed|s|es)$/u;

/** Nothing, or "in a statement", "on Friday". */
function isAdverbial(items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || isCalendarWord(first) || first.text === ',') return true;
  if (first.tag === 'ADV') return isAdverbial(items.slice(1));
  // "Crane would later ask to meet her": what he asked for, not where.
  if (first.lower === 'to' && items[1]?.tag === 'VERB' && !items[1].isCapitalised) return false;
  return REPORT_ADVERBIALS.has(first.lower);
}

function readVerbClause(items: readonly Item[], index: number): ReportingClause | null {
  const item = items[index];
  const cueClass = classOfCue(items, index);
  if (item === undefined || cueClass === null) return null;
  const group = startOfVerbGroup(items, index);
  const clause = { cue: { start: item.start, end: item.end }, cueClass, cueIndex: index, from: index };
  if (describesThing(items, index, group)) return null;
  const quoted = quotedAs(items, index);
  if (quoted) return { ...clause, subject: quoted, to: index + 1 };
  if (isPassive(items, index, group, cueClass)) {
    const agent = findAgent(items, index);
    return agent && { ...clause, to: agent.to, subject: agent };
  }
  const inverted = findInvertedSubject(items, index);
  if (inverted) return { ...clause, to: inverted.to, subject: inverted };
  const before =
    documentRead(items, index) ??
    findAgreeingSubject(items, index, group) ??
    subjectBehindOpening(items, index) ??
    bodyOfRelative(items, index, group, cueClass);
  if (before) return { ...clause, from: Math.min(before.from, index), to: index + 1, subject: before };
  const mayInvert = cueClass === 'say' || cueClass === 'think' || cueClass === 'other';
  const after = mayInvert && items[index + 1]?.lower !== 'it' ? findSubjectAfter(items, index) : null;
  return { ...clause, to: after?.to ?? index + 1, subject: after };
}

/** "…, said Steve Grubbs.": behind a comma the subject follows where nothing but a mark follows it. */
function findInvertedSubject(items: readonly Item[], index: number): NounPhrase | null {
  const verb = items[index]?.lower ?? '';
  if (items[index - 1]?.text !== ',' || CUE_VERBS.get(verb) !== 'say' || !PAST_OR_PRESENT.test(verb))
    return null;
  const subject = phraseStartingAt(items, index + 1);
  const name = subject && nameBehindRoles(items, subject);
  if (name) return name;
  const next = subject ? items[subject.to] : undefined;
  const isAlone = next === undefined || isPartingMark(next) || /^[.(]$/u.test(next.text);
  return isAlone && subject?.kind === 'proper' ? subject : null;
}

/**
 * A bare form ("say") goes with a plural subject, or with "went on to"; else it is an infinitive, and nobody's words.
 */
function findAgreeingSubject(items: readonly Item[], index: number, group: number): NounPhrase | null {
  const isInfinitive = BASE_FORMS.has(items[index]?.lower ?? '') && opensReport(items, index);
  const led = isInfinitive ? subjectOfInfinitive(items, group) : null;
  if (led) return led;
  const opensWithTo =
    items[group]?.lower === 'to' &&
    isPrompted(items, index) &&
    !items.slice(Math.max(0, group - MAX_CLAUSE_LENGTH), group).some((item) => CAUSING_VERBS.has(item.lower));
  const subject =
    (opensWithTo ? subjectOfMainClause(items, group - 1) : null) ?? findSubjectBefore(items, index, group);
  if (
    subject === null ||
    !BASE_FORMS.has(items[index]?.lower ?? '') ||
    PAST_FORM.test(items[index]?.lower ?? '')
  )
    return subject;
  const helpers = items.slice(group, index).map((item) => item.lower);
  if (
    helpers.includes('on') ||
    (items.slice(group, index).some((item) => item.tag === 'AUX') && !helpers.includes('to'))
  )
    return subject;
  const noun = items[subject.to - 1]?.lower ?? '';
  const isPlural = subject.kind === 'pronoun' ? !SINGULAR_PRONOUNS.has(noun) : isPluralNoun(noun);
  if (helpers.includes('to')) return isPrompted(items, index) ? subject : null;
  // "Ana Ruiz and colleagues say"
  return isPlural || items[subject.to]?.lower === 'and' ? subject : null;
}

/** Whether "that" or words in marks stand behind the verb, an object between them or none. */
function opensReport(items: readonly Item[], index: number): boolean {
  const behind = items.slice(index + 1, index + 1 + MAX_TO_REPORT);
  return behind[0]?.lower === 'that' || behind.some((item) => item.marked !== undefined);
}

/** "was told", "asked about the plan, …": the subject is the listener or the thing spoken of. */
function isPassive(items: readonly Item[], index: number, group: number, cueClass: CueClass): boolean {
  const item = items[index];
  if (item === undefined || !PAST_FORM.test(item.lower) || isConvinced(items, index)) return false;
  if (items.slice(group, index).some((word) => BE_FORMS.has(word.lower))) return true;
  if (cueClass === 'call' && isFollowedByAgent(items, index)) return true;
  if (item.lower === 'referred') return false;
  const takesListener = cueClass === 'tell' || cueClass === 'call' || LISTENER_VERBS.has(item.lower);
  const opensClause = group === 0 || isPartingMark(items[group - 1]) || items[group - 1]?.lower === 'when';
  const next = items[index + 1]?.lower ?? '';
  // "Ruiz, who had lost, called for a vote".
  if (item.lower === 'called' && next === 'for') return false;
  return takesListener && opensClause && AFTER_PASSIVE.has(next);
}

/** "the duties announced by Ruiz", "the question asked of her": the participle describes a noun and reports nothing. */
function describesThing(items: readonly Item[], index: number, group: number): boolean {
  const item = items[index];
  if (item === undefined || group < index) return false;
  const next = items[index + 1]?.lower ?? '';
  if (item.lower === 'asked' && /^questions?$/u.test(items[index - 1]?.lower ?? ''))
    return AFTER_QUESTION_ASKED.has(next);
  if (next !== 'by') return false;
  return PAST_FORM.test(item.lower) && phraseEndingAt(items, index - 1)?.kind === 'nominal';
}

/** "deemed a “…” by Ruiz", "described as “…” by Ruiz": nothing but the marks stands before the agent. */
function isFollowedByAgent(items: readonly Item[], index: number): boolean {
  const opened = items[index + 1]?.lower === 'as' ? index + 2 : index + 1;
  const at = items[opened]?.tag === 'DET' ? opened + 1 : opened;
  return items[at]?.marked !== undefined && items[at + 1]?.lower === 'by';
}

/** "was prompted to say, “…”", "had this to say:": what comes was said. */
function isPrompted(items: readonly Item[], index: number): boolean {
  if (items[index]?.lower === 'say' && items.at(-1)?.text === ':') return true;
  return /^[,:]$/u.test(items[index + 1]?.text ?? '') && items[index + 2]?.marked !== undefined;
}

function findAgent(items: readonly Item[], index: number): NounPhrase | null {
  const by = items.slice(index + 1, index + 6).findIndex((item) => item.lower === 'by');
  return by < 0 ? null : phraseStartingAt(items, index + by + 2);
}
