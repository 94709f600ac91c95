/**
 * Indexes the archive folder of its first argument into the store of its second, in a process that has nothing else to
 * do, prints how many articles there are and ends.
 */

import process from 'node:process';
import { english } from '../../src/core/language/english/index.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { indexArchive } from '../../src/corpus/index-archive.ts';

const [folder = '', storeFolder = ''] = process.argv.slice(2);
const done = await indexArchive(
  folder,
  { maxBytes: 100_000, storeFolder, notices: { warn: () => {} }, onProgress: () => {} },
  {
    ...{ version: 'shape.1', indexesVersion: '1', engine: segmentEngine, language: english },
    analyser: createLocalAnalyser(english.quotations),
  },
);
process.stdout.write(done.ok ? `${done.indexed.articles}\n` : done.line);
