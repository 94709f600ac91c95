import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextSpan } from '../../../src/core/span.ts';
import { parseStandoff } from '../quotations/standoff.ts';

/** Who said what, by hand; each fragment without white space at its ends. */
export interface GoldAttribution {
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
}

/** An article annotated by hand. */
export interface GoldArticle {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads `text/NAME.txt` with `attributions/NAME_XXXX.ann` (brat standoff) below a folder, by name; of several
 * annotators the first.
 *
 * @throws Error Where the folder is not there or holds no annotated article.
 */
export async function readGoldFolder(directory: string): Promise<readonly GoldArticle[]> {
  const files = (await readdir(join(directory, 'attributions')))
    .filter((file) => file.endsWith('.ann'))
    .sort();
  const byArticle = new Map(files.reverse().map((file) => [file.replace(/_[0-9a-f]+\.ann$/, ''), file]));
  const articles = [...byArticle].reverse().map(async ([name, file]) => {
    const text = await readFile(join(directory, 'text', `${name}.txt`), 'utf8');
    return readGoldArticle(text, await readFile(join(directory, 'attributions', file), 'utf8'));
  });
  if (articles.length === 0) throw new Error(`${directory} has no attributions/NAME_XXXX.ann.`);
  return Promise.all(articles);
}

/** Reads the annotations of one article. */
export function readGoldArticle(text: string, annotations: string): GoldArticle {
  const { events } = parseStandoff(annotations, text);
  const attributions = events.map((event) => {
    const role = (name: string) =>
      (event.get(name) ?? [])
        .map((span) => trimSpace(text, span))
        .filter(({ start, end }) => start < end)
        .sort((one, other) => one.start - other.start);
    return { source: role('Source'), cue: role('Cue'), content: role('Content') };
  });
  return { text, attributions };
}

function trimSpace(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
