import { CLAUSE_OPENERS } from '../../../lists/grammar/words.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import {
  DENYING_VERBS,
  HABITS,
  INDEFINITE_SUBJECTS,
  INSTEAD_OF,
  MODALS,
  NEGATIONS,
  NOBODY_WORDS,
  SUPPOSING,
} from '../../../lists/speech/denial-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { phraseEndingAt } from '../phrases/noun-phrases.ts';
import { startOfVerbGroup } from '../subjects/verb-groups.ts';

const VERB_TAGS = new Set(['VERB', 'AUX']);
/** How far before the marks their reporting verb may be, in words. */
const CUE_REACH = 12;
const SUBJECT_REACH = 8;

/**
 * Whether item `at` is said not to have been said, or is only supposed: "nobody said “…”", "a critic might say “…”".
 */
export function isDeniedReport(items: readonly Item[], at: number, cueIndex: number | null): boolean {
  const cue = cueIndex ?? nearestCue(items, at);
  if (cue === null || !CUE_VERBS.has(items[cue]?.lower ?? '')) return false;
  const group = startOfVerbGroup(items, cue);
  const helpers = items.slice(group, cue).map((item) => item.lower);
  const next = items[cue]?.lower;
  if (
    helpers.includes('only') ||
    (next === 'saying' && helpers.length === 0 && items[cue - 1]?.lower === 'help')
  )
    return false;
  if (helpers.some((word) => NEGATIONS.has(word) || DENYING_VERBS.has(word))) return true;
  return isSupposed(items, group, helpers, cue < at) || isRefused(items, group);
}

/** The last cue verb before the marks with nothing in between. */
function nearestCue(items: readonly Item[], at: number): number | null {
  for (let index = at - 1; index >= 0 && index >= at - CUE_REACH; index--) {
    const item = items[index];
    if (item === undefined || item.marked || item.text === ';') return null;
    const cue = CUE_VERBS.get(item.lower);
    if ((cue === 'say' || cue === 'tell') && item.tag === 'VERB') return index;
  }
  return null;
}

function isSupposed(
  items: readonly Item[],
  group: number,
  helpers: readonly string[],
  isBeforeMarks: boolean,
): boolean {
  const subject = phraseEndingAt(items, group - 1);
  const from = subject?.from ?? group;
  const first = items[from]?.lower ?? '';
  const before = items.slice(Math.max(0, from - SUBJECT_REACH), from).map((item) => item.lower);
  if (NOBODY_WORDS.has(first) || (isBeforeMarks && isHeadOfSubject(items, from))) return true;
  if (
    (SUPPOSING.has(before.at(-1) ?? '') && !helpers.includes('to')) ||
    before.slice(-2).join(' ') === 'as though' ||
    (items[0]?.lower === 'had' && from === 1)
  )
    return true;
  const isHabit = helpers.some((word) => HABITS.has(word));
  if (helpers.some((word) => MODALS.has(word)) && !isHabit) return true;
  // "Ruiz would have said"
  if (helpers.includes('would') && helpers.includes('have') && !isHabit) return true;
  return helpers.includes('would') && !isHabit && INDEFINITE_SUBJECTS.has(first);
}

/**
 * "No one in the town is going to say": nothing but the subject stands before the verb whose subject begins at `from`.
 */
function isHeadOfSubject(items: readonly Item[], from: number): boolean {
  if (!NOBODY_WORDS.has(items[0]?.lower ?? '') || from > SUBJECT_REACH) return false;
  const between = items.slice(1, from);
  if (between.some(isPartingMark)) return false;
  // "No captain who was there would say".
  if (between.some((item) => item.lower === 'who')) return true;
  return !between.some((item) => VERB_TAGS.has(item.tag) || CLAUSE_OPENERS.has(item.lower));
}

const ACCUSING = /^accus(?:e[sd]?|ing)$/u;

/** "without saying", "denied saying", "instead of saying", "denied that she had said", "accused Ruiz of saying". */
function isRefused(items: readonly Item[], group: number): boolean {
  const before = items[group - 1]?.lower ?? '';
  if (INSTEAD_OF.has(before) || DENYING_VERBS.has(before)) return true;
  if (before === 'of' && items[group]?.lower !== 'asking') {
    const accused = phraseEndingAt(items, group - 2);
    return (
      INSTEAD_OF.has(items[group - 2]?.lower ?? '') ||
      ACCUSING.test(items[(accused?.from ?? 0) - 1]?.lower ?? '')
    );
  }
  const subject = phraseEndingAt(items, group - 1);
  const that = subject ? items[subject.from - 1] : undefined;
  return (
    that?.lower === 'that' &&
    !isPartingMark(that) &&
    DENYING_VERBS.has(items[(subject?.from ?? 0) - 2]?.lower ?? '')
  );
}
