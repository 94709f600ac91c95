import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { writeWhole } from '../add/keep-file.ts';
import { codeOf } from '../left-out.ts';
import { SOURCES_FILE } from '../side-files/side-file-names.ts';
import { readSources } from './read-sources.ts';

/**
 * Keeps in the archive's `sources.yaml` how the names in one of its files are to be read; whatever else stands there
 * stays as it is written, with its comments. Null where that is done, else one line that says why not.
 */
export async function keepNames(
  directory: string,
  file: string,
  names: ReadonlyMap<string, string>,
): Promise<string | null> {
  const target = path.join(directory, SOURCES_FILE);
  try {
    const text = await readFile(target, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    });
    // Its own reader knows bounds, and says what is wrong.
    const [fault] =
      text === '' ? [] : readSources(text).faults.filter((line) => line.includes('cannot be read'));
    if (fault !== undefined) return fault;
    const document = parseDocument(text.trim() === '' ? 'map:\n' : text);
    document.setIn(['map', file], document.createNode(Object.fromEntries(names)));
    await writeWhole(target, document.toString());
    return null;
  } catch (error) {
    return `${SOURCES_FILE} cannot be written (${codeOf(error)}), so the names are not kept.`;
  }
}
