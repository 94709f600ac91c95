import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import type { WeightedQuestion, WeightedTerm } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { typesAsked } from './answer-type-fit.ts';
import { findTyped } from './answer-types.ts';
import { type AskedRelation, relationOf } from './short-answer/asked-relation.ts';
import { readSentences, type StatedSentence } from './short-answer/stated-sentence.ts';

/** A passage, read for what it tells of a question. */
export interface ReadPassage {
  readonly asked: WeightedQuestion;
  /** Null where the question has no asking word. */
  readonly relation: AskedRelation | null;
  readonly passage: CandidatePassage;
  readonly sentences: readonly StatedSentence[];
  /** Its words. */
  readonly text: string;
  /** Its text with the sentence before it. */
  readonly surroundings: string;
  /** The words of the asking sentence that are neither in it nor right around it, nor paraphrased there. */
  readonly missing: readonly WeightedTerm[];
}

const NOTHING_SPARE: ReadonlySet<string> = new Set();

/** Several steps read a passage, which belongs to one question. */
const READ = new WeakMap<CandidatePassage, ReadPassage>();

/** Reads a passage against a question. */
export function readPassage(asked: WeightedQuestion, passage: CandidatePassage): ReadPassage {
  const known = READ.get(passage);
  if (known?.asked === asked) return known;
  const read = readAnew(asked, passage);
  READ.set(passage, read);
  return read;
}

function readAnew(asked: WeightedQuestion, passage: CandidatePassage): ReadPassage {
  const { prose } = passage.source.read.article;
  const sentences = readSentences(asked, NOTHING_SPARE, passage, 0);
  const met = new Set(sentences.flatMap((each) => [...each.met]));
  const asking = sentences[0]?.asking ?? NOTHING_SPARE;
  return {
    asked,
    relation: relationOf(asked),
    passage,
    sentences,
    text: slice(prose, passage),
    surroundings: slice(prose, sentences[0]?.surroundings ?? passage),
    missing: asked.terms.filter(({ share, stem }) => share === 1 && asking.has(stem) && !met.has(stem)),
  };
}

/** Whether a sentence has an expression of the type asked for with a word that the question lacks. */
export function holdsNewTyped({ question }: WeightedQuestion, { text, span }: StatedSentence): boolean {
  const words = slice(text, span);
  const known = new Set(splitWords(question.text).map(({ form }) => form));
  return typesAsked(question).some((type) =>
    findTyped(type, words).some((found) => splitWords(words, found).some(({ form }) => !known.has(form))),
  );
}
