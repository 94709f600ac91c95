import type { LanguageWords } from '../language-words.ts';
import { LEADING_ON, OPENING_CLAUSE, OPENING_PHRASE } from './lists/grammar/leading-on.ts';
import { isStopWord } from './lists/grammar/stop-words.ts';
import { RETRACTING, UNDERMINING } from './lists/grammar/turning-words.ts';
import { CALENDAR_WORDS } from './lists/grammar/words.ts';
import { isNegation } from './negation.ts';
import { isPersonal, standsAlone } from './readable-alone.ts';
import { findSentences } from './sentences.ts';
import { stemOf } from './stem.ts';

/** The words of English. */
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
  standsAlone,
  isPersonal,
};
