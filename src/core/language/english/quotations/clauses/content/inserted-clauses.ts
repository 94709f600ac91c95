import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import { behindAdverbials, behindCue, type ItemRange } from './content-shapes.ts';

/** At most this much of what is said is before a clause with marks behind it, in words. */
const MAX_INSERTED = 25;
/** A subject continues behind at most this many prepositions. */
const MAX_LINKED = 2;
/** What a clause does not end in. */
const UNFINISHED = new Set(['CCONJ', 'SCONJ', 'ADP', 'ADV', 'DET']);

/** "The bridge was safe, Smith said, “and …”". */
export function isParenthesis(items: readonly Item[], clause: ReportingClause): boolean {
  const at = behindAdverbials(items, behindCue(clause));
  return items[at]?.text === ',' && items[at + 1]?.marked !== undefined;
}

/** "The bridge was safe", but not "After the vote", "The reasons were many, including". */
export function isStatementOf(items: readonly Item[], { from, to }: ItemRange): boolean {
  const verb = items[endOfSubject(items, from)];
  const last = items[to - 1];
  if (last === undefined || to - from > MAX_INSERTED || UNFINISHED.has(last.tag)) return false;
  const isVerb = verb?.tag === 'AUX' || (verb?.tag === 'VERB' && !CUE_VERBS.has(verb.lower));
  return isVerb && phraseStartingAt(items, from) !== null && !last.lower.endsWith('ing');
}

/** Behind "the bridge", "one of the bridges in Lorne". */
function endOfSubject(items: readonly Item[], from: number): number {
  let at = phraseStartingAt(items, from)?.to ?? from;
  for (let linked = 0; linked < MAX_LINKED && /^(?:of|in|at|for)$/u.test(items[at]?.lower ?? ''); linked++)
    // "those" alone is a phrase, too.
    at = (phraseStartingAt(items, at + 2) ?? phraseStartingAt(items, at + 1))?.to ?? at;
  return at;
}
