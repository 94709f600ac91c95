import type { SentenceIndex } from '../../search/sentence-index.ts';
import type { Question, QuestionWord } from './question.ts';

/** A question's words with what they tell in one archive. */
export interface WeightedQuestion {
  readonly question: Question;
  readonly terms: readonly WeightedTerm[];
  /** The place in {@link terms} by the number of the stem. */
  readonly places: ReadonlyMap<number, number>;
  /** The sum of the weights. */
  readonly weight: number;
}

/** A word of a question in an archive. */
export interface WeightedTerm extends Pick<QuestionWord, 'stem' | 'share' | 'isName'> {
  /** Rarer words tell more; above zero. */
  readonly weight: number;
  /** In how many sentences it stands; 0 where the archive doesn't hold it. */
  readonly frequency: number;
}

/** Weighs a question's words by the archive: the inverse sentence frequency of BM25, frame words at a share of it. */
export function weighQuestion(question: Question, index: SentenceIndex): WeightedQuestion {
  const terms = question.words.map(({ stem, share, isName }) => {
    const frequency = index.frequency(stem);
    const rarity = Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
    return { stem, share, isName, frequency, weight: share * Math.max(rarity, 0.1) };
  });
  const places = new Map<number, number>();
  terms.forEach(({ stem }, place) => {
    const number = index.stemNumber(stem);
    if (number !== undefined) places.set(number, place);
  });
  return { question, terms, places, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}
