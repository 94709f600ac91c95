import type { Library } from '../reading.ts';
import { skipSpace } from './locate.ts';

/** textlint's splitter: sentences only. */
export const sentenceSplitter: Library = {
  name: 'sentence-splitter',
  load: async () => {
    const { split } = await import('sentence-splitter');
    return (text) => ({
      sentenceStarts: split(text)
        .filter(({ type }) => type === 'Sentence')
        .map(({ range }) => skipSpace(text, range[0])),
    });
  },
};
