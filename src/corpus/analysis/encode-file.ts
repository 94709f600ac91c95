import type { QuotationReader } from '../../core/quotations/quotation-reader.ts';
import { analyseParts } from './analyse-file.ts';
import type { FileContent } from './analysis.ts';
import { type EncodedPart, encodePart, joinParts } from './encode-analysis.ts';

/** Analyses a file and writes what it came to, one article after the other, so that no two need be in memory. */
export async function encodeFile(
  key: string,
  content: FileContent,
  reader: QuotationReader,
): Promise<Uint8Array> {
  const parts: EncodedPart[] = [];
  for await (const { name, analysis } of analyseParts(content, reader)) {
    const encoded = encodePart(key, analysis);
    if (name === null && parts.length === 0) return encoded;
    parts.push({ name, encoded });
  }
  if (parts.length > 0) return joinParts(key, parts);
  return encodePart(key, { kind: 'left-out', reason: { kind: 'no-words' } });
}
