import { wordSet } from '../language/english/words.ts';
import { slice, type TextSpan } from '../span.ts';
import type { MarkedSpan } from './01-marks.ts';
import { type AttributedSpan, attributed } from './03-attributions.ts';
import type { ReadSentence } from './clauses/reporting-clauses.ts';

/** Speech is told from a list or a description by the person who speaks in it or is spoken to. */
const SPEAKS = /(?<![\p{L}\p{N}])(?:I|I['’]m|we|my|our|us|me|you|your)(?![\p{L}\p{N}])/iu;

/** What stands right before the colon where the very words follow. */
const WORDS_FOLLOW = wordSet(
  'statement letter post tweet email e-mail note message wrote writes reads read tweeted posted',
);
/** No list and no table: it begins with a capital and ends a sentence. */
const READS_AS_TEXT = /^\p{Lu}\p{L}*[ ,].*[.!?]$/su;

/**
 * Block quotations without marks: a paragraph behind a reporting clause that ends in a colon ("She wrote, in the
 * now-deleted post:"). Only the one paragraph, since nothing tells where a longer one would end.
 */
export function findBlocks(
  sentences: readonly ReadSentence[],
  paragraphs: readonly TextSpan[],
  text: string,
): readonly AttributedSpan[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    if (
      next === undefined ||
      next.paragraph !== sentence.paragraph + 1 ||
      sentence.items.at(-1)?.text !== ':'
    )
      return [];
    const paragraph = paragraphs[next.paragraph];
    if (paragraph === undefined || isMarked(sentences, index + 1, next.paragraph)) return [];
    const words = slice(text, paragraph);
    if (!SPEAKS.test(words) && !(announcesWords(sentence) && READS_AS_TEXT.test(words))) return [];
    const clause = sentence.clauses.find((one) => one.cueClass === 'say' && one.subject !== null);
    if (clause === undefined) return [];
    const marked: MarkedSpan = { ...paragraph, inside: paragraph, isClosed: true, opensParagraph: true };
    return [{ ...attributed({ sentence: next, at: 0, marked }, clause, 'before'), sourceSentence: sentence }];
  });
}

/** "said in a statement:", "The letter reads:". */
function announcesWords({ items }: ReadSentence): boolean {
  return WORDS_FOLLOW.has(items.at(-2)?.lower ?? '');
}

/** Whether the paragraph's own voice is interrupted by marks at its start, or everywhere. */
function isMarked(sentences: readonly ReadSentence[], first: number, paragraph: number): boolean {
  for (let at = first; sentences[at]?.paragraph === paragraph; at++) {
    if (sentences[at]?.items[0]?.marked) return true;
  }
  return false;
}
