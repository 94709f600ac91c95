/** A name in a text, and what to put in its place. */
export interface MisspeltName {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}
