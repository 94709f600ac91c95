import type { Article } from '../../article/article.ts';
import { firstEndingBehind, overlaps, slice, type TextSpan } from '../../span.ts';
import type { Quotation } from '../quotation.ts';
import { readDialogue } from './dialogue.ts';
import { cutInsertions, insertionPattern } from './insertions.ts';
import { findPairs, readAngles } from './pairs.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that part no words by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const SENTENCE_END = /[.!?…。！？؟][\s\p{P}]*$/u;
const STARTS_LOWER = /^[\s\p{P}]*\p{Ll}/u;
/** Signs at the end among which the end of the sentence is looked for. */
const MAX_ENDING = 8;
/** Fewer words in marks are a term or a title. */
const MIN_WORDS = 4;
/** Of words that end as a sentence does. */
const MIN_SENTENCE_WORDS = 2;
/** How many signs of a script without spaces count as one word. */
const SIGNS_A_WORD = 2;

/**
 * The quotations of an article in a language that is not read, in order, none overlapping another: what stands in its
 * marks or behind the dash of a dialogue, without the reporter's words. Who says them is not asked.
 */
export function findUnreadQuotations({
  prose,
  paragraphs,
  language,
}: Pick<Article, 'prose' | 'paragraphs' | 'language'>): readonly Quotation[] {
  const angles = readAngles(prose, paragraphs);
  const pattern = insertionPattern(language);
  return paragraphs.flatMap((paragraph) => {
    const spoken = readDialogue(prose, paragraph, language, pattern);
    const taken = spoken.flat();
    const marked = findPairs(prose, paragraph, angles)
      .filter((pair) => isFree(pair, taken))
      .map((pair) => cutInsertions(prose, pair, pattern));
    return [...spoken, ...marked]
      .filter((parts) => isStatement(parts.map((part) => slice(prose, part)).join(' ')))
      .flatMap((parts) => toQuotation(prose, parts))
      .sort((one, other) => one.start - other.start);
  });
}

/** Whether a pair of marks stands outside the dialogue that dashes open; a pair that overlaps it does not count. */
function isFree(pair: TextSpan, spoken: readonly TextSpan[]): boolean {
  const next = spoken[firstEndingBehind(spoken, pair.start)];
  return next === undefined || !overlaps(next, pair);
}

function isStatement(words: string): boolean {
  const unspaced = words.match(UNSPACED)?.length ?? 0;
  const count = (words.match(WORD)?.length ?? 0) + Math.floor(unspaced / SIGNS_A_WORD);
  return count >= (SENTENCE_END.test(words.slice(-MAX_ENDING)) ? MIN_SENTENCE_WORDS : MIN_WORDS);
}

function toQuotation(prose: string, parts: readonly TextSpan[]): readonly Quotation[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      start: first.start,
      end: last.end,
      kind: STARTS_LOWER.test(slice(prose, first)) ? 'mixed' : 'direct',
      parts,
      speaker: null,
      attribution: 'unclear',
      confidence: 'unclear',
      evidence: null,
      coSpeakers: [],
      tellers: [],
      document: null,
      cue: null,
    },
  ];
}
