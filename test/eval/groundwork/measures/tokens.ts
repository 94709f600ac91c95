import type { TextSpan } from '../../../../src/core/span.ts';
import type { GoldArticle } from '../gold.ts';
import { coreOf, type Measure, tally, tokensAt, unique } from '../measure.ts';

const INSIDE_WORD = /^[\p{L}\p{N}]{2}$/u;
/** Compounds count, words with an apostrophe do not: whether "’s" is a word is a matter of taste. */
const ONE_WORD = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])$/u;

/** Ends of annotated spans that no token runs across; the annotators' slips inside a word are left out. */
export const edgesKept: Measure = {
  label: 'span ends between tokens',
  count: ({ text, attributions }, { tokens }) => {
    const edges = new Set(listSpans(attributions).flatMap(({ start, end }) => [start, end]));
    const sound = [...edges].filter((edge) => !INSIDE_WORD.test(text.slice(edge - 1, edge + 1)));
    return (
      tokens &&
      tally(
        sound,
        (edge) => !tokensAt(tokens, { start: edge, end: edge + 1 }).some(({ start }) => start < edge),
      )
    );
  },
};

/** Annotated spans of one word that are one token: who cuts everywhere keeps every edge, and fails here. */
export const wordsWhole: Measure = {
  label: 'one-word spans one token',
  count: ({ text, attributions }, { tokens }) => {
    const words = unique(listSpans(attributions).flatMap((span) => coreOf(text, span) ?? [])).filter(
      ({ start, end }) => ONE_WORD.test(text.slice(start, end)),
    );
    return tokens && tally(words, (word) => isOneToken(tokensAt(tokens, word), word));
  },
};

function isOneToken(tokens: readonly TextSpan[], word: TextSpan): boolean {
  return tokens.length === 1 && tokens[0]?.start === word.start;
}

function listSpans(attributions: GoldArticle['attributions']): readonly TextSpan[] {
  return attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
}
