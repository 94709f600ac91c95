import type { Term } from './lexicon.ts';
import type { NearWords, SearchEngine } from './search-engine.ts';

/** The content words of an archive and their stems, among which misspelt words are looked for. */
export interface KnownWords {
  /** The forms and stems within some edits of a word. */
  readonly near: NearWords;
  /** Whether a content word stands in the archive in this form. */
  isForm(word: string): boolean;
  /** Whether this is the stem of a content word that stands there. */
  isStem(word: string): boolean;
}

/** Makes the known words of terms. */
export function indexKnownWords(terms: readonly Term[], engine: SearchEngine): KnownWords {
  const content = terms.filter(({ isContent }) => isContent);
  const forms = new Set(content.map(({ form }) => form));
  const stems = new Set(content.map(({ stem }) => stem));
  const builder = engine.words.begin();
  for (const word of new Set([...forms, ...stems])) builder.add(word);
  return {
    near: builder.build().near,
    isForm: (word) => forms.has(word),
    isStem: (word) => stems.has(word),
  };
}
