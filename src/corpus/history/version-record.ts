import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../../core/article/article.ts';
import { findKept, keepOnly } from '../../core/article/prose.ts';
import { readKeys } from '../../core/versions/paragraph-keys.ts';
import type { KeptVersion, PastVersion, VersionToKeep } from '../versions/past-versions.ts';

// Records are kept for years and read by later versions: fields may be added, but none removed or given another meaning.

const Span = z.object({ start: z.number(), end: z.number() });
const Form = z.enum(['heading', 'quotation']).nullable();

const Head = z.object({
  id: z.string(),
  path: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  datePublished: z.string().nullable(),
  url: z.string().nullable(),
  dateModified: z.string().exactOptional(),
  paragraphKeys: z.string().exactOptional(),
  itemIds: z.array(z.string()).exactOptional(),
});

const ArticleRecord = Head.extend({
  author: z.string().nullable(),
  language: z.string(),
  notice: z.enum(['retracted', 'corrected']).exactOptional(),
  text: z.string(),
  /** What of the text is its prose; the prose itself where it does not follow from the text. */
  prose: z.union([z.array(Span), z.string()]),
  paragraphs: z.array(Span.extend({ form: Form.exactOptional() })),
  captions: z.array(Span).exactOptional(),
});

const QuotationRecord = Span.extend({
  parts: z.array(Span),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: z.object({ name: z.string().nullable() }).nullable(),
});

const Version = z.object({ article: ArticleRecord, quotations: z.array(QuotationRecord) });

/** The part of a record that identifies the version, as text. */
export function writeHead({ article }: VersionToKeep): string {
  return JSON.stringify(headOf(article));
}

/** Null if it is not one. */
export function readHead(text: string, missed: number | null): PastVersion | null {
  const head = Head.safeParse(parse(text));
  if (!head.success) return null;
  return areKeys(head.data.paragraphKeys) ? { ...head.data, missed } : null;
}

function areKeys(text: string | undefined): boolean {
  return readKeys(text).every((key) => Number.isSafeInteger(key));
}

function headOf(article: Article) {
  const { id, path, headline, publisher, datePublished, url, dateModified, paragraphKeys, itemIds } = article;
  return {
    ...{ id, path, headline, publisher, datePublished, url },
    ...(dateModified !== undefined && { dateModified }),
    ...(paragraphKeys !== undefined && { paragraphKeys }),
    ...(itemIds !== undefined && { itemIds: [...itemIds] }),
  };
}

/** A whole version with zlib's checksum. */
export function writeVersion({ article, quotations }: VersionToKeep): Uint8Array {
  const { author, language, notice, text, prose, paragraphs, captions } = article;
  const kept = findKept(text, prose);
  const version: z.input<typeof Version> = {
    article: {
      ...headOf(article),
      ...{ author, language, text },
      prose: keepOnly(text, kept) === prose ? kept.map(plain) : prose,
      paragraphs: paragraphs.map(({ form, ...span }) => ({
        ...plain(span),
        ...(form !== undefined && { form }),
      })),
      ...(notice !== undefined && { notice }),
      ...(captions !== undefined && { captions: captions.map(plain) }),
    },
    quotations: quotations.map(({ kind, parts, speaker, ...span }) => ({
      ...plain(span),
      kind,
      parts: parts.map(plain),
      speaker: speaker && { name: speaker.name },
    })),
  };
  return deflateSync(Buffer.from(JSON.stringify(version)));
}

function plain({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** Null if it is damaged. */
export function readVersion(bytes: Uint8Array, missed: number | null): KeptVersion | null {
  const version = Version.safeParse(parse(inflate(bytes)));
  if (!version.success) return null;
  const { article, quotations } = version.data;
  const { text, prose } = article;
  return {
    article: { ...article, prose: typeof prose === 'string' ? prose : keepOnly(text, prose) },
    quotations,
    missed,
  };
}

function inflate(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_BYTES }).toString();
  } catch {
    return '';
  }
}

/** Bytes of an unpacked version. */
const MAX_BYTES = 200_000_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
