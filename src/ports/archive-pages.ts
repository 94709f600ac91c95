/** A page of the archive that is asked for, as plain data. */
export interface PageRequest extends AskedWith {
  /** Path and query: `/speakers?letter=A`. */
  readonly address: string;
  /** What a program sends with it, JSON; absent: nothing. */
  readonly body?: string;
}

/** What a page is asked for with. */
export interface AskedWith {
  /** Where people reach the page, without a trailing slash. */
  readonly url: string;
  readonly now: Date;
  /** The IANA time zone of whoever runs the program. */
  readonly zone: string;
}

/** A page as it is answered, as plain data. */
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The pages that show the archive: articles, speakers, days, the search, and what there is. */
export interface ArchivePages {
  /** @throws ArchiveFailure if the archive does not answer. */
  page(request: PageRequest): Promise<PageResponse>;
}
