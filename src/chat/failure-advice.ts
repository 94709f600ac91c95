/** What whoever runs the bot is told about a failure on a platform. */
export interface FailureAdvice {
  /** What to do about a failure of that code; for a code we don't know, where to read about it. */
  adviceFor(code: string): string;
  /** Whether it stays so until whoever runs the bot does something. */
  isForOperator(code: string): boolean;
}

/** What a platform's failures come with. */
export interface AdviceTables {
  /** By the platform's code. */
  readonly known: ReadonlyMap<string, string>;
  /** Codes of failures that stay until the operator does something. */
  readonly forOperator: ReadonlySet<string>;
  /** Where the platform itself has a fault. */
  readonly unwell: string;
  readonly unknown: string;
}

const SERVER_FAULT = /^http_5\d\d$/u;

/** Makes a platform's advice of its tables. */
export function createFailureAdvice({ known, forOperator, unwell, unknown }: AdviceTables): FailureAdvice {
  return {
    adviceFor: (code) => (SERVER_FAULT.test(code) ? unwell : (known.get(code) ?? unknown)),
    isForOperator: (code) => forOperator.has(code),
  };
}
