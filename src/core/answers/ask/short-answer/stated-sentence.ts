import { tokenize } from '../../../language/tokens.ts';
import type { Item } from '../../../quotations/02-sentences.ts';
import { stemOf } from '../../../search/stem.ts';
import type { TextSpan } from '../../../span.ts';
import type { CandidatePassage } from '../02-gather.ts';
import type { WeightedQuestion } from '../weighted-question.ts';

/** A sentence of a citation, read for what it states. */
export interface StatedSentence {
  /** Where it stands in the article. */
  readonly span: TextSpan;
  readonly text: string;
  readonly items: readonly Item[];
  /** The stem of each item. */
  readonly stems: readonly string[];
  /** The stems of the headline, of the rest of the citation and of the sentence before. */
  readonly around: ReadonlySet<string>;
  /** The share of the weight of the question's asking sentence in its own words, 0 to 1. */
  readonly covered: number;
  /** The share of the whole question in it, the headline, the rest of the citation and the sentence before. */
  readonly near: number;
}

/**
 * The sentences of a passage in and around which at least so much of the question stands.
 *
 * @param spare - stems of the question that need not stand there.
 * @param least - a share of the weight of the question's words, 0 to 1.
 */
export function readSentences(
  asked: WeightedQuestion,
  spare: ReadonlySet<string>,
  passage: CandidatePassage,
  least: number,
): readonly StatedSentence[] {
  const { article, sentences } = passage.source.read;
  const around = new Set(stemsOf(article.headline ?? ''));
  for (let at = Math.max(0, passage.from - 1); at < passage.until; at += 1) {
    const span = sentences[at];
    if (span !== undefined)
      for (const stem of stemsOf(article.prose.slice(span.start, span.end))) around.add(stem);
  }
  const terms = asked.terms.filter(({ stem, share }) => share === 1 && !spare.has(stem));
  const asking = new Set(stemsOf(askingSentence(asked.question.text)));
  const main = terms.filter(({ stem }) => asking.has(stem));
  const read: StatedSentence[] = [];
  for (let at = passage.from; at < passage.until; at += 1) {
    const span = sentences[at];
    if (span === undefined) continue;
    const words = article.prose.slice(span.start, span.end);
    const own = new Set(stemsOf(words));
    const near = shareOf(terms, new Set([...own, ...around]));
    // Parts of speech are read only of what can answer.
    if (near < least) continue;
    const items = tokenize(words).map((token) => ({
      ...token,
      start: token.start + span.start,
      end: token.end + span.start,
    }));
    const stems = items.map(({ lower }) => stemOf(lower));
    read.push({ span, text: article.prose, items, stems, around, covered: shareOf(main, own), near });
  }
  return read;
}

function shareOf(terms: WeightedQuestion['terms'], stems: ReadonlySet<string>): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce((sum, { stem, weight }) => sum + (stems.has(stem) ? weight : 0), 0);
  return whole === 0 ? 0 : met / whole;
}

/** Of a question of several sentences the one that asks; the others say what it is about. */
function askingSentence(text: string): string {
  const sentences = text.match(SENTENCES) ?? [text];
  return sentences.findLast((each) => ASKS.test(each)) ?? text;
}

const SENTENCES = /[^.?!]+(?:\.(?=\S)[^.?!]+)*[.?!]*/gu;
const ASKS = /\b(?:who|whom|whose|which|what|when|where|how)\b/iu;

function stemsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/'s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(stemOf);
}
