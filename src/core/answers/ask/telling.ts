import type { CandidatePassage } from './passages.ts';
import type { WeightedQuestion, WeightedTerm } from './question-reader.ts';

/** Around a passage are the sentences this near to it, the headline and the article's beginning. */
const REACH = 2;
const LEAD = 2;

/** How much of a question is told, in its words or others that news uses for them; shares of their weight, 0 to 1. */
export interface Telling {
  /** In and around the passage, of the words that say most of the question. */
  readonly around: number;
  /** In the whole article. */
  readonly article: number;
}

/**
 * Reads how much of a question is told in and around a passage.
 *
 * @param terms - the words of the question that count; all by default.
 */
export function readTelling(
  asked: WeightedQuestion,
  { source, from, until }: CandidatePassage,
  terms: ReadonlySet<WeightedTerm> = new Set(asked.terms),
): Telling {
  const { sentences, stems, headline } = source.read;
  const isAround = new Uint8Array(asked.terms.length);
  const isTold = new Uint8Array(asked.terms.length);
  const within = (first: number, last: number, told: Uint8Array) => {
    for (let at = sentences[Math.max(0, first)]?.first ?? 0; at < (sentences[last - 1]?.last ?? 0); at += 1)
      mark(asked, stems[at] ?? -1, told);
  };
  for (const stem of headline) mark(asked, stem, isAround);
  within(0, Math.min(LEAD, sentences.length), isAround);
  within(from - REACH, Math.min(until + REACH, sentences.length), isAround);
  isTold.set(isAround);
  within(0, sentences.length, isTold);
  return { around: shareOf(isAround, 1), article: shareOf(isTold, 0) };

  function shareOf(told: Uint8Array, leastShare: number): number {
    let sum = 0;
    let whole = 0;
    asked.terms.forEach((term, index) => {
      if (term.share < leastShare || !terms.has(term)) return;
      whole += term.weight;
      if (told[index] === 1) sum += term.weight;
    });
    return whole === 0 ? 1 : sum / whole;
  }
}

/** Whether a word of the question, or one that news uses for it, is in a passage or near it. */
export function isToldNear(
  asked: WeightedQuestion,
  { source, from, until }: CandidatePassage,
  word: string,
): boolean {
  const { sentences, stems } = source.read;
  const told = new Uint8Array(asked.terms.length);
  const last = sentences[Math.min(until, sentences.length) - 1]?.last ?? 0;
  for (let at = sentences[from]?.first ?? 0; at < last; at += 1) mark(asked, stems[at] ?? -1, told);
  return told[asked.terms.findIndex(({ stem }) => stem === word)] === 1;
}

/** Whether a passage has only the names of a question that asks about more. */
export function tellsNamesOnly(asked: WeightedQuestion, passage: CandidatePassage): boolean {
  const others = asked.terms.filter(({ isName, share }) => !isName && share === 1);
  return others.length > 0 && !others.some(({ stem }) => isToldNear(asked, passage, stem));
}

function mark({ termIndexes, related }: WeightedQuestion, stem: number, told: Uint8Array): void {
  const own = termIndexes[stem + 1] ?? -1;
  const index = own >= 0 ? own : (related[stem + 1] ?? -1);
  if (index >= 0) told[index] = 1;
}
