import type { QuotationReader } from '../../../quotations/quotation-reader.ts';
import { findNotice } from '../notices.ts';
import { findMarkedSpans } from './01-marks.ts';
import { findQuotations } from './find-quotations.ts';

/** Reads quotations in English. */
export const englishQuotations: QuotationReader = {
  code: 'en',
  find: (text) => findQuotations(text),
  findMarked: findMarkedSpans,
  findNotice,
};
