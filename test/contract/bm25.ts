import type { ArticleDocument, RankedDocument, Terms } from '../../src/core/search/search-engine.ts';

/** As MiniSearch sets them: saturation, weight of the length, and the bonus of Lv and Zhai (2011). */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/**
 * BM25+ by its definition, with a document's score times the number of different words it holds of those asked for, as
 * MiniSearch has it; the length of a document is the number of its different terms.
 */
export function rankNaively(
  documents: readonly Terms[],
  asked: Terms,
  among: ReadonlySet<number>,
): readonly RankedDocument[] {
  return documents.flatMap((terms, document) => {
    const held = new Set(asked.filter((term) => terms.includes(term))).size;
    if (held === 0 || !among.has(document)) return [];
    const sum = asked.reduce((score, term) => score + scoreOf(documents, terms, term), 0);
    return [{ document, score: sum * held }];
  });
}

/** As {@link rankNaively}, over the text and the headline of articles. */
export function rankArticlesNaively(
  articles: readonly ArticleDocument[],
  asked: ReadonlyMap<string, number>,
  headlineBoost: number,
): readonly RankedDocument[] {
  const fields = [
    { boost: headlineBoost, documents: articles.map(({ headline }) => headline) },
    { boost: 1, documents: articles.map(({ text }) => text) },
  ].filter(({ boost }) => boost > 0);
  return articles.flatMap((_, document) => {
    const held = [...asked.keys()].filter((term) =>
      fields.some(({ documents }) => documents[document]?.includes(term)),
    );
    if (held.length === 0) return [];
    const scores = held.flatMap((term) =>
      fields.map(
        ({ boost, documents }) =>
          boost * (asked.get(term) ?? 0) * scoreOf(documents, documents[document] ?? [], term),
      ),
    );
    return [{ document, score: scores.reduce((sum, score) => sum + score, 0) * held.length }];
  });
}

function scoreOf(documents: readonly Terms[], terms: Terms, term: string): number {
  const occurrences = terms.filter((each) => each === term).length;
  if (occurrences === 0) return 0;
  const holding = documents.filter((each) => each.includes(term)).length;
  const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  const average = documents.reduce((sum, each) => sum + new Set(each).size, 0) / documents.length;
  const norm = K * (1 - B + (B * new Set(terms).size) / average);
  return rarity * (D + (occurrences * (K + 1)) / (occurrences + norm));
}
