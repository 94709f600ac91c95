import type { CandidatePassage } from '../passages.ts';

/** Longer quotations are cited in part. */
const MAX_WORDS = 60;
const MAX_SENTENCES = 6;

/** Extends a passage to the whole of a quotation that it would cut, unless that grows too long. */
export function withWholeQuotation(passage: CandidatePassage): CandidatePassage {
  const { sentences, article } = passage.source.read;
  let { from, until } = passage;
  const least = Math.max(0, from - MAX_SENTENCES);
  const most = Math.min(sentences.length, until + MAX_SENTENCES);
  while (from > least && isWithinMarks(from)) from -= 1;
  while (until < most && isWithinMarks(until)) until += 1;
  const [first, last] = [sentences[from], sentences[until - 1]];
  if (first === undefined || last === undefined || last.last - first.first > MAX_WORDS) return passage;
  return {
    ...passage,
    from,
    until,
    start: Math.min(first.start, passage.start),
    end: Math.max(last.end, passage.end),
  };

  /** Whether a quotation of the paragraph is still open where a sentence begins. */
  function isWithinMarks(at: number): boolean {
    const [before, sentence] = [sentences[at - 1], sentences[at]];
    if (before === undefined || before.paragraph !== sentence?.paragraph) return false;
    const opening = article.paragraphs[sentence.paragraph];
    const text = article.prose.slice(opening?.start ?? sentence.start, sentence.start);
    const straight = text.match(/"/gu)?.length ?? 0;
    return text.lastIndexOf('“') > text.lastIndexOf('”') || straight % 2 === 1;
  }
}
