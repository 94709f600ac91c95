import { BoundedMap } from '../../layers/bounded-map.ts';
import type { Lexicon, Term } from '../lexicon.ts';
import type { WeightedQuery } from '../weighted-query.ts';
import { createComparer, type SequenceComparer } from './compare-sequences.ts';
import { type Holding, nameOfPair } from './cover-letters.ts';
import { openDictionary, sortWords } from './dictionary.ts';
import { searchDocuments } from './document-index.ts';
import { createNumberWriter } from './growing.ts';
import { scanSequences } from './scan-sequences.ts';
import { bytesOfWords, openSections, packSections, readWords, type SectionsFault } from './sections.ts';
import { freezeStemForms, openStemForms } from './stem-forms.ts';
import { createTermIndexBuilder, openTermIndex } from './term-index.ts';

/** The words of many quotations, in their order, each word a number. */
export interface Sequences {
  /** The bytes that they were opened from. */
  readonly bytes: Uint8Array;
  readonly size: number;
  /** The terms of a sequence by its number. */
  termsOf(sequence: number): readonly Term[];
  /**
   * The sequences that hold some letters as whole words run together; ascending, each once.
   *
   * @param stems - the sequences by the stems of their content words.
   */
  scan(letters: string, stems: Holding): readonly number[];
  /** Makes ready to compare a query with them. */
  comparer(query: WeightedQuery): SequenceComparer;
}

/** Collects sequences to be frozen. */
export interface SequenceWriter {
  /** Adds the next sequence. */
  add(terms: readonly Term[]): void;
  /** The bytes of a file. */
  freeze(): Uint8Array;
}

/** Begins without a sequence. */
export function createSequenceWriter(): SequenceWriter {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const words = createNumberWriter();
  const starts = createNumberWriter();
  starts.push(0);
  const pairs = createTermIndexBuilder();
  return {
    add(terms) {
      pairs.add(listPairs(terms));
      for (const { form, stem } of terms) {
        const known = numbers.get(form);
        words.push(known ?? numbers.size);
        if (known !== undefined) continue;
        numbers.set(form, numbers.size);
        stems.push(stem);
      }
      starts.push(words.length);
    },
    freeze() {
      const { order, sections } = sortWords([...numbers.keys()]);
      const positions = new Uint32Array(order.length);
      order.forEach((number, index) => {
        positions[number] = index;
      });
      const sorted = words.view().map((number) => positions[number] ?? 0);
      const sortedStems = Array.from(order, (number) => stems[number] ?? '');
      return packSections('sequences', [
        ...sections,
        ...[bytesOfWords(starts.view()), bytesOfWords(sorted)],
        pairs.freeze(),
        ...freezeStemForms(sortedStems),
      ]);
    },
  };
}

/** The neighbouring stop words, which are found by no term. */
function listPairs(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term, index) => {
    const before = terms[index - 1];
    const isPair = before !== undefined && !before.isContent && !term.isContent;
    return isPair ? [nameOfPair(before.form, term.form)] : [];
  });
}

/** How many terms are held, by their numbers. */
const MAX_TERMS_HELD = 16_384;

/** Sequences, or why their bytes cannot be used. */
export type OpenedSequences =
  | { readonly ok: true; readonly sequences: Sequences }
  | { readonly ok: false; readonly fault: SectionsFault };

/** Opens the bytes of a file, which are read where they lie and must not change. */
export function openSequences(bytes: Uint8Array, lexicon: Lexicon): OpenedSequences {
  const opened = openSections('sequences', bytes);
  if (!opened.ok) return opened;
  const [formBytes, formStarts, startBytes, wordBytes, pairBytes = new Uint8Array(), ...stemBytes] =
    opened.sections;
  const openedPairs = openTermIndex(pairBytes);
  if (!openedPairs.ok) return openedPairs;
  const pairs = searchDocuments(openedPairs.index);
  const forms = openDictionary(formBytes, formStarts);
  const starts = readWords(startBytes);
  const words = readWords(wordBytes);
  const known = new BoundedMap<number, Term>(MAX_TERMS_HELD);
  const termAt = (number: number) => {
    const term = known.get(number);
    if (term !== undefined) return term;
    const read = lexicon.termOfForm(forms.at(number));
    known.set(number, read);
    return read;
  };
  const stemForms = openStemForms(stemBytes);
  const columns = { forms, starts, words, termAt, wordsWithStem: stemForms.withStem };
  return {
    ok: true,
    sequences: {
      bytes,
      size: starts.length - 1,
      termsOf(sequence) {
        const terms: Term[] = [];
        for (let index = starts[sequence] ?? 0; index < (starts[sequence + 1] ?? 0); index += 1)
          terms.push(termAt(words[index] ?? 0));
        return terms;
      },
      scan: (letters, stems) => scanSequences(letters, columns, { termAt, stems, pairs }),
      comparer: (query) => createComparer(query, columns),
    },
  };
}

/** Opens sequences whose bytes are known to be whole. */
export function reopenSequences(bytes: Uint8Array | undefined, lexicon: Lexicon): Sequences {
  const opened = openSequences(bytes ?? new Uint8Array(), lexicon);
  if (!opened.ok) throw new Error(`Sequences that should be whole are ${opened.fault}.`);
  return opened.sequences;
}
