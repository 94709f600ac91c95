import type { Item } from '../02-sentences.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { partnerBefore } from '../clauses/subjects/joint-subjects.ts';

/** The phrases that name who says it together, in order, or none: "Ana Ruiz and Ken Ode said". */
export function jointPhrases({ source, sourceSentence, cue }: AttributedSpan): readonly NounPhrase[] {
  if (source?.kind !== 'proper' || cue === null) return [];
  const { items } = sourceSentence;
  const isInverted = cue.start < source.mention.start;
  const other = isInverted ? partnerBehind(items, source) : partnerBefore(items, source);
  if (other === null || other.kind === 'pronoun') return [];
  if (other.kind === 'nominal' && !isAnother(items, other, source)) return [];
  // Named people come before "the mayor".
  return isInverted || other.kind === 'nominal' ? [source, other] : [other, source];
}

/** "The mayor and Ken Ode said", but not "the author and former mayor Ken Ode said". */
function isAnother(items: readonly Item[], { from }: NounPhrase, source: NounPhrase): boolean {
  return items[from]?.lower === 'the' && items[source.from]?.start === source.mention.start;
}

/** "said Ana Ruiz and Ken Ode in a letter", but not "said Ana Ruiz and Ken Ode left". */
function partnerBehind(items: readonly Item[], source: NounPhrase): NounPhrase | null {
  if (items[source.to]?.lower !== 'and') return null;
  const other = phraseStartingAt(items, source.to + 1);
  const next = other ? items[other.to] : undefined;
  const isFree =
    next === undefined || next.marked !== undefined || next.tag === 'PUNCT' || next.tag === 'ADP';
  return isFree ? other : null;
}
