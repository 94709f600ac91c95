import type { QuestionFault } from '../answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../answers/ask/ask.ts';
import type { Archive } from '../archive.ts';
import type { Asked } from '../dates/find-date.ts';
import { type Resumed, type ResumedQuestion, resumeQuestion } from './03-resume-question.ts';
import { prolong, rememberExchange } from './05-remember.ts';
import {
  type CitedAgain,
  type CitedDate,
  type CitedInContext,
  findCited,
  withContext,
  withDate,
} from './cited-again.ts';
import type { ConversationState } from './conversation-state.ts';
import { createShownTest } from './shown-before.ts';

/** What a line of a conversation comes to. */
export type ConversationAnswer =
  | {
      readonly type: 'asked';
      readonly answer: AskAnswer;
      /** Whether something was filled in from the exchange before. */
      readonly isFollowUp: boolean;
      /** Whether what had been shown was left out. */
      readonly isMore: boolean;
      /** Whether nothing was found about the last topic, so that this is about anything. */
      readonly isWidened: boolean;
    }
  | { readonly type: 'context'; readonly cited: CitedInContext }
  | { readonly type: 'when'; readonly cited: readonly CitedDate[] }
  | { readonly type: 'source' | 'speaker'; readonly cited: readonly CitedAgain[] }
  | { readonly type: 'unclear'; readonly pronoun: string; readonly candidates: readonly string[] }
  | { readonly type: 'nothing-before' }
  | { readonly type: 'fault'; readonly fault: QuestionFault };

/** An answer and the state from which the conversation goes on. */
export interface ConversationStep {
  readonly answer: ConversationAnswer;
  readonly state: ConversationState | null;
}

/**
 * Answers a line of a conversation. What was unclear or could not be read leaves the state as it is.
 *
 * @param kept - the state of the exchange before; null where there is none. Whether it has expired is up to
 *   `readConversation`, which reads it back.
 */
export function continueConversation(
  kept: ConversationState | null,
  text: string,
  archive: Archive,
  asked: Asked,
): ConversationStep {
  const resumed = resumeQuestion(kept, text, archive, asked);
  switch (resumed.type) {
    case 'question':
      return answerQuestion(kept, resumed, archive, asked);
    case 'context':
    case 'when':
    case 'source':
    case 'speaker': {
      const answer = answerAboutCited(resumed, archive);
      return { answer, state: kept === null ? null : prolong(kept, asked.now) };
    }
    case 'unclear':
    case 'nothing-before':
    case 'fault':
      return { answer: resumed, state: kept };
  }
}

function answerQuestion(
  state: ConversationState | null,
  { question, isFollowUp, isMore, notBy, meant, wider }: ResumedQuestion,
  archive: Archive,
  asked: Asked,
): ConversationStep {
  const spans = isMore && state !== null ? [...state.cited, ...state.shown] : [];
  const settings =
    isMore || notBy.length > 0
      ? { ...asked, isShown: createShownTest(archive, { spans, speakers: notBy }) }
      : asked;
  const narrow = ask(archive, question, settings);
  const wide = narrow.type === 'nothing' && wider !== null ? ask(archive, wider, settings) : null;
  const isWidened = wide?.type === 'answered';
  const answer = wide?.type === 'answered' ? wide : narrow;
  const next = rememberExchange(state, answer.question, answer, { archive, now: asked.now, isMore, meant });
  return { answer: { type: 'asked', answer, isFollowUp, isMore, isWidened }, state: next };
}

function answerAboutCited(
  { type, of }: Extract<Resumed, { type: 'context' | 'when' | 'source' | 'speaker' }>,
  archive: Archive,
): ConversationAnswer {
  const cited = findCited(archive, of);
  const [first] = cited;
  if (first === undefined) return { type: 'nothing-before' };
  if (type === 'context') return { type, cited: withContext(first) };
  return type === 'when' ? { type, cited: cited.map((each) => withDate(each, archive)) } : { type, cited };
}
