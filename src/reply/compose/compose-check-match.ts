import { CUT } from '../../core/abridge/cut.ts';
import type { CheckMatch } from '../../core/answers/check/check-answer.ts';
import { oneLine } from '../../core/one-line.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import { describeMeaningChanges, quoteStretch } from '../describe-changes.ts';
import { toDiffRuns } from '../diff-runs.ts';
import { composeLanguage } from '../languages.ts';
import type { NoteNode, ReplyNode, Run, SnippetNode } from '../reply.ts';
import { composeRuns, composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeChange } from '../standing.ts';
import { composeAlsoIn } from './compose-who-said.ts';

/** A quotation beside the words checked: the words in it or what differs, who said it, where it stands. */
export function composeCheckMatch(quote: string, match: CheckMatch): readonly ReplyNode[] {
  const { article, quotation, marks, isVerbatim } = match;
  const isReported = quotation.kind === 'indirect';
  return [
    isVerbatim || isReported ? composeSnippet(article.text, quotation, marks) : composeDiff(match),
    ...composeRemarks(quote, match),
    composeSpeaker(article, quotation),
    composeSource(article, match.span),
    ...composeChange(match),
    ...composeLanguage(article),
    ...composeAlsoIn(match.alsoIn),
  ];
}

/** One part of stitched words, and where it is from. */
export function composePart(
  quote: string,
  match: CheckMatch,
  index: number,
  parts: number,
): readonly ReplyNode[] {
  const words = quoteStretch(quote, match.asked);
  const part: readonly NoteNode[] = parts > 1 ? [note(`Part ${index + 1} of ${parts}: ${words}`)] : [];
  return [...part, ...composeCheckMatch(quote, match)];
}

/** The sentence with what the article has more (inserted) and less (deleted) than the words checked. */
function composeDiff(match: CheckMatch): SnippetNode {
  const { article, sentence, span, diff } = match;
  const before = article.text.slice(sentence.start, span.start);
  const after = article.text.slice(span.end, sentence.end);
  return composeSentence(match, [{ text: before }, ...toDiffRuns(diff), { text: after }]);
}

/**
 * A sentence of a quotation, as runs that spell it, with the marks around it, or our sign of a cut where more was said.
 */
export function composeSentence(
  { article, quotation, sentence }: CheckMatch,
  words: readonly Run[],
): SnippetNode {
  const before = article.text.slice(quotation.start, sentence.start);
  const after = article.text.slice(sentence.end, quotation.end);
  const runs: readonly Run[] = [
    { text: before.length <= MAX_MARKS_LENGTH ? before : `${CUT} ` },
    ...words,
    { text: after.length <= MAX_MARKS_LENGTH ? after : ` ${CUT}` },
  ];
  return composeRuns(runs.filter((run) => run.text !== ''));
}

/** Longer, what stands around a sentence in its quotation is other words. */
const MAX_MARKS_LENGTH = 4;

/** What the eye may miss: a change that turns the sense, what was left out or cut off, what the outlet put in. */
export function composeRemarks(quote: string, match: CheckMatch): readonly NoteNode[] {
  const { article, insertions, omissions, omittedWords, isVerbatim } = match;
  const show = (span: TextSpan) => quoteStretch(article.text, span);
  const meaningChanges = isVerbatim && omissions.length > 0 ? describeMeaningChanges(quote, match) : '';
  const { before, after } = omittedWords;
  const remarks = [
    omissions.length > 0 ? `left out: ${omissions.map(show).join(', ')}` : '',
    meaningChanges === '' ? '' : `with what is left out, ${meaningChanges}`,
    before === null ? '' : `cut off before it: ${show(before)}`,
    after === null ? '' : `cut off after it: ${show(after)}`,
    insertions.length > 0 ? describeInsertions(insertions.map((span) => slice(article.text, span))) : '',
  ];
  return remarks.filter((remark) => remark !== '').map(note);
}

function describeInsertions(inserted: readonly string[]): string {
  const words = inserted.map(oneLine).join(', ');
  return `${words}: put in by the outlet, not said`;
}

function note(text: string): NoteNode {
  return { type: 'note', text };
}
