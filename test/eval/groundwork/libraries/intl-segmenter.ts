import type { Library } from '../reading.ts';
import { skipSpace } from './locate.ts';

/** The segmenter that comes with the runtime (Unicode Standard Annex 29). */
export const intlSegmenter: Library = {
  name: 'Intl.Segmenter',
  load: async () => {
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (text) => ({
      tokens: Array.from(words.segment(text), ({ index, segment }) => ({
        start: index,
        end: index + segment.length,
      })).filter(({ start, end }) => text.slice(start, end).trim() !== ''),
      sentenceStarts: Array.from(sentences.segment(text), ({ index }) => skipSpace(text, index)),
    });
  },
};
