import type { Archive } from '../../archive.ts';
import { overlaps } from '../../span.ts';
import type { LeaveOut } from './02-gather.ts';
import { rankPassages } from './03-rank.ts';
import { choosePassages, createSaidAgain } from './04-choose.ts';
import {
  ANSWER_THRESHOLDS,
  type AnswerThresholds,
  isAnswer,
  isAnswered,
  isOnMatter,
  withoutFarOff,
} from './05-decide.ts';
import { findShortAnswer, type ShortAnswer } from './06-short-answer.ts';
import { type Disagreement, findDisagreement } from './07-disagreement.ts';
import { type ClosestSettings, findClosest } from './08-closest.ts';
import { type AskCitation, toCitations } from './citing/citation.ts';
import { citeJudged } from './citing/cite-judged.ts';
import { withoutIdleLead, withWhatItPointsTo } from './citing/first-sentence.ts';
import { findRole, toStatedAnswer } from './find-role.ts';
import { fromEachSpeaker } from './gathering/from-each-speaker.ts';
import { gatherNews, gatherSpeech } from './gathering/gather-by-matter.ts';
import { judgeClaim, type Verdict } from './judge-claim.ts';
import {
  type CandidatePassage,
  type JudgedStatement,
  NOTHING_STATED,
  type RankedPassage,
  type StatedAnswer,
} from './passages.ts';
import type { Question } from './question.ts';
import type { WeightedQuestion } from './question-reader.ts';
import { type RankingPart, weightsOf } from './ranking-parts.ts';
import { describeSearched, filterOf, type Searched } from './searched.ts';
import { weighQuestion } from './weighted-question.ts';

