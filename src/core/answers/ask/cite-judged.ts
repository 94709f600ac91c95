import type { Archive } from '../../archive.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { findElsewhere } from '../../sayings/elsewhere.ts';
import { overlaps, type TextSpan } from '../../span.ts';
import type { AskCitation } from './citation.ts';
import type { JudgedClaim } from './judge-claim.ts';

/** The words that decide whether they were said, each statement once. */
export function citeJudged(archive: Archive, matches: JudgedClaim['matches']): readonly AskCitation[] {
  const sayings = new Map(matches.map((match) => [archive.sayings.of(match), match] as const).toReversed());
  const citations = [...sayings].toReversed().map(([saying, { article, quotation, marks, ...match }]) => {
    const statement = { article, quotation };
    const span = sentencesAround(archive, quotation, match.span) ?? match.sentence;
    return { article, ...span, marks, statement, elsewhere: findElsewhere(saying, statement) };
  });
  return citations.slice(0, MAX_CITATIONS);
}

const MAX_CITATIONS = 3;

/** The article's sentences in which some words of a quotation stand, its report among them. */
function sentencesAround({ speech }: Archive, quotation: Quotation, span: TextSpan): TextSpan | null {
  const { read, from = 0, until } = speech.of(quotation) ?? {};
  const around = read?.sentences.slice(from, until).filter((each) => overlaps(each, span)) ?? [];
  const [first, last] = [around[0], around.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
