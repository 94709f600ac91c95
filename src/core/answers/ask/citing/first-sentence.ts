import { slice } from '../../../span.ts';
import type { RankedPassage, StatedAnswer } from '../passages.ts';
import type { WeightedQuestion } from '../question-reader.ts';

/**
 * Drops the first of two sentences where it has no word of the question and nothing that could be asked for, and the
 * second can be understood by itself; else gives the passage as it is.
 */
export function withoutIdleLead(
  { reader }: WeightedQuestion,
  { ranked, stated }: { readonly ranked: readonly RankedPassage[]; readonly stated: StatedAnswer | null },
  found: RankedPassage,
): RankedPassage {
  const { source, until, from, speech } = found.passage;
  if (until - from !== 2 || speech !== null) return found;
  const second = ranked.find(
    ({ passage }) => passage.source === source && passage.from === from + 1 && passage.until === until,
  );
  if (second === undefined || second.covered < found.covered) return found;
  if (second.parts['answer-type'] < found.parts['answer-type']) return found;
  if (stated?.ranked === found && stated.span.start < second.passage.start) return found;
  return reader.goesOn(slice(source.read.article.prose, second.passage)) ? found : second;
}

/**
 * Puts the sentence before in front of one that points back to it for what it tells ("That is where they met."), in
 * place of what may stand behind it; else gives the passage as it is.
 */
export function withWhatItPointsTo(
  { reader }: WeightedQuestion,
  stated: StatedAnswer | null,
  found: RankedPassage,
): RankedPassage {
  const { source, from, speech } = found.passage;
  const { sentences, article } = source.read;
  const [before, first] = [sentences[from - 1], sentences[from]];
  if (speech !== null || before === undefined || before.isEmpty || first === undefined) return found;
  if (!reader.pointsBack(slice(article.prose, first))) return found;
  if (stated?.ranked === found && stated.span.end > first.end) return found;
  const passage = { ...found.passage, start: before.start, end: first.end, from: from - 1, until: from + 1 };
  return { ...found, passage };
}
