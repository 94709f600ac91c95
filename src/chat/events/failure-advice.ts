/** What the operator is told about a platform's failures. */
export interface FailureAdvice {
  /** What to do about a failure with that code; for an unknown one, where to read about it. */
  adviceFor(code: string): string;
  /** Whether it persists until the operator does something. */
  isForOperator(code: string): boolean;
}

/** A platform's advice. */
export interface AdviceTables {
  /** By the platform's code. */
  readonly known: ReadonlyMap<string, string>;
  /** Codes of failures that persist until the operator does something. */
  readonly forOperator: ReadonlySet<string>;
  /** For faults of the platform itself. */
  readonly unwell: string;
  readonly unknown: string;
}

const SERVER_FAULT = /^http_5\d\d$/u;

/** Makes advice from a platform's tables. */
export function createFailureAdvice({ known, forOperator, unwell, unknown }: AdviceTables): FailureAdvice {
  return {
    adviceFor: (code) => (SERVER_FAULT.test(code) ? unwell : (known.get(code) ?? unknown)),
    isForOperator: (code) => forOperator.has(code),
  };
}
