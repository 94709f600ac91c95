import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages load. Its address changes with its content, so browsers can keep it forever. */
export interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

const HASH_LENGTH = 12;

/** Makes a static file. @example toStaticFile('style', 'css', STYLE).path // '/files/style-3f2a….css' */
export function toStaticFile(name: string, extension: keyof typeof TYPES, content: string): StaticFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  return { path: `/files/${name}-${hash}.${extension}`, type: TYPES[extension], content };
}

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

/** Reads and joins files beside the code. @param names - Relative to this folder. */
export function readPageFiles(...names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');
}

/** The style of all pages. */
export const getStyleFile = readOnce('style', 'css', [
  'style.css',
  'forms.css',
  'speakers/timeline.css',
  'articles/article.css',
]);

/** The script that moves between quotations by keyboard and copies citations. */
export const getKeysFile = readOnce('keys', 'js', ['articles/keys.js']);

/** The script that shows answers without loading the page again. */
export const getTryScriptFile = readOnce('try', 'js', ['try/script.js']);

function readOnce(name: string, extension: keyof typeof TYPES, sources: readonly string[]): () => StaticFile {
  let file: StaticFile | null = null;
  return () => {
    file ??= toStaticFile(name, extension, readPageFiles(...sources));
    return file;
  };
}
