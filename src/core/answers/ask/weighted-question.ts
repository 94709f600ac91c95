import type { Archive } from '../../archive.ts';
import type { Question, QuestionWord } from './question.ts';

/** A question's words with what they tell in one archive. */
export interface WeightedQuestion {
  readonly question: Question;
  readonly terms: readonly WeightedTerm[];
  /** The place in {@link terms} by the number of the stem and one; -1 for the stems of other words. */
  readonly places: Int8Array;
  /** The sum of the weights. */
  readonly weight: number;
}

/** A word of a question in an archive. */
export interface WeightedTerm extends Pick<QuestionWord, 'form' | 'stem' | 'share' | 'isName'> {
  /** Rarer words tell more; above zero. */
  readonly weight: number;
  /** In how many sentences it stands; 0 where the archive doesn't hold it. */
  readonly frequency: number;
}

/** Who asks in more words tells a story; places are kept in a byte. */
const MAX_TERMS = 100;

/** Weighs a question's words by the archive: the inverse sentence frequency of BM25, frame words at a share of it. */
export async function weighQuestion(question: Question, archive: Archive): Promise<WeightedQuestion> {
  const asked = question.words.slice(0, MAX_TERMS);
  const index = await archive.sentences.count(asked.map(({ stem }) => stem));
  const terms = asked.map(({ form, stem, share, isName }) => {
    const frequency = index.frequency(stem);
    const rarity = Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
    return { form, stem, share, isName, frequency, weight: share * Math.max(rarity, 0.1) };
  });
  const places = new Int8Array(index.stemCount + 1).fill(-1);
  terms.forEach(({ stem }, place) => {
    const number = index.stemNumber(stem);
    if (number !== undefined) places[number + 1] = place;
  });
  return { question, terms, places, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}
