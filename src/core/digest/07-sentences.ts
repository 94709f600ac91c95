import type { IndexedSentence, ReadArticle } from '../search/sentence-index.ts';
import { splitWords } from '../search/words.ts';
import { covers, overlaps, slice, type TextSpan } from '../span.ts';
import type { StoryItem } from './02-copies.ts';
import { type Salience, type Stems, shareSaid, stemsOf, weightOf } from './06-salience.ts';

/** A sentence of a story that can be read by itself. */
export interface CandidateSentence extends TextSpan {
  readonly read: ReadArticle;
  readonly stems: Stems;
  /** Its place in the article, 0 for the first. */
  readonly place: number;
}

const MIN_WORDS = 9;
const MAX_WORDS = 45;
/** A sentence that is mostly somebody's words is a quotation; these have their own place. */
const MAX_QUOTED = 0.5;
/** So many of an article are looked at; what happened stands at the top. */
const MAX_OF_ARTICLE = 25;
const HALF_WEIGHT_AT = 6;
/** A sentence repeats what was said if at least this share of it was. */
const MAX_SAID = 0.4;
/** The last sentence must add this share of what the first one says. */
const MIN_OF_BEST = 0.05;
const TOP_PLACES = 2;
/** A sentence must say more to be longer, the shortest ones aside. */
const SOFT_LENGTH = 11;
/** How much the place counts: the first sentence is from the top, the next may be from anywhere. */
const TOP_PULL = 2;
const LATER_PULL = 0.4;

/** The share of capitalised long words above which a line is a title. */
const MAX_CAPITALISED = 0.75;

const COMPLETE = /[.!…]["'”’»)\]]*$/u;
const BEGINS_PLAINLY = /^["'“‘«(]*[\p{Lu}\p{N}$£€]/u;
/** What such a word begins refers to a sentence before it. */
const REFERS_BACK =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|or|so|yet|also|however|moreover|furthermore|meanwhile|instead|still|then|there|here|both|neither|another|others?|nor|nevertheless|nonetheless|indeed|besides|thus|therefore|hence|even|again|later|earlier|afterwards?|for example|for instance|in addition|as (?:such|a result)|at the same time|the (?:former|latter|two|pair|move|decision|post|plan|offer|deal|news|study|report|group|company|man|woman|law|bill|statement|message|comments?|remarks?|original|issue|incident|ruling|announcement))\b/iu;
const CAPITAL = /\p{Lu}/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
/** Where no name stands before it, it is of somebody named earlier. */
const PRONOUN = /\b(?:he|she|they|him|her|them|his|their)\b/iu;
/** Who that is, the sentence itself says where it begins with a full name; the first of an article always does. */
const PERSON_PRONOUN = /\b(?:he|she|him|himself|herself)\b/iu;
const BEGINS_WITH_NAME = /^(?:\p{Lu}\p{Ll}+[.]? )?\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+\b/u;
const FIRST_PERSON = /\b(?:I|we|you|our|my|your)\b/iu;

/** The sentences of a story's articles from which what happened can be told, those nearest the top of each. */
export function listCandidates(items: readonly StoryItem[]): readonly CandidateSentence[] {
  return items.flatMap(({ read }) => {
    const own: CandidateSentence[] = [];
    for (const [place, sentence] of read.sentences.entries()) {
      if (own.length === MAX_OF_ARTICLE) break;
      if (!isReadable(read, sentence)) continue;
      const { start, end } = sentence;
      own.push({ start, end, read, stems: stemsOf(read, sentence), place });
    }
    return own;
  });
}

function isReadable(read: ReadArticle, sentence: IndexedSentence): boolean {
  const words = sentence.last - sentence.first;
  if (sentence.isEmpty || words < MIN_WORDS || words > MAX_WORDS) return false;
  const text = slice(read.article.prose, sentence);
  const isSentence = COMPLETE.test(text) && BEGINS_PLAINLY.test(text) && !LINE_BREAK.test(text);
  return (
    isSentence &&
    standsAlone(text, sentence.first === 0) &&
    isReporters(read, sentence, text) &&
    !isTitle(text)
  );
}

/** Whether it can be understood without the sentence before it. */
function standsAlone(text: string, isFirst: boolean): boolean {
  if (REFERS_BACK.test(text)) return false;
  const nextName = text.slice(1).search(CAPITAL) + 1;
  if (PRONOUN.test(nextName === 0 ? text : text.slice(0, nextName))) return false;
  return isFirst || !PERSON_PRONOUN.test(text) || BEGINS_WITH_NAME.test(text);
}

/** Whether it is told by the reporter, what is quoted in it being whole and the lesser part. */
function isReporters({ quotations }: ReadArticle, sentence: TextSpan, text: string): boolean {
  const quoted = quotations
    .filter((each) => each.kind !== 'indirect' && overlaps(each, sentence))
    .flatMap(({ parts }) => parts)
    .filter((part) => overlaps(part, sentence));
  if (quoted.length === 0) return !FIRST_PERSON.test(text);
  const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted.every((part) => covers(sentence, part)) && length <= MAX_QUOTED * text.length;
}

/** A line in which most long words are capitalised is a headline that stands in the text. */
function isTitle(text: string): boolean {
  const long = splitWords(text).filter(({ form }) => form.length > 3);
  const capital = long.filter(({ start }) => CAPITAL.test(text.charAt(start)));
  return capital.length > long.length * MAX_CAPITALISED;
}

/**
 * Chooses the sentences that together say what happened: first the one at the top of an article that says most of what
 * the articles share, then each time the one that adds most and repeats none. What was said counts no more, as in
 * SumBasic (Nenkova and Vanderwende, “The impact of frequency on summarization”, 2005).
 *
 * @param most - how many at most; fewer where nothing more can be added.
 */
export function chooseSentences(
  candidates: readonly CandidateSentence[],
  salience: Salience,
  most: number,
): readonly CandidateSentence[] {
  const chosen: CandidateSentence[] = [];
  const said = new Set<number>();
  let best = 0;
  while (chosen.length < most) {
    const top = candidates.filter(({ place }) => place <= TOP_PLACES);
    const open = chosen.length > 0 || top.length === 0 ? candidates : top;
    const next = findBest(open, said, salience);
    if (next === null || next.score < best * MIN_OF_BEST) break;
    best = Math.max(best, next.score);
    chosen.push(next.candidate);
    for (const stem of next.candidate.stems) said.add(stem);
  }
  return chosen;
}

function findBest(candidates: readonly CandidateSentence[], said: Stems, salience: Salience) {
  let best: { readonly candidate: CandidateSentence; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const share = shareSaid(candidate.stems, said, salience);
    if (share > MAX_SAID) continue;
    const pull = said.size === 0 ? TOP_PULL : LATER_PULL;
    const score = scoreOf(candidate, salience, pull) * (1 - share);
    if (best === null || score > best.score) best = { candidate, score };
  }
  return best;
}

/** By what it says for its length, more where it stands near the top. */
function scoreOf({ stems, place }: CandidateSentence, salience: Salience, pull: number): number {
  const position = HALF_WEIGHT_AT / (HALF_WEIGHT_AT + place);
  return (weightOf(stems, salience) / Math.sqrt(SOFT_LENGTH + stems.size)) * (1 + pull * position);
}
