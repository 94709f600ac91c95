import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The words and marks of a text, each with its part of speech. */
export interface TaggedText {
  readonly values: readonly string[];
  readonly tags: readonly string[];
}

/** The numbers by which wink-nlp knows words. */
type Numbers = Record<string, number>;

/** What wink-nlp looks up of the words that it has met. */
interface MetWords {
  lookup(word: string): readonly number[] | null;
}

/** What is derived for a word that the model lacks. */
interface WordFeatures {
  pos(word: string, category: number, met: MetWords): number;
}

/** The parts of the model that are used. */
interface Core {
  readonly features: { readonly lexeme: { hash: Numbers } };
  /** Patterns with their flags and the category of what they match: of words as typed, and of those of the model. */
  readonly trex: Readonly<Record<'ltc' | 'lex', readonly (readonly [string, string, number])[]>>;
}

const LETTERS = /^(?:[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]|[\u0300-\u036F\u2060])+$/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Numbers of wink-nlp's categories of words. */
const UNKNOWN = 0;
const WORD = 1;
const WORD_WITH_MARK = 15;
/** Above the number of any word. */
const NO_WORD = [Number.MAX_SAFE_INTEGER];

/**
 * Makes a tagger whose tags depend on the text alone. wink-nlp by itself remembers every word that it has met: it
 * splits a text differently if it has met a part of it as a word ("department’s"), and a word keeps the kind of token
 * that it first was. Here only the words of the model split a text, and a word's letters tell its kind.
 */
export function createTagger(): (text: string) => TaggedText {
  const core: unknown = typeof model.core === 'function' ? model.core() : null;
  const featureFn: unknown = model.featureFn;
  if (!isCore(core) || typeof featureFn !== 'function')
    throw new TypeError('This version of wink-eng-lite-web-model is built otherwise.');
  const known = core.features.lexeme.hash;
  const categoryOf = createCategoryOf(core);
  const makeFeatures = (...config: readonly unknown[]) => {
    const features: WordFeatures = featureFn(...config);
    return {
      ...features,
      // wink-nlp numbers the values of these, too, in so few bits that the numbers finally run into the tags.
      ...{ shape: () => '', prefix: () => '', suffix: () => '' },
      pos(word: string, _category: number, met: MetWords) {
        // A word of letters is split off the same way whether it was met before or not, so it can be found sooner.
        if (LETTERS.test(word)) known[word] = core.features.lexeme.hash[word] ?? 0;
        const lookup = (each: string) => met.lookup(each) ?? NO_WORD;
        return features.pos(word, categoryOf(word), { ...met, lookup });
      },
    };
  };
  const wink = winkNLP({ ...model, core: () => core, featureFn: makeFeatures }, ['pos']);
  // The splitter keeps `known`; new words are numbered in an object in front of it.
  core.features.lexeme.hash = Object.create(known);
  return (text) => {
    const words = wink.readDoc(text).tokens();
    return { values: words.out(wink.its.value), tags: words.out(wink.its.pos) };
  };
}

/** Makes a function that tells a token's category by its letters. */
function createCategoryOf({ trex }: Core): (word: string) => number {
  const patterns = [...trex.ltc, ...trex.lex]
    .filter(([, , category]) => category !== WORD_WITH_MARK)
    .map(([source, flags, category]) => ({ pattern: new RegExp(source, flags), category }));
  return (word) =>
    patterns.find(({ pattern }) => pattern.test(word))?.category ??
    (LETTER_OR_DIGIT.test(word) ? WORD : UNKNOWN);
}

function isCore(core: unknown): core is Core {
  const [features, trex] = [propertyOf(core, 'features'), propertyOf(core, 'trex')];
  const hash = propertyOf(propertyOf(features, 'lexeme'), 'hash');
  const hasPatterns = ['ltc', 'lex'].every((name) => Array.isArray(propertyOf(trex, name)));
  return hasPatterns && typeof hash === 'object' && hash !== null;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
