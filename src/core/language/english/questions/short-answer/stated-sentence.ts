import type { CandidatePassage } from '../../../../answers/ask/passages.ts';
import type { WeightedQuestion, WeightedTerm } from '../../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../../search/words.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { isFirstName } from '../../gender.ts';
import type { Item } from '../../quotations/02-sentences.ts';
import { holdsParaphrase } from './paraphrases.ts';
import { headlineStems, readingAt, stemsOf } from './sentence-readings.ts';

/** A sentence of a citation, read for what it states. */
export interface StatedSentence {
  /** Its span in the article. */
  readonly span: TextSpan;
  readonly text: string;
  /** From the sentence before the citation to the end of the citation. */
  readonly surroundings: TextSpan;
  readonly items: readonly Item[];
  /** The stem of each item. */
  readonly stems: readonly string[];
  /** The stems of the headline, of the rest of the citation and of the sentence before. */
  readonly around: ReadonlySet<string>;
  /** The share of the asking sentence's weight that its own words have, 0 to 1. */
  readonly covered: number;
  /**
   * The share of the whole question that it, the headline, the rest of the citation and the sentence before have; for
   * first names, anywhere in the article.
   */
  readonly near: number;
  /** The question's stems in it or right around it; first names from anywhere in the article. */
  readonly met: ReadonlySet<string>;
  /** The stems of the sentence of the question that asks. */
  readonly asking: ReadonlySet<string>;
  /** Whether a year or another number of the question is not near. */
  readonly lacksFigure: boolean;
}

/**
 * The sentences of a passage that have enough of the question in and around them.
 *
 * @param spare - stems of the question that need not be there.
 * @param least - a share of the weight of the question's words, 0 to 1.
 */
export function readSentences(
  asked: WeightedQuestion,
  spare: ReadonlySet<string>,
  passage: CandidatePassage,
  least: number,
): readonly StatedSentence[] {
  const { article, sentences } = passage.source.read;
  const around = new Set(headlineStems(passage.source));
  for (let at = Math.max(0, passage.from - 1); at < passage.until; at += 1) {
    for (const stem of readingAt(passage.source, at)?.stems() ?? []) around.add(stem);
  }
  const surroundings = {
    start: sentences[Math.max(0, passage.from - 1)]?.start ?? passage.start,
    end: passage.end,
  };
  const terms = asked.terms.filter(({ stem, share }) => share === 1 && !spare.has(stem));
  const asking = new Set(stemsOf(askingSentence(asked.question.text)));
  const main = hasSentences(asked.question.text) ? terms.filter(({ stem }) => asking.has(stem)) : terms;
  const elsewhere = namesIn(asked, passage);
  const read: StatedSentence[] = [];
  for (let at = passage.from; at < passage.until; at += 1) {
    const span = sentences[at];
    const reading = readingAt(passage.source, at);
    if (span === undefined || reading === null) continue;
    const own = new Set(reading.stems());
    const all = new Set([...own, ...around, ...elsewhere]);
    for (const stem of restOfNames(asked, all)) all.add(stem);
    const previous = sentences[at - 1];
    const subject =
      previous !== undefined && hasPronoun(slice(article.prose, span))
        ? namesOf(asked, slice(article.prose, previous))
        : [];
    for (const stem of subject) own.add(stem);
    const near = shareOf(terms, all);
    // Parts of speech are read only for sentences that can answer.
    if (near < least) continue;
    const { items, stems } = reading.tagged();
    const lacksFigure = terms.some(({ form, stem }) => FIGURE.test(form) && !all.has(stem));
    const met = new Set(asked.terms.flatMap(({ stem }) => (holdsParaphrase(all, stem) ? [stem] : [])));
    const text = article.prose;
    read.push({
      span,
      text,
      surroundings,
      items,
      stems,
      around,
      met,
      asking,
      covered: shareOf(main, own),
      near,
      lacksFigure,
    });
  }
  return read;
}

const FIGURE = /^\d/u;

/** "Judge Marsh" is "Sofia Lee Marsh": the words before a last name that is met, in a row of names of the question. */
function restOfNames({ question, terms }: WeightedQuestion, met: ReadonlySet<string>): readonly string[] {
  const text = ` ${splitWords(question.text)
    .map(({ form }) => form)
    .join(' ')} `;
  return terms.flatMap(({ form, stem, isName }, index) => {
    const next = terms[index + 1];
    if (!isName || next?.isName !== true || !met.has(next.stem) || POINTS.test(form)) return [];
    return text.includes(` ${form} ${next.form} `) ? [stem] : [];
  });
}

/** "North Lorne" is not Lorne. */
const POINTS = /^(?:north|south|east|west|new|northern|southern|eastern|western)$/u;

/** Whether the sentence begins with a pronoun for somebody or something told before. */
function hasPronoun(text: string): boolean {
  return OPENING_PRONOUN.test(text);
}

const OPENING_PRONOUN =
  /^\W*(?:(?:but|and|then|later|now|today|instead),?\s+|(?:in|for|at|after|on|by|during)\b[^,.;]{0,60}?\s)?(?:he|she|it|they|his|her|its|their)\b/iu;

function namesOf({ terms }: WeightedQuestion, text: string): readonly string[] {
  const told = new Set(stemsOf(text));
  return terms.flatMap(({ stem }) => (told.has(stem) ? [stem] : []));
}

/** The question's first names that the article has anywhere: it gives them once, in full. */
function namesIn({ terms }: WeightedQuestion, { source }: CandidatePassage): readonly string[] {
  return terms.flatMap(({ form, stem }, index) =>
    isFirstName(form) && source.hits.includes(index) ? [stem] : [],
  );
}

function shareOf(terms: readonly WeightedTerm[], stems: ReadonlySet<string>): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce((sum, { stem, weight }) => sum + (holdsParaphrase(stems, stem) ? weight : 0), 0);
  return whole === 0 ? 0 : met / whole;
}

/** The stems of the sentence that asks, where a question has several sentences; else null. */
export function readAsking(text: string): ReadonlySet<string> | null {
  return hasSentences(text) ? new Set(stemsOf(askingSentence(text))) : null;
}

function hasSentences(text: string): boolean {
  return (text.match(SENTENCES) ?? []).length > 1;
}

/** The sentence that asks; others of the question say what it is about. */
function askingSentence(text: string): string {
  const sentences = text.match(SENTENCES) ?? [text];
  return sentences.findLast((each) => ASKS.test(each)) ?? text;
}

const SENTENCES = /[^.?!]+(?:\.(?=\S)[^.?!]+)*[.?!]*/gu;
const ASKS = /\b(?:who|whom|whose|which|what|when|where|how)\b/iu;
