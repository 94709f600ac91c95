import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { cite } from '../citation.ts';
import { listOutlets } from '../outlets/outlet.ts';
import type { Item } from './02-copies.ts';
import type { StemWeights } from './03-terms.ts';
import { weighStory } from './06-salience.ts';
import { type CandidateSentence, chooseSentences, listCandidates } from './07-sentences.ts';
import { chooseHeadline, toHeadline } from './08-headline.ts';
import { chooseQuotations } from './09-quotations.ts';
import type { Story, StoryHeadline } from './story.ts';

const MOST_SENTENCES = 3;
/** What one article alone tells is told in fewer. */
const MOST_OF_ONE = 2;
const MOST_QUOTATIONS = 2;
const MOST_QUOTATIONS_OF_ONE = 1;

/** Tells what the articles of one story say, in their own words. */
export function summariseStory(
  archive: Archive,
  items: readonly [Item, ...Item[]],
  weights: StemWeights,
): Story {
  const salience = weighStory(items, weights);
  const isOne = items.length === 1;
  const chosen = chooseHeadline(items, salience);
  const candidates = listCandidates(items).filter((each) => !isHeadline(each, chosen));
  const sentences = chooseSentences(
    candidates,
    salience,
    (isOne ? MOST_OF_ONE : MOST_SENTENCES) + (chosen === null ? 1 : 0),
  );
  const [first, ...others] = sentences;
  const headline = chosen ?? (first === undefined ? fileName(items[0]) : toHeadline(first));
  const told = chosen === null ? others : sentences;
  const most = isOne ? MOST_QUOTATIONS_OF_ONE : MOST_QUOTATIONS;
  const articles = items.flatMap(({ read, copies }) => [read.article, ...copies]);
  return {
    headline,
    items: items.map(({ read, copies }) => ({ article: read.article, copies })),
    outlets: listOutlets(articles).map(({ name }) => name),
    unknownOutlets: articles.filter(({ publisher }) => publisher === null).length,
    sentences: told.map(({ read, start, end }) => cite(read.article, { start, end })),
    quotations: chooseQuotations(archive, items, salience, sentences, most),
  };
}

function isHeadline({ read, start, end }: CandidateSentence, headline: StoryHeadline | null): boolean {
  const { article, citation } = headline ?? {};
  return article === read.article && citation != null && citation.start <= start && end <= citation.end;
}

/** Of an article in which no sentence can be read by itself. */
function fileName({ read: { article } }: Item): StoryHeadline {
  return { article, text: nameOf(article), citation: null };
}

function nameOf({ path }: Article): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
