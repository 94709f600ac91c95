import type { QueryFault } from '../../search/query.ts';
import type { TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { Checked } from './check-answer.ts';
import { type PastedText, toSource } from './pasted/pasted-text.ts';

/** A quotation of a text that was pasted, checked. */
export interface QuotationCheck {
  /** The words as they were pasted, `source.slice(start, end)`. */
  readonly quote: string;
  /** Where they stand in what was pasted. */
  readonly span: TextSpan;
  /** Who is said to have said them: as asked, or else as the text has it; null where nobody is. */
  readonly claimed: string | null;
  /** The check of the words without markup. */
  readonly answer: Checked;
  /** The text, and where in its plain form the words stand. */
  readonly text: PastedText;
  readonly inside: TextSpan;
}

/** What the check of a text that was pasted comes to. */
export type PasteAnswer =
  | {
      readonly type: 'checked';
      /** Worst first; of equals in the order of the text. Empty where a draft quotes nobody. */
      readonly quotations: readonly QuotationCheck[];
      /** How many further ones were left out since there are too many of them, or since they are too long. */
      readonly leftOut: { readonly many: number; readonly long: number };
    }
  | { readonly type: 'unsearchable'; readonly fault: QueryFault };

/** Where a stretch of the words that were checked stands in {@link QuotationCheck.quote}. */
export function locateInQuote({ text, inside, span }: QuotationCheck, { start, end }: TextSpan): TextSpan {
  const source = toSource(text, { start: inside.start + start, end: inside.start + end });
  return { start: source.start - span.start, end: source.end - span.start };
}

/** Whether everything was checked, and was said word for word by the speaker who is named. */
export function isAllVerbatim(answer: PasteAnswer): boolean {
  if (answer.type === 'unsearchable') return false;
  const { quotations, leftOut } = answer;
  const isVerbatim = ({ answer: { verdict } }: QuotationCheck) => verdict === 'verbatim';
  return quotations.length > 0 && quotations.every(isVerbatim) && leftOut.many + leftOut.long === 0;
}

/** Whether any of the quotations was found; `refused` where nothing could be looked for. */
export function statusOfPaste(answer: PasteAnswer): 'found' | 'nothing' | 'refused' {
  if (answer.type === 'unsearchable') return 'refused';
  return answer.quotations.some(({ answer: { verdict } }) => verdict !== 'not-found') ? 'found' : 'nothing';
}

/** What each quotation comes nearest to in the archive; none for those that are not in it. */
export function listMatches(answer: PasteAnswer): readonly Statement[] {
  if (answer.type === 'unsearchable') return [];
  return answer.quotations.flatMap(({ answer: { matches } }) => matches.slice(0, 1));
}
