/**
 * Reads the archive folder of its first argument, with the store of its second and the analyser's version of its third,
 * keeps it there, prints a hash of what it came to and ends; or is killed on the way.
 */

import { createHash } from 'node:crypto';
import process from 'node:process';
import { english } from '../../src/core/language/english/index.ts';
import { buildLayeredArchive } from '../../src/core/memory/layered-archive.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { openAnalysisStore } from '../../src/corpus/analysis-store/open-store.ts';
import { createArchiveKeeper } from '../../src/corpus/archive-file/archive-keeper.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { stepsInTurns } from '../../src/corpus/in-turns.ts';

const [folder = '', file = '', version = ''] = process.argv.slice(2);
const notices = { warn: (line: string) => process.stderr.write(`${line}\n`) };
process.stdout.write('opening\n');
const store = await openAnalysisStore(file, { notices });
const analyser = createLocalAnalyser(english.quotations);
const dependencies = { maxBytes: 100_000, analyser, version, store };
const keeper = createArchiveKeeper(file, version, { notices, engine: segmentEngine, language: english });
const stored = keeper.open();
const reader = createArchiveReader(createFolderSource(folder), { ...dependencies, stored });
const read = await reader.read({ notices });
const quoted = read.kind === 'read' ? read.quoted : [];
const sources = reader.sourcesOf(quoted);
if (sources !== null)
  await keeper.keep(buildLayeredArchive(quoted, segmentEngine, english), sources, stepsInTurns);
await reader.close();
// What lies on the disk is no property of its own.
const plain = quoted.map(({ article: { text, prose, paragraphs, ...article }, quotations }) => {
  const { id, path, headline } = article;
  return { id, path, headline, text, prose, paragraphs, quotations };
});
process.stdout.write(`${createHash('sha256').update(JSON.stringify(plain)).digest('hex')}\n`);
