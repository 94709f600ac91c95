// Writes what tells one build of the analyser, and of the indexes, from the next: a hash of its compiled code and of its
// libraries' versions. What it imports is followed, so that nothing else counts.
// Usage: node src/build/write-analyser-version.js FOLDER
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const ENGLISH = 'src/core/language/english/quotations/english-quotations.js';
const ENTRIES = {
  'analyser-version.txt': ['src/corpus/analysis/analyse-file.js', ENGLISH],
  'indexes-version.txt': ['src/corpus/archive-file/archive-file.js', 'src/core/language/english/index.js'],
};
const IMPORT = /^(?:import|export)\b(?:[^'"`;=]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu;
const HASH_LENGTH = 12;

const [folder = 'dist'] = process.argv.slice(2);
for (const [name, entries] of Object.entries(ENTRIES)) {
  const parts = new Map();
  for (const entry of entries) follow(path.join(folder, ...entry.split('/')), parts);
  const hash = createHash('sha256');
  for (const part of [...parts.keys()].sort()) hash.update(`${part}\n${parts.get(part)}\n`);
  writeFileSync(path.join(folder, name), `${hash.digest('hex').slice(0, HASH_LENGTH)}\n`);
}

/**
 * @param {string} file
 * @param {Map<string, string>} parts
 */
function follow(file, parts) {
  const name = path.relative(folder, file).replaceAll(path.sep, '/');
  if (parts.has(name)) return;
  const code = readFileSync(file, 'utf8');
  parts.set(name, code);
  for (const [, statically, lazily = ''] of code.matchAll(IMPORT)) {
    const imported = statically ?? lazily;
    if (imported.startsWith('.')) follow(path.join(path.dirname(file), imported), parts);
    else if (!imported.startsWith('node:')) parts.set(imported, readVersion(imported));
  }
}

/** @param {string} imported */
function readVersion(imported) {
  const [scope = '', name = ''] = imported.split('/');
  const library = imported.startsWith('@') ? path.join(scope, name) : scope;
  const manifest = path.join(ROOT, 'node_modules', library, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
