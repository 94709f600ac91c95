import type { Holdings } from '../../holdings.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import type { QueryFault } from '../../search/query.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { ClosestHit, PassageHit } from '../closest.ts';
import type { StatementHit } from '../statement-hits.ts';

/** What to search for; as typed, null if nothing was. */
export interface SearchRequest {
  readonly words: string | null;
  readonly outlet: string | null;
  readonly speaker: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** What is searched: what people said, or all paragraphs. */
  readonly kind: 'quotations' | 'passages';
  readonly limit: number;
  /** How many of the best to skip, for a later page. */
  readonly skip: number;
}

/** The answer to a search. */
export type SearchAnswer =
  | {
      readonly type: 'found';
      /** Hits of the other kind, if there are none of the kind asked for. */
      readonly hits: SearchHits;
      /** How many there are, given or not. */
      readonly total: number;
      /** Whether there may be more: of very many paragraphs only the newest are compared with the words. */
      readonly isCut: boolean;
      readonly searched: SearchedArticles;
    }
  | { readonly type: 'nothing'; readonly closest: readonly ClosestHit[]; readonly searched: SearchedArticles }
  | { readonly type: 'unusable'; readonly fault: SearchFault };

/** A page of hits: the best first; where no words were looked for, the newest first. */
export type SearchHits =
  | { readonly kind: 'quotations'; readonly hits: readonly StatementHit[] }
  | { readonly kind: 'passages'; readonly hits: readonly PassageHit[] };

/** What was searched. */
export interface SearchedArticles {
  readonly holdings: Holdings;
  /** How many articles are within the outlet and the dates. */
  readonly articles: number;
  /** How many of those left out have no date, where dates were asked for. */
  readonly undated: number;
}

/** The fault of a request, by option. */
export type SearchFault =
  | { readonly part: 'words'; readonly reason: QueryFault }
  | { readonly part: 'since' | 'until'; readonly value: string }
  | { readonly part: 'period'; readonly since: string; readonly until: string }
  /** No outlet has that name: those with the nearest ones; or several have it. */
  | {
      readonly part: 'outlet';
      readonly value: string;
      readonly isAmbiguous: boolean;
      readonly outlets: readonly Outlet[];
    }
  | {
      readonly part: 'speaker';
      readonly value: string;
      readonly isAmbiguous: boolean;
      readonly speakers: readonly SpeakerEntry[];
    };
