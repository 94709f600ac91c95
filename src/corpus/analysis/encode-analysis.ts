import { deflateSync, inflateSync } from 'node:zlib';
import { findKept, keepOnly } from '../../core/article/prose.ts';
import type { TextSpan } from '../../core/span.ts';
import type { Analysis, PathlessArticle } from './analysis.ts';

/** The first line of an encoded analysis, JSON; behind it stands the article's text. */
type Head = { readonly key: string } & (EncodedArticle | Extract<Analysis, { readonly kind: 'left-out' }>);

type EncodedArticle = Omit<Extract<Analysis, { readonly kind: 'article' }>, 'article'> & {
  readonly article: Omit<PathlessArticle, 'text' | 'prose'>;
  /** What of the text is its prose; the prose itself where it does not follow from the text. */
  readonly prose: readonly TextSpan[] | string;
};

/** The fastest: a higher level saves a tenth of the disk. */
const LEVEL = 1;

/**
 * Writes an analysis in about two thirds of the bytes of its text, with a checksum (zlib’s) and its own key. Whoever
 * changes how it is written raises LAYOUT in ../analysis-store/schema.ts.
 */
export function encodeAnalysis(key: string, analysis: Analysis): Uint8Array {
  const text = analysis.kind === 'article' ? analysis.article.text : '';
  const head = JSON.stringify(headOf(key, analysis));
  return deflateSync(Buffer.from(`${head}\n${text}`), { level: LEVEL });
}

/** What `encodeAnalysis` wrote under that key; null where the bytes are damaged or are those of another key. */
export function decodeAnalysis(key: string, encoded: Uint8Array): Analysis | null {
  const bytes = inflate(encoded);
  const end = bytes?.indexOf(LINE_FEED) ?? -1;
  if (bytes === null || end === -1) return null;
  const head: unknown = JSON.parse(bytes.toString('utf8', 0, end));
  if (!isHead(head, key)) return null;
  if (head.kind === 'left-out') return { kind: 'left-out', reason: head.reason };
  const { article, prose, quotations, contentId, faults } = head;
  const text = bytes.toString('utf8', end + 1);
  const words = typeof prose === 'string' ? prose : keepOnly(text, prose);
  return { kind: 'article', article: { ...article, text, prose: words }, quotations, contentId, faults };
}

const LINE_FEED = 0x0a;

function headOf(key: string, analysis: Analysis): Head {
  if (analysis.kind === 'left-out') return { key, ...analysis };
  const { text, prose, ...article } = analysis.article;
  const spans = findKept(text, prose);
  return { key, ...analysis, article, prose: keepOnly(text, spans) === prose ? spans : prose };
}

function inflate(encoded: Uint8Array): Buffer | null {
  try {
    return inflateSync(encoded);
  } catch {
    return null;
  }
}

/** That it is whole zlib's checksum has shown; that its fields are what this version writes is known by its version. */
function isHead(value: unknown, key: string): value is Head {
  return typeof value === 'object' && value !== null && 'key' in value && value.key === key;
}
