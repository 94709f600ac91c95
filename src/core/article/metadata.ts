import { oneLine } from '../one-line.ts';
import type { ArticleMetadata } from './article.ts';
import { isIsoDate, isPlaceholder } from './iso-date.ts';
import { readWrittenDate } from './written-date.ts';

/** A fault in what an article says about itself; the article is served all the same. */
export type MetadataFault =
  | { readonly kind: 'invalid-front-matter'; readonly detail: string }
  | { readonly kind: 'invalid-date'; readonly received: string }
  | { readonly kind: 'invalid-url'; readonly received: string };

/** What an article says about itself as it was found: for each field the values in order of preference. */
export type StatedMetadata = { readonly [Field in keyof ArticleMetadata]: readonly string[] };

/** What an article says about itself, checked, and what was wrong with it. */
export interface CheckedMetadata {
  readonly metadata: ArticleMetadata;
  readonly faults: readonly MetadataFault[];
}

/** Nothing known. */
export const NO_METADATA: ArticleMetadata = {
  headline: null,
  publisher: null,
  author: null,
  datePublished: null,
  url: null,
};

/**
 * The first good value of each field, on one line and trimmed; null where there is none. A date must be ISO 8601, of
 * a day that exists and no placeholder, an address absolute and `http:` or `https:`; a fault is reported where none of
 * those stated is.
 */
export function checkMetadata(stated: StatedMetadata): CheckedMetadata {
  const dates = stated.datePublished.map(oneLine).filter(isNotEmpty);
  const urls = stated.url.map(oneLine).filter(isNotEmpty);
  const datePublished = dates.find((date) => isIsoDate(date) && !isPlaceholder(date)) ?? null;
  const url = urls.find(isWebAddress) ?? null;
  const faults: MetadataFault[] = [];
  if (datePublished === null && dates[0] !== undefined)
    faults.push({ kind: 'invalid-date', received: dates[0] });
  if (url === null && urls[0] !== undefined) faults.push({ kind: 'invalid-url', received: urls[0] });
  const [headline, publisher, author] = [stated.headline, stated.publisher, stated.author].map(firstLine);
  return {
    metadata: {
      headline: headline ?? null,
      publisher: publisher ?? null,
      author: author ?? null,
      datePublished,
      url,
    },
    faults,
  };
}

/** The same of what somebody wrote by hand: a date counts in every form that people write, unless it may be two. */
export function checkByHand(stated: StatedMetadata): CheckedMetadata {
  const datePublished = stated.datePublished.map((date) => readWrittenDate(date) ?? date);
  return checkMetadata({ ...stated, datePublished });
}

/** For each field the first that is known, in the order given. */
export function mergeMetadata(...sources: readonly ArticleMetadata[]): ArticleMetadata {
  return sources.reduceRight(
    (known, source) => ({
      headline: source.headline ?? known.headline,
      publisher: source.publisher ?? known.publisher,
      author: source.author ?? known.author,
      datePublished: source.datePublished ?? known.datePublished,
      url: source.url ?? known.url,
    }),
    NO_METADATA,
  );
}

function firstLine(values: readonly string[]): string | null {
  return values.map(oneLine).find(isNotEmpty) ?? null;
}

function isNotEmpty(value: string): boolean {
  return value !== '';
}

function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

const WEB_ADDRESS = /^https?:\/\/[^\s\\]+$/i;
