/** What went wrong with the input of an evaluation: how it was called, what it reads, what it writes. */
export type EvaluationErrorCode = 'usage' | 'unreadable' | 'malformed' | 'unwritable';

/** Stops an evaluation; the message is one line that says what was received and what to do about it. */
export class EvaluationError extends Error {
  readonly code: EvaluationErrorCode;

  constructor(code: EvaluationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvaluationError';
    this.code = code;
  }
}
