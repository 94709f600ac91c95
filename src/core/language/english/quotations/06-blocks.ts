import type { Paragraph } from '../../../article/article.ts';
import { slice } from '../../../span.ts';
import { BLOCK_OPENERS } from '../lists/speech/speech-words.ts';
import { type AttributedSpan, attributed, type PlacedSpan } from './attributions/attributed-span.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';

/** What tells speech from a list or a description: somebody speaks in it or is spoken to. */
const SPEAKS = /(?<![\p{L}\p{N}])(?:I|I['’]m|we|my|our|us|me|you|your)(?![\p{L}\p{N}])/iu;

/** Not a list or a table: it begins with a capital and ends a sentence. */
const READS_AS_TEXT = /^\p{Lu}\p{L}*[ ,].*[.!?]$/su;

/** A block quotation has at most this many paragraphs. */
const MAX_BLOCK = 30;

/**
 * Block quotations without marks: a paragraph behind a reporting clause that ends in a colon ("She wrote, in the
 * now-deleted post:"), and further ones that belong to it by their markup. Without markup it is only the one paragraph,
 * since nothing tells where a longer quotation ends.
 */
export function findBlocks(
  sentences: readonly ReadSentence[],
  paragraphs: readonly Paragraph[],
  text: string,
): readonly AttributedSpan[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    if (next?.paragraph !== sentence.paragraph + 1 || sentence.items.at(-1)?.text !== ':') return [];
    const paragraph = paragraphs[next.paragraph];
    if (paragraph === undefined || isMarked(sentences, index + 1, next.paragraph)) return [];
    const clause = sentence.clauses.find((one) => one.cueClass === 'say' && one.subject !== null);
    if (clause === undefined) return [];
    const first = { ...attributed(placed(paragraph, next), clause, 'before'), sourceSentence: sentence };
    if (paragraph.form === 'quotation')
      return asOne([first, ...restOf(first, sentences, index + 1, paragraphs)]);
    const words = slice(text, paragraph);
    return SPEAKS.test(words) || (announcesWords(sentence) && READS_AS_TEXT.test(words)) ? [first] : [];
  });
}

/** The further paragraphs of a block quotation that begins with the sentence at `index`. */
function restOf(
  first: AttributedSpan,
  sentences: readonly ReadSentence[],
  index: number,
  paragraphs: readonly Paragraph[],
): readonly AttributedSpan[] {
  const begun = sentences[index]?.paragraph ?? 0;
  const rest: AttributedSpan[] = [];
  let last = begun;
  for (let at = index + 1; last < begun + MAX_BLOCK; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.paragraph > last + 1) break;
    if (sentence.paragraph === last) continue;
    last = sentence.paragraph;
    const paragraph = paragraphs[last];
    if (paragraph?.form !== 'quotation') break;
    rest.push({ ...first, ...placed(paragraph, sentence), isContinued: true, link: 'continued' });
  }
  return rest;
}

/** Paragraphs of one quotation: only the last is closed. */
function asOne(spans: readonly AttributedSpan[]): readonly AttributedSpan[] {
  const last = spans.length - 1;
  return spans.map((span, index) => ({ ...span, marked: { ...span.marked, isClosed: index === last } }));
}

/** The whole paragraph that begins with the sentence. */
function placed(paragraph: Paragraph, sentence: ReadSentence): PlacedSpan {
  const { start, end } = paragraph;
  const inside = { start, end };
  return { sentence, at: 0, marked: { ...inside, inside, isClosed: true, opensParagraph: true } };
}

/** "said in a statement:", "The letter reads:". */
function announcesWords({ items }: ReadSentence): boolean {
  return BLOCK_OPENERS.has(items.at(-2)?.lower ?? '');
}

/** Whether the paragraph begins with marks, or has them everywhere. */
function isMarked(sentences: readonly ReadSentence[], first: number, paragraph: number): boolean {
  for (let at = first; sentences[at]?.paragraph === paragraph; at++) {
    if (sentences[at]?.items[0]?.marked) return true;
  }
  return false;
}
