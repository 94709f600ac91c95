import { firstEndingBehind } from '../../../span.ts';
import { tokenCount } from '../../token-count.ts';
import { CUE_VERBS } from '../lists/speech/cue-verbs.ts';
import type { Reference } from './09-references.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';
import { isGloss, isJudgement, isTerm, isTranslation, isWordAsTerm } from './clauses/names/terms.ts';
import { isNicknameBefore, isTitleInFront, isWorkTitle } from './clauses/names/titles.ts';
import { isDeniedReport } from './clauses/reporting/denials.ts';

const SENTENCE_LIKE = /[.!?…][\s)\]'’”"]*$/u;
const CLAUSE_LIKE = /[,.!?…—–-][\s)\]'’”"]*$/u;
const STARTS_CAPITALISED = /^[\s([…'‘“".]*\p{Lu}/u;
/** Shorter unattributed stretches in marks are terms, titles or irony. */
const MIN_UNATTRIBUTED_LENGTH = 4;
const MIN_REPORTED_LENGTH = 2;
/** Classes of cues that may report a single word. */
const REPORTS_WORDS: ReadonlySet<string> = new Set(['say', 'tell', 'call', 'think']);
/** Longer stretches in marks are not terms. In words. */
const MAX_TERM = 4;
const MIN_WEAK_LENGTH = 3;
const MIN_SENTENCE_LENGTH = 3;

/** A marked span that is a statement, with its speaker. */
export interface StatementSpan {
  readonly span: AttributedSpan;
  readonly reference: Reference;
}

/**
 * Whether a marked span is something that somebody said, rather than a term, a title or a word held at arm's length.
 */
export function isStatement(span: AttributedSpan, text: string): boolean {
  if (isDenied(span)) return false;
  if (span.link === 'indirect') return true;
  const inside = text.slice(span.marked.inside.start, span.marked.inside.end);
  const words = tokenCount(inside);
  const { items } = span.sentence;
  if (isWorkTitle(items, span.at, inside)) return false;
  if (span.link === 'after' && span.source !== null) return true;
  if (isTranslation(items, span.at) || (isUnreported(span) && isGloss(items, span.at))) return false;
  if (span.link === 'after') return true;
  if (isTitleInFront(items, span.at, inside) || isNicknameBefore(items, span.at, inside)) return false;
  if (words <= MAX_TERM && isTerm(items, span.at, inside)) return false;
  if (span.link === 'continued') return words >= MIN_REPORTED_LENGTH || SENTENCE_LIKE.test(inside);
  if (span.link === 'before')
    return words >= MIN_REPORTED_LENGTH || CLAUSE_LIKE.test(inside) || isReportedWord(span, inside);
  if (span.link === 'within') return words >= MIN_REPORTED_LENGTH || isReportedWord(span, inside);
  if (span.link === 'weak') return words >= MIN_WEAK_LENGTH;
  const isSentence = STARTS_CAPITALISED.test(inside) && SENTENCE_LIKE.test(inside);
  return words >= (isSentence ? MIN_SENTENCE_LENGTH : MIN_UNATTRIBUTED_LENGTH);
}

/** Whether no clause of its own sentence reports it. */
function isUnreported({ link }: AttributedSpan): boolean {
  return link === 'none' || link === 'continued' || link === 'weak';
}

/** "said the plan was “reckless”": one word under a verb of saying, neither a name nor a term. */
function isReportedWord({ sentence, at, cue, cueClass, source }: AttributedSpan, inside: string): boolean {
  const { items } = sentence;
  if (source === null || !REPORTS_WORDS.has(cueClass ?? '') || isWordAsTerm(items, at, inside)) return false;
  const isVerb = cue !== null && CUE_VERBS.has(items[firstEndingBehind(items, cue.start)]?.lower ?? '');
  return isVerb || isJudgement(items, at, inside);
}

/** Whether the words were not said at all. A continuation goes on from words that were. */
function isDenied({ sentence, sourceSentence, at, cue, link }: AttributedSpan): boolean {
  if (link === 'continued' || sentence !== sourceSentence) return false;
  const { items } = sentence;
  if (at === 0 && items[0]?.marked === undefined) return false;
  const cueIndex = cue === null ? null : firstEndingBehind(items, cue.start);
  if (isDeniedReport(items, at, cueIndex)) return true;
  if (link === 'indirect') return false;
  const before = /^[,:]$/u.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const nearest = CUE_VERBS.get(items[before]?.lower ?? '');
  return (nearest === 'say' || nearest === 'tell') && isDeniedReport(items, at, before);
}
