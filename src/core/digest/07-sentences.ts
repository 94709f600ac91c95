import type { IndexedSentence, ReadArticle } from '../search/sentence-index.ts';
import { splitWords } from '../search/words.ts';
import { overlaps, slice, type TextSpan } from '../span.ts';
import type { Item } from './02-copies.ts';
import { type Salience, type Stems, shareSaid, stemsOf, weightOf } from './06-salience.ts';

/** A sentence of a story that can be read by itself. */
export interface CandidateSentence extends TextSpan {
  readonly read: ReadArticle;
  readonly stems: Stems;
  /** Its place in the article, 0 for the first. */
  readonly place: number;
}

const FEWEST_WORDS = 9;
const MOST_WORDS = 45;
/** A sentence that is mostly somebody's words is a quotation; these have their own place. */
const MOST_QUOTED = 0.5;
/** Sentences on are looked at; what happened stands at the top. */
const MOST_PLACES = 40;
const HALF_WEIGHT_AT = 6;
/** A sentence of which so much has been said repeats it. */
const MOST_SAID = 0.4;
/** What comes last must add so much of what the first says. */
const LEAST_OF_BEST = 0.05;
const TOP_PLACES = 2;
/** A sentence must say more to be longer, the shortest ones aside. */
const SOFT_LENGTH = 11;
/** How much the place counts: the first sentence is from the top, the next may be from anywhere. */
const TOP_PULL = 2;
const LATER_PULL = 0.4;

const COMPLETE = /[.!…]["'”’»)\]]*$/u;
const BEGINS_PLAINLY = /^["'“‘«(]*[\p{Lu}\p{N}$£€]/u;
/** What such a word begins refers to a sentence before it. */
const REFERS_BACK =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|or|so|yet|also|however|moreover|furthermore|meanwhile|instead|still|then|there|here|both|neither|another|others?|nor|nevertheless|nonetheless|indeed|besides|thus|therefore|hence|even|again|later|earlier|afterwards?|for example|for instance|in addition|as (?:such|a result)|at the same time|the (?:former|latter|two|pair|move|decision|post|plan|offer|deal|news|study|report|group|company|man|woman|law|bill|statement|message|comments?|remarks?|original|issue|incident|ruling|announcement))\b/iu;
/** A pronoun with no name before it. */
const UNNAMED_PRONOUN = /^[^\p{Lu}]*\S[^\p{Lu}]*\b(?:he|she|they|him|her|them|his|their)\b/u;
/** Who that is, the sentence itself says where it begins with a full name; the first of an article always does. */
const PERSON_PRONOUN = /\b(?:he|she|him|himself|herself)\b/iu;
const BEGINS_WITH_NAME = /^(?:\p{Lu}\p{Ll}+[.]? )?\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+\b/u;
const FIRST_PERSON = /\b(?:I|we|you|our|my|your)\b/iu;

/** The sentences of a story's articles from which what happened can be told. */
export function listCandidates(items: readonly Item[]): readonly CandidateSentence[] {
  return items.flatMap(({ read }) => {
    const own = read.sentences.filter((sentence) => isReadable(read, sentence));
    return own.slice(0, MOST_PLACES).map(({ start, end, first, last }) => ({
      start,
      end,
      read,
      stems: stemsOf(read, { first, last }),
      place: read.sentences.filter((sentence) => sentence.end <= start).length,
    }));
  });
}

function isReadable({ article, quotations }: ReadArticle, sentence: IndexedSentence): boolean {
  const words = sentence.last - sentence.first;
  const text = slice(article.prose, sentence);
  if (sentence.isEmpty || words < FEWEST_WORDS || words > MOST_WORDS || text.includes('\n')) return false;
  if (!COMPLETE.test(text) || !BEGINS_PLAINLY.test(text) || REFERS_BACK.test(text)) return false;
  if (UNNAMED_PRONOUN.test(text.slice(1))) return false;
  if (sentence.first > 0 && PERSON_PRONOUN.test(text) && !BEGINS_WITH_NAME.test(text)) return false;
  const quoted = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ parts }) => parts)
    .filter((part) => overlaps(part, sentence));
  const length = quoted.reduce(
    (sum, part) => sum + Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start),
    0,
  );
  if (quoted.length === 0 && FIRST_PERSON.test(text)) return false;
  const isWhole = quoted.every(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return isWhole && length <= MOST_QUOTED * text.length && !isTitle(text);
}

/** A line in which most long words are capitalised is a headline that stands in the text. */
function isTitle(text: string): boolean {
  const long = splitWords(text).filter(({ form }) => form.length > 3);
  const capital = long.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return capital.length > long.length * 0.75;
}

/**
 * Chooses the sentences that together say what happened: first the one at the top of an article that says most of what
 * the articles share, then each time the one that adds most and repeats none. A stem that was said counts no more
 * (greedy cover, after Nenkova and Vanderwende 2005; Lin and Bilmes 2011).
 *
 * @param said - what has been said already, in a headline; a sentence may go on from there.
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
    if (next === null || next.score < best * LEAST_OF_BEST) break;
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
    if (share > MOST_SAID) continue;
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
