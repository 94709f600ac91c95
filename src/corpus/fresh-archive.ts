import { setImmediate } from 'node:timers/promises';
import { type Archive, buildArchive, prepareArchive } from '../core/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Quotation } from '../core/quotations/quotation.ts';
import { readQuotations } from '../core/quotations/read-quotations.ts';
import { segmentEngine } from '../core/search/segments/segment-engine.ts';
import type { QuotedArticle } from '../core/statement.ts';
import { readFolderState } from './folder-state.ts';
import { type ReadArchiveOptions, readArchive } from './read-archive.ts';

/** An archive that gives way to a newer reading of its folder. */
export interface FreshArchive {
  /** The newest reading: what is asked of it in one turn of the event loop is of one reading. */
  readonly archive: Archive;
  /**
   * Reads the folder again where something in it has changed; what did not change is not attributed again. The archive
   * stays what it is until the new one is ready, and where the folder cannot be read.
   */
  refresh(): Promise<Refreshed>;
}

/** What became of it, or in one line why the folder cannot be read. */
export type Refreshed =
  | { readonly kind: 'same' }
  | { readonly kind: 'replaced'; readonly articles: number }
  | { readonly kind: 'failed'; readonly line: string };

/** Makes an archive that can be refreshed out of a folder's first reading. */
export function createFreshArchive(
  first: Archive,
  directory: string,
  options: Pick<ReadArchiveOptions, 'maxBytes' | 'notices'>,
): FreshArchive {
  let current = first;
  let known: string | null = null;
  return {
    archive: follow(() => current),
    refresh: async () => {
      const state = await readFolderState(directory).catch(() => null);
      if (state !== null && state === known) return { kind: 'same' };
      const read = await readArchive(directory, options);
      if (read.kind === 'failed') return { kind: 'failed', line: read.message };
      known = state;
      if (isSame(current.articles, read.articles)) return { kind: 'same' };
      const next = buildArchive(await attribute(read.articles, current), segmentEngine);
      await prepareInTurns(next);
      current = next;
      return { kind: 'replaced', articles: next.articles.length };
    },
  };
}

function follow(current: () => Archive): Archive {
  return {
    get articles() {
      return current().articles;
    },
    get statements() {
      return current().statements;
    },
    get holdings() {
      return current().holdings;
    },
    get search() {
      return current().search;
    },
    get sentences() {
      return current().sentences;
    },
    get speech() {
      return current().speech;
    },
    get speakers() {
      return current().speakers;
    },
    get outlets() {
      return current().outlets;
    },
    get sayings() {
      return current().sayings;
    },
  };
}

/**
 * An article's id follows from its text; its quotations follow from its prose and language, which depend on the file's
 * format too.
 */
async function attribute(articles: readonly Article[], before: Archive): Promise<readonly QuotedArticle[]> {
  const known = new Map(
    before.articles.map(({ id, prose, language }) => [id, { prose, language, quotations: noQuotations() }]),
  );
  for (const { article, quotation } of before.statements) known.get(article.id)?.quotations.push(quotation);
  const quoted: QuotedArticle[] = [];
  for (const article of articles) {
    const same = known.get(article.id);
    if (same?.prose === article.prose && same.language === article.language) {
      quoted.push({ article, quotations: same.quotations });
      continue;
    }
    // Between two articles whatever has come in is taken first.
    await setImmediate();
    quoted.push({ article, quotations: readQuotations(article) });
  }
  return quoted;
}

function noQuotations(): Quotation[] {
  return [];
}

/** Builds one index in a turn, the largest of which takes a second for a thousand articles. */
async function prepareInTurns(archive: Archive): Promise<void> {
  const parts = [
    () => archive.search,
    () => archive.sentences,
    () => archive.speakers,
    () => archive.sayings,
  ];
  for (const build of parts) {
    await setImmediate();
    build();
  }
  prepareArchive(archive);
}

function isSame(one: readonly Article[], other: readonly Article[]): boolean {
  return nameAll(one) === nameAll(other);
}

function nameAll(articles: readonly Article[]): string {
  return articles
    .map(({ id, path, headline, publisher, author, datePublished, url, language }) =>
      JSON.stringify([id, path, headline, publisher, author, datePublished, url, language]),
    )
    .join('\n');
}
