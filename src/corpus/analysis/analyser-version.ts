import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findProgramDirectory } from '../../config/program-directory.ts';

/**
 * The names and kinds of an analysis's fields, as a hash; a test says when it must change, and to what. Two analyses of
 * the same shape can both be used for answers, though different analysers made them.
 */
export const ANALYSIS_SHAPE = '0efc55afe55a';

/**
 * What a kept analysis depends on besides the file: the shape, and the analyser's code and libraries as the build wrote
 * them down. Null where the program runs from its sources, which change without anybody saying so.
 */
export function readAnalyserVersion(): string | null {
  const version = readBuilt('analyser-version.txt');
  return version === null ? null : `${ANALYSIS_SHAPE}.${version}`;
}

/**
 * What kept indexes depend on besides the analyses: the code that makes and reads them. Null where analyses have none.
 */
export function readIndexesVersion(): string | null {
  return readBuilt('indexes-version.txt');
}

function readBuilt(name: string): string | null {
  if (path.extname(import.meta.url) !== '.js') return null;
  try {
    return readFileSync(path.join(findProgramDirectory(), 'dist', name), 'utf8').trim();
  } catch {
    return null;
  }
}

/** Whether an analysis of that version can be answered from until it is made anew. */
export function isReadable(version: string): boolean {
  return version.startsWith(`${ANALYSIS_SHAPE}.`);
}
