import type { AskAnswer } from '../../core/answers/ask/ask.ts';
import type { AskCitation } from '../../core/answers/ask/citing/citation.ts';
import type { Verdict } from '../../core/answers/ask/judge-claim.ts';
import { cite } from '../../core/citation.ts';
import type { DateRange } from '../../core/dates/date-range.ts';
import type { QuotationKind } from '../../core/quotations/quotation.ts';
import { listArticles } from '../../core/sayings/elsewhere.ts';
import type { TextSpan } from '../../core/span.ts';
import {
  type ArticleJson,
  articleToJson,
  type OriginJson,
  originToJson,
  plainSpan,
} from './json-who-said.ts';

/** The record of a question. */
export interface AskJson {
  readonly question: string;
  readonly answered: boolean;
  /**
   * The short answer, a slice of a citation, or "Yes" or "No" to a question that wants that; null if the citations
   * themselves are the answer.
   */
  readonly answer: string | null;
  /** Best first; at most three, none if nothing answers. */
  readonly citations: readonly AskCitationJson[];
  /** Near misses where nothing answers. */
  readonly closest: readonly AskCitationJson[];
  /** What a yes-or-no question comes to, where quotations or a sentence decide it; else null. */
  readonly verdict: Verdict | null;
  /** What the sources contradict each other about; null if they don't. */
  readonly disagreement: {
    readonly about: 'number' | 'date' | 'wording';
    readonly versions: readonly string[];
  } | null;
  /** Names and outlets in the question of which the archive holds nothing. */
  readonly unknown: { readonly names: readonly string[]; readonly outlets: readonly string[] };
  readonly searched: {
    readonly articles: number;
    readonly quotations: number;
    readonly outlets: readonly string[];
    readonly dates: DateRange | null;
  };
}

/** A citation as programs get it; `text` is `slice(start, end)` of the article. */
export interface AskCitationJson extends TextSpan, Omit<OriginJson, 'confidence'> {
  readonly text: string;
  readonly article: ArticleJson;
  readonly link: string | null;
  /** Set where it is the headline of an article that states nothing else. */
  readonly inHeadline?: true;
  /** How sure the speaker is; null if the words are the reporter's own. */
  readonly confidence: OriginJson['confidence'] | null;
  readonly kind: QuotationKind | null;
  /** The other articles that report the same statement, in whatever words; none if the question isn't about speech. */
  readonly alsoIn: readonly ArticleJson[];
}

/** The record of a question. */
export function askToJson(answer: AskAnswer): AskJson {
  const { question, searched } = answer;
  const isAnswered = answer.type === 'answered';
  return {
    question: question.text,
    answered: isAnswered,
    answer: isAnswered ? (answer.answer?.text ?? shortVerdict(answer.verdict)) : null,
    citations: isAnswered ? answer.citations.map(citationToJson) : [],
    closest: isAnswered ? [] : answer.closest.map(citationToJson),
    verdict: isAnswered ? answer.verdict : null,
    disagreement: isAnswered
      ? answer.disagreement && { about: answer.disagreement.about, versions: answer.disagreement.versions }
      : null,
    unknown: { names: question.unknownNames, outlets: question.unknownOutlets },
    searched: {
      articles: searched.articles,
      quotations: searched.quotations,
      outlets: searched.outlets,
      dates: question.dates,
    },
  };
}

function shortVerdict(verdict: Verdict | null): string | null {
  switch (verdict?.type) {
    case 'said':
    case 'said-so':
    case 'stated':
      return 'Yes';
    case 'said-by-other':
    case 'stated-otherwise':
      return 'No';
    default:
      return null;
  }
}

/** A citation as programs get it. */
export function citationToJson(citation: Omit<AskCitation, 'marks'>): AskCitationJson {
  const { text, link, isHeadline } = cite(citation.article, citation);
  const { article, statement, elsewhere } = citation;
  return {
    ...plainSpan(citation),
    text,
    article: articleToJson(article),
    link,
    ...(isHeadline && { inHeadline: true }),
    ...(statement === null ? NOBODY : originToJson(article, statement.quotation)),
    kind: statement?.quotation.kind ?? null,
    alsoIn: elsewhere === undefined ? [] : listArticles(elsewhere).map(articleToJson),
  };
}

const NOBODY = { speaker: null, speakers: [], confidence: null, tellers: [], document: null };
