/** Beginnings that refer to the sentence before. */
const REFERS_BACK =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|or|so|yet|also|however|moreover|furthermore|meanwhile|instead|still|then|there|here|both|neither|another|others?|nor|nevertheless|nonetheless|indeed|besides|thus|therefore|hence|even|again|later|earlier|afterwards?|for example|for instance|in addition|as (?:such|a result)|at the same time|the (?:former|latter|two|pair|move|decision|post|plan|offer|deal|news|study|report|group|company|man|woman|law|bill|statement|message|comments?|remarks?|original|issue|incident|ruling|announcement))\b/iu;
const CAPITAL = /\p{Lu}/u;
/** Without a name before it, it means somebody named earlier. */
const PRONOUN = /\b(?:he|she|they|him|her|them|his|their)\b/iu;
const PERSON_PRONOUN = /\b(?:he|she|him|himself|herself)\b/iu;
const BEGINS_WITH_NAME = /^(?:\p{Lu}\p{Ll}+[.]? )?\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+\b/u;
const FIRST_PERSON = /\b(?:I|we|you|our|my|your)\b/iu;

/**
 * Whether a sentence can be read by itself: whom a pronoun means is clear behind a full name, and at an article’s
 * start.
 */
export function standsAlone(sentence: string, isFirst: boolean): boolean {
  if (REFERS_BACK.test(sentence)) return false;
  const nextName = sentence.slice(1).search(CAPITAL) + 1;
  if (PRONOUN.test(nextName === 0 ? sentence : sentence.slice(0, nextName))) return false;
  return isFirst || !PERSON_PRONOUN.test(sentence) || BEGINS_WITH_NAME.test(sentence);
}

/** Whether somebody speaks in a sentence for themselves, or to the reader. */
export function isPersonal(sentence: string): boolean {
  return FIRST_PERSON.test(sentence);
}
