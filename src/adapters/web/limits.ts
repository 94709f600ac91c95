/** What a request may cost. */
export interface RequestLimits {
  /** Characters of path and query together; more is answered with 414. */
  readonly address: number;
  /** Bytes of a body; more is answered with 413. */
  readonly body: number;
  /** Bytes of the body of whoever is not signed in, where a private archive takes one: the form with the token. */
  readonly openBody: number;
  /** Bytes of all headers; more is answered with 431. */
  readonly headers: number;
  /** Milliseconds for the headers and for the whole request; after that the answer is 408. */
  readonly headersTime: number;
  readonly requestTime: number;
  /** How often both are checked, in milliseconds. */
  readonly checkingTime: number;
  /** Milliseconds after which an idle connection is closed. */
  readonly idleTime: number;
  /** How long requests in progress may take once the page stops, in milliseconds. */
  readonly leavingTime: number;
}

/** Enough for the longest question, percent-encoded, from a slow phone. */
export const REQUEST_LIMITS: RequestLimits = {
  address: 8_192,
  body: 65_536,
  openBody: 4_096,
  headers: 16_384,
  headersTime: 10_000,
  requestTime: 20_000,
  checkingTime: 2_000,
  idleTime: 60_000,
  leavingTime: 5_000,
};
