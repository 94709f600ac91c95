import { createHash } from 'node:crypto';
import { nameFormat } from '../formats/formats.ts';

/** Extensions by media type. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['application/pdf', '.pdf'],
  ['application/rss+xml', '.xml'],
  ['application/atom+xml', '.xml'],
  ['application/rdf+xml', '.xml'],
  ['application/xml', '.xml'],
  ['text/xml', '.xml'],
  ['application/feed+json', '.json'],
  ['application/json', '.json'],
  ['application/x-ndjson', '.jsonl'],
  ['text/plain', '.txt'],
  ['text/x-opml', '.opml'],
  ['text/x-opml+xml', '.opml'],
  ['application/opml+xml', '.opml'],
  ['application/gzip', '.gz'],
  ['application/x-gzip', '.gz'],
  ['text/markdown', '.md'],
  ['text/csv', '.csv'],
  ['text/vtt', '.vtt'],
  ['application/rtf', '.rtf'],
  ['application/zip', '.zip'],
  ['application/epub+zip', '.epub'],
  ['message/rfc822', '.eml'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
]);
/** Media types that servers give to files they do not know. */
const UNKNOWN: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** Extensions of files that hold addresses and never articles. */
const LISTS: ReadonlySet<string> = new Set(['.opml', '.gz']);
const EXTENSION = /\.[a-z0-9]{2,8}$/iu;
const UNSAFE = /[^\p{L}\p{N}._-]+/gu;
const MAX_SLUG = 80;
const HASH_LENGTH = 8;

/**
 * The path below the archive's folder at which a fetched file is kept, always the same for one address; null if such
 * files hold no articles.
 *
 * @example nameAdded('https://post.example/2026/pier?id=3', 'text/html') // 'added/post.example/pier-1a2b3c4d.html'
 */
export function nameAdded(address: string, type: string): string | null {
  const url = new URL(address);
  const own = EXTENSION.exec(lastOf(url))?.[0].toLowerCase() ?? '';
  const isKnown = nameFormat(`a${own}`) !== null || LISTS.has(own);
  const extension = TYPES.get(type) ?? (UNKNOWN.has(type) && isKnown ? own : null);
  if (extension === null) return null;
  return nameOf(url, extension);
}

/** The same for another address of a file that already has a name. */
export function nameSame(address: string, name: string): string {
  return nameOf(new URL(address), EXTENSION.exec(name)?.[0] ?? '');
}

/** The same without an extension, whatever stands there. */
export function stemAdded(address: string): string {
  return nameOf(new URL(address), '');
}

function nameOf(url: URL, extension: string): string {
  const slug = clean(lastOf(url).replace(EXTENSION, '')).slice(0, MAX_SLUG) || 'index';
  const hash = createHash('sha256').update(url.href).digest('hex').slice(0, HASH_LENGTH);
  return `added/${clean(url.host) || 'unknown'}/${slug}-${hash}${extension}`;
}

function lastOf(url: URL): string {
  return decode(url.pathname.split('/').findLast((part) => part !== '') ?? '');
}

/** A name that is no path, is not hidden, and is not reserved on any system. */
function clean(name: string): string {
  return name.replace(UNSAFE, '-').replace(EDGES, '');
}

const EDGES = /^[.-]+|[.-]+$/gu;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
