import type { DateRange } from '../../dates/date-range.ts';
import type { Holdings } from '../../holdings.ts';
import type { QuotationKind } from '../../quotations/quotation.ts';
import type { Elsewhere } from '../../sayings/elsewhere.ts';
import type { Wording } from '../../sayings/saying.ts';
import type { QueryFault } from '../../search/query.ts';
import type { TextSpan } from '../../span.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';
import type { DiffPart } from '../word-diff.ts';
import type { FirstReport } from './first-report.ts';

/** Which quotations are asked for, and whose; as typed, null if nothing was. */
export interface QuotesRequest {
  /** Null for anybody's. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly outlet: string | null;
  readonly kind: QuotationKind | null;
  /** The cursor at the end of the previous page. */
  readonly after: string | null;
  /** How many sayings to give at most. */
  readonly limit: number;
}

/** A saying, shown by one report of it. */
export interface QuotedSaying extends Statement, Elsewhere {
  /** Where the words of the topic stand in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
  readonly first: FirstReport;
  /** All its wordings. */
  readonly wordings: readonly Wording[];
  /** The wordings other than the one shown, those in most articles first. */
  readonly variants: readonly Variant[];
}

/** Another wording of a saying. */
export interface Variant {
  /** The report that is shown. */
  readonly statement: Statement;
  /** What became of the shown wording, or of the nearest report of a part of it, in this one. */
  readonly diff: readonly DiffPart[];
  /** In how many articles it stands, whole or in part. */
  readonly articles: number;
}

/** The answer to "quotes of a speaker". */
export type QuotesAnswer =
  | {
      readonly type: 'found';
      /** The speaker as typed; empty for anybody. */
      readonly query: string;
      /** Null for anybody. */
      readonly speaker: SpeakerEntry | null;
      /** The days asked for; null for any. */
      readonly range: DateRange | null;
      /**
       * A page of the sayings, newest first, of anybody's those of a day by speaker; those without a date last. Never
       * empty.
       */
      readonly results: readonly QuotedSaying[];
      /** How many sayings come before this page. */
      readonly before: number;
      /** How many sayings fit, on this page or not. */
      readonly total: number;
      /** The cursor of the next page; null on the last. */
      readonly next: string | null;
      readonly undated: number;
      readonly searched: Holdings;
    }
  | {
      /** Nothing of the speaker's, who is known, or of anybody's fits, or nothing is left behind the cursor. */
      readonly type: 'none-fitting';
      readonly query: string;
      readonly speaker: SpeakerEntry | null;
      readonly range: DateRange | null;
      readonly undated: number;
      readonly searched: Holdings;
    }
  | {
      readonly type: 'several';
      readonly query: string;
      /** The speakers whom the name fits, the most quoted first: at least two, for the reader to choose from. */
      readonly choices: readonly SpeakerChoice[];
      readonly searched: Holdings;
    }
  | {
      readonly type: 'nothing';
      readonly query: string;
      /** The nearest names that are quoted, nearest first. */
      readonly suggestions: readonly string[];
      readonly searched: Holdings;
    }
  | {
      /** No outlet of that name, or several. */
      readonly type: 'outlet';
      readonly query: string;
      readonly outlet: string;
      readonly isAmbiguous: boolean;
      /** Those that the name fits, or the nearest; most articles or nearest first. */
      readonly outlets: readonly string[];
      readonly searched: Holdings;
    }
  | { readonly type: 'unusable'; readonly query: string; readonly fault: QuotesFault };

/** A speaker who may be meant. */
export interface SpeakerChoice {
  readonly speaker: SpeakerEntry;
  /** What to ask for to get this one: the name where that is enough, else the id. */
  readonly ask: string;
}

/** The fault of a request, by option. */
export type QuotesFault =
  | { readonly option: 'since' | 'until'; readonly value: string }
  | { readonly option: 'period'; readonly since: string; readonly until: string }
  | { readonly option: 'about'; readonly reason: QueryFault }
  | { readonly option: 'after'; readonly value: string };
