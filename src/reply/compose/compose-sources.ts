import type { SourceReading } from '../../core/reading-report.ts';
import { count } from '../counts.ts';
import { formatDate } from '../dates.ts';
import type { ReplyNode } from '../reply.ts';

const MAX_SOURCES = 20;
const MAX_LEFT_OUT = 3;

/**
 * The sources that an archive follows, those that could not be read first: when each was read, and with what result.
 */
export function composeSources(sources: readonly SourceReading[] = []): readonly ReplyNode[] {
  if (sources.length === 0) return [];
  const failing = sources.filter(({ result }) => result === 'failed');
  const ordered = [...failing, ...sources.filter(({ result }) => result !== 'failed')];
  const entries = ordered.slice(0, MAX_SOURCES).map((source) => ({
    term: source.outlet ?? source.url,
    description: [...(source.outlet === null ? [] : [source.url]), describeReading(source)].join(' · '),
  }));
  const more = ordered.length - entries.length;
  const rest = more > 0 ? [{ term: count(more, 'other source'), description: 'not shown' }] : [];
  const failed = failing.length === 0 ? '' : `, ${failing.length} of them could not be read`;
  const leftOut = sources.flatMap((source) => source.leftOut.slice(0, 1)).slice(0, MAX_LEFT_OUT);
  return [
    { type: 'divider' },
    { type: 'note', text: `Follows ${count(sources.length, 'source')}${failed}:` },
    { type: 'entries', entries: [...entries, ...rest] },
    ...leftOut.map((line) => ({ type: 'note', text: `Left out ${line}.` }) as const),
  ];
}

/** When a source was read, what came of it, and when it is read again. */
function describeReading({ result, line, lastRead, next, articles }: SourceReading): string {
  if (result === 'unread' || lastRead === null) return 'not read yet';
  const done = result === 'failed' ? `not read: ${line}` : line === '' ? 'nothing new' : line;
  const inAll = `${count(articles, 'article')} in all`;
  const again = next === null ? '' : `, again from ${describeTime(next)}`;
  return `${describeTime(lastRead)}: ${done} (${inAll})${again}`;
}

function describeTime(instant: string): string {
  return `${formatDate(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}
