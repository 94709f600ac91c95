import type { QuestionFault } from '../answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../answers/ask/ask.ts';
import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import type { Asked } from '../dates/date-reader.ts';
import { agrees } from './01-antecedents.ts';
import { resumeQuestion } from './03-resume-question.ts';
import { prolong, rememberExchange } from './04-remember.ts';
import {
  type CitedAgain,
  type CitedDate,
  type CitedInContext,
  findCited,
  withContext,
  withDate,
} from './cited-again.ts';
import type { ConversationState } from './conversation-state.ts';
import { type ExampleWords, findExampleWords } from './example-words.ts';
import type { CitedRequest } from './line-reader.ts';
import { type FirstCited, findDisputes, findFirst, listReports } from './reports.ts';
import type { Resumed, ResumedQuestion } from './resumed-question.ts';
import { createLeaveOut } from './shown-before.ts';

/** What a line of a conversation comes to. */
export type ConversationAnswer =
  | {
      readonly type: 'asked';
      readonly answer: AskAnswer;
      /** Whether something was filled in from the exchange before. */
      readonly isFollowUp: boolean;
      /** The whole question that it follows; null where it follows none. */
      readonly after: string | null;
      /** Whether what had been shown was left out. */
      readonly isMore: boolean;
      /** Whether nothing was found about the last topic, so that this is about anything. */
      readonly isWidened: boolean;
      /** Whether there was nothing that had not been shown, so that this was; only behind another question. */
      readonly isRepeated: boolean;
    }
  | { readonly type: 'context' | 'reason'; readonly cited: CitedInContext }
  | { readonly type: 'when'; readonly cited: readonly CitedDate[] }
  | {
      readonly type: 'source';
      readonly cited: readonly CitedAgain[];
      /** Every article that reports it, the cited ones among them. */
      readonly articles: readonly Article[];
    }
  | { readonly type: 'speaker'; readonly cited: readonly CitedAgain[] }
  | ({ readonly type: 'first' } & FirstCited)
  | { readonly type: 'article'; readonly cited: CitedAgain }
  | {
      readonly type: 'truth';
      readonly cited: CitedAgain;
      /** What others said against it. */
      readonly disputes: readonly CitedAgain[];
    }
  | {
      readonly type: 'unclear';
      readonly pronoun: string;
      /** Whom it may mean. */
      readonly candidates: readonly string[];
      /** Whom the archive quotes, where nobody of the conversation fits. */
      readonly others: readonly string[];
    }
  | { readonly type: 'nothing-before'; readonly examples: ExampleWords }
  /** Somebody was named behind a question that was not about words, and nothing was found: what was meant? */
  | { readonly type: 'which'; readonly speaker: string; readonly asked: string }
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
export async function continueConversation(
  kept: ConversationState | null,
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<ConversationStep> {
  const resumed = await resumeQuestion(kept, text, archive, asked);
  switch (resumed.type) {
    case 'question':
      return answerQuestion(kept, resumed, archive, asked);
    case 'unclear':
      return { answer: { ...resumed, others: await quotedPeople(resumed.pronoun, archive) }, state: kept };
    case 'nothing-before':
      return { answer: { ...resumed, examples: await findExampleWords(archive) }, state: kept };
    case 'fault':
      return { answer: resumed, state: kept };
    default: {
      const answer = await answerAboutCited(resumed, archive);
      return { answer, state: kept === null ? null : prolong(kept, asked.now) };
    }
  }
}

async function answerQuestion(
  state: ConversationState | null,
  { question, isFollowUp, isMore, notBy, meant, named, wider }: ResumedQuestion,
  archive: Archive,
  asked: Asked,
): Promise<ConversationStep> {
  const spans = isMore && state !== null ? [...state.cited, ...state.shown] : [];
  const settings =
    isMore || notBy.length > 0
      ? { ...asked, leaveOut: await createLeaveOut(archive, { spans, speakers: notBy }) }
      : asked;
  const narrow = await ask(archive, question, settings);
  const wide = narrow.type === 'nothing' && wider !== null ? await ask(archive, wider, settings) : null;
  const isWidened = wide?.type === 'answered';
  // Behind a question about something else, "what else did he say?" may mean his words again.
  const isReturning = narrow.type === 'nothing' && meant.some(({ as }) => as === 'before');
  const again = isReturning ? await ask(archive, question, asked) : null;
  const isRepeated = again?.type === 'answered';
  const answer = again?.type === 'answered' ? again : wide?.type === 'answered' ? wide : narrow;
  const next = await rememberExchange(state, answer.question, answer, {
    archive,
    now: asked.now,
    isFollowUp,
    meant,
  });
  const after = isFollowUp ? (state?.asked ?? null) : null;
  if (answer.type === 'nothing' && named !== null && after !== null)
    return { answer: { type: 'which', speaker: named, asked: after }, state: next };
  return { answer: { type: 'asked', answer, isFollowUp, after, isMore, isWidened, isRepeated }, state: next };
}

async function answerAboutCited(
  { type, of }: Extract<Resumed, { type: CitedRequest }>,
  archive: Archive,
): Promise<ConversationAnswer> {
  const cited = await findCited(archive, of);
  const [first] = cited;
  if (first === undefined) return { type: 'nothing-before', examples: await findExampleWords(archive) };
  switch (type) {
    case 'context':
    case 'reason':
      return { type, cited: withContext(first) };
    case 'when':
      return { type, cited: await Promise.all(cited.map((each) => withDate(each, archive))) };
    case 'source':
      return { type, cited, articles: await listArticles(cited, archive) };
    case 'speaker':
      return { type, cited };
    case 'first':
      return { type, ...(await findFirst(first, archive)) };
    case 'article':
      return { type, cited: first };
    case 'truth':
      return { type, cited: first, disputes: await findDisputes(first, archive) };
  }
}

/** The articles that were cited, then those that report the first of them too. */
async function listArticles(cited: readonly CitedAgain[], archive: Archive): Promise<readonly Article[]> {
  const [first] = cited;
  const reports = first === undefined ? [] : await listReports(first, archive);
  return [...new Set([...cited, ...reports].map(({ article }) => article))];
}

/** How many names a question back offers. */
const MAX_OFFERED = 2;
/** Beyond this many of the most quoted speakers nobody would recognise a name. */
const MAX_LOOKED_AT = 200;

/** The most quoted people whom a pronoun may mean. */
async function quotedPeople(pronoun: string, archive: Archive): Promise<readonly string[]> {
  const fitting: string[] = [];
  for (const { name, id } of await archive.speakers.mostQuoted(MAX_LOOKED_AT)) {
    if (fitting.length === MAX_OFFERED) break;
    if (await agrees(pronoun, { name, ids: [id], as: 'cited' }, archive)) fitting.push(name);
  }
  return fitting;
}
