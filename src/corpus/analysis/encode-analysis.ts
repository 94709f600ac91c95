import { deflateSync, inflateSync } from 'node:zlib';
import { findKept, keepOnly } from '../../core/article/prose.ts';
import type { TextSpan } from '../../core/span.ts';
import type { AnalysedPart, Analysis, PartAnalysis, PathlessArticle } from './analysis.ts';

/** The first line of an encoded analysis, JSON; behind it stands the article's text. */
type Head = { readonly key: string } & (
  | EncodedArticle
  | Extract<PartAnalysis, { readonly kind: 'left-out' }>
);

type EncodedArticle = Omit<Extract<PartAnalysis, { readonly kind: 'article' }>, 'article'> & {
  readonly article: Omit<PathlessArticle, 'text' | 'prose'>;
  /** What of the text is its prose; the prose itself where it does not follow from the text. */
  readonly prose: readonly TextSpan[] | string;
};

/** The fastest: a higher level saves a tenth of the disk. */
const LEVEL = 1;

/** An encoded part of a file. */
export interface EncodedPart {
  readonly name: string | null;
  readonly encoded: Uint8Array;
}

/** Writes what a file came to, one article or several. */
export function encodeAnalysis(key: string, analysis: Analysis): Uint8Array {
  if (analysis.kind !== 'several') return encodePart(key, analysis);
  return joinParts(
    key,
    analysis.parts.map(({ name, analysis: part }) => ({ name, encoded: encodePart(key, part) })),
  );
}

/**
 * Writes an analysis in about two thirds of the bytes of its text, with a checksum (zlib’s) and its own key. Whoever
 * changes how it is written raises LAYOUT in ../analysis-store/schema.ts.
 */
export function encodePart(key: string, analysis: PartAnalysis): Uint8Array {
  const text = analysis.kind === 'article' ? analysis.article.text : '';
  const head = JSON.stringify(headOf(key, analysis));
  // A copy: what zlib returns keeps 16 KB, and a file may have 20,000 articles.
  return Uint8Array.from(deflateSync(Buffer.from(`${head}\n${text}`), { level: LEVEL }));
}

/** zlib's first byte is another. */
const SEVERAL = 0x56;
/** A byte that says what follows, and four for the length of the list of parts. */
const HEAD_LENGTH = 5;

/** Puts encoded parts together: behind the deflated list of their names and lengths, in its order. */
export function joinParts(key: string, parts: readonly EncodedPart[]): Uint8Array {
  const list = parts.map(({ name, encoded }) => [name, encoded.length]);
  const head = deflateSync(Buffer.from(JSON.stringify({ key, parts: list })), { level: LEVEL });
  const start = Buffer.alloc(HEAD_LENGTH);
  start.writeUInt8(SEVERAL);
  start.writeUInt32LE(head.length, 1);
  return Buffer.concat([start, head, ...parts.map(({ encoded }) => encoded)]);
}

/** What `encodeAnalysis` wrote under that key; null where the bytes are damaged or are those of another key. */
export function decodeAnalysis(key: string, encoded: Uint8Array): Analysis | null {
  return encoded[0] === SEVERAL ? decodeParts(key, encoded) : decodePart(key, encoded);
}

function decodeParts(key: string, encoded: Uint8Array): Analysis | null {
  const bytes = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.length);
  const length = bytes.length < HEAD_LENGTH ? 0 : bytes.readUInt32LE(1);
  const head = inflate(bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + length));
  const list: unknown = head === null ? null : JSON.parse(head.toString());
  if (!isList(list, key)) return null;
  const parts: AnalysedPart[] = [];
  let position = HEAD_LENGTH + length;
  for (const [name, size] of list.parts) {
    const analysis = decodePart(key, bytes.subarray(position, position + size));
    if (analysis === null) return null;
    parts.push({ name, analysis });
    position += size;
  }
  return { kind: 'several', parts };
}

interface PartList {
  readonly parts: readonly (readonly [string | null, number])[];
}

/** Its fields are what this version writes, once zlib's checksum has shown that it is whole. */
function isList(value: unknown, key: string): value is PartList {
  return (
    typeof value === 'object' && value !== null && 'key' in value && value.key === key && 'parts' in value
  );
}

function decodePart(key: string, encoded: Uint8Array): PartAnalysis | null {
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

function headOf(key: string, analysis: PartAnalysis): Head {
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
