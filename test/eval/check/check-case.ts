import type { Verdict } from '../../../src/core/answers/check/check-answer.ts';

/** A quotation as somebody hands it in, and what must come of it. */
export interface CheckCase {
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly expected: readonly Verdict[];
  /** The kind of change that must be called out; null where none must. */
  readonly calledOut: 'negation' | 'number' | null;
}
