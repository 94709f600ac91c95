import type { QuestionReader } from '../answers/ask/question-reader.ts';
import type { CheckReader } from '../answers/check/check-reader.ts';
import type { ConversationReader } from '../conversation/conversation-reader.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { QuotationReader } from '../quotations/quotation-reader.ts';
import type { SpeakerReader } from '../speakers/speaker-reader.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * All that is known of a language in which articles are read and questions asked. It is handed in where an archive is
 * opened; another language is another of these, made of a folder beside `english/`.
 */
export interface Language {
  readonly quotations: QuotationReader;
  readonly words: LanguageWords;
  readonly speakers: SpeakerReader;
  readonly questions: QuestionReader;
  readonly conversation: ConversationReader;
  readonly checks: CheckReader;
  readonly dates: DateReader;
}
