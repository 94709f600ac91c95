import type { LanguageWords } from '../language/language-words.ts';
import type { IndexedSentence, ReadArticle } from '../search/sentence-index.ts';
import { splitWords } from '../search/words.ts';
import { covers, overlaps, slice, type TextSpan } from '../span.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import { type Salience, type Stems, shareSaid, stemsOf, weightOf } from './06-salience.ts';

/** What choosing sentences needs to know of their language. */
type SentenceLanguage = Pick<LanguageWords, 'standsAlone' | 'isPersonal'>;

/** A sentence of a story that can be read by itself. */
export interface CandidateSentence extends TextSpan {
  readonly read: ReadArticle;
  readonly stems: Stems;
  /** Its index among the article's sentences. */
  readonly index: number;
}

const MIN_WORDS = 9;
const MAX_WORDS = 45;
/** A sentence that is mostly somebody's words is a quotation; these have their own place. */
const MAX_QUOTED = 0.5;
/** How many sentences of an article are read; what happened is at the top. */
const MAX_OF_ARTICLE = 25;
const HALF_WEIGHT_AT = 6;
/** A sentence repeats what was said if at least this share of it was. */
const MAX_SAID = 0.4;
/** The last sentence must add this share of what the first one says. */
const MIN_OF_BEST = 0.05;
/** The index of the last sentence that is at the top. */
const LAST_OF_TOP = 2;
/** A sentence must say more to be longer, the shortest ones aside. */
const SOFT_LENGTH = 11;
/** How much the position counts: the first sentence is from the top, the next may be from anywhere. */
const TOP_PULL = 2;
const LATER_PULL = 0.4;

/** The share of capitalised long words above which a line is a title. */
const MAX_CAPITALISED = 0.75;

const COMPLETE = /[.!…]["'”’»)\]]*$/u;
const BEGINS_PLAINLY = /^["'“‘«(]*[\p{Lu}\p{N}$£€]/u;
const CAPITAL = /\p{Lu}/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** The sentences of a story's articles from which what happened can be told, those nearest the top of each. */
export function listCandidates(
  items: readonly ArticleWithCopies[],
  language: SentenceLanguage,
): readonly CandidateSentence[] {
  return items.flatMap(({ read }) => {
    const own: CandidateSentence[] = [];
    for (const [index, sentence] of read.sentences.entries()) {
      if (own.length === MAX_OF_ARTICLE) break;
      if (!isReadable(read, sentence, language)) continue;
      const { start, end } = sentence;
      own.push({ start, end, read, stems: stemsOf(read, sentence), index });
    }
    return own;
  });
}

function isReadable(read: ReadArticle, sentence: IndexedSentence, language: SentenceLanguage): boolean {
  const words = sentence.last - sentence.first;
  if (sentence.isEmpty || words < MIN_WORDS || words > MAX_WORDS) return false;
  const text = slice(read.article.prose, sentence);
  const isSentence = COMPLETE.test(text) && BEGINS_PLAINLY.test(text) && !LINE_BREAK.test(text);
  return (
    isSentence &&
    language.standsAlone(text, sentence.first === 0) &&
    isReporters(read, sentence, text, language) &&
    !isTitle(text)
  );
}

/** Whether it is told by the reporter, what is quoted in it being whole and the lesser part. */
function isReporters(
  { quotations }: ReadArticle,
  sentence: TextSpan,
  text: string,
  language: SentenceLanguage,
): boolean {
  const quoted = quotations
    .filter((each) => each.kind !== 'indirect' && overlaps(each, sentence))
    .flatMap(({ parts }) => parts)
    .filter((part) => overlaps(part, sentence));
  if (quoted.length === 0) return !language.isPersonal(text);
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
    const top = candidates.filter(({ index }) => index <= LAST_OF_TOP);
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
function scoreOf({ stems, index }: CandidateSentence, salience: Salience, pull: number): number {
  const position = HALF_WEIGHT_AT / (HALF_WEIGHT_AT + index);
  return (weightOf(stems, salience) / Math.sqrt(SOFT_LENGTH + stems.size)) * (1 + pull * position);
}
