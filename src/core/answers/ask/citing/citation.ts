import type { Archive } from '../../../archive.ts';
import type { Article } from '../../../article/article.ts';
import { type Elsewhere, findElsewhere } from '../../../sayings/elsewhere.ts';
import type { Sayings } from '../../../sayings/sayings.ts';
import { speechIn } from '../../../search/speech-index.ts';
import type { TextSpan } from '../../../span.ts';
import type { Statement } from '../../../statement.ts';
import type { RankedPassage } from '../passages.ts';
import type { WeightedQuestion } from '../question-reader.ts';
import { withWholeQuotation } from './whole-quotation.ts';

/** A cited passage: an answer or a near miss. */
export interface AskCitation extends TextSpan {
  readonly article: Article;
  /** Where the question's words are, ascending. */
  readonly marks: readonly TextSpan[];
  /** The statement there, where the question is about speech or the passage is somebody's words. */
  readonly statement: Statement | null;
  /** Where else it is reported, for questions about speech. */
  readonly elsewhere?: Elsewhere;
}

/** Turns ranked passages into citations that cut no quotation. */
export async function toCitations(
  archive: Archive,
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
): Promise<readonly AskCitation[]> {
  const said = ranked.flatMap(({ passage: { speech } }) => speech?.statement ?? []);
  const sayings = said.length === 0 ? null : await archive.sayings(said);
  return ranked.map((each) => toCitation(sayings, asked, each));
}

function toCitation(sayings: Sayings | null, asked: WeightedQuestion, ranked: RankedPassage): AskCitation {
  const { source, start, end, from, until, speech } = withWholeQuotation(ranked.passage);
  const { sentences, starts, ends } = source.read;
  const article = source.headlineOf ?? source.read.article;
  const marks: TextSpan[] = [];
  for (let at = sentences[from]?.first ?? 0; at < (sentences[until - 1]?.last ?? 0); at += 1) {
    const index = source.hits[at] ?? -1;
    if (index >= 0 && asked.terms[index]?.share === 1)
      marks.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  const inside = speech ?? speechIn(source.read).find((each) => each.from <= from && until <= each.until);
  const citation = { article, start, end, marks, statement: inside?.statement ?? null };
  if (speech === null || sayings === null) return citation;
  return { ...citation, elsewhere: findElsewhere(sayings.of(speech.statement), speech.statement) };
}
