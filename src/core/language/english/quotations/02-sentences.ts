import type { Paragraph } from '../../../article/article.ts';
import { HEADLINE_VERBS } from '../lists/speech/speech-words.ts';
import type { Token } from '../tokens.ts';
import type { MarkedSpan } from './01-marks.ts';
import { behindDateline } from './datelines.ts';
import { findHeadings } from './headings.ts';

/** A word, a punctuation mark, or a whole marked span (tag `QUOTE`), which counts as a word of the sentence. */
export interface Item extends Token {
  readonly marked?: MarkedSpan;
}

/** A sentence of the article's own voice, marked spans included as single items. */
export interface Sentence {
  readonly items: readonly Item[];
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether its paragraph is a heading. */
  readonly isHeading: boolean;
}

const MAX_SMALL_WORD_LENGTH = 4;
const MIN_CAPITALS = 4;
const SENTENCE_END = /^(?:[.!?]+|…)$/u;
const ENDS_SENTENCE_INSIDE = /[.!?…][\s)\]'’”"]*$/u;
const CONTINUES_AFTER_QUOTE = /^[,;:—–―()-]/u;
const DIGIT = /^\d/u;
const LOWER_CASE = /^\p{Ll}/u;
const ABBREVIATION =
  /(?:^|-)(?:\p{L}|Ark|Calif|Colo|Conn|Fla|Ga|Ind|Kan|Ky|La|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Rev|Ph|Esq|Sr)$/u;

/**
 * Cuts the paragraphs into sentences of the article's own voice: marks and words inside a marked span never end one,
 * a marked span that ends in a full stop does unless a reporting clause belongs to it.
 *
 * @param belongsToQuote Whether the items from `index` on are nothing but a reporting clause ("Cruz said.").
 */
export function findOwnSentences(
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  marked: readonly MarkedSpan[],
  text: string,
  belongsToQuote: (items: readonly Item[], index: number) => boolean,
): readonly Sentence[] {
  const items = readItems(tokens, marked, text);
  const sentences: Sentence[] = [];
  const headings = findHeadings(paragraphs, text);
  let position = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    while ((items[position]?.start ?? Number.POSITIVE_INFINITY) < span.start) position++;
    const first = position;
    while ((items[position]?.start ?? Number.POSITIVE_INFINITY) < span.end) position++;
    const own = items.slice(first, position);
    for (const sentence of cutSentences(own.slice(behindDateline(own)), text, belongsToQuote)) {
      sentences.push({ items: readHeadline(sentence), paragraph, isHeading: headings.has(paragraph) });
    }
  }
  return sentences;
}

/** The inside of each marked span, as sentences that are read for names only. */
export function readInsides(tokens: readonly Token[], marked: readonly MarkedSpan[]): readonly Sentence[] {
  let position = 0;
  return marked.map(({ inside }) => {
    const items: Token[] = [];
    while ((tokens[position]?.start ?? Number.POSITIVE_INFINITY) < inside.start) position++;
    for (let token = tokens[position]; token && token.start < inside.end; token = tokens[++position]) {
      items.push(token);
    }
    return { items, paragraph: -1, isHeading: false };
  });
}

function readItems(tokens: readonly Token[], marked: readonly MarkedSpan[], text: string): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    for (let span = marked[next]; span && span.start <= token.start; span = marked[next]) {
      items.push({
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        lower: '',
        tag: 'QUOTE',
        isCapitalised: false,
        marked: span,
      });
      next++;
    }
    if ((items.at(-1)?.end ?? 0) <= token.start) items.push(token);
  }
  return items;
}

/** In a headline with capitals throughout, a verb of saying is still a verb: "Jo Hill Says It Is “Over”". */
function readHeadline(items: readonly Item[]): readonly Item[] {
  const words = items.filter((item) => item.marked === undefined);
  const long = words.filter((item) => item.text.length > MAX_SMALL_WORD_LENGTH);
  const isHeadline =
    words.length < items.length &&
    words.filter((item) => item.isCapitalised).length >= MIN_CAPITALS &&
    long.every((item) => item.isCapitalised);
  if (!isHeadline) return items;
  return items.map((item, index) =>
    index > 0 && item.isCapitalised && HEADLINE_VERBS.has(item.lower)
      ? { ...item, isCapitalised: false, tag: 'VERB' }
      : item,
  );
}

function cutSentences(
  items: readonly Item[],
  text: string,
  belongsToQuote: (items: readonly Item[], index: number) => boolean,
): readonly (readonly Item[])[] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  for (const [index, item] of items.entries()) {
    current.push(item);
    if (!endsSentence(items, index, text, belongsToQuote)) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(
  items: readonly Item[],
  index: number,
  text: string,
  belongsToQuote: (items: readonly Item[], index: number) => boolean,
): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (item === undefined || next === undefined) return false;
  if (item.marked) {
    if (!ENDS_SENTENCE_INSIDE.test(text.slice(item.marked.inside.start, item.marked.inside.end)))
      return false;
    if (next.marked) return true;
    return (
      !LOWER_CASE.test(next.text) &&
      !CONTINUES_AFTER_QUOTE.test(next.text) &&
      !SENTENCE_END.test(next.text) &&
      !belongsToQuote(items, index + 1)
    );
  }
  if (!SENTENCE_END.test(item.text)) return false;
  const previous = items[index - 1];
  const isAbbreviation =
    item.text === '.' && previous?.end === item.start && ABBREVIATION.test(previous.text);
  // "version BA.5"
  const isNumbered = next.start === item.end && DIGIT.test(next.text);
  return (
    !isAbbreviation && !isNumbered && !LOWER_CASE.test(next.text) && !CONTINUES_AFTER_QUOTE.test(next.text)
  );
}
