import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { isPublishedWithin } from '../../dates/date-range.ts';
import { countHoldings, type Holdings } from '../../holdings.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { type Elsewhere, findElsewhere } from '../../sayings/elsewhere.ts';
import type { ReadArticle } from '../../search/sentence-index.ts';
import { overlaps, type TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { CandidatePassage } from './02-gather.ts';
import { type RankedPassage, rankPassages } from './03-rank.ts';
import { choosePassages, createSaidAgain } from './04-choose.ts';
import { ANSWER_THRESHOLDS, type AnswerThresholds, isAnswer, isOnMatter } from './05-decide.ts';
import { findShortAnswer, type ShortAnswer } from './06-short-answer.ts';
import { type Disagreement, findDisagreement } from './07-disagreement.ts';
import { findClosest } from './08-closest.ts';
import { gatherNews, gatherSpeech } from './gather-by-matter.ts';
import { type JudgedClaim, judgeClaim, type SpeechVerdict } from './judge-claim.ts';
import type { Question } from './question.ts';
import { RANKING_WEIGHTS, type RankingWeights } from './ranking-parts.ts';
import { findRole, toStatedAnswer } from './short-answer/find-role.ts';
import { findStated } from './short-answer/find-stated.ts';
import { keepActsAsked } from './speech-acts.ts';
import { findOfficeTold } from './told-office.ts';
import { type WeightedQuestion, weighQuestion } from './weighted-question.ts';

/** A passage that answers, or comes near. */
export interface AskCitation extends TextSpan {
  readonly article: Article;
  /** Where words of the question stand, ascending. */
  readonly marks: readonly TextSpan[];
  /** What is said there, where the question asks about speech or the passage lies in somebody's words. */
  readonly statement: Statement | null;
  /** Where else that is reported, where the question asks about speech. */
  readonly elsewhere?: Elsewhere;
}

/** What was searched for an answer. */
export interface Searched extends Holdings {
  /** The publishers of the searched articles. */
  readonly outlets: readonly string[];
}

/** What a question comes to. */
export type AskAnswer =
  | {
      readonly type: 'answered';
      readonly question: Question;
      /** Null where the question wants none or no citation holds one. */
      readonly answer: ShortAnswer | null;
      /** Best first; one to three. */
      readonly citations: readonly AskCitation[];
      /** Whether it was said, where the question claims so and quotations decide it; else null. */
      readonly verdict: SpeechVerdict | null;
      /** That citations contradict each other; null where they don't. */
      readonly disagreement: Disagreement | null;
      readonly searched: Searched;
    }
  | {
      readonly type: 'nothing';
      readonly question: Question;
      /** Near misses, nearest first; at most three. */
      readonly closest: readonly AskCitation[];
      readonly searched: Searched;
    };

/** How a question is answered; left out, as was measured to serve best. */
export interface AskSettings {
  readonly now: Date;
  /** The asker's IANA time zone. */
  readonly zone: string;
  readonly weights?: RankingWeights;
  readonly thresholds?: AnswerThresholds;
  /** What is left out, since the asker has seen it. */
  readonly isShown?: (passage: CandidatePassage) => boolean;
}

/**
 * Answers a question with at most three citations of a sentence or two: reads who and what it asks for, gathers the
 * passages that may answer, ranks them, and says nothing where the best of them is only a near miss.
 */
export function ask(archive: Archive, question: Question, settings: AskSettings): AskAnswer {
  const { weights = RANKING_WEIGHTS, thresholds = ANSWER_THRESHOLDS, isShown = () => false } = settings;
  const judged = question.claim === null ? null : judgeClaim(archive, question.claim);
  if (judged !== null) return answerJudged(archive, question, judged, settings);
  const admits = (read: ReadArticle) => isAdmitted(question, read.article, settings.zone);
  const asked = weighQuestion(wordsThatCount(question), archive.sentences);
  const gathered = isSpeechAsked(question)
    ? gatherSpeech(archive, asked, settings.now, weights, admits)
    : gatherNews(archive, asked, settings.now, weights, admits);
  const passages = keepActsAsked(question, gathered).filter((each) => !isShown(each));
  const ranked = rankPassages(asked, passages, weights);
  const role = question.askedName === null ? null : findRole(archive, question.askedName, admits);
  const stated =
    role !== null
      ? toStatedAnswer(asked, role, weights)
      : isSpeechAsked(question)
        ? null
        : findStated(asked, ranked, settings.now);
  const offices = isSpeechAsked(question) ? null : findOfficeTold(asked, ranked, settings.now);
  const chosen = putFirst(
    stated?.ranked ?? offices?.[0] ?? null,
    answersFirst(
      choosePassages(
        ranked,
        createSaidAgain(() => archive.sayings),
      ),
      (each) => isAnswer(asked, each, thresholds),
    ),
  );
  const searched = describeSearched(archive, question, settings.zone);
  const isTold =
    offices === null ? chosen.some((each) => isAnswer(asked, each, thresholds)) : offices.length > 0;
  if (stated === null && !isTold) {
    const by = { now: settings.now, weights, admits, isShown };
    const closest = findClosest(archive, asked, chosen, by).map((each) => toCitation(archive, asked, each));
    return { type: 'nothing', question, closest, searched };
  }
  const citations = isSpeechAsked(question)
    ? chosen.filter((each) => isOnMatter(asked, each, thresholds))
    : chosen;
  return {
    type: 'answered',
    question,
    answer: stated === null ? findShortAnswer(asked, citations) : { citation: 0, ...stated },
    citations: citations.map((each) => toCitation(archive, asked, each)),
    verdict: question.claim !== null && isOwnWords(citations) ? { type: 'other-words' } : null,
    disagreement: findDisagreement(asked, citations, () => archive.sayings),
    searched,
  };
}

/** Whether what is cited first is said by the one asked for. */
function isOwnWords([first]: readonly RankedPassage[]): boolean {
  return first !== undefined && first.passage.speech !== null && first.passage.speaker >= SAID_BY_NAME;
}

/** A namesake's words, or reported in the article's, are still the speaker's; a description's may be another's. */
const SAID_BY_NAME = 0.8;

/** The words that decide whether they were said, each statement once. */
function answerJudged(
  archive: Archive,
  question: Question,
  { verdict, matches }: JudgedClaim,
  { zone }: AskSettings,
): AskAnswer {
  const sayings = new Map(matches.map((match) => [archive.sayings.of(match), match] as const).toReversed());
  const citations = [...sayings].toReversed().map(([saying, { article, quotation, marks, ...match }]) => {
    const statement = { article, quotation };
    const span = sentencesAround(archive, quotation, match.span) ?? match.sentence;
    return { article, ...span, marks, statement, elsewhere: findElsewhere(saying, statement) };
  });
  return {
    type: 'answered',
    question,
    answer: null,
    citations: citations.slice(0, MAX_CITATIONS),
    verdict,
    disagreement: null,
    searched: describeSearched(archive, question, zone),
  };
}

const MAX_CITATIONS = 3;

/** The article's sentences in which some words of a quotation stand, its report among them. */
function sentencesAround({ speech }: Archive, quotation: Quotation, span: TextSpan): TextSpan | null {
  const { read, from = 0, until } = speech.of(quotation) ?? {};
  const around = read?.sentences.slice(from, until).filter((each) => overlaps(each, span)) ?? [];
  const [first, last] = [around[0], around.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What answers before what only comes near. */
function answersFirst(
  chosen: readonly RankedPassage[],
  isAnswering: (each: RankedPassage) => boolean,
): readonly RankedPassage[] {
  return chosen.toSorted((one, other) => Number(isAnswering(other)) - Number(isAnswering(one)));
}

/** The passage that states the answer before the others, in the place of one that overlaps it or of the last. */
function putFirst(first: RankedPassage | null, chosen: readonly RankedPassage[]): readonly RankedPassage[] {
  if (first === null) return chosen;
  const others = chosen.filter(
    ({ passage }) => passage.source.read !== first.passage.source.read || !overlaps(passage, first.passage),
  );
  return [first, ...others.slice(0, Math.max(chosen.length, 1) - 1)];
}

/** Of a question about speech what it is about; of others all its words. */
function wordsThatCount(question: Question): Question {
  return isSpeechAsked(question) && question.speech !== null
    ? { ...question, words: question.speech.about }
    : question;
}

/** A pronoun that no conversation resolves leaves a question about anything. */
function isSpeechAsked({ speech }: Question): boolean {
  return speech !== null;
}

function isAdmitted(question: Question, article: Article, zone: string): boolean {
  const { outlets, dates } = question;
  const { publisher } = article;
  if (outlets.length > 0 && (publisher === null || !outlets.includes(publisher))) return false;
  const published = article.datePublished ?? publicationDay(article);
  // News of "this week" may stand in an article of which no day is known; words said then may not.
  if (published === null && question.isRecent && question.speech === null) return true;
  return dates === null || isPublishedWithin(published, dates, zone);
}

function describeSearched(archive: Archive, question: Question, zone: string): Searched {
  const isWhole = question.outlets.length === 0 && question.dates === null;
  const articles = isWhole
    ? archive.articles
    : archive.articles.filter((each) => isAdmitted(question, each, zone));
  const held = new Set(articles);
  const holdings = isWhole
    ? archive.holdings
    : countHoldings(articles, archive.statements.filter(({ article }) => held.has(article)).length);
  const outlets = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  return { ...holdings, outlets };
}

function toCitation(archive: Archive, asked: WeightedQuestion, { passage }: RankedPassage): AskCitation {
  const { source, start, end, from, until, speech } = passage;
  const { article, sentences, starts, ends } = source.read;
  const marks: TextSpan[] = [];
  for (let at = sentences[from]?.first ?? 0; at < (sentences[until - 1]?.last ?? 0); at += 1) {
    const place = source.hits[at] ?? -1;
    if (place >= 0 && asked.terms[place]?.share === 1)
      marks.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  const inside =
    speech ?? archive.speech.in(source.read).find((each) => each.from <= from && until <= each.until);
  const citation = { article, start, end, marks, statement: inside?.statement ?? null };
  if (speech === null) return citation;
  return { ...citation, elsewhere: findElsewhere(archive.sayings.of(speech.statement), speech.statement) };
}
