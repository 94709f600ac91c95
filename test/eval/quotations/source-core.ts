import { FORMS_OF_ADDRESS, SURNAME_TITLES } from './source-tables.ts';
import type { SourceWord } from './source-words.ts';

/** Neighbouring words of a source. */
export type Phrase = readonly SourceWord[];

const BREAK = /[,;:()[\]—–]|--/;

/**
 * The noun phrase that is the source itself, without what describes it further: the words before the first comma,
 * dash, bracket or preposition; where these are a description and a name follows ("the House speaker, Paul Ryan"), the
 * name. Empty only where there are no words.
 */
export function findCore(text: string, words: Phrase): Phrase {
  const [first = [], second = []] = splitAtBreaks(text, words).map(cutAtPreposition);
  const core = !endsInName(first) && isName(second) ? second : first;
  const end = core.findLastIndex((word) => !word.isSuffix);
  return core.slice(0, Math.max(1, end + 1));
}

/** Whether a title stands where only a surname can: "Mr. King", "Peter King". */
export function isSurname(phrase: Phrase, index: number): boolean {
  const word = phrase[index];
  const before = phrase[index - 1];
  if (word === undefined || before === undefined || index !== phrase.length - 1) return false;
  if (!SURNAME_TITLES.has(word.plain) || !word.isCapitalised || !before.isCapitalised) return false;
  return FORMS_OF_ADDRESS.has(before.plain) || !(before.isTitle || before.isDeterminer);
}

function splitAtBreaks(text: string, words: Phrase): readonly Phrase[] {
  const phrases: SourceWord[][] = [];
  let last: SourceWord | undefined;
  for (const word of words) {
    if (last === undefined || BREAK.test(text.slice(last.end, word.start))) phrases.push([word]);
    else phrases.at(-1)?.push(word);
    last = word;
  }
  return phrases;
}

/** Goes past a preposition only inside a title before a name: "Secretary of State John Kerry". */
function cutAtPreposition(phrase: Phrase): Phrase {
  const at = phrase.findIndex((word, index) => {
    if (index === 0 || !word.isPreposition) return false;
    const [first] = phrase;
    const isInTitle =
      !phrase.slice(0, index).some(isNameWord) &&
      first?.isCapitalised === true &&
      first.isTitle &&
      phrase.slice(index + 1).some(isNameWord);
    return !isInTitle;
  });
  return at === -1 ? phrase : phrase.slice(0, at);
}

function isName(phrase: Phrase): boolean {
  const [first] = phrase;
  return (
    first !== undefined && endsInName(phrase) && (first.isProper || first.isTitle) && !first.isDeterminer
  );
}

function endsInName(phrase: Phrase): boolean {
  const last = phrase.at(-1);
  return last?.isProper === true && (!last.isTitle || isSurname(phrase, phrase.length - 1));
}

function isNameWord(word: SourceWord): boolean {
  return word.isProper && !word.isTitle;
}
