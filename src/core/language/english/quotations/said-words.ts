import { isStopWord } from '../lists/grammar/stop-words.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** At most this many quotations that share a word are compared. */
const MAX_COMPARED = 60;

/** A quotation with its words. */
interface Entry<Said> {
  readonly said: Said;
  /** In lower case, a space around each. */
  readonly words: string;
}

/** Quotations by those of their words that are searched for. */
export type SaidIndex<Said> = ReadonlyMap<string, readonly Entry<Said>[]>;

/** The words inside the marks, in lower case. */
export function wordsOf({ marked }: AttributedSpan, text: string): readonly string[] {
  const inside = text.slice(marked.inside.start, marked.inside.end);
  return (inside.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

/** The content words. */
export function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isStopWord(word.toLowerCase()));
}

/** The word to search by: the longest, as the rarest; null without words. */
export function keyOf(words: readonly string[]): string | null {
  return words.reduce<string | null>((key, word) => (word.length > (key?.length ?? 0) ? word : key), null);
}

/** Indexes the quotations by those of their words that are searched for. */
export function indexSaid<Said extends { readonly span: AttributedSpan }>(
  quotations: readonly Said[],
  keys: ReadonlySet<string>,
  text: string,
): SaidIndex<Said> {
  const index = new Map<string, Entry<Said>[]>();
  for (const said of quotations) {
    const words = wordsOf(said.span, text);
    const entry = { said, words: spaced(words) };
    for (const word of new Set(words)) {
      if (!keys.has(word)) continue;
      const found = index.get(word) ?? [];
      if (found.length < MAX_COMPARED) found.push(entry);
      index.set(word, found);
    }
  }
  return index;
}

/** The quotations with the words in a row. */
export function holdingInRow<Said>(index: SaidIndex<Said>, words: readonly string[]): readonly Said[] {
  const row = spaced(words);
  return holding(index, words, (entry) => entry.includes(row));
}

/** The quotations with the words in any order. */
export function holdingAll<Said>(index: SaidIndex<Said>, words: readonly string[]): readonly Said[] {
  const rows = words.map((word) => spaced([word]));
  return holding(index, words, (entry) => rows.every((row) => entry.includes(row)));
}

function holding<Said>(
  index: SaidIndex<Said>,
  words: readonly string[],
  holds: (words: string) => boolean,
): readonly Said[] {
  const near = index.get(keyOf(words) ?? '') ?? [];
  return near.flatMap(({ said, words }) => (holds(words) ? [said] : []));
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
