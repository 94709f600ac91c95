import { createHash } from 'node:crypto';
import { type Draft, finishDraft } from '../../core/article/draft.ts';
import { formatOf } from '../../core/article/format.ts';
import type { FormatFile, FormatPart } from '../formats/format.ts';
import { findFormat, nameFormat } from '../formats/formats.ts';
import type { FileContent } from './analysis.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/** A part of a file, before anybody's words are looked for. */
export interface ParsedPart {
  /** By which it is told from the other parts; null where the file is one article. */
  readonly name: string | null;
  readonly parsed: ParsedFile;
}

/** An archive in an archive in an archive is nobody's. */
const MAX_DEPTH = 2;

/** Takes a file apart by its format, part by part. */
export async function* parseParts(content: FileContent, depth = 0): AsyncGenerator<ParsedPart> {
  const format = findFormat(content.path);
  if (format === null) {
    const isKnown = formatOf(content.path) !== null;
    yield { name: null, parsed: isKnown ? await parseFile(content) : leftOut('unknown-format') };
    return;
  }
  const read = await format.load();
  for await (const part of read(content, { isRead: (path) => nameFormat(path) !== null }))
    yield* parsePart(part, depth);
}

async function* parsePart(part: FormatPart, depth: number): AsyncGenerator<ParsedPart> {
  const { name } = part;
  if (part.kind === 'left-out') yield { name, parsed: part };
  else if (part.kind === 'draft') yield { name, parsed: await parseDraft(part) };
  else if (depth === MAX_DEPTH) yield { name, parsed: leftOut('nested-too-deep') };
  else yield* parseInner(part.file, name, depth + 1);
}

async function* parseInner(file: FormatFile, name: string | null, depth: number): AsyncGenerator<ParsedPart> {
  for await (const inner of parseParts(file, depth)) {
    yield {
      ...inner,
      name: name === null || inner.name === null ? (name ?? inner.name) : `${name}#${inner.name}`,
    };
  }
}

function leftOut(kind: 'unknown-format' | 'nested-too-deep'): ParsedFile {
  return { kind: 'left-out', reason: { kind } };
}

async function parseDraft({
  draft,
  faults = [],
}: Extract<FormatPart, { readonly kind: 'draft' }>): Promise<ParsedFile> {
  const id = idOf(draft);
  const finished = await finishDraft(draft, { id, path: '' });
  if (finished.kind === 'left-out') return { kind: 'left-out', reason: { kind: finished.reason } };
  return {
    kind: 'article',
    article: finished.article,
    contentId: id,
    faults: [...faults, ...finished.faults],
  };
}

const ID_LENGTH = 16;

/** By what was extracted: two files with the same text and metadata are one article, whatever their formats. */
function idOf({ text, metadata }: Draft): string {
  return createHash('sha256')
    .update(JSON.stringify([text, metadata]))
    .digest('hex')
    .slice(0, ID_LENGTH);
}
