import { groupBy } from '../group-by.ts';
import { isMisspelling, soundOf } from '../language/misspelling.ts';
import type { NearWords } from '../search/search-engine.ts';
import { findNearWords, freezeWords, reopenWords } from '../search/segments/near-words.ts';
import { baseOf, type Lists } from './index-base.ts';

/** Single words by which speakers may be asked for, to be found where they are misspelt. */
interface NearKeys {
  readonly near: NearWords;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

/** No misspelling has more edits. */
const MAX_EDITS = 2;

/** Of an index that never changes, made when it is first asked for; what has changed since is looked through. */
const KNOWN = new WeakMap<Lists, NearKeys>();

/** The single words of an index of which a word, folded, may be a misspelling. */
export function findNearKeys(keys: Lists, form: string): readonly string[] {
  const { base, changed } = baseOf(keys);
  const { near, bySound } = KNOWN.get(base) ?? indexKeys(base);
  const candidates = new Set([
    ...near(form, MAX_EDITS),
    ...(bySound.get(soundOf(form)) ?? []),
    ...changed.filter(isOneWord),
  ]);
  return [...candidates].filter((key) => isMisspelling(form, key) && keys.has(key));
}

function indexKeys(keys: Lists): NearKeys {
  const words = [...keys.keys()].filter(isOneWord);
  const known = { near: findNearWords(reopenWords(freezeWords(words))), bySound: groupBy(words, soundOf) };
  KNOWN.set(keys, known);
  return known;
}

function isOneWord(key: string): boolean {
  return !key.includes(' ');
}
