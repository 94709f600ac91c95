import type { Holdings } from '../../holdings.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import type { QueryFault } from '../../search/query.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { ClosestHit, PassageHit } from '../closest.ts';
import type { StatementHit } from '../statement-hits.ts';

/** What is looked for; as typed, null where nothing was. */
export interface SearchRequest {
  readonly words: string | null;
  readonly outlet: string | null;
  readonly speaker: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** What is searched: what people said, or all paragraphs. */
  readonly kind: 'quotations' | 'passages';
  readonly limit: number;
  /** How many of the best are left out, for a later page. */
  readonly skip: number;
}

/** What a search comes to. */
export type SearchAnswer =
  | {
      readonly type: 'found';
      /** Of the other kind where there is nothing of the kind asked for. */
      readonly hits: SearchHits;
      /** How many there are, given or not. */
      readonly total: number;
      /** Whether there are more: of very many paragraphs only the newest are compared with the words. */
      readonly isCut: boolean;
      readonly searched: Searched;
    }
  | { readonly type: 'nothing'; readonly closest: readonly ClosestHit[]; readonly searched: Searched }
  | { readonly type: 'unusable'; readonly fault: SearchFault };

/** A page of hits: the best first; where no words were looked for, the newest first. */
export type SearchHits =
  | { readonly kind: 'quotations'; readonly hits: readonly StatementHit[] }
  | { readonly kind: 'passages'; readonly hits: readonly PassageHit[] };

/** What was searched. */
export interface Searched {
  readonly holdings: Holdings;
  /** How many articles the outlet and the dates leave. */
  readonly articles: number;
  /** How many of those left out have no date, where dates were asked for. */
  readonly undated: number;
}

/** What is wrong with a request, by its part. */
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
