import type { PageBlock } from './page-blocks.ts';

/** Letters of the shortest block that is taken for prose by itself. */
const MIN_LETTERS = 40;
/** A sign of Chinese, Japanese or Korean says as much as some letters. */
const MIN_SIGNS = 15;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Of a paragraph that leads elsewhere from its first word to its last, all is a link. */
const MAX_LINKED = 0.75;
const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»“)\]]*(?=\s|$)/u;

/** Whether a block reads like sentences, and not like a line, a label or a list of links. */
export function isProse({ text, linked }: Pick<PageBlock, 'text' | 'linked'>): boolean {
  if (text.length < (SIGN.test(text) ? MIN_SIGNS : MIN_LETTERS)) return false;
  return linked < MAX_LINKED && SENTENCE_END.test(text);
}

const ENDS_SENTENCE = /[.!?…:。！？।؟۔]["”’»“)\]]*$/u;

/** Whether a block ends as a sentence does, however short it is and wherever it leads. */
export function endsSentence({ text }: Pick<PageBlock, 'text'>): boolean {
  return ENDS_SENTENCE.test(text);
}
