import { BASE_FORMS, CUE_VERBS } from '../../../../src/core/language/english/lists/speech/cue-verbs.ts';
import { formsOf } from '../../../../src/core/language/english/verbs.ts';
import { slice, type TextSpan } from '../../../../src/core/span.ts';
import { type Collection, findNounPlaces } from '../collection.ts';
import type { GoldArticle } from '../gold.ts';
import { coreOf, hasClasses, type Measure, type Tally, tally, tokensAt, unique } from '../measure.ts';
import type { Reading, ReadToken } from '../reading.ts';

const VERB_FORM = /^\p{Ll}+$/u;
const PAST_OR_PARTICIPLE = /(?:ed|ing)$/;

/** "claim" and "claims", not "claimed": the forms that a noun shares with a verb of reporting. */
const PRESENT_FORMS: ReadonlySet<string> = new Set(
  [...BASE_FORMS].flatMap((base) => formsOf(base).filter((form) => !PAST_OR_PARTICIPLE.test(form))),
);

/** Cues of one word that is a form of a verb of reporting, right beside their source. */
export const verbsFound: Measure = {
  label: 'verb cues tagged verb',
  count: (article, { tokens }, collection) => countVerbs(findCues(article, collection), tokens),
};

/** Those among them whose form is a noun elsewhere in the articles: "claims", "calls", "reports". */
export const doubtfulVerbsFound: Measure = {
  label: '… of forms that may be nouns',
  count: (article, { tokens }, collection) => {
    const cues = findCues(article, collection);
    return countVerbs(
      cues.filter((span) => mayBeNoun(slice(article.text, span), collection)),
      tokens,
    );
  },
};

/** Such forms where only a noun can stand: "the claims", "his reports", "Ann’s calls". */
export const nounsSpared: Measure = {
  label: 'their nouns not tagged verb',
  count: ({ text }, { tokens }) => {
    const nouns = findNounPlaces(text).filter(({ word }) => PRESENT_FORMS.has(word));
    const spans = nouns.map(({ word, start }) => ({ start, end: start + word.length }));
    return hasClasses(tokens) ? tally(spans, (span) => !isVerb(tokens, span)) : undefined;
  },
};

function countVerbs(spans: readonly TextSpan[], tokens: Reading['tokens']): Tally | undefined {
  return hasClasses(tokens) ? tally(spans, (span) => isVerb(tokens, span)) : undefined;
}

function isVerb(tokens: readonly ReadToken[], span: TextSpan): boolean {
  return tokensAt(tokens, span).some((token) => token.class === 'verb');
}

function findCues({ text, attributions }: GoldArticle, collection: Collection): readonly TextSpan[] {
  const nouns = new Set(findNounPlaces(text).map(({ start }) => start));
  const cues = attributions.flatMap(({ source, cue }) =>
    cue
      .flatMap((span) => coreOf(text, span) ?? [])
      .filter((span) => standsBeside(text, span, source, collection)),
  );
  return unique(cues).filter((span) => {
    const word = slice(text, span);
    return VERB_FORM.test(word) && CUE_VERBS.has(word) && !nouns.has(span.start);
  });
}

/** "Ann claims", "said Ann"; a form that may be a noun must have its source before it to be a verb for sure. */
function standsBeside(
  text: string,
  cue: TextSpan,
  source: readonly TextSpan[],
  collection: Collection,
): boolean {
  const isBefore = source.some(({ end }) => end + 1 === cue.start && text[end] === ' ');
  const isBehind = source.some(({ start }) => start - 1 === cue.end && text[cue.end] === ' ');
  return isBefore || (isBehind && !mayBeNoun(slice(text, cue), collection));
}

function mayBeNoun(word: string, collection: Collection): boolean {
  return PRESENT_FORMS.has(word) && collection.isAlsoNoun(word);
}
