const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many words a stretch of text has. */
export function tokenCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
