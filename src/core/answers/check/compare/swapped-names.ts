import type { Language } from '../../../language/language.ts';
import { slice, type TextSpan } from '../../../span.ts';
import type { ComparedWord } from '../../compared-words.ts';
import type { WordChange } from '../../word-changes.ts';
import type { MeaningChange } from './meaning-changes.ts';
import { writtenForms } from './written-forms.ts';

/** Two texts to compare, and the names they may contain. */
export interface NamedTexts {
  /** The words checked, as typed. */
  readonly asked: string;
  /** The article’s. */
  readonly said: string;
  /** Whether a word, in its compared form, ends the name of somebody who is quoted. */
  isSpeakerName(form: string): boolean;
  /** That of the texts. */
  readonly language: Language;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
const MIXED_CASE = /\p{Lu}\p{Ll}|\p{Ll}.*\p{Lu}/su;
const SENTENCE_START = /(?:^|[.!?…:]["'”’)\]]*\s+|["“‘([]\s*|\n\s*)$/u;
const NEAR = 8;
const DIGIT = /\p{N}/u;

/** The names of people, parties and places where another name was said. */
export function findSwappedNames(
  changes: readonly WordChange[],
  texts: NamedTexts,
): readonly MeaningChange[] {
  return changes.flatMap(({ isEqual, from, to }): readonly MeaningChange[] => {
    if (
      isEqual ||
      texts.language.checks.areSameSpelt(writtenForms(from, texts.asked), writtenForms(to, texts.said))
    )
      return [];
    const said = findName(to, texts.said, texts);
    if (said === null) return [];
    const asked = findName(from, texts.asked, texts) ?? findUncapitalised(from, texts);
    return asked === null ? [] : [{ kind: 'name', asked, said }];
  });
}

/** The first name among words: capitals inside a sentence, or what is known for a name wherever it stands. */
function findName(words: readonly ComparedWord[], text: string, texts: NamedTexts): TextSpan | null {
  const isName = (word: ComparedWord | undefined) => word !== undefined && isNameWord(word, text, texts);
  const first = words.findIndex(isName);
  if (first < 0) return null;
  let last = first;
  while (isName(words[last + 1])) last += 1;
  return spanOf(words.slice(first, last + 1));
}

function isNameWord(word: ComparedWord, text: string, { isSpeakerName, language }: NamedTexts): boolean {
  const { isTitle, isParty, isPlace, isPlaceInCapitals } = language.checks;
  const { form, start, isInserted } = word;
  const written = slice(text, word);
  const isOther = language.words.isStopWord(form) || isTitle(form) || DIGIT.test(form) || isInserted;
  if (isParty(form) && CAPITAL.test(written)) return true;
  if (isPlaceInCapitals(written) || (isPlace(form) && CAPITAL.test(written))) return LOWER.test(text);
  if (isOther || !CAPITAL.test(written) || !LOWER.test(written)) return false;
  const opens = SENTENCE_START.test(text.slice(Math.max(0, start - NEAR), start));
  return !opens || isPlace(form) || isSpeakerName(form);
}

/** In a text without capitals, or all in capitals, the words that stand for a name are one. */
function findUncapitalised(words: readonly ComparedWord[], texts: NamedTexts): TextSpan | null {
  const { isTitle, isParty, isPlace } = texts.language.checks;
  const { isStopWord } = texts.language.words;
  const isKnown = ({ form }: ComparedWord) =>
    isPlace(form) || isParty(form) || (!isStopWord(form) && texts.isSpeakerName(form));
  const known = words.filter(isKnown);
  if (known.length > 0) return spanOf(known);
  const content = words.filter(({ form }) => !isStopWord(form) && !DIGIT.test(form) && !isTitle(form));
  return MIXED_CASE.test(texts.asked) || content.length === 0 ? null : spanOf(content);
}

function spanOf(words: readonly ComparedWord[]): TextSpan {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
