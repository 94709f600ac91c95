import { decodeEntity, ENTITY } from './entities.ts';
import { type PastedText, type Rewriting, rewriteText } from './pasted-text.ts';

/**
 * A text as a reader sees it: without the markup of HTML, Markdown, Slack and Discord, without links and the tags
 * behind a post, words joined again that the end of a line cut. Mentions stay, since they may name who speaks.
 */
export function readMarkup(text: PastedText): PastedText {
  return rewriteText(REWRITINGS.reduce(rewriteText, text), closeLowMarks());
}

/** One after the other: what one of them leaves, the next one reads. */
const REWRITINGS: readonly Rewriting[] = [
  { pattern: /\r\n?/gu, rewrite: () => '\n' },
  { pattern: /<(?:script|style)\b[^<>]*>[^<]*<\/(?:script|style)\s*>|<!--[^<>]*-->/giu, rewrite: () => ' ' },
  { pattern: /<(\/?)q(?:\s[^<>]*)?>/giu, rewrite: ([, closing]) => (closing === '' ? '“' : '”') },
  {
    pattern: /<\/?(?:p|br|div|blockquote|li|ul|ol|h[1-6]|tr|table|section|article)(?:\s[^<>]*)?\/?>/giu,
    rewrite: () => '\n',
  },
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/giu, rewrite: () => '' },
  // Slack’s and Discord’s mentions, emoji, times and links; a label is what the reader saw.
  { pattern: /<(?:[@#!][^<>|]*|a?:\w+:\d+|t:[^<>]*|id:\w+|\/[^<>]*)>/gu, rewrite: () => ' ' },
  {
    pattern: /<([@#!])[^<>|]*\|([^<>|]*)>/gu,
    rewrite: ([, sign, label]) => (sign === '@' ? ` @${label}` : ` ${label}`),
  },
  { pattern: /<[^<>|\s]+\|([^<>|]*)>/gu, rewrite: ([, label = '']) => label },
  { pattern: /<(?:https?:|mailto:)[^<>\s]*>/giu, rewrite: () => ' ' },
  { pattern: /!\[[^[\]]*\]\([^()\s]*\)/gu, rewrite: () => ' ' },
  {
    pattern: /\[([^[\]]*)\]\(<?[a-z]+:\/\/[^\s()<>]*>?(?:\s"[^"\n]*")?\)/giu,
    rewrite: ([, label = '']) => label,
  },
  { pattern: ENTITY, rewrite: decodeEntity },
  {
    pattern:
      /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.|(?:pic\.twitter|t|bit)\.(?:com|co|ly)\/)[^\s<>"“”«»]*/giu,
    rewrite: () => ' ',
  },
  { pattern: /\\([!-/:-@[-`{-~])/gu, rewrite: ([, sign = '']) => sign },
  { pattern: /```|(?<!`)`(?!`)|~~|\|\|/gu, rewrite: () => '' },
  { pattern: /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,}:(?![\p{L}\p{N}])/gu, rewrite: () => ' ' },
  // A star between spaces is one of its own, between letters it masks what is not printed; an underscore is in a name.
  { pattern: /\*+/gu, rewrite: (run) => (isBeside(SPACE, run) || isBeside(LETTER, run) ? run[0] : '') },
  { pattern: /_+/gu, rewrite: (run) => (isBeside(LETTER, run) ? run[0] : '') },
  { pattern: /^[^\S\n]*(?:(?:>+|#{1,6}|[*•])[^\S\n]+|>+)/gmu, rewrite: () => '' },
  { pattern: /(?<=\p{L})\u00AD[^\S\n]*\n\s*(?=\p{L})/gu, rewrite: () => '' },
  // The hyphen stays: whether a word is written with one makes no difference where it is compared.
  { pattern: /(?<=\p{L}[-\u2010\u2011])[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu, rewrite: () => '' },
  { pattern: /[^\n]+/gu, rewrite: ([line]) => withoutTagsBehind(line) },
  { pattern: /(?<![\p{L}\p{N}])#(?=\p{L})/gu, rewrite: () => '' },
];

const SPACE = /^\s?$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** Whether the characters before and behind a match are both of a kind; the text's edges are empty. */
function isBeside(kind: RegExp, { 0: found, index = 0, input = '' }: RegExpMatchArray): boolean {
  return kind.test(input.charAt(index - 1)) && kind.test(input.charAt(index + found.length));
}

const TAG = /^#[\p{L}\p{N}_]+$/u;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The tags behind a post are none of its words; among them they are. */
function withoutTagsBehind(line: string): string {
  let end = line.length;
  let shown = end;
  while (end > 0) {
    const start = line.lastIndexOf(' ', end - 1) + 1;
    const word = line.slice(start, end);
    if (TAG.test(word)) shown = start;
    else if (HAS_WORDS.test(word)) break;
    end = start - 1;
  }
  return line.slice(0, shown);
}

/** In German “ closes what „ opens. */
function closeLowMarks(): Rewriting {
  let isOpen = false;
  return {
    pattern: /[„“”\n]/gu,
    rewrite: ([mark]) => {
      const closes = isOpen && mark === '“';
      isOpen = mark === '„' || (isOpen && mark === '\n');
      return closes ? '”' : mark;
    },
  };
}
