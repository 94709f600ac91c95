import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program's package.json is, whether it runs from `src/` or from `dist/`, in whatever working directory. */
export function findProgramDirectory(): string {
  return findUpwards(path.dirname(fileURLToPath(import.meta.url)));
}

/** The program's version, as its package.json states it. */
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
