import { publicationDay } from '../../../article/publication-day.ts';
import { slice } from '../../../span.ts';
import type { ReadPassage } from './read-passage.ts';
import { holdsParaphrase } from './short-answer/paraphrases.ts';
import type { StatedSentence } from './short-answer/stated-sentence.ts';
import { holdsVerb } from './tells-deed.ts';

/** "who won the election?": nothing but "the" tells which one. */
const BARE = /\bwho\s+(?:has\s+|had\s+)?(?:won|wins|lost)\s+(?:in\s+)?the\s+\p{Ll}+\W*$/iu;
const YEAR = /(?<![\p{L}\p{N}])(?:1[89]|20)\d{2}(?!\p{N})/gu;
/** An article tells as its news of contests of this many years at most before the last year that it names. */
const MAX_YEARS_BEFORE = 1;

/**
 * Whether a passage tells who won another contest than the one that everybody means: no sentence has the verb and the
 * contest ("won a majority"), or it was years before ("the 2015 election" beside one of 2024).
 */
export function isOfAnotherContest({ asked, relation, passage, sentences }: ReadPassage): boolean {
  const verb = relation?.verb ?? null;
  const contest = relation?.directObject.at(-1);
  if (verb === null || contest === undefined || !BARE.test(asked.question.text)) return false;
  const { article } = passage.source.read;
  const latest = Math.max(latestYear(article.prose), Number(publicationDay(article)?.slice(0, 4) ?? 0));
  return !sentences.some(
    (each) => holdsVerb(each, verb) && holdsContest(each, contest) && !isEarlier(each, latest),
  );
}

function holdsContest({ stems }: StatedSentence, contest: string): boolean {
  return holdsParaphrase(new Set(stems), contest);
}

function isEarlier({ text, span }: StatedSentence, latest: number): boolean {
  const year = latestYear(slice(text, span));
  return year > 0 && year < latest - MAX_YEARS_BEFORE;
}

/** The last year that a text names; 0 where it names none. */
function latestYear(text: string): number {
  return (text.match(YEAR) ?? []).reduce((last, year) => Math.max(last, Number(year)), 0);
}
