import type { Archive } from '../core/archive.ts';

/** An archive that is at each moment another one: what is asked of it is asked of that. */
export function followArchive(current: () => Archive): Archive {
  return {
    get language() {
      return current().language;
    },
    asOfNow: () => current().asOfNow(),
    revision: () => current().revision(),
    holdings: () => current().holdings(),
    census: () => current().census(),
    outlets: () => current().outlets(),
    dates: () => current().dates(),
    articles: (ids) => current().articles(ids),
    eachArticle: () => current().eachArticle(),
    articlesOf: (days, zone) => current().articlesOf(days, zone),
    countWithin: (filter) => current().countWithin(filter),
    statements: (filter) => current().statements(filter),
    changed: () => current().changed(),
    sayings: (statements) => current().sayings(statements),
    lookUp: (query) => current().lookUp(query),
    get speakers() {
      return current().speakers;
    },
    get sentences() {
      return current().sentences;
    },
  };
}
