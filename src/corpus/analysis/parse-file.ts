import { createHash } from 'node:crypto';
import type { Article } from '../../core/article/article.ts';
import { type DecodedText, decodeText } from '../../core/article/decode-text.ts';
import { formatOf } from '../../core/article/format.ts';
import { isGarbled } from '../../core/article/garbled.ts';
import { declaredEncoding } from '../../core/article/page/declared-encoding.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { ArticleFault, ContentReason } from '../left-out.ts';
import type { FileContent } from './analysis.ts';

/** What a file's bytes came to, before anybody's words are looked for. */
export type ParsedFile =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** As in `Analysis`. */
      readonly contentId: string;
      readonly faults: readonly ArticleFault[];
    }
  | { readonly kind: 'left-out'; readonly reason: ContentReason };

/** Decodes a file and reads it by its format. */
export async function parseFile({ path, bytes }: FileContent): Promise<ParsedFile> {
  const decoded = decodeText(bytes, formatOf(path) === 'html' ? declaredEncoding(bytes) : null);
  if (decoded.kind === 'binary') return { kind: 'left-out', reason: { kind: 'binary' } };
  const parsed = await parseArticle({ id: idOf(decoded.text), path, text: decoded.text });
  if (parsed.kind === 'left-out') return { kind: 'left-out', reason: { kind: parsed.reason } };
  const { article, faults } = parsed;
  const contentId = contentIdOf(article.id, decoded.text);
  return { kind: 'article', article, contentId, faults: [...decodingFaults(decoded), ...faults] };
}

function decodingFaults({
  text,
  damage,
  encoding,
  isGuessed,
}: Extract<DecodedText, { readonly kind: 'text' }>): readonly ArticleFault[] {
  return [
    ...(damage === 0 ? [] : [{ kind: 'damaged-text', damage } as const]),
    ...(isGuessed ? [{ kind: 'guessed-encoding', encoding } as const] : []),
    ...(isGarbled(text) ? [{ kind: 'garbled-text' } as const] : []),
  ];
}

function contentIdOf(id: string, text: string): string {
  const trimmed = text.trim();
  return trimmed === text ? id : idOf(trimmed);
}

const ID_LENGTH = 16;

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, ID_LENGTH);
}
