import type { Language } from '../language.ts';
import { englishConversation } from './conversation/english-conversation.ts';
import { englishQuestions } from './questions/english-questions.ts';
import { englishQuotations } from './quotations/english-quotations.ts';
import { findSentences } from './sentences.ts';
import { englishSpeakers } from './speakers/english-speakers.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { CALENDAR_WORDS } from './words.ts';

/** English, as American and British news writes it. */
export const english: Language = {
  quotations: englishQuotations,
  speakers: englishSpeakers,
  questions: englishQuestions,
  conversation: englishConversation,
  words: { stemOf, isStopWord, findSentences, calendarWords: CALENDAR_WORDS },
};
