import { SUBJECT_PRONOUNS } from '../../../lists/grammar/words.ts';
import { CONTENT_OPENERS } from '../../../lists/speech/reported-clauses.ts';
import type { Item } from '../../02-sentences.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import { behindAdverbials, behindCue, endsClause } from './content-shapes.ts';

/** The longest listener and adverbials between a cue and "that", in words. */
export const MAX_GAP = 14;
/** "testified, for example, that": in words. */
const MAX_ASIDE = 4;

/** Where the content behind the cue begins: "said that …", "told reporters on Friday …"; null where none does. */
export function contentStart(items: readonly Item[], clause: ReportingClause): number | null {
  const cueEnd = behindCue(clause);
  const isAsking = /^ask/u.test(items[clause.cueIndex]?.lower ?? '');
  const aside = behindAside(items, cueEnd);
  if (aside !== null) return aside;
  if (endsClause(items[cueEnd]))
    return clause.cueIndex === 0 && items[cueEnd]?.text === ',' ? cueEnd + 1 : null;
  for (let at = cueEnd; at < cueEnd + MAX_GAP; at++) {
    const item = items[at];
    if (endsClause(item) || item === undefined) break;
    if (item.lower === 'that' || (at === cueEnd && CONTENT_OPENERS.has(item.lower))) return at;
    // "asked Ruiz if it was safe"
    if (isAsking && /^(?:if|whether)$/u.test(item.lower)) return at;
    if (at > cueEnd && item.tag === 'VERB') break;
  }
  const listener = clause.cueClass === 'tell' ? phraseStartingAt(items, cueEnd) : null;
  const spokenTo = clause.cueClass === 'tell' && isListener(items, cueEnd) ? cueEnd + 1 : null;
  const at = behindAdverbials(items, spokenTo ?? listener?.to ?? cueEnd);
  return endsClause(items[at]) ? null : at;
}

/** "told us the bridge was shut", "told her it was"; in "told her staff it was" the listeners are others. */
function isListener(items: readonly Item[], index: number): boolean {
  const { lower = '' } = items[index] ?? {};
  const { tag = '', lower: next = '' } = items[index + 1] ?? {};
  const mayFollow = tag === 'DET' || SUBJECT_PRONOUNS.has(next) || CONTENT_OPENERS.has(next);
  return /^(?:me|us|him|them|you)$/u.test(lower) || (lower === 'her' && mayFollow);
}

/** "As Smith said on Monday, …", "As Smith put it to me, …": the index behind the comma. */
export function behindAsClause(items: readonly Item[], clause: ReportingClause): number | null {
  const { subject } = clause;
  if (subject?.from !== 1 || items[0]?.lower !== 'as') return null;
  const cueEnd = behindCue(clause);
  const object = items[cueEnd]?.lower === 'it' ? cueEnd + 1 : cueEnd;
  const listener = items[object]?.lower === 'to' && items[object + 1]?.tag === 'PRON' ? object + 2 : object;
  const at = behindAdverbials(items, listener);
  return items[at]?.text === ',' ? at + 1 : null;
}

/** "testified, for example, that …": the index of "that". */
function behindAside(items: readonly Item[], cueEnd: number): number | null {
  if (items[cueEnd]?.text !== ',') return null;
  const closing = items.slice(cueEnd + 1, cueEnd + 2 + MAX_ASIDE).findIndex((item) => item.text === ',');
  const that = cueEnd + 2 + closing;
  return closing > 0 && items[that]?.lower === 'that' ? that : null;
}
