// Writes what tells one build of the analyser from the next: a hash of its compiled code and of its libraries' versions.
// What it imports is followed, so that nothing else counts.
// Usage: node src/build/write-analyser-version.js FOLDER
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const ENTRIES = [
  'src/corpus/analysis/analyse-file.js',
  'src/core/language/english/quotations/english-quotations.js',
];
const IMPORT = /^(?:import|export)\b(?:[^'"`;=]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu;
const HASH_LENGTH = 12;

const [folder = 'dist'] = process.argv.slice(2);
const parts = new Map();
for (const entry of ENTRIES) follow(path.join(folder, ...entry.split('/')));
const hash = createHash('sha256');
for (const name of [...parts.keys()].sort()) hash.update(`${name}\n${parts.get(name)}\n`);
const version = hash.digest('hex').slice(0, HASH_LENGTH);
writeFileSync(path.join(folder, 'analyser-version.txt'), `${version}\n`);

/** @param {string} file */
function follow(file) {
  const name = path.relative(folder, file).replaceAll(path.sep, '/');
  if (parts.has(name)) return;
  const code = readFileSync(file, 'utf8');
  parts.set(name, code);
  for (const [, statically, lazily = ''] of code.matchAll(IMPORT)) {
    const imported = statically ?? lazily;
    if (imported.startsWith('.')) follow(path.join(path.dirname(file), imported));
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
