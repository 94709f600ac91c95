import { ownIndex } from '../own-index.ts';
import type { ArticleDocument, IndexLayer, KeptIndex, SearchEngine, WordIndex } from '../search-engine.ts';
import { searchArticles, searchDocuments } from './document-index.ts';
import { joinLayers, type TermLayer } from './layered.ts';
import { findNearWords, freezeWords, reopenWords } from './near-words.ts';
import { createTermIndexBuilder, type FrozenTerms, freezeTerms, reopenTerms } from './term-index.ts';

/** Indexes over typed arrays, which are read where their bytes lie, from the file of an archive that was kept. */
export const segmentEngine: SearchEngine = {
  format: 'segments-1',
  documents: {
    begin() {
      const builder = createTermIndexBuilder();
      return { add: builder.add, build: () => new DocumentSegment(freezeTerms(builder)) };
    },
    open: ([terms]) => new DocumentSegment(reopenTerms(terms)),
  },
  articles: {
    begin() {
      const headlines = createTermIndexBuilder();
      const texts = createTermIndexBuilder();
      return {
        add({ headline, text }) {
          headlines.add(headline);
          texts.add(text);
        },
        build: () => new ArticleSegment(freezeTerms(headlines), freezeTerms(texts)),
      };
    },
    open: ([headline, text]) => new ArticleSegment(reopenTerms(headline), reopenTerms(text)),
  },
  words: {
    begin() {
      const words = new Set<string>();
      return { add: (word) => void words.add(word), build: () => openWords(freezeWords(words)) };
    },
    open: ([words]) => openWords(words),
  },
  joinDocuments: (layers) =>
    searchDocuments(
      joinLayers(
        layers.map(({ index, leftOut }) => ({ index: ownIndex(DocumentSegment, index).terms, leftOut })),
      ),
    ),
  joinArticles: (layers) =>
    searchArticles(joinLayers(fieldOf(layers, 'headline')), joinLayers(fieldOf(layers, 'text'))),
};

class DocumentSegment implements KeptIndex {
  readonly terms: FrozenTerms;

  constructor(terms: FrozenTerms) {
    this.terms = terms;
  }

  get sections(): readonly Uint8Array[] {
    return [this.terms.bytes];
  }
}

class ArticleSegment implements KeptIndex {
  readonly headline: FrozenTerms;
  readonly text: FrozenTerms;

  constructor(headline: FrozenTerms, text: FrozenTerms) {
    this.headline = headline;
    this.text = text;
  }

  get sections(): readonly Uint8Array[] {
    return [this.headline.bytes, this.text.bytes];
  }
}

function fieldOf(
  layers: readonly IndexLayer<ArticleDocument>[],
  field: keyof ArticleDocument,
): readonly TermLayer[] {
  return layers.map(({ index, leftOut }) => ({
    index: ownIndex(ArticleSegment, index)[field],
    leftOut: new Map([...leftOut].map(([document, terms]) => [document, terms[field]])),
  }));
}

function openWords(bytes: Uint8Array = new Uint8Array()): WordIndex {
  const words = reopenWords(bytes);
  return { size: words.size, find: words.find, near: findNearWords(words), sections: [bytes] };
}
