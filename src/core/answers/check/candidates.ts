import { comparePlaces } from '../../article-order.ts';
import type { IndexedQuotation, LookUp, Matched } from '../../search/archive-search.ts';
import type { Statement } from '../../statement.ts';
import { type ComparedWord, splitComparedWords, toComparedWords } from '../compared-words.ts';
import { closenessOf } from '../ranking.ts';
import type { CheckedQuote } from './checked-quote.ts';

/** A quotation that may be what was checked. */
export interface CheckCandidate {
  readonly statement: Statement;
  /** What was said, without the words of the reporter between its parts. */
  readonly words: readonly ComparedWord[];
  /** How near it is by the index, inflected words included, 0 to 1. */
  readonly likeness: number;
}

/** The quotations that contain all the words, each once, the likeliest first. */
export async function findFull(quote: CheckedQuote, lookUp: LookUp): Promise<readonly CheckCandidate[]> {
  return rankCandidates(await (hasContent(quote) ? lookUp.findAll() : lookUp.scan()));
}

/** The quotations that contain all or some of the words, each once, the likeliest first. */
export async function findSimilar(quote: CheckedQuote, lookUp: LookUp): Promise<readonly CheckCandidate[]> {
  if (!hasContent(quote)) return [];
  const matched = [...(await lookUp.findAll()), ...(await lookUp.findSome())];
  return rankCandidates([...new Map(matched.map((each) => [each.item, each])).values()]);
}

/** A candidate for a statement that is known to be relevant, however it was found. */
export function toCandidate(statement: Statement): CheckCandidate {
  const { article, quotation } = statement;
  return {
    statement,
    words: quotation.parts.flatMap((part) => splitComparedWords(article.prose, part)),
    likeness: 1,
  };
}

function hasContent({ query }: CheckedQuote): boolean {
  return query.fragments.some((words) => words.some(({ isContent }) => isContent));
}

function rankCandidates(matched: readonly Matched<IndexedQuotation>[]): readonly CheckCandidate[] {
  return matched
    .map(({ item, match }) => ({ item, likeness: closenessOf(match) }))
    .toSorted((one, other) => other.likeness - one.likeness || comparePlaces(one.item, other.item))
    .map(({ item, likeness }) => {
      let words: readonly ComparedWord[] | undefined;
      return {
        statement: { article: item.article, quotation: item.quotation },
        likeness,
        get words() {
          words ??= wordsOf(item);
          return words;
        },
      };
    });
}

function wordsOf({ article, quotation, sequence }: IndexedQuotation): readonly ComparedWord[] {
  return quotation.parts.flatMap((part, index) =>
    toComparedWords(
      sequence.words.filter((word) => word.part === index),
      article.prose,
      part,
    ),
  );
}
