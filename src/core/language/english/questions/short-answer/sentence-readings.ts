import type { CandidateArticle } from '../../../../answers/ask/passages.ts';
import { once } from '../../../../once.ts';
import { splitWords } from '../../../../search/words.ts';
import { slice } from '../../../../span.ts';
import type { Item } from '../../quotations/02-sentences.ts';
import { stemOf } from '../../stem.ts';
import { tokenize } from '../../tokens.ts';

/** A sentence, read part by part when first needed. */
export interface SentenceReading {
  /** The stems of its words, those of possessives without their mark. */
  stems(): readonly string[];
  /** Its words with parts of speech, at their offsets in the article, and the stem of each. */
  tagged(): { readonly items: readonly Item[]; readonly stems: readonly string[] };
}

/** By a question's articles: several passages share a sentence, and several steps read each passage. */
const READINGS = new WeakMap<CandidateArticle, Map<number, SentenceReading>>();
const HEADLINES = new WeakMap<CandidateArticle, readonly string[]>();

/** The reading of a sentence by its index in the article; null without one. */
export function readingAt(source: CandidateArticle, at: number): SentenceReading | null {
  const readings = READINGS.get(source) ?? new Map<number, SentenceReading>();
  READINGS.set(source, readings);
  const known = readings.get(at);
  if (known !== undefined) return known;
  const { article, sentences } = source.read;
  const span = sentences[at];
  if (span === undefined) return null;
  const text = slice(article.prose, span);
  const reading = { stems: once(() => stemsOf(text)), tagged: once(() => tag(text, span.start)) };
  readings.set(at, reading);
  return reading;
}

/** The stems of an article's headline. */
export function headlineStems(source: CandidateArticle): readonly string[] {
  const known = HEADLINES.get(source) ?? stemsOf(source.read.article.headline ?? '');
  HEADLINES.set(source, known);
  return known;
}

/** The stems of a text's words, those of possessives without their mark. */
export function stemsOf(text: string): readonly string[] {
  return splitWords(text.replaceAll(POSSESSIVE, '')).map(({ form }) => stemOf(form));
}

const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/gu;

function tag(text: string, offset: number): ReturnType<SentenceReading['tagged']> {
  const items = tokenize(text).map((token) => ({
    ...token,
    start: token.start + offset,
    end: token.end + offset,
  }));
  return { items, stems: items.map(({ lower }) => stemOf(lower)) };
}
