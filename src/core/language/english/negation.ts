import { wordSet } from './lists/grammar/words.ts';

/** Words that negate, without apostrophes. */
const NEGATIONS = wordSet(
  `not never no none nobody nothing nowhere neither nor without cannot hardly barely scarcely non un
  aint arent cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt nae shant shouldnt
  wasnt werent wont wouldnt`,
);
const NEGATING_PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];
const NEGATING_SUFFIX = 'less';
const AFFIRMING_SUFFIXES = ['', 'ful'];
/** With a shorter rest a prefix is more often the beginning of another word: “to”, “into”. */
const MIN_STEM_LENGTH = 4;

/** Whether a word negates by itself: "not", "didn’t", "without". @param form - lower case, apostrophes dropped. */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}

/** Whether a word is the other's opposite by a prefix or a suffix: "unlawful" of "lawful", "careless" of "careful". */
export function isOpposite(form: string, other: string): boolean {
  return negates(form, other) || negates(other, form);
}

function negates(form: string, plain: string): boolean {
  if (plain.length < MIN_STEM_LENGTH) return false;
  const stem = form.endsWith(NEGATING_SUFFIX) ? form.slice(0, -NEGATING_SUFFIX.length) : null;
  return (
    NEGATING_PREFIXES.some((prefix) => form === prefix + plain) ||
    (stem !== null && AFFIRMING_SUFFIXES.some((suffix) => plain === stem + suffix))
  );
}
