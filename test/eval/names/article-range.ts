/** Articles by their place in the file of annotations: one-based, both ends included. */
export interface ArticleRange {
  readonly first: number;
  readonly last: number;
}

const RANGE = /^(\d+)-(\d+)$/;

/** Reads "1-15"; null where the text is no range, or one that ends before it starts. */
export function parseRange(text: string): ArticleRange | null {
  const [, first, last] = RANGE.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last) };
  return range.first >= 1 && range.first <= range.last ? range : null;
}
