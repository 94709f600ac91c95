import type { Archive } from '../../archive.ts';
import type { StemCounts } from '../../search/sentence-index.ts';
import type { Question, QuestionWord } from './question.ts';
import { relatedTo } from './related-words.ts';

/** A question's words with what they tell in one archive. */
export interface WeightedQuestion {
  readonly question: Question;
  readonly terms: readonly WeightedTerm[];
  /** The place in {@link terms} by the number of the stem and one; -1 for the stems of other words. */
  readonly places: Int8Array;
  /** As {@link places}, of stems by which news may tell nearly the same; -1 for those of the question itself. */
  readonly related: Int8Array;
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
  const kin = asked.map(({ stem, share }) => (share === 1 ? [...relatedTo(stem)] : []));
  const index = await archive.sentences.count([...asked.map(({ stem }) => stem), ...kin.flat()]);
  const terms = asked.map(({ form, stem, share, isName }) => {
    const frequency = index.frequency(stem);
    const rarity = Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
    return { form, stem, share, isName, frequency, weight: share * Math.max(rarity, 0.1) };
  });
  const places = placesOf(
    index,
    terms.map(({ stem }) => [stem]),
  );
  const related = placesOf(index, kin);
  for (const [stem, place] of places.entries()) if (place >= 0) related[stem] = -1;
  return { question, terms, places, related, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** By the number of a stem and one, which of several lists holds it; -1 for the stems of none. */
function placesOf({ stemCount, stemNumber }: StemCounts, lists: readonly (readonly string[])[]): Int8Array {
  const places = new Int8Array(stemCount + 1).fill(-1);
  for (const [place, stems] of lists.entries()) {
    for (const stem of stems) {
      const number = stemNumber(stem);
      if (number !== undefined) places[number + 1] = place;
    }
  }
  return places;
}
