import type { Library, Reading, ReadToken } from '../reading.ts';
import { skipSpace } from './locate.ts';

/** A word as compromise has it; the marks and the white space beside it are `pre` and `post`. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** compromise with all of it. */
export const compromise: Library = {
  name: 'compromise',
  load: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => readTerms(text, nlp(text).docs);
  },
};

/** compromise without its phrases: names and numbers are tagged less carefully. */
export const compromiseTwo: Library = {
  name: 'compromise/two',
  load: async () => {
    const { default: nlp } = await import('compromise/two');
    return (text) => readTerms(text, nlp(text).docs);
  },
};

/** compromise's tokeniser alone. */
export const compromiseOne: Library = {
  name: 'compromise/one',
  load: async () => {
    const { default: nlp } = await import('compromise/one');
    return (text) => {
      const { tokens = [], sentenceStarts = [] } = readTerms(text, nlp(text).docs);
      return { tokens: tokens.map(({ start, end }) => ({ start, end })), sentenceStarts };
    };
  },
};

function readTerms(text: string, sentences: readonly (readonly Term[])[]): Reading {
  const tokens: ReadToken[] = [];
  const sentenceStarts: number[] = [];
  let position = 0;
  for (const terms of sentences) {
    sentenceStarts.push(skipSpace(text, position));
    for (const { pre, text: word, post, tags } of terms) {
      const start = position + pre.length;
      position = start + word.length + post.length;
      // The second half of a contraction has no text of its own.
      if (word !== '') tokens.push({ start, end: start + word.length, class: classify(tags) });
    }
  }
  return { tokens, sentenceStarts };
}

function classify(tags: ReadonlySet<string> | undefined): NonNullable<ReadToken['class']> {
  if (tags?.has('ProperNoun')) return 'name';
  return tags?.has('Verb') ? 'verb' : 'other';
}
