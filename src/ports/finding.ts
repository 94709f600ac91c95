/** What an examination of the program came to, of one thing. */
export interface Finding {
  /** What was examined, in small letters: `slack`, `state`. */
  readonly name: string;
  /** `warning`: it works, but something is not as it should be; `fault`: it does not work. */
  readonly verdict: 'ok' | 'warning' | 'fault';
  /** What was found, and what to do. */
  readonly line: string;
}
