import type { Archive } from '../../../archive.ts';
import type { Article } from '../../../article/article.ts';
import { findHeadline } from '../../../article/headline-span.ts';
import { keepOnly } from '../../../article/prose.ts';
import { QUESTION, withoutPossessive } from '../../../search/reading.ts';
import type { ReadArticle } from '../../../search/sentence-index.ts';
import { splitWords } from '../../../search/words.ts';
import { slice, type TextSpan } from '../../../span.ts';
import { toCandidate } from '../02-gather.ts';
import type { CandidateArticle } from '../passages.ts';
import type { WeightedQuestion } from '../question-reader.ts';

/** A sentence of fewer words states nothing; see `02-gather.ts`. */
const MIN_WORDS = 5;

/**
 * The headlines of those articles that state nothing else (a page of which only the furniture was saved), each read as
 * if it were the article's text. An article that states something is cited by that: its headline says it shorter.
 */
export async function headlinesOf(
  archive: Archive,
  asked: WeightedQuestion,
  sources: readonly CandidateArticle[],
): Promise<readonly CandidateArticle[]> {
  const bare = sources.filter(({ read }) =>
    read.sentences.every(({ isEmpty, first, last }) => isEmpty || last - first < MIN_WORDS),
  );
  const read = await Promise.all(bare.map((source) => readHeadline(archive, asked, source)));
  return read.flatMap((each) => each ?? []);
}

async function readHeadline(
  { language, sentences }: Archive,
  asked: WeightedQuestion,
  source: CandidateArticle,
): Promise<CandidateArticle | null> {
  const { article, headline } = source.read;
  const span = findHeadline(article);
  if (span === null || QUESTION.test(slice(article.text, span))) return null;
  const prose = keepOnly(article.text, [span]);
  const words = splitWords(prose, span);
  const { isStopWord, stemOf } = language.words;
  const stems = words.map((word) =>
    isStopWord(word.form) ? null : stemOf(withoutPossessive(word, article.text)),
  );
  const { stemNumber } = await sentences.count(stems.flatMap((stem) => stem ?? []));
  const read: ReadArticle = {
    article: viewOf(article, prose, span),
    quotations: [],
    headline,
    stems: Int32Array.from(stems, (stem) => (stem === null ? -1 : (stemNumber(stem) ?? -1))),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    sentences: [{ ...span, paragraph: 0, first: 0, last: words.length, isEmpty: false }],
  };
  return { ...toCandidate(asked, read, source), headlineOf: article };
}

/** An article of which nothing but a span of its text is known. Stored articles are read field by field. */
function viewOf(article: Article, prose: string, span: TextSpan): Article {
  const { id, path, language, headline, publisher, author, datePublished, url, text } = article;
  return {
    ...{ id, path, language, headline, publisher, author, datePublished, url, text },
    prose,
    paragraphs: [span],
  };
}
