import { firstEndingBehind, slice } from '../../../../span.ts';
import { REPLY_VERBS } from '../../lists/speech/speech-words.ts';
import type { Named } from '../08-people.ts';
import { phraseStartingAt } from '../clauses/noun-phrases.ts';
import type { ReferenceContext } from './referent.ts';

const ASKING = /^ask(?:s|ed|ing)?$/u;
/** The question comes at most this many sentences before its answer. */
const MAX_SENTENCES = 2;
/** A sentence of more clauses is a list or noise; bounds the work. */
const MAX_CLAUSES = 40;

/** Who was asked in the sentence before: "Ode asked Ruiz if it was safe. “No,” she replied"; null where nobody was. */
export function askedBefore(
  fits: (named: Named) => boolean,
  { span, sentences, names, text }: ReferenceContext,
): Named | null {
  if (span.cue === null || !REPLY_VERBS.has(slice(text, span.cue).toLowerCase())) return null;
  const { index } = span.sourceSentence;
  for (let at = index; at >= 0 && at >= index - MAX_SENTENCES; at--) {
    const { items = [], clauses = [] } = sentences[at] ?? {};
    if (clauses.length > MAX_CLAUSES) return null;
    const clause = clauses.findLast(
      ({ cueIndex, cue }) => ASKING.test(items[cueIndex]?.lower ?? '') && cue.end < span.marked.start,
    );
    if (clause === undefined) continue;
    const listener = phraseStartingAt(items, clause.cueIndex + 1);
    if (listener?.kind !== 'proper') return null;
    const named = names[firstEndingBehind(names, listener.mention.end - 1)]?.named;
    return named && fits(named) ? named : null;
  }
  return null;
}
