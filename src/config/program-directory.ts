import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds the directory of the program's package.json, whether it runs from `src/` or from `dist/`. */
export function findProgramDirectory(): string {
  return findUpwards(path.dirname(fileURLToPath(import.meta.url)));
}

/** Reads the program's version from its package.json. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(findProgramDirectory(), 'package.json'), 'utf8'),
  );
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}

function findUpwards(directory: string): string {
  const parent = path.dirname(directory);
  const isFound = existsSync(path.join(directory, 'package.json')) || parent === directory;
  return isFound ? directory : findUpwards(parent);
}
