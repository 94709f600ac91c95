import type { QuestionFault } from '../../core/answers/ask/01-read-question.ts';
import { MAX_QUESTION_LENGTH } from '../../core/answers/ask/01-read-question.ts';
import type { Disagreement } from '../../core/answers/ask/07-disagreement.ts';
import type { AskAnswer } from '../../core/answers/ask/ask.ts';
import type { AskCitation } from '../../core/answers/ask/citing/citation.ts';
import type { Verdict } from '../../core/answers/ask/judge-claim.ts';
import type { Question } from '../../core/answers/ask/question.ts';
import type { Searched } from '../../core/answers/ask/searched.ts';
import { listArticles } from '../../core/sayings/elsewhere.ts';
import { count, describeHoldings, inArchive, listOf } from '../counts.ts';
import { describeRange } from '../dates.ts';
import { composeLanguage } from '../languages.ts';
import type { NoteNode, Reply, ReplyNode } from '../reply.ts';
import { composeSnippet, type SnippetOptions } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeUnderstood } from './compose-understood.ts';
import { composeParaphrase, joinWithDividers } from './compose-who-said.ts';

/** A near miss is shown for orientation only, so less of it. */
const MAX_CLOSEST_LENGTH = 300;
const MAX_OUTLETS = 5;

/** The reply to a question: the short answer and its citations, or what was searched and comes closest. */
export function composeAsk(answer: AskAnswer): Reply {
  const { question, searched } = answer;
  const understood = composeUnderstood(question);
  if (answer.type === 'nothing') {
    const unknown = describeUnknown(question);
    const lead = `Not ${inArchive(searched)}. Searched ${describeSearched(searched, question)}.${unknown}`;
    const nothing: ReplyNode = { type: 'lead', text: lead };
    return { nodes: [...understood, nothing, ...composeClosest(answer.closest)] };
  }
  const short = answer.verdict === null ? answer.answer?.text : describeVerdict(answer.verdict);
  const lead: readonly ReplyNode[] = short === undefined ? [] : [{ type: 'lead', text: short }];
  const citations = answer.citations.map((each, index) =>
    composeCitation(each, {
      always: answer.answer?.citation === index ? [answer.answer.span] : [],
      // Two lines on a phone, but a whole sentence where the first citation is all the answer there is.
      askedOf: short === undefined && index === 0 ? 'open-question' : 'question',
    }),
  );
  const note = `${count(answer.citations.length, 'citation')} · ${count(searched.articles, 'article')} searched${describePublished(question)}`;
  return {
    nodes: [
      ...understood,
      ...lead,
      ...composeDisagreement(answer.disagreement),
      ...joinWithDividers(citations),
      { type: 'note', text: `${note}${describeUnknown(question)}` },
    ],
  };
}

function describeVerdict(verdict: Verdict): string {
  switch (verdict.type) {
    case 'said':
      return 'Yes, in these words:';
    case 'said-by-other':
      return `No: ${verdict.name} did.`;
    case 'said-so':
      return 'Yes, in nearly those words:';
    case 'stated':
      return 'Yes:';
    case 'stated-otherwise':
      return 'No:';
    case 'other-words':
      return 'Not in those words:';
  }
}

/** One line: what is wrong with a text that is no question, and what to give instead. */
export function describeQuestionFault({ reason, length }: QuestionFault): string {
  return reason === 'no-words'
    ? 'The question has no words, only symbols. Ask as you would ask a person.'
    : `The question is ${length} characters long. Give at most ${MAX_QUESTION_LENGTH}; one sentence is enough.`;
}

/** A citation with who said it and where it stands. */
export function composeCitation(citation: AskCitation, options: SnippetOptions = {}): readonly ReplyNode[] {
  const { article, marks, statement, elsewhere } = citation;
  const speaker =
    statement === null
      ? []
      : [...composeParaphrase(statement.quotation), composeSpeaker(article, statement.quotation)];
  const others = elsewhere === undefined ? [] : listArticles(elsewhere);
  return [
    composeSnippet(article.text, citation, marks, options),
    ...speaker,
    composeSource(article, citation, others.length),
    ...composeLanguage(article),
  ];
}

function composeClosest(closest: readonly AskCitation[]): readonly ReplyNode[] {
  if (closest.length === 0) return [];
  const passages = closest.map((each) =>
    composeCitation(each, { limit: MAX_CLOSEST_LENGTH, askedOf: 'question' }),
  );
  return [{ type: 'note', text: 'Closest:' }, ...joinWithDividers(passages)];
}

function composeDisagreement(disagreement: Disagreement | null): readonly NoteNode[] {
  if (disagreement === null) return [];
  const versions = disagreement.versions.map((version) => `“${version}”`).join(' and ');
  const text =
    disagreement.about === 'wording'
      ? 'The sources disagree on the wording; each is cited.'
      : `The sources disagree: ${versions}.`;
  return [{ type: 'note', text }];
}

function describeUnknown({ unknownNames, unknownOutlets }: Question): string {
  const names = unknownNames.length === 0 ? '' : ` Nothing here names ${listOf(unknownNames)}.`;
  const outlets = unknownOutlets.length === 0 ? '' : ` No article here is from ${listOf(unknownOutlets)}.`;
  return `${names}${outlets}`;
}

function describeSearched(searched: Searched, { dates }: Pick<Question, 'dates'>): string {
  const { outlets } = searched;
  const shown = outlets.slice(0, MAX_OUTLETS);
  const more = outlets.length - shown.length;
  const names = more > 0 ? [...shown, `${more} more`] : shown;
  const from = names.length === 0 ? '' : `, from ${listOf(names)}`;
  return `${describeHoldings(searched)}${from}${describePublished({ dates })}`;
}

function describePublished({ dates }: Pick<Question, 'dates'>): string {
  return dates === null ? '' : `, published ${describeRange(dates)}`;
}
