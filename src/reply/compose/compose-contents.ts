import type { Contents } from '../../core/answers/contents.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import { count } from '../counts.ts';
import { formatDate } from '../dates.ts';
import { describeUnread } from '../languages.ts';
import type { EntriesNode, Reply, ReplyNode } from '../reply.ts';
import { composeSources } from './compose-sources.ts';

const MAX_OUTLETS = 15;

/** The reply to "what is in the archive": how much, of what days, from whom, who is quoted, and what was left out. */
export function composeContents(contents: Contents, reading?: ReadingReport): Reply {
  if (contents.holdings.articles === 0) {
    return { nodes: [{ type: 'lead', text: 'The archive is empty: it holds no articles.' }] };
  }
  return {
    nodes: [
      { type: 'lead', text: describeSize(contents) },
      { type: 'note', text: describeDates(contents) },
      ...composeUnread(contents),
      ...composeSection('Outlets:', listOutlets(contents)),
      ...composeSection('Quotations:', listQuotations(contents)),
      ...composeSection(`Most quoted of ${count(contents.speakers, 'speaker')}:`, listSpeakers(contents)),
      ...composeSources(reading?.sources),
      ...composeLeftOut(reading),
    ],
  };
}

const MAX_LEFT_OUT = 5;

function composeLeftOut(reading: ReadingReport = { lines: [] }): readonly ReplyNode[] {
  const lines = reading.lines.filter(({ isLeftOut }) => isLeftOut).map(({ line }) => line);
  if (lines.length === 0) return [];
  const more = lines.length - MAX_LEFT_OUT;
  const rest = more > 0 ? [`${more} more: \`verbatim archive --check\` lists them all.`] : [];
  const notes = [...lines.slice(0, MAX_LEFT_OUT), ...rest];
  return [{ type: 'divider' }, ...notes.map((text) => ({ type: 'note', text }) as const)];
}

function describeSize({ holdings, quotations }: Contents): string {
  const said = quotations.direct + quotations.mixed + quotations.indirect;
  return `${count(holdings.articles, 'article')}, ${count(said, 'quotation')}.`;
}

function describeDates({ holdings, newestDaysAgo }: Contents): string {
  const { articles, dated } = holdings;
  if (dated === null) return 'No article states its date.';
  const [first, last] = [formatDate(dated.first), formatDate(dated.last)];
  const range = first === last ? `Published on ${first}` : `Published ${first} to ${last}`;
  const fresh = newestDaysAgo === null ? '' : `, the newest ${describeAge(newestDaysAgo)}`;
  const undated = articles - dated.articles;
  return `${range}${fresh}.${undated === 0 ? '' : ` ${count(undated, 'article')} without a date.`}`;
}

function describeAge(days: number): string {
  if (days < 0) return `dated ${count(-days, 'day')} ahead`;
  if (days === 0) return 'of today';
  return days === 1 ? 'of yesterday' : `${days} days ago`;
}

function composeUnread({ languages }: Contents): readonly ReplyNode[] {
  const text = describeUnread(languages);
  return text === null ? [] : [{ type: 'note', text }];
}

function composeSection(title: string, entries: EntriesNode['entries']): readonly ReplyNode[] {
  if (entries.length === 0) return [];
  return [{ type: 'divider' }, { type: 'note', text: title }, { type: 'entries', entries }];
}

function listOutlets({ outlets, unknownOutlet }: Contents): EntriesNode['entries'] {
  const named = outlets
    .slice(0, MAX_OUTLETS)
    .map(({ name, articles }) => ({ term: name, description: count(articles, 'article') }));
  const left = outlets.slice(MAX_OUTLETS);
  const articles = left.reduce((sum, outlet) => sum + outlet.articles, 0);
  return [
    ...named,
    ...(left.length === 0
      ? []
      : [{ term: count(left.length, 'other outlet'), description: count(articles, 'article') }]),
    ...(unknownOutlet === 0
      ? []
      : [{ term: 'outlet unknown', description: count(unknownOutlet, 'article') }]),
  ];
}

function listQuotations({ quotations, attributed }: Contents): EntriesNode['entries'] {
  const { direct, mixed, indirect } = quotations;
  return [
    { term: 'direct', description: `${direct}, whole statements in quotation marks` },
    { term: 'mixed', description: `${mixed}, partly in quotation marks` },
    { term: 'indirect', description: `${indirect}, in the reporter’s words` },
    { term: 'with a name', description: `${attributed} of ${direct + mixed + indirect}` },
  ];
}

function listSpeakers({ mostQuoted }: Contents): EntriesNode['entries'] {
  return mostQuoted.map(({ name, role, statementCount }) => ({
    term: name,
    description: [role, count(statementCount, 'quotation')].filter((part) => part !== null).join(' · '),
  }));
}
