import type { LanguageWords } from '../language/language-words.ts';
import type { KnownWords } from './known-words.ts';
import type { Term } from './lexicon.ts';

/** Shorter words have too many neighbours ("wall", "will"); one letter left out of five is all that is mended. */
const MIN_MISSPELT_LENGTH = 5;
/** From this length on two edits are one misspelling. */
const MIN_TWICE_MISSPELT_LENGTH = 8;

/**
 * Makes a function from a misspelt word to the stems of the known content words that it may stand for: those one edit
 * away, two neighbouring letters that changed places among them, else, for long words, those two edits away. Words are
 * compared as they are written, since a misspelt ending has another stem or none; where that gives nothing, by stem.
 */
export function createSpeller(
  known: KnownWords,
  { stemOf }: Pick<LanguageWords, 'stemOf'>,
): (word: Pick<Term, 'form' | 'stem'>) => readonly string[] {
  // A known word may be a form, a stem, or the one of one word and the other of another.
  const stemsOf = (word: string) => [
    ...(known.isForm(word) ? [stemOf(word)] : []),
    ...(known.isStem(word) ? [word] : []),
  ];
  const near = (word: string) => [...new Set(nearestTo(word, known).flatMap((found) => stemsOf(found)))];
  return ({ form, stem }) => {
    const found = near(form);
    return found.length > 0 || stem === form ? found : near(stem);
  };
}

function nearestTo(word: string, known: KnownWords): readonly string[] {
  if (word.length < MIN_MISSPELT_LENGTH - 1) return [];
  const near = known.near(word, 1);
  if (word.length < MIN_MISSPELT_LENGTH) return near.filter((other) => hasOneMore(other, word));
  const isKnown = (other: string) => known.isForm(other) || known.isStem(other);
  const once = [...near, ...swapNeighbours(word).filter(isKnown)];
  return once.length > 0 || word.length < MIN_TWICE_MISSPELT_LENGTH ? once : known.near(word, 2);
}

/** Whether a word is another with one letter put in behind the first. */
function hasOneMore(longer: string, shorter: string): boolean {
  return longer.length === shorter.length + 1 && longer.charAt(0) === shorter.charAt(0);
}

function swapNeighbours(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
