import type { Archive } from '../../archive.ts';
import type { StemCounts } from '../../search/sentence-index.ts';
import type { Question } from './question.ts';
import type { WeightedQuestion } from './question-reader.ts';

/** A question of more words tells a story; and an index must fit a byte. */
const MAX_TERMS = 100;

/** Weighs a question's words by the archive: by BM25's inverse sentence frequency, frame words by a share of it. */
export async function weighQuestion(question: Question, archive: Archive): Promise<WeightedQuestion> {
  const reader = archive.language.questions;
  const asked = question.words.slice(0, MAX_TERMS);
  const kin = asked.map(({ stem, share }) => (share === 1 ? [...reader.relatedTo(stem)] : []));
  const index = await archive.sentences.count([...asked.map(({ stem }) => stem), ...kin.flat()]);
  const terms = asked.map(({ form, stem, share, isName }) => {
    const frequency = index.frequency(stem);
    const rarity = Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
    return { form, stem, share, isName, frequency, weight: share * Math.max(rarity, 0.1) };
  });
  const termIndexes = indexesOf(
    index,
    terms.map(({ stem }) => [stem]),
  );
  const related = indexesOf(index, kin);
  for (const { stem } of terms) {
    const number = index.stemNumber(stem);
    if (number !== undefined) related[number + 1] = -1;
  }
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return { question, reader, terms, termIndexes, related, weight };
}

/** By a stem's number plus one the index of the list that has it; -1 where none has. */
function indexesOf({ stemCount, stemNumber }: StemCounts, lists: readonly (readonly string[])[]): Int8Array {
  const termIndexes = new Int8Array(stemCount + 1).fill(-1);
  for (const [index, stems] of lists.entries()) {
    for (const stem of stems) {
      const number = stemNumber(stem);
      if (number !== undefined) termIndexes[number + 1] = index;
    }
  }
  return termIndexes;
}
