import type { Archive } from '../../archive.ts';
import { pageOf } from '../../article/page-of.ts';
import { findElsewhere } from '../../sayings/elsewhere.ts';
import type { Saying } from '../../sayings/saying.ts';
import { splitWords } from '../../search/words.ts';
import { overlaps } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { CandidatePassage, RankedPassage } from './passages.ts';

/** Readers who want more read the articles. */
const MAX_CITATIONS = 3;
/** Later passages need this share of the first one's score. */
const MIN_OF_BEST = 0.27;

/** Passages further down repeat those before them. */
const MAX_LOOKED_AT = 200;

/** Words of the speaker asked for or a namesake are surer than this; sentences that only name them are not. */
const SURE = 0.6;
/** In news, a second passage of an article must be better by this than one of another article. */
const AGAIN_IN_ARTICLE = 0.4;

/**
 * The best passages that neither overlap nor repeat each other. News is preferably cited from different articles, which
 * confirm or contradict each other; speech from any, since often only one article has it.
 *
 * @param isSaidAgain - whether a passage gives a statement that another already gives.
 */
export function choosePassages(
  ranked: readonly RankedPassage[],
  isSaidAgain: (one: RankedPassage, other: RankedPassage) => boolean,
): readonly RankedPassage[] {
  const least = (ranked[0]?.score ?? 0) * MIN_OF_BEST;
  let left = ranked.slice(0, MAX_LOOKED_AT).filter(({ score }) => score >= least);
  const chosen: RankedPassage[] = [];
  let reports = 0;
  while (chosen.length < MAX_CITATIONS) {
    const worth = (each: RankedPassage) => each.score - AGAIN_IN_ARTICLE * countOfArticle(chosen, each);
    const [next] = left.toSorted((one, other) => worth(other) - worth(one));
    if (next === undefined) break;
    chosen.push(next);
    const others = left.filter((each) => !repeatsWords(next, each));
    left = others.filter((each) => !isSaidAgain(next, each));
    reports += 1 + others.length - left.length;
    // Where several articles report the speaker asked for, passages that may be anybody's are not needed.
    if (reports >= MAX_CITATIONS) left = left.filter((each) => !isUnsure(each));
  }
  return chosen.toSorted((one, other) => other.score - one.score);
}

/** Whether the speaker asked for is only named near the passage, which may be anybody's words. */
function isUnsure({ passage: { speaker } }: RankedPassage): boolean {
  return speaker > 0 && speaker < SURE;
}

/** How many passages of the same article have been chosen; zero for speech, where that does not matter. */
function countOfArticle(chosen: readonly RankedPassage[], { passage }: RankedPassage): number {
  if (passage.speech !== null) return 0;
  return chosen.filter((other) => other.passage.source.read === passage.source.read).length;
}

/** Makes a test of whether two articles give one statement in the same words. */
export async function createSaidAgain(
  archive: Archive,
  ranked: readonly RankedPassage[],
): Promise<(one: RankedPassage, other: RankedPassage) => boolean> {
  const said = ranked.slice(0, MAX_LOOKED_AT).flatMap(({ passage: { speech } }) => speech?.statement ?? []);
  if (said.length === 0) return () => false;
  const sayings = await archive.sayings(said);
  const known = new Map<Statement, ReadonlySet<string>>();
  const pagesWith = (saying: Saying, statement: Statement): ReadonlySet<string> => {
    const pages =
      known.get(statement) ??
      new Set([statement, ...findElsewhere(saying, statement).alsoIn].map(({ article }) => pageOf(article)));
    known.set(statement, pages);
    return pages;
  };
  return ({ passage: { speech: one } }, { passage: { speech: other } }) => {
    if (one === null || other === null || one.statement.article === other.statement.article) return false;
    const saying = sayings.of(one.statement);
    if (saying !== sayings.of(other.statement)) return false;
    return pagesWith(saying, one.statement).has(pageOf(other.statement.article));
  };
}

function repeatsWords(one: RankedPassage, other: RankedPassage): boolean {
  const isSameArticle = one.passage.source.read === other.passage.source.read;
  if (isSameArticle && overlaps(one.passage, other.passage)) return true;
  return haveSameStems(one, other) && lettersOf(one) === lettersOf(other);
}

/** Whether the content words are the same. The indexes tell, so no text is read again. */
function haveSameStems({ passage: one }: RankedPassage, { passage: other }: RankedPassage): boolean {
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  return stems.length === others.length && stems.every((stem, at) => stem === others[at]);
}

function stemsOf({ source, from, until }: CandidatePassage): Int32Array {
  const { sentences, stems } = source.read;
  return stems.subarray(sentences[from]?.first ?? 0, sentences[until - 1]?.last ?? 0);
}

function lettersOf({ passage }: RankedPassage): string {
  return splitWords(passage.source.read.article.prose, passage)
    .map(({ form }) => form)
    .join('');
}
