import type { SearchEngine, Terms } from '../search-engine.ts';
import { searchArticles, searchDocuments } from './document-index.ts';
import { findNearWords, freezeWords, reopenWords } from './near-words.ts';
import { createTermIndexBuilder, type FrozenTerms, freezeTerms } from './term-index.ts';

/** Indexes over typed arrays: what an archive's files are opened as, made here in memory at once. */
export const segmentEngine: SearchEngine = {
  indexDocuments: ({ quotation, passage }) =>
    searchDocuments({ quotation: freezeAll(quotation), passage: freezeAll(passage) }),
  indexArticles(articles) {
    const headlines = createTermIndexBuilder();
    const texts = createTermIndexBuilder();
    for (const { headline, text } of articles) {
      headlines.add(headline);
      texts.add(text);
    }
    return searchArticles(freezeTerms(headlines), freezeTerms(texts));
  },
  indexWords: (words) => findNearWords(reopenWords(freezeWords(words))),
};

function freezeAll(documents: Iterable<Terms>): FrozenTerms {
  const builder = createTermIndexBuilder();
  for (const terms of documents) builder.add(terms);
  return freezeTerms(builder);
}
