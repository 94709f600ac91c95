import type { Library } from '../reading.ts';
import { locateInOrder } from './locate.ts';
import { classifyUniversal } from './universal-tags.ts';

/** wink-nlp as it comes, with its small English model. */
export const wink: Library = {
  name: 'wink-nlp',
  load: async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const { its, readDoc } = winkNLP(model, ['sbd', 'pos']);
    return (text) => {
      const document = readDoc(text);
      const words = document.tokens();
      const tags = words.out(its.pos);
      const spans = locateInOrder(text, words.out(its.value));
      return {
        tokens: spans.flatMap((span, index) =>
          span ? [{ ...span, class: classifyUniversal(tags[index] ?? '') }] : [],
        ),
        sentenceStarts: document
          .sentences()
          .out(its.span)
          .flatMap(
            ([first, last]) => spans.slice(Number(first), Number(last) + 1).find(Boolean)?.start ?? [],
          ),
      };
    };
  },
};
