/**
 * Reads the archive folder of its first argument, with the store of its second and the analyser's version of its third,
 * prints a hash of what it came to and ends; or is killed on the way.
 */

import { createHash } from 'node:crypto';
import process from 'node:process';
import { englishQuotations } from '../../src/core/language/english/quotations/english-quotations.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { openAnalysisStore } from '../../src/corpus/analysis-store/open-store.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';

const [folder = '', file = '', version = ''] = process.argv.slice(2);
const notices = { warn: (line: string) => process.stderr.write(`${line}\n`) };
process.stdout.write('opening\n');
const store = await openAnalysisStore(file, { notices });
const dependencies = { maxBytes: 100_000, analyser: createLocalAnalyser(englishQuotations), version, store };
const reader = createArchiveReader(createFolderSource(folder), dependencies);
const read = await reader.read({ notices });
await reader.close();
const quoted = read.kind === 'read' ? read.quoted : [];
process.stdout.write(`${createHash('sha256').update(JSON.stringify(quoted)).digest('hex')}\n`);
