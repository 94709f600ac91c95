import type { Article } from './article/article.ts';
import { overlaps, slice, type TextSpan } from './span.ts';

/** Longer snippets are linked by their first and last words: a page need not match every character between. */
const MAX_EXACT_TEXT_LENGTH = 100;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

const DIRECTIVE = ':~:';
const WHITE_SPACE = /\s+/;
const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Syntax of the directive or of a message around it, which `encodeURIComponent` leaves as it is. */
const LEFT_BY_ENCODING = /[-!'()*_~]/g;

/**
 * An article's url with a text fragment that opens it at a snippet, as WICG's Scroll-to-Text-Fragment has it:
 * `#:~:text=[prefix-,]textStart[,textEnd][,-suffix]`. The words before and after are added where the snippet's own
 * stand more than once in the article. Null where the article has no url.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToText(article: Article, span: TextSpan): string | null {
  if (article.url === null || !URL.canParse(article.url)) return null;
  const url = new URL(article.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const directive = composeDirective(article, span);
  if (directive === null) return url.href;
  const fragment = url.hash.slice(1).split(DIRECTIVE)[0] ?? '';
  url.hash = '';
  return `${url.href}#${fragment}${DIRECTIVE}text=${directive}`;
}

/** The value of `text=`; null where the snippet holds nothing that a page could be searched for. */
function composeDirective(article: Article, span: TextSpan): string | null {
  // A fragment matches within one block of the page, so each edge is kept within one paragraph.
  const pieces = article.paragraphs.filter((each) => overlaps(each, span)).map((each) => clip(each, span));
  const edges = chooseEdges(pieces.map((piece) => slice(article.prose, piece)));
  if (!edges.every((edge) => LETTER_OR_DIGIT.test(edge))) return null;
  const plain = edges.map((edge) => edge.replace(OUTER_PUNCTUATION, ''));
  const prose = collapse(article.prose).toLowerCase();
  if (!plain.some((edge) => standsTwice(edge.toLowerCase(), prose))) return plain.map(encodeText).join(',');
  // Context must touch the text it is the context of, so here the punctuation stays.
  const before = wordsBefore(article, span.start).map((words) => `${encodeText(words)}-`);
  const after = wordsAfter(article, span.end).map((words) => `-${encodeText(words)}`);
  return [...before, ...edges.map(encodeText), ...after].join(',');
}

/** The whole of a short snippet, or the first and the last words of a long one. */
function chooseEdges(pieces: readonly string[]): readonly string[] {
  const first = wordsOf(pieces[0] ?? '');
  const last = wordsOf(pieces.at(-1) ?? '');
  const text = first.join(' ');
  const isWhole = pieces.length === 1 && (text.length <= MAX_EXACT_TEXT_LENGTH || first.length === 1);
  if (isWhole) return [text];
  const most = pieces.length === 1 ? Math.min(EDGE_WORDS, Math.floor(first.length / 2)) : EDGE_WORDS;
  return [first.slice(0, most).join(' '), last.slice(-most).join(' ')];
}

/** The last words before an offset within one paragraph, as a list of one; empty where the article begins there. */
function wordsBefore({ prose, paragraphs }: Article, offset: number): readonly string[] {
  const texts = paragraphs.map(({ start, end }) => wordsOf(prose.slice(start, Math.min(end, offset))));
  const words = texts.findLast((each) => each.length > 0) ?? [];
  return words.length === 0 ? [] : [words.slice(-CONTEXT_WORDS).join(' ')];
}

function wordsAfter({ prose, paragraphs }: Article, offset: number): readonly string[] {
  const texts = paragraphs.map(({ start, end }) => wordsOf(prose.slice(Math.max(start, offset), end)));
  const words = texts.find((each) => each.length > 0) ?? [];
  return words.length === 0 ? [] : [words.slice(0, CONTEXT_WORDS).join(' ')];
}

function standsTwice(text: string, within: string): boolean {
  return within.indexOf(text) !== within.lastIndexOf(text);
}

function clip(paragraph: TextSpan, span: TextSpan): TextSpan {
  return { start: Math.max(paragraph.start, span.start), end: Math.min(paragraph.end, span.end) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(WHITE_SPACE).filter((word) => word !== '');
}

function collapse(text: string): string {
  return wordsOf(text).join(' ');
}

function encodeText(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '')).replace(
    LEFT_BY_ENCODING,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
