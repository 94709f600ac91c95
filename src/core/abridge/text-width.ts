/** Letters of a line on a phone; a line break takes what is left of its line, so this is what it costs. */
export const LINE_WIDTH = 50;

/** East Asian letters and emoji, which are as wide as two. */
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/gu;
/** Marks upon a letter and what is not seen at all. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/gu;
const LINE_BREAKS = /[^\S\r\n]*[\r\n]\s*/gu;
const SPACES = /\s+/gu;

/** How much of a line a text takes, in letters of Latin script; white space counts once. */
export function widthOf(text: string): number {
  const breaks = countOf(text, LINE_BREAKS);
  const line = text.replace(LINE_BREAKS, '').replace(SPACES, ' ').replace(WITHOUT_WIDTH, '');
  return breaks * LINE_WIDTH + [...line].length + countOf(line, WIDE);
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
