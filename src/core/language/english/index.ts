import type { Language } from '../language.ts';
import { englishQuotations } from './quotations/english-quotations.ts';

/** English, as American and British news writes it. */
export const english: Language = {
  quotations: englishQuotations,
};
