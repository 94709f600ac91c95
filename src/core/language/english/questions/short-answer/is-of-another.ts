import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../../search/words.ts';
import { slice } from '../../../../span.ts';
import { isFirstName } from '../../gender.ts';
import { TITLES, wordSet } from '../../lists/grammar/words.ts';
import { findNames } from '../answer-types.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Names that add little, since they are mostly understood. */
const UNDERSTOOD = wordSet('us uk usa american british mr mrs ms dr');
const POINTS = wordSet('north south east west northern southern eastern western new');

/**
 * Whether a sentence is about another person, place or body than the question: a name of the question is not near, or a
 * namesake ("Vera Marsh" for Paul Marsh) or another part of a region is.
 */
export function isOfAnother(asked: WeightedQuestion, sentence: StatedSentence): boolean {
  return lacksName(asked, sentence) || namesNamesake(asked, sentence) || namesLonger(asked, sentence);
}

function lacksName({ terms }: WeightedQuestion, { met, asking, around, stems }: StatedSentence): boolean {
  return terms.some(({ form, stem, isName, share }) => {
    if (!isName || share < 1 || UNDERSTOOD.has(form) || !asking.has(stem)) return false;
    if (isFirstName(form)) return !met.has(stem);
    return !around.has(stem) && !stems.includes(stem) && !met.has(stem);
  });
}

/** Whether the second word of a name is near the answer behind another first name or point of the compass. */
function namesNamesake({ question }: WeightedQuestion, { text, surroundings }: StatedSentence): boolean {
  const asked = splitWords(question.text).map(({ form }) => form);
  const told = splitWords(text, surroundings);
  return asked.some((first, at) => {
    const second = asked[at + 1];
    if (second === undefined) return false;
    const isOf = POINTS.has(first) ? isPoint : isFirstName(first) ? isForename : null;
    if (isOf === null) return false;
    const indexes = told.flatMap(({ form }, index) => (form === second ? [index] : []));
    const before = indexes.flatMap((index) => told[index - 1] ?? []);
    if (indexes.length === 0 || before.some(({ form }) => form === first)) return false;
    return before.some((word) => isOf(slice(text, word)));
  });
}

/** "Folk Song of the Year" where the question asks for "Song of the Year": a name that is part of another one. */
function namesLonger({ question }: WeightedQuestion, { text, span }: StatedSentence): boolean {
  const told = slice(text, span);
  return findNames(question.text).some((span) => {
    const name = slice(question.text, span);
    const words = name.split(/\s+/u);
    if (words.length < 2 || isFirstName(words[0] ?? '')) return false;
    const before = told.split(name).slice(0, -1);
    return (
      before.length > 0 &&
      before.every((words) => {
        const word = CAPITALISED_LAST.exec(words)?.[1] ?? '';
        return (
          word !== '' &&
          !UNDERSTOOD.has(word.toLowerCase().replaceAll('.', '')) &&
          !TITLES.has(word.toLowerCase()) &&
          !question.text.includes(word)
        );
      })
    );
  });
}

const CAPITALISED_LAST = /(?<=[\p{L},]\s+)(\p{Lu}[\p{Ll}.]+)\s$/u;

function isPoint(word: string): boolean {
  return POINTS.has(word.toLowerCase());
}

function isForename(word: string): boolean {
  return CAPITALISED.test(word) && isFirstName(word);
}

const CAPITALISED = /^\p{Lu}/u;
