import type { QuotedSaying } from '../../core/answers/quotes/quotes-answer.ts';
import type { Article } from '../../core/article/article.ts';
import type { Citation } from '../../core/citation.ts';
import type { Story, StoryHeadline } from '../../core/digest/story.ts';
import { count, listOf } from '../counts.ts';
import type { NoteNode, ReplyNode } from '../reply.ts';
import { composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeChange } from '../standing.ts';
import { titleOf } from '../title.ts';
import { composeVariant } from './compose-quoted-saying.ts';

const MAX_OUTLETS = 5;
const BLANK = /^\s*$/u;

/** How much of a story is shown. */
export type StoryLength = 'full' | 'brief';

const LENGTHS: Readonly<Record<StoryLength, { readonly sentences: number; readonly quotations: number }>> = {
  full: { sentences: 3, quotations: 2 },
  brief: { sentences: 2, quotations: 1 },
};

/** A story: its headline, who carried it, what happened, who said what. */
export function composeStory(story: Story, length: StoryLength): readonly ReplyNode[] {
  const { sentences, quotations } = LENGTHS[length];
  const { told } = story;
  return [
    ...composeHeadline(told.headline),
    { type: 'note', text: describeCoverage(story) },
    ...composeCopies(story),
    ...joinAdjacent(told.sentences.slice(0, sentences)).flatMap(composeSentence),
    ...told.quotations.slice(0, quotations).flatMap(composeQuotation),
  ];
}

/** A headline that stands in the text is cited like any other snippet. */
function composeHeadline({ article, text, citation }: StoryHeadline): readonly ReplyNode[] {
  const source = citation === null ? [] : [composeSource(article, citation)];
  return [{ type: 'lead', text }, ...source];
}

function describeCoverage({ items, outlets, unknownOutlets }: Story): string {
  const articles = items.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const left = outlets.length - MAX_OUTLETS;
  return [
    count(articles, 'article'),
    ...outlets.slice(0, MAX_OUTLETS),
    ...(left > 0 ? [count(left, 'more outlet')] : []),
    ...(unknownOutlets > 0 ? [describeUnknown(unknownOutlets, articles)] : []),
  ].join(' · ');
}

function describeUnknown(unknown: number, articles: number): string {
  return unknown === articles ? 'outlet unknown' : `${unknown} of unknown outlet`;
}

function composeCopies({ items }: Story): readonly NoteNode[] {
  return items.flatMap(({ article, copies }) => {
    if (copies.length === 0) return [];
    const carriers = copies.map(nameCarrier);
    const named = carriers.slice(0, MAX_OUTLETS);
    const left = carriers.length - named.length;
    const where = listOf([...named, ...(left > 0 ? [`${left} more`] : [])]);
    return [{ type: 'note', text: `nearly the same words in ${nameCarrier(article)}, also in ${where}` }];
  });
}

function nameCarrier(article: Article): string {
  return article.publisher ?? titleOf(article);
}

/** Consecutive sentences of an article are one snippet. */
function joinAdjacent(sentences: readonly Citation[]): readonly Citation[] {
  const joined: Citation[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const isNext =
      last?.article === sentence.article &&
      last.end <= sentence.start &&
      last.paragraph === sentence.paragraph &&
      BLANK.test(sentence.article.text.slice(last.end, sentence.start));
    if (last !== undefined && isNext) joined[joined.length - 1] = { ...last, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function composeSentence(citation: Citation): readonly ReplyNode[] {
  return [composeSnippet(citation.article.text, citation, []), composeSource(citation.article, citation)];
}

/** What was said, by whom, and where it differs in the nearest other wording. */
function composeQuotation(saying: QuotedSaying): readonly ReplyNode[] {
  const { article, quotation, alsoIn, reportedIn, otherWordings, variants } = saying;
  const [variant] = variants;
  return [
    composeSnippet(article.text, quotation, []),
    composeSpeaker(article, quotation),
    composeSource(article, quotation, alsoIn.length + reportedIn.length + otherWordings.length),
    ...composeChange(saying),
    ...(variant === undefined ? [] : composeVariant(variant)),
  ];
}
