import type { Term } from './lexicon.ts';
import type { NearWords, SearchEngine } from './search-engine.ts';

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
  terms: readonly Term[],
  engine: Pick<SearchEngine, 'indexWords'>,
): (word: Pick<Term, 'form' | 'stem'>) => readonly string[] {
  const stemsOf = new Map<string, Set<string>>();
  const add = (word: string, stem: string) => {
    const known = stemsOf.get(word);
    if (known === undefined) stemsOf.set(word, new Set([stem]));
    else known.add(stem);
  };
  for (const { form, stem } of terms.filter(({ isContent }) => isContent)) {
    add(form, stem);
    add(stem, stem);
  }
  const nearWords = engine.indexWords(stemsOf.keys());
  const near = (word: string) => {
    const found = nearestTo(word, nearWords, stemsOf);
    return [...new Set(found.flatMap((known) => [...(stemsOf.get(known) ?? [])]))];
  };
  return ({ form, stem }) => {
    const found = near(form);
    return found.length > 0 || stem === form ? found : near(stem);
  };
}

function nearestTo(
  word: string,
  nearWords: NearWords,
  known: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (word.length < MIN_MISSPELT_LENGTH - 1) return [];
  const near = nearWords(word, 1);
  if (word.length < MIN_MISSPELT_LENGTH) return near.filter((other) => hasOneMore(other, word));
  const once = [...near, ...swapNeighbours(word).filter((other) => known.has(other))];
  return once.length > 0 || word.length < MIN_TWICE_MISSPELT_LENGTH ? once : nearWords(word, 2);
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
