import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { slice } from '../../../src/core/span.ts';
import type { Statement } from '../../../src/core/statement.ts';

/** Chooses one of a list; undefined of an empty one. */
export type Choose = <Item>(items: readonly Item[]) => Item | undefined;

/** Makes choices that are the same for the same random numbers. @param random - in [0, 1). */
export function createChoose(random: () => number): Choose {
  return (items) => items[Math.floor(random() * items.length)];
}

/** What is quoted of at least `fewestWords` words, `size` of it at most, each quotation once. */
export function sampleQuoted(
  { indexes: { statements } }: MemoryArchive,
  choose: Choose,
  size: number,
  fewestWords: number,
): readonly Statement[] {
  const left = statements.filter(
    ({ article, quotation }) =>
      quotation.kind !== 'indirect' && wordsOf({ article, quotation }).length >= fewestWords,
  );
  return take(left, choose, size);
}

/** `size` of a list at most, each once. */
export function take<Item>(items: readonly Item[], choose: Choose, size: number): readonly Item[] {
  const left = new Set(items);
  const taken: Item[] = [];
  while (taken.length < size && left.size > 0) {
    const item = choose([...left]);
    if (item === undefined) break;
    left.delete(item);
    taken.push(item);
  }
  return taken;
}

const WHITE_SPACE = /\s+/u;

/** What was said, part by part, split at white space; marks stay on the words. */
export function wordsOf({ article, quotation }: Statement): readonly string[] {
  return quotation.parts
    .flatMap((part) => slice(article.prose, part).split(WHITE_SPACE))
    .filter((word) => word !== '');
}
