/** What the articles together tell about a word, with no list of words from elsewhere. */
export interface Collection {
  /** How often a lower-cased word is written with a small and with a capital letter. */
  caseOf(lower: string): { readonly small: number; readonly capital: number };
  /** Whether a form is seen where only a noun can stand. */
  isAlsoNoun(form: string): boolean;
}

const WORD = /\p{L}+/gu;
/** The word behind a determiner, a possessive pronoun or a name's genitive, unless it is half of a compound. */
const NOUN_PLACE =
  /(?<=(?<![\p{L}'’])(?:the|an?|his|its|my|our|your|their|(?!(?:He|She|It|That|There|Here|What|Who|Where|Let|How)['’])\p{Lu}\p{Ll}+['’]s)\s)\p{Ll}+(?![\p{L}\p{N}'’-])/gu;
const SEEN_OFTEN = 5;

/** Counts the words of all texts. */
export function learnCollection(texts: readonly string[]): Collection {
  const cases = new Map<string, { small: number; capital: number }>();
  const nouns = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) countCase(cases, word);
    for (const { word } of findNounPlaces(text)) nouns.set(word, (nouns.get(word) ?? 0) + 1);
  }
  return {
    caseOf: (lower) => cases.get(lower) ?? { small: 0, capital: 0 },
    isAlsoNoun: (form) => (nouns.get(form) ?? 0) >= SEEN_OFTEN,
  };
}

/** Where only a noun, or an adjective before one, can stand: after "the", "his", "Ann’s". */
export function findNounPlaces(text: string): readonly { readonly word: string; readonly start: number }[] {
  return Array.from(text.matchAll(NOUN_PLACE), ({ 0: word, index }) => ({ word, start: index }));
}

function countCase(cases: Map<string, { small: number; capital: number }>, word: string): void {
  const lower = word.toLowerCase();
  const counts = cases.get(lower) ?? { small: 0, capital: 0 };
  if (word === lower) counts.small += 1;
  else counts.capital += 1;
  cases.set(lower, counts);
}
