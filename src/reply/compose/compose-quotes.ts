import type {
  QuotesAnswer,
  QuotesFault,
  QuotesRequest,
  SpeakerChoice,
} from '../../core/answers/quotes/quotes-answer.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { SpeakerEntry } from '../../core/speakers/speaker-entry.ts';
import type { Statement } from '../../core/statement.ts';
import { count, describeHoldings, inArchive } from '../counts.ts';
import { describeRange, formatDate } from '../dates.ts';
import type { EntriesNode, NoteNode, Reply } from '../reply.ts';
import { titleOf } from '../title.ts';
import { composeQuotedSaying } from './compose-quoted-saying.ts';
import { describeQueryFault, joinWithDividers } from './compose-who-said.ts';

const MAX_CHOICES = 10;

type Found = Extract<QuotesAnswer, { readonly type: 'found' }>;

/**
 * The reply to "quotes of a speaker", or of anybody: each thing said, with how to go on; or those whom the name fits,
 * for the reader to choose; or what comes nearest, or what is wrong with the request.
 */
export function composeQuotes(answer: QuotesAnswer, request: QuotesRequest): Reply {
  switch (answer.type) {
    case 'found': {
      const nodes = joinWithDividers(
        answer.results.map((each) => composeQuotedSaying(each, answer.searched)),
      );
      return { nodes: [...nodes, { type: 'divider' }, ...composeEnd(answer)] };
    }
    case 'none-fitting': {
      const { speaker, searched, undated } = answer;
      const by = speaker === null ? '' : ` by ${speaker.name}`;
      const lead = `Nothing${request.after === null ? '' : ' more'}${by}${describeFilters(request)} ${inArchive(searched)}.`;
      const said =
        speaker === null ? [] : [`${count(speaker.statementCount, 'quotation')} of ${speaker.name} in all.`];
      const text = [`${lead} Searched ${describeHoldings(searched)}.`, ...said].join(' ');
      return { nodes: [{ type: 'lead', text }, ...composeUndated(undated)] };
    }
    case 'several': {
      const lead = `“${answer.query}” fits ${answer.choices.length} speakers. Ask for one of them:`;
      return { nodes: [{ type: 'lead', text: lead }, composeChoices(answer.choices)] };
    }
    case 'nothing': {
      const lead = `Nobody of that name is quoted ${inArchive(answer.searched)}. Searched ${describeHoldings(answer.searched)}.`;
      return { nodes: [{ type: 'lead', text: `${lead}${suggest(answer.suggestions)}` }] };
    }
    case 'outlet':
      return { nodes: [{ type: 'lead', text: describeOutlets(answer) }] };
    case 'unusable':
      return { nodes: [{ type: 'lead', text: describeFault(answer.fault) }] };
  }
}

/** Who it is, how much is shown and, last, how to see more. */
function composeEnd({
  speaker,
  range,
  results,
  before,
  total,
  next,
  undated,
  searched,
}: Found): readonly NoteNode[] {
  const shown = before === 0 ? `${results.length}` : `${before + 1} to ${before + results.length}`;
  const text = [
    ...(speaker === null ? [] : [describeSpeaker(speaker)]),
    `${shown} of ${total}`,
    ...(range === null ? [] : [`published ${describeRange(range)}`]),
    `${count(searched.articles, 'article')} searched`,
  ].join(' · ');
  const more: readonly NoteNode[] =
    next === null ? [] : [{ type: 'note', text: `next page: --after ${next}`, isForTyping: true }];
  return [{ type: 'note', text }, ...composeUndated(undated), ...more];
}

function composeUndated(undated: number): readonly NoteNode[] {
  if (undated === 0) return [];
  return [{ type: 'note', text: `left out, since their date is unknown: ${count(undated, 'quotation')}` }];
}

function describeFilters({ kind, about, since, until, outlet }: QuotesRequest): string {
  return [
    kind === null ? '' : ` (${kind} only)`,
    about === null ? '' : ` about “${about}”`,
    outlet === null ? '' : ` in “${outlet}”`,
    since === null ? '' : ` since “${since}”`,
    until === null ? '' : ` until “${until}”`,
  ].join('');
}

function describeOutlets({
  outlet,
  isAmbiguous,
  outlets,
  searched,
}: Extract<QuotesAnswer, { type: 'outlet' }>): string {
  if (isAmbiguous)
    return `“${outlet}” fits ${outlets.length} outlets: ${outlets.join(', ')}. Give one of them.`;
  return `No article ${inArchive(searched)} says that “${outlet}” published it.${suggest(outlets)}`;
}

function describeFault(fault: QuotesFault): string {
  switch (fault.option) {
    case 'since':
    case 'until':
      return `--${fault.option}: “${fault.value}” is no one date. Write it as 2024-10-18, 18 October 2024, Monday or last week.`;
    case 'period':
      return `--since ${formatDate(fault.since)} is later than --until ${formatDate(fault.until)}: turn them around.`;
    case 'about':
      return `--about: ${describeQueryFault(fault.reason)}`;
    case 'after':
      return `--after: “${fault.value}” is no place in what was said. Leave it out to begin with the newest.`;
  }
}

function suggest(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Did you mean ${names.join(', ')}?`;
}

function composeChoices(choices: readonly SpeakerChoice[]): EntriesNode {
  const entries = choices
    .slice(0, MAX_CHOICES)
    .map(({ speaker, ask }) => ({ term: ask, description: describeChoice(speaker) }));
  return { type: 'entries', entries };
}

function describeSpeaker({ name, role }: SpeakerEntry): string {
  return role === null ? name : `${name}, ${role}`;
}

function describeChoice(speaker: SpeakerEntry): string {
  const who = speaker.isAmbiguous ? describeOpen(speaker.statements) : speaker.role;
  const said = count(speaker.statementCount, 'quotation');
  return who === null ? said : `${who} · ${said}`;
}

function describeOpen(statements: readonly Statement[]): string {
  const [first, ...others] = new Set(statements.map(({ article }) => article));
  if (first === undefined || others.length > 0) return 'where the articles leave open who is meant';
  return `in “${titleOf(first)}”, which leaves open who is meant`;
}

/** The reply to all quotations at once, which only programs read whole. */
export function composeAllQuotes({ quotations, articles }: Holdings): Reply {
  const counts = `${count(quotations, 'quotation')} in ${count(articles, 'article')}`;
  return { nodes: [{ type: 'lead', text: `${counts}: as JSON, one article a line, with --json.` }] };
}
