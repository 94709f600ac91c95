import type { QuestionFault } from '../answers/ask/01-read-question.ts';
import type { Question } from '../answers/ask/question.ts';
import type { Antecedent } from './01-antecedents.ts';
import type { MentionedSpeaker, ShownSpan } from './conversation-state.ts';
import type { CitedRequest } from './line-reader.ts';

/** A question to be put to the archive. */
export interface ResumedQuestion {
  readonly type: 'question';
  readonly question: Question;
  /** Whether something of the last exchange is in it. */
  readonly isFollowUp: boolean;
  /** Whether what was shown is left out ("what else"). */
  readonly isMore: boolean;
  /** Whose words are left out ("who else"), by id. */
  readonly notBy: readonly string[];
  /** Whom the question is about without naming them, for the next pronoun. */
  readonly meant: readonly MentionedSpeaker[];
  /** Somebody whom a fragment put behind a question that was not about words ("and Starmer?"); null where nobody. */
  readonly named: string | null;
  /** The question without the topic it inherited, for where that brings nothing; null where it inherited none. */
  readonly wider: Question | null;
}

/** What a line of a conversation asks for. */
export type Resumed =
  | ResumedQuestion
  /** About what was cited: the text around it, when, where or by whom it was said, whether it is true, and so on. */
  | { readonly type: CitedRequest; readonly of: readonly ShownSpan[] }
  | Extract<Antecedent, { type: 'unclear' }>
  /** It refers to an answer, and there is none (any more). */
  | { readonly type: 'nothing-before' }
  | { readonly type: 'fault'; readonly fault: QuestionFault };
