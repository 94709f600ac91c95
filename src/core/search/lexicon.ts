import { copyText } from '../copy-text.ts';
import type { LanguageWords } from '../language/language-words.ts';
import { BoundedMap } from '../layers/bounded-map.ts';
import { createStemmer } from './stemmer.ts';
import { foldWord } from './words.ts';

/** What is known of a word however it is written. */
export interface Term {
  /** As it is compared. */
  readonly form: string;
  readonly stem: string;
  /** Not a stop word. */
  readonly isContent: boolean;
}

/** The words of an archive, each folded and stemmed once. */
export interface Lexicon {
  /** The term of a word as it stands in a text; null where nothing of it is a letter or a digit. */
  termOf(written: string): Term | null;
  /** The term of a compared form. */
  termOfForm(form: string): Term;
  /** The stem of a compared form. */
  stemOf(form: string): string;
  /** All terms that are held, in the order in which they came. */
  terms(): readonly Term[];
}

/**
 * Makes an empty lexicon. Terms are shared, so that an archive keeps each form and stem once.
 *
 * @param maxHeld - how many words it holds before it begins anew. Default: all.
 */
export function createLexicon(
  language: Pick<LanguageWords, 'stemOf' | 'isStopWord'>,
  maxHeld = Number.POSITIVE_INFINITY,
): Lexicon {
  const stemOf = createStemmer(language, maxHeld);
  const byWritten = new BoundedMap<string, Term | null>(maxHeld);
  const byForm = new BoundedMap<string, Term>(maxHeld);
  const termOfForm = (form: string): Term => {
    const known = byForm.get(form);
    if (known !== undefined) return known;
    const term = { form, stem: stemOf(form), isContent: !language.isStopWord(form) };
    byForm.set(form, term);
    return term;
  };
  return {
    termOf(written) {
      const known = byWritten.get(written);
      if (known !== undefined) return known;
      const own = copyText(written);
      const form = foldWord(own);
      const term = form === '' ? null : termOfForm(form);
      byWritten.set(own, term);
      return term;
    },
    termOfForm,
    stemOf,
    terms: () => [...byForm.values()],
  };
}
