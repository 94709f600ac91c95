import type { Article } from '../../core/article/article.ts';
import { publicationDay } from '../../core/article/publication-day.ts';
import { copyText } from '../../core/copy-text.ts';
import { foldOutlet } from '../../core/outlets/outlet.ts';
import { splitWords } from '../../core/search/words.ts';
import { hostOf, pageAddress } from '../../core/versions/page-address.ts';
import { readKeys } from '../../core/versions/paragraph-keys.ts';
import type { VersionCandidate, VersionOutlet } from '../../core/versions/version-candidate.ts';
import type { PastVersion } from './past-versions.ts';

/** What of an article tells which article it is. */
type Told = Pick<
  Article,
  | 'id'
  | 'path'
  | 'url'
  | 'headline'
  | 'publisher'
  | 'dateModified'
  | 'datePublished'
  | 'paragraphKeys'
  | 'itemIds'
>;

/** An article of the folder, or a kept version, to be sorted. */
export interface Candidate extends VersionCandidate {
  /** Set for a kept version. */
  readonly past: PastVersion | null;
  /** Whether the article would be sorted as this one is. */
  isOf(article: Told, beside: Beside): boolean;
}

/** What is known of a file besides its article. */
export interface Beside {
  /** Milliseconds since 1970: when the file changed; null where that is not known. */
  readonly written: number | null;
  /** Whether its address is that of several articles of its file. */
  readonly isPageShared: boolean;
}

/** The candidate of an article of the folder; the previous one if nothing relevant has changed. */
export function candidateOf(article: Told, beside: Beside, before: Candidate | undefined): Candidate {
  return before?.isOf(article, beside) === true ? before : new CandidateOf(article, beside, null);
}

/** The candidate of a kept version. */
export function candidateOfPast(past: PastVersion): Candidate {
  return new CandidateOf(past, { written: past.missed, isPageShared: false }, past);
}

/** There is one for each article, so it holds the article's own strings, and what follows from them is found anew. */
class CandidateOf implements Candidate {
  readonly id: string;
  readonly path: string;
  readonly page: string | null;
  readonly items: readonly string[];
  readonly outlet: VersionOutlet;
  readonly stated: number | null;
  readonly written: number | null;
  readonly past: PastVersion | null;
  readonly #url: string | null;
  readonly #headline: string | null;
  readonly #publisher: string | null;
  readonly #dateModified: string | null | undefined;
  readonly #datePublished: string | null;
  readonly #keys: string | undefined;
  readonly #itemIds: readonly string[] | undefined;
  readonly #isPageShared: boolean;

  constructor(article: Told, { written, isPageShared }: Beside, past: PastVersion | null) {
    const { url, publisher, dateModified, datePublished } = article;
    this.id = article.id;
    this.path = article.path;
    const page = isPageShared ? null : pageAddress(url);
    this.page = page === null ? null : copyText(page);
    this.outlet = outletOf(publisher, url);
    this.items = itemsOf(article.itemIds, this.outlet);
    this.#itemIds = article.itemIds;
    const stated = Date.parse(dateModified ?? datePublished ?? publicationDay({ datePublished, url }) ?? '');
    this.stated = Number.isNaN(stated) ? null : stated;
    this.written = written;
    this.past = past;
    this.#url = url;
    this.#headline = article.headline;
    this.#publisher = publisher;
    this.#dateModified = dateModified;
    this.#datePublished = datePublished;
    this.#keys = article.paragraphKeys;
    this.#isPageShared = isPageShared;
  }

  get isPast(): boolean {
    return this.past !== null;
  }

  get headline(): readonly string[] {
    return splitWords(this.#headline ?? '').map(({ form }) => form);
  }

  get keys(): readonly number[] {
    return readKeys(this.#keys);
  }

  isOf(article: Told, { written, isPageShared }: Beside): boolean {
    return (
      this.id === article.id &&
      this.#url === article.url &&
      this.#headline === article.headline &&
      this.#publisher === article.publisher &&
      this.#dateModified === article.dateModified &&
      this.#datePublished === article.datePublished &&
      this.#itemIds?.join('\n') === article.itemIds?.join('\n') &&
      this.#keys?.length === article.paragraphKeys?.length &&
      this.written === written &&
      this.#isPageShared === isPageShared
    );
  }
}

const NO_ITEMS: readonly never[] = [];

/** A name without a scheme is unique in its outlet only, and tells nothing where that is not known. */
function itemsOf(ids: readonly string[] | undefined, { name, host }: VersionOutlet): readonly string[] {
  if (ids === undefined) return NO_ITEMS;
  const outlet = name ?? host;
  return ids.flatMap((id) => {
    if (id.includes(':')) return [id];
    return outlet === null ? [] : [`${outlet} ${id}`];
  });
}

/** Few outlets publish many articles: each is one object. */
const OUTLETS = new Map<string, VersionOutlet>();
const MAX_OUTLETS = 1_000;

function outletOf(publisher: string | null, url: string | null): VersionOutlet {
  const name = publisher === null ? null : foldName(publisher);
  const host = hostOf(url);
  const key = JSON.stringify([name, host]);
  const known = OUTLETS.get(key);
  if (known !== undefined) return known;
  if (OUTLETS.size >= MAX_OUTLETS) OUTLETS.clear();
  const outlet = { name, host };
  OUTLETS.set(key, outlet);
  return outlet;
}

const NOT_NAMING = /[^\p{L}\p{N}]+/gu;

/** Null if nothing is left of the name. */
function foldName(name: string): string | null {
  const folded = foldOutlet(name).replaceAll(NOT_NAMING, '');
  return folded === '' ? null : folded;
}
