import type { AskAnswer } from '../../core/answers/ask/ask.ts';
import { compareDates } from '../../core/article-order.ts';
import type { CitedDate, CitedInContext } from '../../core/conversation/cited-again.ts';
import type { ConversationAnswer } from '../../core/conversation/continue-conversation.ts';
import { keepWord } from '../../core/conversation/kept-question.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import { describeHoldings, inArchive, listOf } from '../counts.ts';
import { describeRange, formatDate } from '../dates.ts';
import type { LeadNode, NoteNode, Reply, ReplyNode, Run } from '../reply.ts';
import { composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import {
  composeAgain,
  composeArticle,
  composeFirst,
  composeTruth,
  describeOutlets,
  describeSpeaker,
} from './compose-about-cited.ts';
import { composeAsk, composeCitation, describeQuestionFault } from './compose-ask.ts';
import { composeNothingBefore, composeUnclear, composeWhich } from './compose-asking-back.ts';
import { joinWithDividers } from './compose-who-said.ts';

/** A paragraph is shown whole unless it is longer than any message; what was cited of it is in any case. */
const MAX_PARAGRAPH_LENGTH = 1200;
const PARAGRAPH_BREAK: Run = { text: '\n\n' };

/** The reply to a line of a conversation. */
export function composeConversation(answer: ConversationAnswer): Reply {
  switch (answer.type) {
    case 'asked':
      return composeAsked(answer);
    case 'context':
      return composeContext(answer.cited);
    case 'reason':
      return composeContext(answer.cited, AROUND_IT);
    case 'when':
      return composeWhen(answer.cited);
    case 'source':
      return composeAgain(describeOutlets(answer.articles), answer.cited);
    case 'speaker':
      return composeAgain(describeSpeaker(answer.cited[0]), answer.cited);
    case 'first':
      return composeFirst(answer);
    case 'article':
      return composeArticle(answer.cited);
    case 'truth':
      return composeTruth(answer.cited, answer.disputes);
    case 'unclear':
      return composeUnclear(answer);
    case 'nothing-before':
      return composeNothingBefore(answer);
    case 'which':
      return composeWhich(answer);
    case 'fault':
      return sayOnly(describeQuestionFault(answer.fault));
  }
}

/** Whether they tell it is for the reader to see. */
const AROUND_IT = 'What stands around it, which may tell why';

function composeAsked({
  answer,
  isFollowUp,
  after,
  isMore,
  isWidened,
  isRepeated,
}: Extract<ConversationAnswer, { type: 'asked' }>): Reply {
  if (!isFollowUp) return composeAsk(answer);
  const told = describeUnderstood(answer, after, isMore);
  const understood: readonly NoteNode[] =
    told === null ? [] : [{ type: 'note', text: `Understood as: ${told}.` }];
  if (isMore && answer.type === 'nothing') {
    const lead = `Nothing more ${inArchive(answer.searched)}. Searched ${describeHoldings(answer.searched)}.`;
    return { nodes: [{ type: 'lead', text: lead }, ...understood] };
  }
  const widened: readonly LeadNode[] = isWidened
    ? [{ type: 'lead', text: 'Nothing more about that; on other matters:' }]
    : [];
  const repeated: readonly LeadNode[] = isRepeated
    ? [{ type: 'lead', text: 'Nothing new; here it is again:' }]
    : [];
  return { nodes: [...widened, ...repeated, ...composeAsk(answer).nodes, ...understood] };
}

/** A longer topic is shown as the question in which it came up. */
const MAX_TOPIC = 3;

/**
 * What was asked with all that was filled in: "what Keir Starmer said, about volunteers, since 14 October 2024". A
 * question about news is told by what was typed and what it follows; null if that is not known any more.
 */
function describeUnderstood({ question }: AskAnswer, after: string | null, isMore: boolean): string | null {
  const { speech, text, outlets, unknownOutlets, dates } = question;
  if (speech === null) return after === null ? null : `“${text.trim()}”, after “${after}”`;
  const known = outlets.filter((outlet) => !unknownOutlets.includes(outlet));
  const topic = speech.about.map(keepWord);
  const who = `what ${speech.speaker?.asked ?? 'anybody'} said`;
  const parts = [
    isMore ? `more of ${who}` : who,
    describeTopic(topic, after),
    known.length === 0 ? null : `in ${listOf(known)}`,
    dates === null ? null : `published ${describeRange(dates)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function describeTopic(topic: readonly string[], after: string | null): string | null {
  if (topic.length === 0) return null;
  return topic.length > MAX_TOPIC && after !== null ? `after “${after}”` : `about ${topic.join(' ')}`;
}

/** Each citation amid its paragraphs. */
export function composeContexts(cited: readonly CitedInContext[]): Reply {
  const [first, ...others] = cited.map((each) => composeContext(each).nodes);
  return { nodes: joinWithDividers([first ?? [], ...others.map((nodes) => nodes.slice(1))]) };
}

/**
 * What was cited amid its paragraphs, whole: one snippet, so that the speaker and the source right behind it are those
 * of what was cited.
 */
function composeContext(
  { article, start, end, statement, before, paragraphs, after }: CitedInContext,
  told = 'In context',
): Reply {
  const around = [...(before === null ? [] : [before]), ...paragraphs, ...(after === null ? [] : [after])];
  const runs = around.flatMap((span, at): readonly Run[] => {
    const mark = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    const limit = Math.max(MAX_PARAGRAPH_LENGTH, mark.end - mark.start);
    const { runs: own } = composeSnippet(article.text, span, mark.start < mark.end ? [mark] : [], { limit });
    return at === 0 ? own : [PARAGRAPH_BREAK, ...own];
  });
  const speaker = statement === null ? [] : [composeSpeaker(article, statement.quotation)];
  const lead: ReplyNode = { type: 'lead', text: told };
  return { nodes: [lead, { type: 'snippet', runs }, ...speaker, composeSource(article, { start, end })] };
}

function composeWhen(cited: readonly CitedDate[]): Reply {
  const [best, ...others] = orderByDate(cited);
  const said = best?.said ?? null;
  const published = best?.article.datePublished ?? null;
  const citations = [...(best === undefined ? [] : [best]), ...others].map((each) =>
    composeCitation({ ...each, marks: each.said === null ? [] : [each.said] }),
  );
  const lead =
    best !== undefined && said !== null
      ? slice(best.article.text, said)
      : published === null
        ? 'Date unknown'
        : `Published ${formatDate(published)}`;
  return {
    nodes: [{ type: 'lead', text: lead }, ...joinWithDividers(citations), noteOnDate(said, published)],
  };
}

/** The best citation first where it tells the date itself; else the earliest published. */
export function orderByDate(cited: readonly CitedDate[]): readonly CitedDate[] {
  const [best] = cited;
  if (best === undefined || best.said !== null) return cited;
  const untold = cited.map((each) => ({ ...each, said: null }));
  return untold.toSorted(({ article: one }, { article: other }) => {
    if (one.datePublished === null || other.datePublished === null)
      return Number(one.datePublished === null) - Number(other.datePublished === null);
    return compareDates(one.datePublished, other.datePublished);
  });
}

function noteOnDate(said: TextSpan | null, published: string | null): NoteNode {
  if (said !== null) {
    const day = published === null ? 'on an unknown date' : `on ${formatDate(published)}`;
    return { type: 'note', text: `In the article’s own words; it was published ${day}.` };
  }
  const text =
    published === null
      ? 'Neither the passage nor the article says when it was.'
      : 'The passage itself does not say when it was.';
  return { type: 'note', text };
}

function sayOnly(text: string): Reply {
  return { nodes: [{ type: 'lead', text }] };
}
