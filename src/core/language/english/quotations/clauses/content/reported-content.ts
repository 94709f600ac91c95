import {
  ADVISING_VERBS,
  CLAUSE_VERBS,
  CONTENT_OPENERS,
  JUDGING_VERBS,
  SPOKEN_OBJECTS,
} from '../../../lists/speech/reported-clauses.ts';
import { SAY_FORMS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import type { ReadSentence } from '../reporting/reporting-clauses.ts';
import { contentBefore } from './content-before.ts';
import { endOfReport } from './content-ends.ts';
import {
  type ItemRange,
  isClause,
  isUnseenClause,
  MAX_CONTENT,
  type ReportedContent,
} from './content-shapes.ts';
import { behindAsClause, contentStart, MAX_GAP } from './content-starts.ts';
import { isAccordingTo } from './nesting.ts';

/** Shorter content is an object ("said goodbye"). In words. */
const MIN_CONTENT = 3;
/** The longest condition before a clause, in words. */
const MAX_CONDITION = 30;
const DESCRIBING = new Set(['who', 'whose', 'which']);
const CONDITIONS = new Set(['if', 'unless']);
/** What is reported ends at most this many clauses behind its own. */
const MAX_FOLLOWING = 12;

/** What the clause at `place` of the sentence's clauses reports without marks, or null where it reports nothing so. */
export function readReportedContent({ items, clauses }: ReadSentence, index: number): ReportedContent | null {
  const clause = clauses[index];
  if (!clause?.subject) return null;
  const following = clauses.slice(index + 1, index + 1 + MAX_FOLLOWING);
  const content = isAccordingTo(items, clause)
    ? contentOfSource(items, following, clause)
    : contentOfVerb(items, following, clause);
  const length = content?.ranges.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
  return length < MIN_CONTENT ? null : content;
}

/** "According to the poll, …"; "…, according to the poll". */
function contentOfSource(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  if (clause.cueIndex > 0) return contentBefore(items, following, clause);
  const offset = items.slice(clause.to, clause.to + MAX_GAP).findIndex(isPartingMark);
  if (offset < 0) return null;
  const comma = clause.to + offset;
  const apposition = phraseStartingAt(items, comma + 1);
  const isNamed = apposition?.kind === 'proper' && isPartingMark(items[apposition.to]);
  return behindFrom(items, following, clause, (isNamed ? apposition.to : comma) + 1);
}

function contentOfVerb(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  const isJudging = JUDGING_VERBS.has(items[clause.cueIndex]?.lower ?? '');
  if (!isJudging && clause.cueClass !== 'say' && clause.cueClass !== 'tell') return null;
  const from = behindAsClause(items, clause) ?? contentStart(items, clause);
  const behind = from === null ? null : behindFrom(items, following, clause, from);
  if (behind && (isJudging || isReported(items, clause, behind.ranges[0]))) {
    const condition = behind.ranges.some(({ from }) => items[from]?.lower === 'that')
      ? null
      : conditionBefore(items, clause);
    return condition === null ? behind : { ranges: [condition, ...behind.ranges], isTrailed: true };
  }
  return isJudging ? null : contentBefore(items, following, clause);
}

/** "If the bridge is shut, Ruiz said she would …": the condition is a part of what she said. */
function conditionBefore(items: readonly Item[], { from, subject }: ReportingClause): ItemRange | null {
  const start = Math.min(from, subject?.from ?? from);
  const isCondition = CONDITIONS.has(items[0]?.lower ?? '') && items[start - 1]?.text === ',';
  return isCondition && start <= MAX_CONDITION ? { from: 0, to: start - 1 } : null;
}

/** Whether what stands behind the verb is a clause that it reports, rather than its object ("noted the difference"). */
function isReported(
  items: readonly Item[],
  clause: ReportingClause,
  range: ItemRange | undefined,
): range is ItemRange {
  if (range === undefined) return false;
  const verb = items[clause.cueIndex]?.lower ?? '';
  const opener = items[range.from];
  // "said a resident who came"
  if (clause.subject?.to === range.from && DESCRIBING.has(opener?.lower ?? '')) return false;
  if (CONTENT_OPENERS.has(opener?.lower ?? '')) return true;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  // “…,” Smith told the BBC in an interview: all that is reported is in marks.
  if (!CLAUSE_VERBS.has(verb) || items[start - 1]?.marked) return false;
  if (opener?.tag === 'AUX') return SAY_FORMS.has(verb) && isInRelativeClause(items, start);
  if (ADVISING_VERBS.has(verb) && opener?.tag === 'VERB' && opener.lower.endsWith('ing')) return true;
  return (
    opener?.lower === 'to' || isClause(items, range) || (SAY_FORMS.has(verb) && isUnseenClause(items, range))
  );
}

/** "the delay, which Ruiz said was long"; "a group the board says is at risk", but not "what Ruiz said was wrong". */
function isInRelativeClause(items: readonly Item[], subject: number): boolean {
  const before = items[subject - 1];
  return before?.lower === 'which' || (before?.tag === 'NOUN' && !SPOKEN_OBJECTS.has(before.lower));
}

function behindFrom(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
  from: number,
): ReportedContent {
  const to = endOfReport(items, following, clause, from, Math.min(items.length, from + MAX_CONTENT));
  return { ranges: [{ from, to }], isTrailed: false };
}
