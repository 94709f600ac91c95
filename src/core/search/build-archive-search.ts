import { compareArticles } from '../article-order.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { QuotedArticle } from '../statement.ts';
import { type ArchiveSearch, lookUpIn } from './archive-search.ts';
import { indexKnownWords } from './known-words.ts';
import { createLexicon } from './lexicon.ts';
import { createSpeller } from './misspellings.ts';
import type { SearchEngine, Terms } from './search-engine.ts';
import { joinKinds } from './search-index.ts';
import { createSequenceWriter, reopenSequences } from './segments/sequences.ts';
import { placeWords, termsIn, termsOf } from './word-sequence.ts';

/** Indexes the quotations and the paragraphs of an archive: about a second for a thousand articles. */
export function buildArchiveSearch(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: LanguageWords,
): ArchiveSearch {
  const lexicon = createLexicon(language);
  const statements = quoted
    .toSorted((one, other) => compareArticles(one.article, other.article))
    .flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })));
  const passages = quoted.flatMap(({ article, quotations }) =>
    article.paragraphs.map((span, index) => ({ article, index, span, quotations })),
  );
  const writer = createSequenceWriter();
  const indexAll = (documents: Iterable<Terms>) => {
    const builder = engine.documents.begin();
    for (const terms of documents) builder.add(terms);
    return engine.joinDocuments([{ index: builder.build(), leftOut: new Map() }]);
  };
  const quotation = indexAll(
    mapEach(statements, ({ article, quotation: { parts } }) => {
      const words = placeWords(article.prose, parts, lexicon);
      writer.add(words);
      return termsOf(words, article.prose, lexicon);
    }),
  );
  const passage = indexAll(mapEach(passages, ({ article, span }) => termsIn(article.prose, span, lexicon)));
  const index = joinKinds({ quotation, passage });
  const sequences = reopenSequences(writer.freeze(), lexicon);
  const spell = createSpeller(indexKnownWords(lexicon.terms(), engine), language);
  const archive = {
    ...{ index, lexicon, spell },
    statementAt: (document: number) => statements[document],
    outlineAt: () => undefined,
    termsOf: (document: number) => sequences.termsOf(document),
    scan: (letters: string) => sequences.scan(letters, quotation),
    comparer: sequences.comparer,
    passageAt: (document: number) => passages[document],
  };
  return { lookUp: (query) => lookUpIn(archive, query) };
}

function* mapEach<Item, Result>(items: readonly Item[], map: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield map(item);
}
