import { oneLine } from '../one-line.ts';
import type { ArticleNotice } from '../versions/article-history.ts';
import type { Article, ArticleMetadata } from './article.ts';
import { isIsoDate, isPlaceholder } from './iso-date.ts';
import { readWrittenDate } from './written-date.ts';

/** A fault in what an article says about itself, or in how much of it there is; it is served all the same. */
export type MetadataFault =
  | { readonly kind: 'invalid-front-matter'; readonly detail: string }
  | { readonly kind: 'invalid-date'; readonly received: string }
  | { readonly kind: 'invalid-url'; readonly received: string }
  /** The rest is for subscribers. */
  | { readonly kind: 'beginning-only' };

/** What an article says about itself as it was found: for each field the values in order of preference. */
export type StatedMetadata = { readonly [Field in keyof ArticleMetadata]: readonly string[] } & {
  /** When it was last changed. Absent: nothing is stated. */
  readonly dateModified?: readonly string[];
  /** What says that it was taken back or put right: a status, a correction. Absent: nothing does. */
  readonly notice?: readonly string[];
  /** What its agency calls it, by which its versions are told; all of them count. */
  readonly item?: readonly string[];
  /** The time before which it must not be published. */
  readonly embargoed?: readonly string[];
};

/** What an article states of changes in itself, and of itself as a version of something. */
export type StatedRevision = Pick<Article, 'dateModified' | 'notice' | 'itemIds' | 'embargoedUntil'>;

/** What an article says about itself, checked, and what was wrong with it. */
export interface CheckedMetadata {
  readonly metadata: ArticleMetadata;
  /** Absent: it states nothing of changes in itself. */
  readonly revision?: StatedRevision;
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
 * The first valid value of each field, on one line and trimmed; null if there is none. A date must be ISO 8601, of
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
  const revision = reviseBy(stated);
  const [headline, publisher, author] = [stated.headline, stated.publisher, stated.author].map(firstLine);
  return {
    metadata: {
      headline: headline ?? null,
      publisher: publisher ?? null,
      author: author ?? null,
      datePublished,
      url,
    },
    ...(revision === null ? {} : { revision }),
    faults,
  };
}

function reviseBy(stated: StatedMetadata): StatedRevision | null {
  const modified = firstDate(stated.dateModified);
  const embargoedUntil = firstDate(stated.embargoed);
  const said = (stated.notice ?? []).flatMap((words) => readNotice(words) ?? []);
  const worst = said.includes('retracted') ? 'retracted' : said[0];
  const itemIds = checkItemIds(stated.item);
  const revision = {
    ...(modified !== undefined && { dateModified: modified }),
    ...(worst !== undefined && { notice: worst }),
    ...(itemIds.length > 0 && { itemIds }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
  };
  return Object.keys(revision).length === 0 ? null : revision;
}

/** The names of an agency's item that can be told apart: a few, and none that is a text. */
export function checkItemIds(stated: readonly string[] = []): readonly string[] {
  const names = stated.map(oneLine).filter((name) => isNotEmpty(name) && name.length <= MAX_ITEM_ID);
  return [...new Set(names)].slice(0, MAX_ITEM_IDS);
}

/** UTF-16 code units. */
const MAX_ITEM_ID = 300;
const MAX_ITEM_IDS = 5;

function firstDate(dates: readonly string[] = []): string | undefined {
  return dates.flatMap((date) => readWrittenDate(oneLine(date)) ?? []).find((date) => !isPlaceholder(date));
}

/** What a status or the heading of a correction says; null where it says neither. */
function readNotice(words: string): ArticleNotice | null {
  if (RETRACTED.test(words)) return 'retracted';
  return CORRECTED.test(words) ? 'corrected' : null;
}

const RETRACTED = /\b(?:retract(?:ed|ion)?|withdrawn|cancell?ed|killed)\b/iu;
const CORRECTED = /\bcorrect(?:ed|ion|ions)\b/iu;

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
