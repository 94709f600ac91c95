import type { Language } from '../language/language.ts';
import { finish } from '../layers/finish.ts';
import type { Change } from '../layers/layers.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { QuotedArticle } from '../statement.ts';
import { buildLayeredIndexes, type LayeredIndexes, type PartName } from './layered-indexes.ts';
import { type ArchiveOf, askIndexes, type MemoryArchive } from './memory-archive.ts';

/** An archive held in memory that follows its articles. It never changes: each change gives a new archive. */
export type LayeredArchive = ArchiveOf<LayeredIndexes>;

/**
 * Makes an archive of articles with their quotations, in any order. Its indexes are built when they are
 * first asked for.
 *
 * @param engine - what finds words in it, after every change too.
 * @param language - in which its articles are read.
 */
export function buildLayeredArchive(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: Language,
): LayeredArchive {
  return askIndexes(buildLayeredIndexes(quoted, { engine, language }));
}

/** The same archive in layers; one that has none is built anew from its articles. */
export function toLayered(archive: MemoryArchive): LayeredArchive {
  if (isLayered(archive)) return archive;
  const { quoted, engine, language } = archive.indexes;
  return buildLayeredArchive(quoted, engine, language);
}

function isLayered(archive: MemoryArchive): archive is LayeredArchive {
  return 'parts' in archive.indexes;
}

/**
 * The archive after a change, in steps, at a cost that does not grow with the archive. It answers as one built anew
 * would, except that it may keep apart speakers and sayings that a build would join, until it is renewed.
 */
export function* changeArchive({ indexes }: LayeredArchive, change: Change): Generator<void, LayeredArchive> {
  return askIndexes(yield* indexes.change(change));
}

/** Rebuilds parts of an archive in steps. */
export function* renewParts(
  { indexes }: LayeredArchive,
  parts: readonly PartName[],
): Generator<void, LayeredArchive> {
  return askIndexes(yield* indexes.renew(parts));
}

/** An archive that takes over rebuilt parts of an older one, with everything that has changed since. */
export function takeParts(
  { indexes }: LayeredArchive,
  { indexes: renewed }: LayeredArchive,
  parts: readonly PartName[],
): LayeredArchive {
  const change = findChange(renewed.quoted, indexes.quoted);
  const changed = isNone(change) ? renewed : finish(renewed.change(change));
  return askIndexes(indexes.withParts(changed, parts));
}

/** The difference between two lists of articles; an article that did not change is the same object. */
export function findChange(before: readonly QuotedArticle[], after: readonly QuotedArticle[]): Change {
  const held = new Set(before.map(({ article }) => article));
  const holds = new Set(after.map(({ article }) => article));
  return {
    gone: before.filter(({ article }) => !holds.has(article)),
    come: after.filter(({ article }) => !held.has(article)),
  };
}

/** Whether nothing has changed. */
export function isNone({ gone, come }: Change): boolean {
  return gone.length === 0 && come.length === 0;
}
