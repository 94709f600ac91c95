import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The words and marks of a text, each with its part of speech. */
export interface TaggedText {
  readonly values: readonly string[];
  readonly tags: readonly string[];
}

/** What wink-nlp knows of one feature of words; it adds each new value of every text. */
interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

/** Features of words to which texts add. */
const GROWING = ['lexeme', 'prefix', 'suffix', 'shape'] as const;

type Features = Readonly<Record<(typeof GROWING)[number], Feature>>;

/** What is left behind of a text is some kilobytes: an instance is made anew after this many. */
const MAX_TEXTS = 200;

/**
 * Makes a tagger that reads every text as if it were the first. wink-nlp by itself keeps the words of all texts with
 * what it made of them where they first stood, so that a text's tags would depend on what was read before.
 */
export function createTagger(): (text: string) => TaggedText {
  const core: unknown = typeof model.core === 'function' ? model.core() : null;
  if (!hasFeatures(core))
    throw new TypeError('This version of wink-eng-lite-web-model keeps its words otherwise.');
  const { features } = core;
  const sizes = new Map(GROWING.map((name) => [name, features[name].list.length]));
  const forgetAll = () => {
    for (const name of GROWING) forget(features[name], sizes.get(name) ?? 0);
  };
  const make = () => winkNLP({ ...model, core: () => core }, ['pos']);
  let wink = make();
  let known = features.lexeme.list.length;
  let texts = 0;
  return (text) => {
    if (texts === MAX_TEXTS) {
      forgetAll();
      wink = make();
      known = features.lexeme.list.length;
      texts = 0;
    }
    texts += 1;
    const words = wink.readDoc(text).tokens();
    const tagged = { values: words.out(wink.its.value), tags: words.out(wink.its.pos) };
    // An instance finds what it made of a word by the word's number, so that numbers are not given twice.
    for (const word of features.lexeme.list.slice(known)) Reflect.deleteProperty(features.lexeme.hash, word);
    known = features.lexeme.list.length;
    for (const name of GROWING) if (name !== 'lexeme') forget(features[name], sizes.get(name) ?? 0);
    return tagged;
  };
}

function forget(feature: Feature, size: number): void {
  for (const value of feature.list.splice(size)) Reflect.deleteProperty(feature.hash, value);
  feature.index = size;
}

function hasFeatures(core: unknown): core is { readonly features: Features } {
  const features = propertyOf(core, 'features');
  return GROWING.every((name) => {
    const feature = propertyOf(features, name);
    return Array.isArray(propertyOf(feature, 'list')) && typeof propertyOf(feature, 'index') === 'number';
  });
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
