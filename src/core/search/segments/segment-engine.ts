import type { SearchEngine, Terms } from '../search-engine.ts';
import { searchArticles, searchDocuments } from './document-index.ts';
import { findNearWords, freezeWords, openWords } from './near-words.ts';
import { createTermIndexBuilder, type FrozenTerms, openTermIndex } from './term-index.ts';

/** Indexes over typed arrays: what an archive's files are opened as, made here in memory at once. */
export const segmentEngine: SearchEngine = {
  indexDocuments: ({ quotation, passage }) =>
    searchDocuments({ quotation: freezeAll(quotation), passage: freezeAll(passage) }),
  indexArticles: (articles) =>
    searchArticles(
      freezeAll(articles.map(({ headline }) => headline)),
      freezeAll(articles.map(({ text }) => text)),
    ),
  indexWords(words) {
    const opened = openWords(freezeWords(words));
    if (!opened.ok) throw new Error(`Words that were just written are ${opened.fault}.`);
    return findNearWords(opened.words);
  },
};

function freezeAll(documents: Iterable<Terms>): FrozenTerms {
  const builder = createTermIndexBuilder();
  for (const terms of documents) builder.add(terms);
  const opened = openTermIndex(builder.freeze());
  if (!opened.ok) throw new Error(`An index that was just written is ${opened.fault}.`);
  return opened.index;
}
