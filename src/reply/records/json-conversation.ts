import type { ConversationAnswer, ConversationStep } from '../../core/conversation/continue-conversation.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import type { CitedRequest } from '../../core/conversation/line-reader.ts';
import { type Quotation, speakersOf } from '../../core/quotations/quotation.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import { orderByDate } from '../compose/compose-conversation.ts';
import { listOf } from '../counts.ts';
import { type AskCitationJson, type AskJson, askToJson, citationToJson } from './json-ask.ts';
import { lazily } from './lazily.ts';

/** How a line was understood. */
export type FollowUpJson =
  /** A question of its own, or one filled in from the exchange before; `isMore` leaves out what was shown. */
  | {
      readonly type: 'question';
      readonly isFollowUp: boolean;
      readonly isMore: boolean;
      readonly speakers: readonly string[];
      readonly topic: readonly string[];
      readonly outlets: readonly string[];
    }
  /** About what was cited. */
  | { readonly type: CitedRequest }
  | { readonly type: 'unclear'; readonly pronoun: string; readonly candidates: readonly string[] }
  | { readonly type: 'nothing-before' }
  /** Asked back whether this speaker's words are wanted, or the last question again. */
  | { readonly type: 'which'; readonly speaker: string };

/** The record of a line of a conversation: that of a question, with how it was understood and the next state. */
export interface ConversationJson
  extends Pick<AskJson, 'question' | 'answered' | 'answer' | 'citations' | 'closest'>,
    Partial<Pick<AskJson, 'verdict' | 'disagreement' | 'unknown' | 'searched'>> {
  readonly followUp: FollowUpJson;
  /** To be given back with the next line; null if there is nothing to refer to. */
  readonly conversation: ConversationState | null;
}

/** The record of a line of a conversation, none if it could not be read. */
export function conversationToJson(line: string, step: ConversationStep): Iterable<ConversationJson> {
  return lazily(() => listRecords(line, step));
}

function listRecords(line: string, { answer, state }: ConversationStep): readonly ConversationJson[] {
  const none = {
    question: line,
    answered: false,
    answer: null,
    citations: [],
    closest: [],
    conversation: state,
  };
  switch (answer.type) {
    case 'asked':
      return [
        {
          ...askToJson(answer.answer),
          question: line,
          followUp: questionToJson(answer),
          conversation: state,
        },
      ];
    case 'context':
    case 'reason': {
      const { before, paragraphs, after } = answer.cited;
      const spans = [before, ...paragraphs, after].filter((span) => span !== null);
      const citations = spans.map((span) => passageToJson({ ...answer.cited, ...span }));
      return [{ ...none, answered: true, citations, followUp: { type: answer.type } }];
    }
    case 'when': {
      const cited = orderByDate(answer.cited);
      const [best] = cited;
      const date =
        best === undefined
          ? null
          : best.said === null
            ? best.article.datePublished
            : slice(best.article.text, best.said);
      return [
        {
          ...none,
          answered: true,
          answer: date,
          citations: cited.map(citationToJson),
          followUp: { type: 'when' },
        },
      ];
    }
    case 'source':
    case 'speaker': {
      const publisher = answer.cited.find(({ article }) => article.publisher !== null)?.article.publisher;
      const told = answer.type === 'source' ? publisher : nameSpeakers(answer.cited[0]?.statement?.quotation);
      const citations = answer.cited.map(citationToJson);
      return [{ ...none, answered: true, answer: told ?? null, citations, followUp: { type: answer.type } }];
    }
    case 'first':
    case 'article':
    case 'truth': {
      const { type, cited } = answer;
      const told = { first: cited.article.datePublished, article: cited.article.url, truth: null }[type];
      const others = type === 'truth' ? answer.disputes : [];
      const citations = [cited, ...others].map(citationToJson);
      return [{ ...none, answered: true, answer: told, citations, followUp: { type } }];
    }
    case 'which':
      return [{ ...none, followUp: { type: 'which', speaker: answer.speaker } }];
    case 'unclear':
      return [
        { ...none, followUp: { type: 'unclear', pronoun: answer.pronoun, candidates: answer.candidates } },
      ];
    case 'nothing-before':
      return [{ ...none, followUp: { type: 'nothing-before' } }];
    case 'fault':
      return [];
  }
}

/** The names of all who said it; none if the article names nobody. */
function nameSpeakers(quotation: Quotation | undefined): string | null {
  const speakers = quotation === undefined ? [] : speakersOf(quotation);
  return listOf(speakers.flatMap(({ name }) => name ?? [])) || null;
}

function questionToJson({
  answer,
  isFollowUp,
  isMore,
}: Extract<ConversationAnswer, { type: 'asked' }>): FollowUpJson {
  const { speech, words, outlets } = answer.question;
  const speakers = speech?.speaker == null ? [] : [speech.speaker.asked];
  return {
    type: 'question',
    isFollowUp,
    isMore,
    speakers,
    topic: (speech?.about ?? words).map(({ form }) => form),
    outlets,
  };
}

function passageToJson(cited: Parameters<typeof citationToJson>[0] & TextSpan): AskCitationJson {
  const { quotation } = cited.statement ?? {};
  const holdsIt = quotation !== undefined && quotation.start < cited.end && cited.start < quotation.end;
  return citationToJson(holdsIt ? cited : { ...cited, statement: null });
}
