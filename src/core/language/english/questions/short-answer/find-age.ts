import { slice, type TextSpan } from '../../../../span.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { StatedSentence } from './stated-sentence.ts';

const AGE =
  /(?<=\b(?:at|aged|age|age of|turned|turns|turning)\s)\d{1,3}(?![\p{L}\p{N}%,-]|\.\d)|(?<=\p{Lu}\p{Ll}+,\s)\d{2,3}(?=,)|\d{1,3}(?=-year-old)/gu;
/** "the 43-year-old league guard Ruiz": at most this many words before the name. */
const MAX_TO_NAME = 5;

/**
 * How old somebody or something is: "died at 81", "Ana Ruiz, 43,", "the 43-year-old". Null where it is somebody else's
 * age, or there are several.
 *
 * @param owner - the stems of the one asked for.
 */
export function findAge(sentence: StatedSentence, owner: readonly string[]): TextSpan | null {
  const { span, text } = sentence;
  const found = [...slice(text, span).matchAll(AGE)].map(({ 0: age, index }) => ({
    start: span.start + index,
    end: span.start + index + age.length,
  }));
  const [own, another] = found.filter((age) => isOf(sentence, age, owner));
  return another === undefined ? (own ?? null) : null;
}

/** Whether an age belongs to the one asked for, the nearest name to it or the only one of the sentence. */
function isOf(
  { items, stems, text, around }: StatedSentence,
  age: TextSpan,
  owner: readonly string[],
): boolean {
  const at = items.findIndex(({ end }) => end > age.start);
  const isOwn = (index: number) => owner.includes(stems[index] ?? '');
  const isName = (index: number) => items[index]?.isCapitalised === true && items[index]?.tag === 'PROPN';
  const [unit] = YEAR_OLD.exec(text.slice(age.end, age.end + MAX_UNIT)) ?? [];
  const behind = unit === undefined ? null : nameBehind(age.end + unit.length);
  if (behind !== null) return isOwn(behind);
  for (let index = at - 1; index >= 0; index -= 1) {
    if (isOwn(index)) return true;
    if (isName(index) || isPersonNoun(items[index]?.lower ?? '')) return false;
  }
  return !items.some((_, index) => isName(index) && !isOwn(index)) && owner.some((stem) => around.has(stem));

  /** The last word of the name or noun behind an age. */
  function nameBehind(end: number): number | null {
    let last: number | null = null;
    const from = items.findIndex(({ start }) => start >= end);
    for (let index = from; from >= 0 && index < from + MAX_TO_NAME; index += 1) {
      const { tag = '', lower = '' } = items[index] ?? {};
      if (index > from && !NOMINAL_TAGS.has(tag) && !isPersonNoun(lower)) break;
      if (isOwn(index)) return index;
      if (isName(index)) last = index;
    }
    return last;
  }
}

const NOMINAL_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const YEAR_OLD = /^-year-old/u;
const MAX_UNIT = 10;
