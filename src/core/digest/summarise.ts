import type { Article } from '../article/article.ts';
import { cite } from '../citation.ts';
import { listOutlets } from '../outlets/outlet.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import { weighStory } from './06-salience.ts';
import { type CandidateSentence, chooseSentences, listCandidates } from './07-sentences.ts';
import { chooseHeadline, toHeadline } from './08-headline.ts';
import { chooseQuotations } from './09-quotations.ts';
import type { DigestKnowledge } from './group-articles.ts';
import type { Story, StoryHeadline, ToldStory } from './story.ts';

const MOST = { sentences: 3, quotations: 2 };
/** What one article alone tells is told in less. */
const MAX_OF_ONE = { sentences: 2, quotations: 1 };

/** Makes a story of articles on one event. */
export function makeStory(
  items: readonly [ArticleWithCopies, ...ArticleWithCopies[]],
  known: DigestKnowledge,
): Story {
  const articles = items.flatMap(({ read, copies }) => [read.article, ...copies]);
  let told: ToldStory | undefined;
  return {
    items: items.map(({ read, copies }) => ({ article: read.article, copies })),
    outlets: listOutlets(articles).map(({ name }) => name),
    unknownOutlets: articles.filter(({ publisher }) => publisher === null).length,
    get told() {
      told ??= tellStory(items, known);
      return told;
    },
  };
}

/** Where no article has a headline, the sentence that says most is one, and no sentence besides. */
function tellStory(
  items: readonly [ArticleWithCopies, ...ArticleWithCopies[]],
  known: DigestKnowledge,
): ToldStory {
  const salience = weighStory(items, known.weights);
  const { sentences: most, quotations } = items.length === 1 ? MAX_OF_ONE : MOST;
  const given = chooseHeadline(items, salience);
  const candidates = listCandidates(items, known.language).filter((each) => !isHeadline(each, given));
  const chosen = chooseSentences(candidates, salience, given === null ? most + 1 : most);
  const [first] = chosen;
  return {
    headline: given ?? (first === undefined ? fileName(items[0]) : toHeadline(first)),
    sentences: (given === null ? chosen.slice(1) : chosen).map(({ read, start, end }) =>
      cite(read.article, { start, end }),
    ),
    quotations: chooseQuotations(known, items, salience, chosen, quotations),
  };
}

function isHeadline({ read, start, end }: CandidateSentence, headline: StoryHeadline | null): boolean {
  const { article, citation } = headline ?? {};
  return article === read.article && citation != null && citation.start <= start && end <= citation.end;
}

/** Of an article in which no sentence can be read by itself. */
function fileName({ read: { article } }: ArticleWithCopies): StoryHeadline {
  return { article, text: nameOf(article), citation: null };
}

function nameOf({ path }: Article): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
