import { freezeSayings, openSayings } from '../sayings/stored-sayings.ts';
import { freezeSearch, openSearch } from '../search/layers/layered-search.ts';
import { freezeSentences, openSentences } from '../search/layers/layered-sentences.ts';
import { freezeDirectory, openDirectory } from '../speakers/stored/stored-directory.ts';
import { BLOCKS_OF_ARTICLE, type ReadBlock } from '../stored/article-contents.ts';
import { bytesOfJson, numberEach, readJson } from '../stored/bytes.ts';
import { openArticles, packArticles } from '../stored/stored-articles.ts';
import type { LayeredArchive } from './layered-archive.ts';
import { createPart, type IndexingOptions, indexesOf, type PartName } from './layered-indexes.ts';
import { askIndexes } from './memory-archive.ts';

/** The parts in the order in which they are written. */
const PARTS: readonly PartName[] = ['search', 'sentences', 'speakers', 'sayings'];

/** How many sections each part has. */
type Head = Readonly<Record<PartName, number>>;

/**
 * Writes an archive as blocks and as sections of a file. The blocks are two for each article, by path, followed by one
 * with each article's reading.
 *
 * @param takeBlock - takes the blocks in their order.
 * @throws RangeError where a part has changed since it was built.
 */
export function* freezeArchive(
  { indexes }: LayeredArchive,
  takeBlock: (block: Uint8Array) => void,
): Generator<void, readonly Uint8Array[]> {
  const { quoted } = indexes;
  const packed = yield* packArticles(quoted, takeBlock);
  const search = freezeSearch(indexes.search, numberEach(quoted.map(({ article }) => article)));
  yield;
  const sentences = freezeSentences(indexes.sentences, takeBlock);
  yield;
  const speakers = freezeDirectory(indexes.speakers, quoted);
  yield;
  const sayings = freezeSayings(indexes.sayings, quoted);
  const parts = { search, sentences, speakers, sayings };
  const head: Head = {
    search: search.length,
    sentences: sentences.length,
    speakers: speakers.length,
    sayings: sayings.length,
  };
  return [bytesOfJson(head), ...packed, ...PARTS.flatMap((name) => parts[name])];
}

/**
 * Opens what {@link freezeArchive} wrote. A part is read when first asked for, an article when somebody looks into it.
 *
 * @param readBlock - gives a block by its number, and throws where it cannot.
 * @param options - the search engine that wrote it, and the language in which the articles were read.
 */
export function openStoredArchive(
  [head, outline, kinds, ...sections]: readonly Uint8Array[],
  readBlock: ReadBlock,
  options: IndexingOptions,
): LayeredArchive {
  const { engine, language } = options;
  const counts = readJson<Head>(head);
  const stored = openArticles([outline, kinds], readBlock);
  const sectionsOf = (name: PartName) => {
    const before = PARTS.slice(0, PARTS.indexOf(name)).reduce((sum, each) => sum + counts[each], 0);
    return sections.slice(before, before + counts[name]);
  };
  const readReading = (article: number) => readBlock(BLOCKS_OF_ARTICLE * stored.quoted.length + article);
  const partOf = <Value>(open: () => Value) =>
    // biome-ignore lint/correctness/useYield: it is opened in one step.
    createPart(function* () {
      return open();
    });
  return askIndexes(
    indexesOf(options, stored.quoted, {
      search: partOf(() => openSearch(sectionsOf('search'), stored, engine, language.words)),
      sentences: partOf(() =>
        openSentences(sectionsOf('sentences'), stored, readReading, engine, language.words),
      ),
      speakers: partOf(() => openDirectory(sectionsOf('speakers'), stored)),
      sayings: partOf(() => openSayings(sectionsOf('sayings'), stored)),
    }),
  );
}
