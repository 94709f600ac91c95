import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../core/article/article.ts';
import { decodeText } from '../core/article/decode-text.ts';
import { parseArticle } from '../core/article/parse-article.ts';
import { type ArticleFault, type LeftOutReason, reasonOf } from './left-out.ts';

/** What a file of the archive came to. */
export type ReadFile =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Two files have the same content where this is the same: their decoded text, white space at the ends aside. */
      readonly contentId: string;
      readonly faults: readonly ArticleFault[];
    }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** Reads the article file at `path` below `directory`; a file that cannot be served is a value and not an error. */
export async function readArticleFile(directory: string, path: string, maxBytes: number): Promise<ReadFile> {
  const bytes = await readBytes(join(directory, path), maxBytes);
  if (bytes.kind === 'left-out') return bytes;
  const decoded = decodeText(bytes.bytes);
  if (decoded.kind === 'binary') return leftOut({ kind: 'binary' });
  const parsed = await parseArticle({ id: idOf(decoded.text), path, text: decoded.text });
  if (parsed.kind === 'left-out') return leftOut({ kind: parsed.reason });
  const { damage } = decoded;
  const faults = damage === 0 ? parsed.faults : [{ kind: 'damaged-text', damage } as const, ...parsed.faults];
  return {
    kind: 'article',
    article: parsed.article,
    contentId: contentIdOf(parsed.article.id, decoded.text),
    faults,
  };
}

type FileBytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | LeftOutFile;
type LeftOutFile = { readonly kind: 'left-out'; readonly reason: LeftOutReason };

async function readBytes(file: string, maxBytes: number): Promise<FileBytes> {
  let handle: FileHandle | undefined;
  try {
    // The file may have changed since it was found: no link is followed, and a pipe does not make the program wait.
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile()) return leftOut({ kind: 'not-a-file' });
    if (stats.size > maxBytes) return leftOut({ kind: 'too-large', bytes: stats.size, maxBytes });
    return { kind: 'bytes', bytes: await handle.readFile() };
  } catch (error) {
    return leftOut(reasonOf(error));
  } finally {
    await handle?.close();
  }
}

function leftOut(reason: LeftOutReason): LeftOutFile {
  return { kind: 'left-out', reason };
}

function contentIdOf(id: string, text: string): string {
  const trimmed = text.trim();
  return trimmed === text ? id : idOf(trimmed);
}

const ID_LENGTH = 16;

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, ID_LENGTH);
}
