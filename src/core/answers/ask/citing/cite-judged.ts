import type { Archive } from '../../../archive.ts';
import type { Quotation } from '../../../quotations/quotation.ts';
import { findElsewhere } from '../../../sayings/elsewhere.ts';
import type { ReadArticle } from '../../../search/sentence-index.ts';
import { speechIn } from '../../../search/speech-index.ts';
import { overlaps, type TextSpan } from '../../../span.ts';
import type { JudgedClaim } from '../judge-claim.ts';
import type { AskCitation } from './citation.ts';

/** The quotations that decide whether somebody said it, each statement once. */
export async function citeJudged(
  archive: Archive,
  matches: JudgedClaim['matches'],
): Promise<readonly AskCitation[]> {
  const sayings = await archive.sayings(matches);
  const reads = await archive.sentences.read([...new Set(matches.map(({ article }) => article.id))]);
  const bySaying = new Map(matches.map((match) => [sayings.of(match), match] as const).toReversed());
  const citations = [...bySaying].toReversed().map(([saying, { article, quotation, marks, ...match }]) => {
    const statement = { article, quotation };
    const span = sentencesAround(reads, quotation, match.span) ?? match.sentence;
    return { article, ...span, marks, statement, elsewhere: findElsewhere(saying, statement) };
  });
  return citations.slice(0, MAX_CITATIONS);
}

const MAX_CITATIONS = 3;

/** The sentences with some words of a quotation and the clause that reports it. */
function sentencesAround(
  reads: readonly ReadArticle[],
  quotation: Quotation,
  span: TextSpan,
): TextSpan | null {
  const speech = reads.flatMap(speechIn).find(({ statement }) => statement.quotation === quotation);
  const { read, from = 0, until } = speech ?? {};
  const around = read?.sentences.slice(from, until).filter((each) => overlaps(each, span)) ?? [];
  const [first, last] = [around[0], around.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
