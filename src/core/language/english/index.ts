import type { Language } from '../language.ts';
import { englishChecks } from './checks/english-checks.ts';
import { englishConversation } from './conversation/english-conversation.ts';
import { englishDates } from './dates/english-dates.ts';
import { englishWords } from './english-words.ts';
import { englishQuestions } from './questions/english-questions.ts';
import { englishQuotations } from './quotations/english-quotations.ts';
import { englishSpeakers } from './speakers/english-speakers.ts';

/** English, as American and British news writes it. */
export const english: Language = {
  quotations: englishQuotations,
  speakers: englishSpeakers,
  questions: englishQuestions,
  conversation: englishConversation,
  checks: englishChecks,
  dates: englishDates,
  words: englishWords,
};
