import type { CheckAnswer, Checked, CheckMatch } from '../../core/answers/check/check-answer.ts';
import { MAX_PASTED_LENGTH } from '../../core/answers/check/check-pasted.ts';
import { MAX_CHECKED_LENGTH } from '../../core/answers/check/checked-quote.ts';
import type { QueryFault } from '../../core/search/query.ts';
import { count, describeHoldings, inArchive, spellNumber } from '../counts.ts';
import { describeAlterations, quoteStretch } from '../describe-changes.ts';
import type { NoteNode, Reply, ReplyNode } from '../reply.ts';
import { describeSpeaker, nameSpeaker } from '../speaker.ts';
import { composeFormer, sayNotFound } from '../standing.ts';
import { composeCheckMatch, composePart } from './compose-check-match.ts';
import { composeClosest, describeQueryFault, joinWithDividers } from './compose-who-said.ts';
import { composeOtherWordings, composeWordings } from './compose-wordings.ts';

/** The reply to a check: the verdict and whose words they are; then the article's words, with what differs marked. */
export function composeCheck(answer: CheckAnswer): Reply {
  if (answer.type === 'unsearchable') return composeFault(answer.fault);
  const [main] = answer.matches;
  if (main === undefined) return composeNotFound(answer);
  if (answer.reason === 'too-short') return composeTooShort(answer);
  return {
    nodes: [
      { type: 'lead', text: describeVerdict(answer, main) },
      ...composeSpeakerRemark(answer),
      ...composeFormer(answer.former, answer.matches),
      ...composeMatches(answer, main),
      { type: 'note', text: `${count(answer.searched.articles, 'article')} searched` },
    ],
  };
}

/** Why a text could not be checked. */
export function composeFault(fault: QueryFault): Reply {
  const isPaste = fault.reason === 'too-long' && fault.length > MAX_PASTED_LENGTH;
  const longest = isPaste ? MAX_PASTED_LENGTH : MAX_CHECKED_LENGTH;
  return { nodes: [{ type: 'lead', text: describeQueryFault(fault, longest) }] };
}

/** A check on one line: the verdict with what matters most about it, and the speaker. */
export function describeChecked(answer: Checked): string {
  const [main] = answer.matches;
  if (answer.reason === 'too-short') return TOO_SHORT;
  if (main !== undefined) return describeVerdict(answer, main);
  return answer.isOwnWords ? OWN_WORDS : sayNotFound(answer);
}

const TOO_SHORT = 'Too short to check: so few words could be anybody’s.';
const OWN_WORDS = 'Nobody is quoted with these words: they are the article’s own.';

/** Where these few words were said, without a verdict. */
function composeTooShort({ quote, matches, searched }: Checked): Reply {
  return {
    nodes: [
      { type: 'lead', text: `${TOO_SHORT} These said it; give more of the words around it.` },
      ...joinWithDividers(matches.map((match) => composeCheckMatch(quote, match))),
      { type: 'note', text: `${count(searched.articles, 'article')} searched` },
    ],
  };
}

/** One line: the verdict with what matters most about it, and the speaker. */
function describeVerdict(answer: Checked, main: CheckMatch): string {
  const { quote, verdict, speaker, matches, wordings } = answer;
  const who = nameSpeaker(main.article, main.quotation);
  const by = who === null ? ` ${capitalise(describeSpeaker(main.article, main.quotation))}.` : ` ${who}`;
  switch (verdict) {
    case 'verbatim':
      return `${describeVerbatim(main, wordings.length)}${by}`;
    case 'altered': {
      const altered = describeAlterations(quote, main);
      return altered === '' ? `Altered.${by}` : `Altered: ${altered}.${by}`;
    }
    case 'stitched':
      return describeStitched(matches, by);
    case 'misattributed': {
      const name = nameSpeaker(main.article, main.quotation, 'inside') ?? 'somebody else';
      const author = `by ${name}, not by ${speaker?.name}`;
      const altered = describeAlterations(quote, main);
      return altered === '' ? `Said ${author}.` : `Said ${author}, and altered: ${altered}.`;
    }
    case 'paraphrase':
      return `Paraphrase only: reported in the article’s words, not quoted.${by}`;
    case 'not-found':
      return sayNotFound(answer);
  }
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describeVerbatim({ article, omissions, omittedWords, inner }: CheckMatch, wordings: number): string {
  if (wordings > 0) return `Said, but reported in ${spellNumber(wordings)} wordings.`;
  const { before, after } = omittedWords;
  const cut = [
    ...(before === null ? [] : [`${quoteStretch(article.text, before)} stands before it`]),
    ...(after === null ? [] : [`${quoteStretch(article.text, after)} stands after it`]),
  ];
  if (cut.length > 0) return `Verbatim, but cut: ${cut.join(', and ')}.`;
  if (inner !== null) return 'Verbatim, but as somebody else’s words, which the speaker quotes.';
  return omissions.length > 0 ? 'Verbatim, with words left out at the ellipsis.' : 'Verbatim.';
}

function describeStitched(matches: readonly CheckMatch[], by: string): string {
  const quotations = new Set(matches.map(({ quotation }) => quotation)).size;
  const names = matches.map(
    ({ article, quotation }) => nameSpeaker(article, quotation) ?? `a ${describeSpeaker(article, quotation)}`,
  );
  if (quotations > 1)
    return `Stitched from ${spellNumber(quotations)} quotations: ${[...new Set(names)].join('; ')}`;
  return matches.length > 1
    ? `Stitched: the words stand in another order.${by}`
    : `Stitched: words are left out without an ellipsis.${by}`;
}

function composeMatches({ quote, verdict, matches, wordings }: Checked, main: CheckMatch) {
  if (verdict === 'stitched')
    return joinWithDividers(matches.map((match, index) => composePart(quote, match, index, matches.length)));
  if (main.isVerbatim && wordings.length > 0) return composeWordings(quote, main, wordings);
  return [
    ...joinWithDividers(matches.map((match) => composeCheckMatch(quote, match))),
    ...composeOtherWordings(quote, main, wordings),
  ];
}

function composeNotFound({ isOwnWords, closest, former, searched, speaker }: Checked): Reply {
  const verdict = isOwnWords ? OWN_WORDS : sayNotFound({ former, searched });
  const lead: ReplyNode = { type: 'lead', text: `${verdict} Searched ${describeHoldings(searched)}.` };
  return {
    nodes: [
      lead,
      ...composeUnknown({ speaker, searched }),
      ...composeFormer(former),
      ...composeClosest(closest),
    ],
  };
}

/** Remarks about the speaker who was asked about. */
function composeSpeakerRemark({ speaker, matches, searched }: Checked): readonly NoteNode[] {
  const isOpen = matches[0]?.authorship === 'unclear' && speaker !== null && speaker.fitting.length > 0;
  const unclear = `The article leaves open whether ${speaker?.name} said it.`;
  return [
    ...(isOpen ? [{ type: 'note' as const, text: unclear }] : []),
    ...composeUnknown({ speaker, searched }),
  ];
}

function composeUnknown({ speaker, searched }: Pick<Checked, 'speaker' | 'searched'>): readonly NoteNode[] {
  if (speaker === null || speaker.fitting.length > 0) return [];
  const nearest = speaker.nearest.map(({ name }) => name);
  const meant = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`;
  return [
    { type: 'note', text: `Nobody called “${speaker.name}” is quoted ${inArchive(searched)}.${meant}` },
  ];
}
