import type { TextSpan } from '../../../../src/core/span.ts';
import type { Collection } from '../collection.ts';
import type { GoldArticle } from '../gold.ts';
import { hasClasses, type Measure, tally, tokensAt, unique } from '../measure.ts';
import type { ReadToken } from '../reading.ts';

const MAX_NAME_LENGTH = 5;
const NAME_WORD = /^\p{Lu}[\p{L}.’'-]*$/u;
const NO_NAME =
  /^(?:I|We|You|He|She|It|They|The|A|An|This|That|These|Those|His|Her|Its|Our|My|Their|One|Who)$/;
const POSSESSIVE = /['’]s?$/u;
const LETTER = /\p{L}/u;

/** Sources that are a name, each word of them tagged as one. */
export const namesCovered: Measure = {
  label: 'names covered',
  count: (article, { tokens }, collection) =>
    hasClasses(tokens)
      ? tally(findNames(article, collection), (name) => isCovered(article.text, tokens, name))
      : undefined,
};

/** Those among them where the run of words tagged as names is the source and no word more. */
export const namesExact: Measure = {
  label: 'names exact',
  count: (article, { tokens }, collection) => {
    if (!hasClasses(tokens)) return undefined;
    const runs = new Set(findRuns(article.text, tokens).map(({ start, end }) => `${start}-${end}`));
    return tally(findNames(article, collection), ({ start, end }) => runs.has(`${start}-${end}`));
  },
};

/** Runs tagged as names that are not a single common word; common is what is mostly written small. */
export const runsSound: Measure = {
  label: 'name runs that can be names',
  count: ({ text }, { tokens }, collection) => {
    if (!hasClasses(tokens)) return undefined;
    return tally(findRuns(text, tokens), ({ start, end }) => {
      const words = text.slice(start, end);
      return /\s/.test(words) || (NAME_WORD.test(words) && !isMostlySmall(words, collection));
    });
  },
};

function findNames({ text, attributions }: GoldArticle, collection: Collection): readonly TextSpan[] {
  const sources = attributions.flatMap(({ source }) => (source.length === 1 ? source : []));
  return unique(sources.map((span) => withoutPossessive(text, span))).filter(({ start, end }) => {
    const words = text.slice(start, end).split(' ');
    const { small, capital } = collection.caseOf((words.at(-1) ?? '').toLowerCase());
    return (
      words.length <= MAX_NAME_LENGTH &&
      words.every((word) => NAME_WORD.test(word)) &&
      !NO_NAME.test(words[0] ?? '') &&
      capital > small
    );
  });
}

function isCovered(text: string, tokens: readonly ReadToken[], name: TextSpan): boolean {
  const words = tokensAt(tokens, name).filter(({ start, end }) => LETTER.test(text.slice(start, end)));
  return words.length > 0 && words.every((token) => token.class === 'name');
}

/** Names with nothing but blanks, hyphens and full stops between them. */
function findRuns(text: string, tokens: readonly ReadToken[]): readonly TextSpan[] {
  const runs: TextSpan[] = [];
  for (const { class: wordClass, start, end } of tokens) {
    if (wordClass !== 'name' || !LETTER.test(text.slice(start, end))) continue;
    const last = runs.at(-1);
    const continues = last !== undefined && /^[ .-]{0,2}$/.test(text.slice(last.end, start));
    const span = withoutPossessive(text, { start, end });
    if (continues) runs.splice(-1, 1, { start: last.start, end: span.end });
    else runs.push(span);
  }
  return runs;
}

function isMostlySmall(word: string, collection: Collection): boolean {
  const { small, capital } = collection.caseOf(word.toLowerCase());
  return small > 4 * capital;
}

function withoutPossessive(text: string, { start, end }: TextSpan): TextSpan {
  return { start, end: start + text.slice(start, end).replace(POSSESSIVE, '').length };
}
