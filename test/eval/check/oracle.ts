import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { splitWords } from '../../../src/core/search/words.ts';
import { slice } from '../../../src/core/span.ts';

const BRACKETED = /\[[^[\]]*\]/gu;

/**
 * Tells by reading every quotation whether its words, as they are or without what stands in brackets, hold the words
 * given in a row: what altered words that are somebody else's are known by.
 */
export function createOracle({ indexes: { statements } }: MemoryArchive): (quote: string) => boolean {
  const said = statements
    .filter(({ quotation }) => quotation.kind !== 'indirect')
    .flatMap(({ article, quotation }) => {
      const words = quotation.parts.map((part) => slice(article.prose, part)).join(' ');
      return [words, words.replace(BRACKETED, ' ')].map(toKey);
    });
  return (quote) => {
    const key = toKey(quote);
    return said.some((each) => each.includes(key));
  };
}

function toKey(text: string): string {
  return ` ${splitWords(text)
    .map(({ form }) => form)
    .join(' ')} `;
}
