import type { Article } from '../../core/article/article.ts';
import { publicationDay } from '../../core/article/publication-day.ts';
import { foldOutlet } from '../../core/outlets/outlet.ts';
import { splitWords } from '../../core/search/words.ts';
import { hostOf, pageAddress } from '../../core/versions/page-address.ts';
import { readKeys } from '../../core/versions/paragraph-keys.ts';
import type { VersionCandidate } from '../../core/versions/version-candidate.ts';
import type { PastVersion } from './past-versions.ts';

/** What of an article tells which article it is. */
type Told = Pick<
  Article,
  'id' | 'path' | 'url' | 'headline' | 'publisher' | 'dateModified' | 'datePublished' | 'paragraphKeys'
>;

/** An article of the folder, or a kept version, to be sorted. */
export interface Candidate extends VersionCandidate {
  /** Set for a kept version. */
  readonly past: PastVersion | null;
  /** What it was made from: candidates with one signature are the same. */
  readonly signature: string;
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
  const { written, isPageShared } = beside;
  const signature = [
    ...[
      article.id,
      article.url,
      article.headline,
      article.publisher,
      article.dateModified,
      article.datePublished,
    ],
    ...[article.paragraphKeys?.length, written, isPageShared],
  ].join('\n');
  if (before?.signature === signature) return before;
  return {
    ...tell(article),
    ...(isPageShared && { page: null }),
    written,
    isPast: false,
    past: null,
    signature,
  };
}

/** The candidate of a kept version. */
export function candidateOfPast(past: PastVersion): Candidate {
  return { ...tell(past), written: past.missed, isPast: true, past, signature: '' };
}

function tell({ id, path, url, headline, publisher, dateModified, datePublished, paragraphKeys }: Told) {
  const stated = Date.parse(dateModified ?? datePublished ?? publicationDay({ datePublished, url }) ?? '');
  return {
    id,
    path,
    page: pageAddress(url),
    headline: splitWords(headline ?? '').map(({ form }) => form),
    outlet: { name: publisher === null ? null : foldName(publisher), host: hostOf(url) },
    stated: Number.isNaN(stated) ? null : stated,
    keys: readKeys(paragraphKeys),
  };
}

const NOT_NAMING = /[^\p{L}\p{N}]+/gu;

/** Null if nothing is left of the name. */
function foldName(name: string): string | null {
  const folded = foldOutlet(name).replaceAll(NOT_NAMING, '');
  return folded === '' ? null : folded;
}
