import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { Sayings } from '../sayings/sayings.ts';
import type { StatementSpeakers } from '../speakers/speaker-directory.ts';
import { compareText } from '../text-order.ts';
import { type ArticleWithCopies, foldCopies } from './02-copies.ts';
import { readTerms, type StemWeights } from './03-terms.ts';
import { compareItems } from './04-likeness.ts';
import { groupAlike } from './05-stories.ts';

/** What an archive tells of the articles that are grouped. */
export interface DigestKnowledge {
  readonly weights: StemWeights;
  readonly sayings: Sayings;
  readonly speakers: StatementSpeakers;
  readonly language: LanguageWords;
}

/** Articles of an archive, by event. */
export interface GroupedArticles extends DigestKnowledge {
  /** Each article is in exactly one group, by itself or as a copy; the groups in the order of their earliest. */
  readonly groups: readonly (readonly [ArticleWithCopies, ...ArticleWithCopies[]])[];
}

/**
 * Groups articles of an archive by event, of any dates; nearly identical ones are one item.
 * The order in which they come makes no difference.
 */
export async function groupArticles(
  archive: Archive,
  articles: readonly Article[],
): Promise<GroupedArticles> {
  const byPath = articles.toSorted((one, other) => compareText(one.path, other.path));
  const read = await archive.sentences.read([...new Set(byPath.map(({ id }) => id))]);
  const weights = await archive.sentences.weights();
  const statements = read.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
  const sayings = await archive.sayings(statements);
  const speakers = await archive.speakers.of(statements);
  const items = foldCopies(read);
  const vectors = items.map((item) => readTerms(item.read, weights));
  const groups = groupAlike(compareItems(items, vectors, sayings)).flatMap((indexes) => {
    const [first, ...others] = indexes.flatMap((index) => items[index] ?? []);
    return first === undefined ? [] : [[first, ...others] as const];
  });
  return { groups, weights, sayings, speakers, language: archive.language.words };
}
