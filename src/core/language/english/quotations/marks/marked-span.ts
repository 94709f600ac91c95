import { firstEndingBehind, type TextSpan } from '../../../../span.ts';

/** The text from an opening quotation mark to its closing one, marks included. */
export interface MarkedSpan extends TextSpan {
  /** What is inside the marks. */
  readonly inside: TextSpan;
  /** False where the paragraph ends before a closing mark. */
  readonly isClosed: boolean;
  /** Whether the opening mark is the first character of its paragraph. */
  readonly opensParagraph: boolean;
}

/** Whether `offset` is in one of the ordered spans. */
export function isInside(offset: number, spans: readonly TextSpan[]): boolean {
  const span = spans[firstEndingBehind(spans, offset)];
  return span !== undefined && span.start <= offset;
}
