import type { TextSpan } from '../../../../src/core/span.ts';

/** Where the words stand, one after the other; what a library has changed or left out is passed over. */
export function locateInOrder(text: string, words: readonly string[]): readonly (TextSpan | undefined)[] {
  let position = 0;
  return words.map((word) => {
    const start = word.trim() === '' ? -1 : text.indexOf(word, position);
    if (start < 0) return undefined;
    position = start + word.length;
    return { start, end: position };
  });
}

const NOT_SPACE = /\S/g;

/** The first character from an offset on that is not white space. */
export function skipSpace(text: string, offset: number): number {
  NOT_SPACE.lastIndex = offset;
  return NOT_SPACE.exec(text)?.index ?? text.length;
}
