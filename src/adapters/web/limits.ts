/** What a request may cost. */
export interface RequestLimits {
  /** Characters of path and query together; more is answered with 414. */
  readonly address: number;
  /** Bytes of a body; more is answered with 413. */
  readonly body: number;
  /** Bytes of all headers; more is answered with 431. */
  readonly headers: number;
  /** Milliseconds until the headers, and until the whole request, have come; later is answered with 408. */
  readonly headersTime: number;
  readonly requestTime: number;
  /** How often the two are looked at, in milliseconds. */
  readonly checkingTime: number;
  /** Milliseconds after which a connection on which nothing moves is ended. */
  readonly idleTime: number;
  /** How long what is under way may take once the page is to stop, in milliseconds. */
  readonly leavingTime: number;
}

/** Room for the longest question, written in percent signs; slow phones have time. */
export const REQUEST_LIMITS: RequestLimits = {
  address: 8_192,
  body: 65_536,
  headers: 16_384,
  headersTime: 10_000,
  requestTime: 20_000,
  checkingTime: 2_000,
  idleTime: 60_000,
  leavingTime: 5_000,
};
