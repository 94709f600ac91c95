import type { AskAnswer } from '../core/answers/ask/ask.ts';
import { compareDates } from '../core/article-order.ts';
import type { CitedAgain, CitedDate, CitedInContext } from '../core/conversation/cited-again.ts';
import type { ConversationAnswer } from '../core/conversation/continue-conversation.ts';
import { keepWord } from '../core/conversation/kept-question.ts';
import { slice, type TextSpan } from '../core/span.ts';
import { composeAsk, composeCitation, describeQuestionFault, describeRange, listOf } from './compose-ask.ts';
import { joinWithDividers } from './compose-who-said.ts';
import { describeHoldings } from './counts.ts';
import { formatDate } from './dates.ts';
import type { LeadNode, NoteNode, Reply, ReplyNode, Run } from './reply.ts';
import { composeSnippet } from './snippet.ts';
import { composeSource } from './source.ts';
import { composeSpeaker, nameSpeaker } from './speaker.ts';

/** A paragraph is shown whole unless it is longer than any message. */
const LONGEST_PARAGRAPH = 1200;
const PARAGRAPH_BREAK: Run = { text: '\n\n' };

/** The reply to a line of a conversation. */
export function composeConversation(answer: ConversationAnswer): Reply {
  switch (answer.type) {
    case 'asked':
      return composeAsked(answer);
    case 'context':
      return composeContext(answer.cited);
    case 'when':
      return composeWhen(answer.cited);
    case 'source':
      return composeAgain(describeSource(answer.cited), answer.cited);
    case 'speaker':
      return composeAgain(describeSpeaker(answer.cited[0]), answer.cited);
    case 'unclear':
      return sayOnly(describeUnclear(answer.pronoun, answer.candidates));
    case 'nothing-before':
      return sayOnly('There is no answer here to go on from. Ask a whole question.');
    case 'fault':
      return sayOnly(describeQuestionFault(answer.fault));
  }
}

function composeAsked({
  answer,
  isFollowUp,
  isMore,
  isWidened,
}: Extract<ConversationAnswer, { type: 'asked' }>): Reply {
  if (!isFollowUp) return composeAsk(answer);
  const understood: NoteNode = {
    type: 'note',
    text: `Understood as: ${describeUnderstood(answer, isMore)}.`,
  };
  if (isMore && answer.type === 'nothing' && answer.question.kind !== 'why') {
    const lead = `Nothing more in this archive. Searched ${describeHoldings(answer.searched)}.`;
    return { nodes: [{ type: 'lead', text: lead }, understood] };
  }
  const widened: readonly LeadNode[] = isWidened
    ? [{ type: 'lead', text: 'Nothing more about that; on other matters:' }]
    : [];
  return { nodes: [...widened, ...composeAsk(answer).nodes, understood] };
}

/** What was asked with all that was filled in: "Keir Starmer, about volunteers, since 14 October 2024". */
function describeUnderstood({ question }: AskAnswer, isMore: boolean): string {
  const { speech, kind, words, outlets, unknownOutlets, dates } = question;
  const known = outlets.filter((outlet) => !unknownOutlets.includes(outlet));
  const topic = (speech?.about ?? words).map(keepWord);
  const who = speech === null ? kind.replace('-', ' ') : `what ${speech.speaker?.asked ?? 'anybody'} said`;
  const parts = [
    isMore ? `more of ${who}` : who,
    topic.length === 0 ? null : `about ${topic.join(' ')}`,
    known.length === 0 ? null : `in ${listOf(known)}`,
    dates === null ? null : `published ${describeRange(dates)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** What was cited amid its paragraphs: one snippet, so that the speaker and the source right behind it are those of what was cited. */
export function composeContext({
  article,
  start,
  end,
  statement,
  before,
  paragraphs,
  after,
}: CitedInContext): Reply {
  const around = [...(before === null ? [] : [before]), ...paragraphs, ...(after === null ? [] : [after])];
  const runs = around.flatMap((span, at): readonly Run[] => {
    const { runs: own } = composeSnippet(article.text, span, [{ start, end }], LONGEST_PARAGRAPH);
    return at === 0 ? own : [PARAGRAPH_BREAK, ...own];
  });
  const speaker = statement === null ? [] : [composeSpeaker(article, statement.quotation)];
  const lead: ReplyNode = { type: 'lead', text: 'In context' };
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

function composeAgain(lead: string, cited: readonly CitedAgain[]): Reply {
  const citations = cited.map((each) => composeCitation({ ...each, marks: [] }));
  return { nodes: [{ type: 'lead', text: lead }, ...joinWithDividers(citations)] };
}

function describeSource(cited: readonly CitedAgain[]): string {
  const publishers = new Set(cited.flatMap(({ article }) => article.publisher ?? []));
  return publishers.size === 0 ? 'Outlet unknown' : [...publishers].join('; ');
}

function describeSpeaker(cited: CitedAgain | undefined): string {
  if (cited === undefined || cited.statement === null) return 'The reporter’s own words';
  return nameSpeaker(cited.article, cited.statement.quotation) ?? 'The article leaves open who said it';
}

function describeUnclear(pronoun: string, candidates: readonly string[]): string {
  const whom = `It is unclear whom “${pronoun}” means`;
  if (candidates.length === 0) return `${whom}: nobody in the exchange before fits. Give the name.`;
  return `${whom}: ${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1)}. Give the name.`;
}

function sayOnly(text: string): Reply {
  return { nodes: [{ type: 'lead', text }] };
}
