import type { MetadataFault } from '../core/article/metadata.ts';
import { count } from '../reply/counts.ts';

/** Why a file is not served that follows from what is in it. */
export type ContentReason =
  | { readonly kind: 'no-words' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-complex' }
  | { readonly kind: 'consent-notice' }
  | { readonly kind: 'teaser-list' }
  | { readonly kind: 'stub' }
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'nested-too-deep' }
  | {
      readonly kind: 'not-published';
      /** What its agency takes back with it: an item by its names, as of a day or instant where that is stated. */
      readonly takesBack?: { readonly ids: readonly string[]; readonly on?: string };
    }
  | { readonly kind: 'embargoed'; readonly until: string | null }
  | { readonly kind: 'no-text-field' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'unreadable-letters' }
  | { readonly kind: 'encrypted' }
  | {
      readonly kind: 'too-many';
      readonly parts: 'articles' | 'pages' | 'paragraphs' | 'quotations';
      readonly most: number;
    }
  | { readonly kind: 'too-long'; readonly letters: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-much-memory'; readonly megabytes: number }
  | { readonly kind: 'failed'; readonly detail: string };

/** Why a file, folder or link in the archive folder is not served. */
export type LeftOutReason =
  | ContentReason
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly maxBytes: number }
  | { readonly kind: 'same-content'; readonly as: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'taken-back'; readonly by: string }
  | { readonly kind: 'symbolic-link' }
  | { readonly kind: 'name-not-utf-8' }
  | { readonly kind: 'not-a-file' };

/** Something in the archive folder that is not served, and why. */
export interface LeftOut {
  /** Below the archive folder, with forward slashes. */
  readonly path: string;
  readonly reason: LeftOutReason;
}

/** What is wrong with an article that is served. */
export type ArticleFault =
  | MetadataFault
  | { readonly kind: 'damaged-text'; readonly damage: number }
  | { readonly kind: 'guessed-encoding'; readonly encoding: string }
  | { readonly kind: 'guessed-mapping'; readonly mapping: string }
  | { readonly kind: 'garbled-text' };

/** Why the file system refused. */
export function reasonOf(error: unknown): LeftOutReason {
  return { kind: 'unreadable', code: codeOf(error) };
}

/** The file system's code, such as `EACCES`; `unknown` if the error has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** One line that says what was left out and why. */
export function leftOutLine({ path, reason }: LeftOut): string {
  return `Left out ${printable(path)}: ${describeReason(reason)}.`;
}

function describeReason(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'no-words':
      return 'it holds no words';
    case 'binary':
      return 'it is not text';
    case 'too-complex':
      return 'it has more markup, or deeper, than an article has';
    case 'consent-notice':
      return 'the page asks for consent and has no article';
    case 'teaser-list':
      return 'the page leads to articles and has none itself';
    case 'stub':
      return 'the page has next to nothing of its article';
    case 'unknown-format':
      return 'its format is not known';
    case 'no-text-field':
      return 'nothing in it is called a text (text, body, content, …)';
    case 'not-published':
      return 'it is no article, or is not published';
    case 'embargoed':
      return reason.until === null
        ? 'it is embargoed, and does not say until when'
        : `it is embargoed until ${printable(reason.until)}`;
    case 'taken-back':
      return `its agency took it back (${printable(reason.by)})`;
    case 'scan':
      return 'its pages are pictures of text (a scan); add a text layer by OCR';
    case 'unreadable-letters':
      return 'its fonts do not tell which letters they show';
    case 'encrypted':
      return 'it is locked by a password';
    case 'nested-too-deep':
      return 'it lies too deep in files that hold others';
    case 'too-many':
      return `it has more than ${reason.most} ${reason.parts}`;
    case 'too-long':
      return `a paragraph of it is longer than ${reason.letters} letters; part it by blank lines`;
    case 'too-slow':
      return `reading it took longer than ${reason.seconds} seconds`;
    case 'too-much-memory':
      return `reading it took more than ${reason.megabytes} MB of memory`;
    case 'failed':
      return `reading it failed (${printable(reason.detail)})`;
    case 'unreadable':
      return `it cannot be read (${CODES.get(reason.code) ?? reason.code})`;
    case 'too-large':
      return `it is ${megabytes(reason.bytes)} large, the limit is ${megabytes(reason.maxBytes)}`;
    case 'withdrawn':
      return 'it was taken out for good (verbatim forget)';
    case 'same-content':
      return `it has the same content as ${printable(reason.as)}`;
    case 'name-not-utf-8':
      return 'its name is not UTF-8; rename it';
    case 'symbolic-link':
      return 'it is a symbolic link, put the file itself into the folder';
    case 'not-a-file':
      return 'it is not a regular file';
  }
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it is no longer there'],
]);

/** In decimal megabytes, like `maxBytes`; rounded up, so that a size above the limit reads as such. */
function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes} bytes` : `${Math.ceil(bytes / 10_000) / 100} MB`;
}

/** One line that says what is wrong with an article and what follows from it. */
export function faultLine(path: string, fault: ArticleFault): string {
  return `${printable(path)}: ${describeFault(fault)}.`;
}

function describeFault(fault: ArticleFault): string {
  switch (fault.kind) {
    case 'invalid-front-matter':
      return `the front matter is not valid YAML and was ignored (${printable(fault.detail)})`;
    case 'invalid-date':
      return `the date ${quoted(fault.received)} was ignored, it is not an ISO 8601 date such as 2024-10-18`;
    case 'invalid-url':
      return `the url ${quoted(fault.received)} was ignored, it is not an http or https address`;
    case 'beginning-only':
      return 'its page has only the beginning of the article, the rest is for subscribers';
    case 'damaged-text':
      return `${count(fault.damage, 'character')} could not be decoded`;
    case 'guessed-encoding':
      return `it declares no encoding that fits and was read as ${printable(fault.encoding)}, which is a guess`;
    case 'guessed-mapping':
      return `it and what follows were read as ${printable(fault.mapping)}, which is a guess by the names`;
    case 'garbled-text':
      return 'its text was garbled before it was stored (as “â€œ” for a quotation mark); save it anew as UTF-8';
  }
}

const MAX_QUOTED = 80;

function quoted(received: string): string {
  return `“${printable(received.length > MAX_QUOTED ? `${received.slice(0, MAX_QUOTED)}…` : received)}”`;
}

/**
 * One line about files whose extension is no article's; null if there are none.
 *
 * @param others How many there are of each extension; `''` for none.
 */
export function otherFilesLine(others: ReadonlyMap<string, number>): string | null {
  const total = [...others.values()].reduce((sum, files) => sum + files, 0);
  if (total === 0) return null;
  const kinds = [...others]
    .sort(byCountThenName)
    .map(([extension, files]) => `${files} ${extensionName(extension)}`);
  return `Left out ${count(total, 'file')} in which no articles are looked for: ${kinds.join(', ')}.`;
}

function byCountThenName([oneName, one]: [string, number], [otherName, other]: [string, number]): number {
  return other - one || (oneName < otherName ? -1 : 1);
}

function extensionName(extension: string): string {
  return extension === '' ? 'without extension' : printable(extension);
}

/** A file's name may contain line breaks or terminal escapes. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
