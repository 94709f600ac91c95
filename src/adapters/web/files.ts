import { createHash } from 'node:crypto';
import { KEYS_SCRIPT } from './keys-script.ts';
import { STYLE } from './style.ts';

/** A file that pages load: its address changes with its content, so that it can be kept for ever. */
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

/** How the pages look. */
export const STYLE_FILE = toStaticFile('style', 'css', STYLE);

/** Goes from quotation to quotation by keyboard, and copies citations. */
export const KEYS_FILE = toStaticFile('keys', 'js', KEYS_SCRIPT);