/** The answer to a question. */
export type AskAnswer =
  | {
      readonly type: 'answered';
      readonly question: Question;
      /** Null where the question wants none, or no citation has one. */
      readonly answer: ShortAnswer | null;
      /** Best first; one to three. */
      readonly citations: readonly AskCitation[];
      /** What a yes-or-no question comes to, where quotations or a sentence decide it; else null. */
      readonly verdict: Verdict | null;
      /** How citations contradict each other; null where they don't. */
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

/** How a question is answered. The defaults are the values that were measured best. */
export interface AskSettings {
  readonly now: Date;
  /** The asker's IANA time zone. */
  readonly zone: string;
  /** A part of the rank that is switched off, to measure what it is worth. */
  readonly without?: RankingPart | null;
  readonly thresholds?: AnswerThresholds;
  /** Leaves out what the asker has seen. */
  readonly leaveOut?: LeaveOut;
}

/**
 * Answers a question with at most three citations of a sentence or two: reads who and what it asks for, gathers the
 * passages that may answer, ranks them, and says nothing where the best of them is only a near miss.
 */
export async function ask(archive: Archive, question: Question, settings: AskSettings): Promise<AskAnswer> {
  const by = withDefaults(question, settings);
  const judged = question.claim === null ? null : await judgeClaim(archive, question.claim);
  const searched = await describeSearched(archive, by.filter);
  if (judged !== null) {
    const { verdict, matches } = judged;
    const citations = await citeJudged(archive, matches);
    return { type: 'answered', question, answer: null, citations, verdict, disagreement: null, searched };
  }
  const asked = await weighQuestion(wordsThatCount(question), archive);
  const ranked = rankPassages(asked, await gather(archive, asked, by), by.weights);
  const read = await readBest(archive, asked, ranked, by);
  const { nearest, citations } = await chooseCitations(archive, asked, read, by);
  if (citations === null) {
    const near = await findClosest(archive, asked, nearest, by);
    return { type: 'nothing', question, closest: await toCitations(archive, asked, near), searched };
  }
  const { stated, versions, judgement } = read;
  return {
    type: 'answered',
    question,
    answer: stated === null ? findShortAnswer(asked, citations) : { citation: 0, ...stated },
    citations: await toCitations(archive, asked, citations),
    verdict:
      judgement === null
        ? verdictOnWords(asked, citations)
        : { type: judgement.isSo ? 'stated' : 'stated-otherwise' },
    disagreement: await findDisagreement(archive, asked, citations, versions),
    searched,
  };
}

/** The settings of a question with nothing left open. */
interface AskedBy extends ClosestSettings {
  readonly thresholds: AnswerThresholds;
}

function withDefaults(question: Question, settings: AskSettings): AskedBy {
  const { now, zone, without, thresholds = ANSWER_THRESHOLDS, leaveOut = keepAll } = settings;
  const weights = weightsOf(question, without);
  return { now, weights, thresholds, leaveOut, filter: filterOf(question, zone) };
}

/** The passages that may answer, but those that the asker has seen. */
async function gather(
  archive: Archive,
  asked: WeightedQuestion,
  by: AskedBy,
): Promise<readonly CandidatePassage[]> {
  const { question, reader } = asked;
  const gathered = await (isSpeechAsked(question) ? gatherSpeech : gatherNews)(archive, asked, by);
  return by.leaveOut(reader.keepActsAsked(question, gathered));
}

/** The passages of a question and what is read in the best of them. */
interface ReadBest {
  readonly ranked: readonly RankedPassage[];
  /** What one of them states in the relation asked for, or null; and what they state where they differ. */
  readonly stated: StatedAnswer | null;
  readonly versions: readonly StatedAnswer[];
  /** Whether what a yes-or-no question asks is so; null where none of them states it, or it asks another thing. */
  readonly judgement: JudgedStatement | null;
  /** Those that tell who has the office asked for; null where no office is asked for. */
  readonly offices: readonly RankedPassage[] | null;
}

async function readBest(
  archive: Archive,
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
  { filter, now, weights }: AskedBy,
): Promise<ReadBest> {
  const { question, reader } = asked;
  const role = question.askedName === null ? null : await findRole(archive, question.askedName, filter);
  const isSpeech = isSpeechAsked(question);
  const { answer, versions } =
    role !== null || isSpeech ? NOTHING_STATED : reader.findStated(asked, ranked, now);
  const stated = role === null ? answer : toStatedAnswer(asked, role, weights);
  const judgement = question.kind !== 'yes-no' || isSpeech ? null : reader.judgeStatement(asked, ranked, now);
  const offices = isSpeech ? null : reader.findOfficeTold(asked, ranked, now);
  return { ranked, stated, versions, judgement, offices };
}

/** The citations, or null where nothing answers; and what comes nearest in any case. */
async function chooseCitations(
  archive: Archive,
  asked: WeightedQuestion,
  { ranked, stated, judgement, offices }: ReadBest,
  { thresholds }: AskedBy,
): Promise<{ nearest: readonly RankedPassage[]; citations: readonly RankedPassage[] | null }> {
  const { question } = asked;
  const isSaidAgain = await createSaidAgain(archive, ranked);
  const stating = stated?.ranked ?? judgement?.ranked ?? offices?.[0] ?? null;
  const arrange = (chosen: readonly RankedPassage[]) =>
    putFirst(
      stating,
      answersFirst(chosen, (each) => isAnswer(asked, each, thresholds)),
    );
  const best = choosePassages(ranked, isSaidAgain);
  const nearest = arrange(await fromEachSpeaker(archive, question.speech?.speaker ?? null, ranked, best));
  const isTold = offices === null ? isAnswered(asked, nearest, thresholds) : offices.length > 0;
  if ((stated === null && judgement === null && !isTold) || !asked.reader.tellsGranted(asked, ranked))
    return { nearest, citations: null };
  const citations = isSpeechAsked(question)
    ? nearest.filter((each) => isOnMatter(asked, each, thresholds))
    : withoutFarOff(
        asked,
        arrange(choosePassages(asked.reader.rereadBest(asked, ranked), isSaidAgain)),
        thresholds,
      ).map((each) => withWhatItPointsTo(asked, stated, withoutIdleLead(asked, { ranked, stated }, each)));
  return { nearest, citations };
}

async function keepAll(passages: readonly CandidatePassage[]): Promise<readonly CandidatePassage[]> {
  return passages;
}

/** Of somebody's words that a question claims: whether what is cited first says as much, or only other things. */
function verdictOnWords(
  { question, reader }: WeightedQuestion,
  citations: readonly RankedPassage[],
): Verdict | null {
  const { claim } = question;
  const [first] = citations;
  if (claim === null || first === undefined || !isOwnWords(citations)) return null;
  return { type: reader.saysAsMuch(claim.words, first.passage) ? 'said-so' : 'other-words' };
}

/** Whether the first citation is words of the speaker asked for. */
function isOwnWords([first]: readonly RankedPassage[]): boolean {
  return first !== undefined && first.passage.speech !== null && first.passage.speaker >= SAID_BY_NAME;
}

/** A namesake's and reported words still count as the speaker's; those of "a spokesman" may be another's. */
const SAID_BY_NAME = 0.8;

/** Answers before near misses. */
function answersFirst(
  chosen: readonly RankedPassage[],
  isAnswering: (each: RankedPassage) => boolean,
): readonly RankedPassage[] {
  const answering = new Set(chosen.filter(isAnswering));
  return chosen.toSorted((one, other) => Number(answering.has(other)) - Number(answering.has(one)));
}

/** The passage that states the answer first, in place of one that overlaps it or of the last. */
function putFirst(first: RankedPassage | null, chosen: readonly RankedPassage[]): readonly RankedPassage[] {
  if (first === null) return chosen;
  const others = chosen.filter(
    ({ passage }) => passage.source.read !== first.passage.source.read || !overlaps(passage, first.passage),
  );
  return [first, ...others.slice(0, Math.max(chosen.length, 1) - 1)];
}

/** For a question about speech, the words it is about; for others all words. */
function wordsThatCount(question: Question): Question {
  return isSpeechAsked(question) && question.speech !== null
    ? { ...question, words: question.speech.about }
    : question;
}

/** A question whose pronoun is not resolved may be about anything. */
function isSpeechAsked({ speech }: Question): boolean {
  return speech !== null;
}
