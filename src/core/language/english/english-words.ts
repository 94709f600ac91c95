import type { LanguageWords } from '../language-words.ts';
import { LEADING_ON, OPENING_CLAUSE, OPENING_PHRASE } from './leading-on.ts';
import { isNegation } from './negation.ts';
import { findSentences } from './sentences.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { RETRACTING, UNDERMINING } from './turning-words.ts';
import { CALENDAR_WORDS } from './words.ts';

/** What is known of English words. */
export const englishWords: LanguageWords = {
  stemOf,
  isStopWord,
  findSentences,
  calendarWords: CALENDAR_WORDS,
  isNegation,
  undermines: (form) => UNDERMINING.has(form),
  retracts: (form) => RETRACTING.has(form),
  leadsOn: (word) => LEADING_ON.has(word),
  opensClause: (word) => OPENING_CLAUSE.has(word),
  opensPhrase: (word) => OPENING_PHRASE.has(word),
};
