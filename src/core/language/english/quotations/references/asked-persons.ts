import { firstEndingBehind, slice } from '../../../../span.ts';
import { REPLY_VERBS } from '../../lists/speech/speech-words.ts';
import type { Named } from '../08-people.ts';
import { phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';
import type { ReferenceContext } from './referent.ts';

const ASKING = /^ask(?:s|ed|ing)?$/u;
const QUESTION = /\?[\s)\]'’”"]*$/u;
/** The question comes at most this many sentences before its answer. */
const MAX_SENTENCES = 2;
/** A sentence of more clauses is a list or noise; bounds the work. */
const MAX_CLAUSES = 40;

/**
 * Who was asked in an earlier sentence: "Ode asked Ruiz if it was safe. “No,” she replied". With other verbs of saying
 * only if the question is in marks right before ("“Is it?” Ode asked Ruiz. “No,” she said"). Null where nobody was
 * asked, `unclear` where it is not known whether the pronoun fits.
 */
export function askedBefore(
  fits: (named: Named) => boolean,
  context: ReferenceContext,
): Named | 'unclear' | null {
  const { span, sentences, text } = context;
  if (span.cue === null) return null;
  const { index } = span.sourceSentence;
  if (!REPLY_VERBS.has(slice(text, span.cue).toLowerCase())) return askedAloud(fits, context);
  for (let at = index; at >= 0 && at >= index - MAX_SENTENCES; at--) {
    const asked = askedIn(sentences[at], context);
    if (asked === null) continue;
    return asked !== 'nobody' && fits(asked) ? asked : null;
  }
  return null;
}

function askedAloud(fits: (named: Named) => boolean, context: ReferenceContext): Named | 'unclear' | null {
  const { index, paragraph } = context.span.sourceSentence;
  const before = context.sentences[index - 1];
  const isQuestion =
    before?.paragraph === paragraph &&
    before.items.some(({ marked }) => marked !== undefined && QUESTION.test(slice(context.text, marked)));
  const asked = isQuestion ? askedIn(before, context) : null;
  if (asked === null || asked === 'nobody') return null;
  return fits(asked) ? asked : 'unclear';
}

/** Whom the last clause of asking before the span names: `nobody` without a listener, null without such a clause. */
function askedIn(
  sentence: ReadSentence | undefined,
  { span, names }: ReferenceContext,
): Named | 'nobody' | null {
  const { items = [], clauses = [] } = sentence ?? {};
  if (clauses.length > MAX_CLAUSES) return 'nobody';
  const clause = clauses.findLast(
    ({ cueIndex, cue }) => ASKING.test(items[cueIndex]?.lower ?? '') && cue.end < span.marked.start,
  );
  if (clause === undefined) return null;
  const listener = phraseStartingAt(items, clause.cueIndex + 1);
  if (listener?.kind !== 'proper') return 'nobody';
  return names[firstEndingBehind(names, listener.mention.end - 1)]?.named ?? 'nobody';
}
