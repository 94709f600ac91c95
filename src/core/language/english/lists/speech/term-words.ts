import { wordSet } from '../grammar/words.ts';

/** Words that tell that the words in marks are a name or a word as such. */
export const NAMING_WORDS: ReadonlySet<string> = wordSet(
  `so-called called nicknamed dubbed named titled entitled labelled labeled term terms word words phrase phrases
  expression nickname name names title slogan hashtag alias codenamed`,
);

/** Verbs that say what a word means. */
export const MEANING_VERBS: ReadonlySet<string> = wordSet('means meaning meant');

/** Verbs that say what a word is in another language. */
export const TRANSLATING_VERBS: ReadonlySet<string> = new Set([
  'translates to',
  'translates as',
  'translated as',
  'stands for',
  'short for',
]);

/** Verbs for what people do with what a machine shows. */
export const MACHINE_VERBS: ReadonlySet<string> = wordSet(
  'click clicks clicked clicking tap taps tapped tapping type types typed typing search searches searched searching google googled googling select selected',
);

/** Words that titles have in small letters. */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = wordSet(
  'a an the of in on at to for with from by and or nor but as into over vs v per via de la le el',
);

/** Nouns for works with a title. */
export const WORK_NOUNS: ReadonlySet<string> = wordSet(
  `song songs single singles hit hits album anthem ballad film films movie movies documentary sitcom show series sequel
  novel memoir autobiography biography bestseller essay poem play musical podcast painting`,
);
