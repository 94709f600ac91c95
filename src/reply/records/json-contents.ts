import type { Contents } from '../../core/answers/contents.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { ReadingReport, SourceReading } from '../../core/reading-report.ts';
import { type PersonJson, personToJson } from './json-who-said.ts';

/** The record of what is in the archive. */
export interface ContentsJson {
  readonly articles: number;
  /** The articles with a date, the first and the last date; null if none has one. */
  readonly dated: Holdings['dated'];
  /** How many days ago the newest dated article was published; null if none has a date. */
  readonly newestDaysAgo: number | null;
  /** The articles by outlet, most first; last, under a null name, those whose outlet is unknown. */
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  /** In which languages, most articles first; where speakers are not read, `isRead` is false. */
  readonly languages: Contents['languages'];
  readonly quotations: Contents['quotations'] & { readonly attributed: number };
  readonly speakers: number;
  /** A line for each file, folder or link that is not served. */
  readonly leftOut: readonly string[];
  /** The sources that it follows: when each was read, and with what result. Left out where it follows none. */
  readonly sources?: readonly SourceReading[];
  readonly mostQuoted: readonly (PersonJson & { readonly id: string; readonly quotations: number })[];
}

/** The record of what is in the archive. */
export function contentsToJson(contents: Contents, reading?: ReadingReport): ContentsJson {
  const { holdings, newestDaysAgo, unknownOutlet, languages, quotations, attributed, speakers } = contents;
  const outlets = contents.outlets.map(({ name, articles }) => ({ name, articles }));
  return {
    articles: holdings.articles,
    dated: holdings.dated,
    newestDaysAgo,
    outlets: unknownOutlet === 0 ? outlets : [...outlets, { name: null, articles: unknownOutlet }],
    languages,
    quotations: { ...quotations, attributed },
    speakers,
    leftOut: (reading?.lines ?? []).filter(({ isLeftOut }) => isLeftOut).map(({ line }) => line),
    ...(reading?.sources === undefined || reading.sources.length === 0 ? {} : { sources: reading.sources }),
    mostQuoted: contents.mostQuoted.map((speaker) => ({
      id: speaker.id,
      ...personToJson(speaker),
      quotations: speaker.statementCount,
    })),
  };
}
