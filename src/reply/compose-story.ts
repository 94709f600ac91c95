import type { QuotedSaying } from '../core/answers/quotes/quotes-answer.ts';
import type { Article } from '../core/article/article.ts';
import type { Citation } from '../core/citation.ts';
import type { Story } from '../core/digest/story.ts';
import { listOf } from './compose-ask.ts';
import { composeVariant } from './compose-quoted-saying.ts';
import { count } from './counts.ts';
import type { NoteNode, ReplyNode } from './reply.ts';
import { composeSnippet } from './snippet.ts';
import { composeSource, titleOf } from './source.ts';
import { composeSpeaker } from './speaker.ts';

const MOST_OUTLETS = 4;
const BLANK = /^\s*$/u;

/** A story: its headline, who carried it, what happened, who said what. */
export function composeStory(story: Story): readonly ReplyNode[] {
  return [
    { type: 'lead', text: story.headline.text },
    { type: 'note', text: describeCoverage(story) },
    ...composeCopies(story),
    ...joinAdjacent(story.sentences).flatMap(composeSentence),
    ...story.quotations.flatMap(composeQuotation),
  ];
}

function describeCoverage({ items, outlets, unknownOutlets }: Story): string {
  const articles = items.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const shown = outlets.slice(0, MOST_OUTLETS);
  const left = outlets.length - shown.length;
  const names = [
    ...shown,
    ...(left > 0 ? [`${left} more`] : []),
    ...(unknownOutlets > 0 ? [describeUnknown(unknownOutlets, articles)] : []),
  ];
  return articles === 1 ? names.join('') : `${count(articles, 'article')}: ${listOf(names)}`;
}

function describeUnknown(unknown: number, articles: number): string {
  if (unknown === articles) return articles === 1 ? 'outlet unknown' : 'outlets unknown';
  return unknown === 1 ? 'one of an unknown outlet' : `${unknown} of unknown outlets`;
}

function composeCopies({ items }: Story): readonly NoteNode[] {
  return items.flatMap(({ article, copies }) => {
    if (copies.length === 0) return [];
    const carriers = copies.map(nameCarrier);
    const named = carriers.slice(0, MOST_OUTLETS);
    const left = carriers.length - named.length;
    const where = listOf([...named, ...(left > 0 ? [`${left} more`] : [])]);
    return [{ type: 'note', text: `${nameCarrier(article)}’s article, nearly the same, also in ${where}` }];
  });
}

function nameCarrier(article: Article): string {
  return article.publisher ?? titleOf(article);
}

/** Sentences that follow one another in an article are one snippet. */
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
  const { article, quotation, alsoIn, reportedIn, variants } = saying;
  const [variant] = variants;
  return [
    composeSnippet(article.text, quotation, []),
    composeSpeaker(article, quotation),
    composeSource(article, quotation, alsoIn.length + reportedIn.length + variants.length),
    ...(variant === undefined ? [] : composeVariant(variant)),
  ];
}
