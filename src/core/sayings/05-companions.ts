import type { Quotation } from '../quotations/quotation.ts';
import type { Statement } from '../statement.ts';
import { type Group, mayBeOneSpeaker } from './group.ts';

/** What ends a sentence: pieces on both sides of it are two sayings. */
const SENTENCE_END = /[.!?…]["'’”)\]]*\s/u;

type Saying = readonly Group[];

/**
 * Gives a report that stands beside quoted words to their saying: "Ruiz said that the old pier was “a disgrace” and
 * would go" is one saying, not three. Every other report stays by itself, and no report joins two sayings that nothing
 * else joins.
 */
export function attachCompanions(sayings: readonly Saying[]): readonly Saying[] {
  const byCue = fileByCue(sayings);
  const joined = new Map<Saying, Group[]>();
  for (const saying of sayings) {
    const whole = (isReported(saying) ? findHost(saying, byCue) : undefined) ?? saying;
    const groups = joined.get(whole) ?? [];
    groups.push(...saying);
    joined.set(whole, groups);
  }
  return [...joined.values()];
}

/** A quoted statement, and the saying that it belongs to. */
interface Marked {
  readonly statement: Statement;
  readonly saying: Saying;
}

function fileByCue(sayings: readonly Saying[]): ReadonlyMap<string, readonly Marked[]> {
  const filed = new Map<string, Marked[]>();
  for (const saying of sayings) {
    for (const { statement } of saying.flatMap(({ readings }) => readings)) {
      const key = keyOf(statement);
      if (key === null || statement.quotation.kind === 'indirect') continue;
      const same = filed.get(key) ?? [];
      same.push({ statement, saying });
      filed.set(key, same);
    }
  }
  return filed;
}

function keyOf({ article, quotation }: Statement): string | null {
  return quotation.cue && `${quotation.cue.start} ${article.path}`;
}

function isReported(saying: Saying): boolean {
  return saying.every(({ readings }) => readings.every((reading) => reading.isReported));
}

/** The saying of the quoted words beside each report; undefined where a report stands by itself. */
function findHost(saying: Saying, byCue: ReadonlyMap<string, readonly Marked[]>): Saying | undefined {
  const hosts = saying
    .flatMap(({ readings }) => readings)
    .map(({ statement }) =>
      byCue.get(keyOf(statement) ?? '')?.find((marked) => isBeside(statement, marked.statement.quotation)),
    );
  const [host] = hosts;
  return hosts.every((each) => each !== undefined) && host !== undefined && isOfSpeaker(saying, host.saying)
    ? host.saying
    : undefined;
}

/** Whether both stand in one sentence. */
function isBeside({ article, quotation }: Statement, marked: Quotation): boolean {
  const [from, to] =
    quotation.start < marked.start ? [quotation.end, marked.start] : [marked.end, quotation.start];
  return !SENTENCE_END.test(article.prose.slice(from, to));
}

function isOfSpeaker(saying: Saying, host: Saying): boolean {
  return saying.every((group) => host.every((other) => mayBeOneSpeaker(group, other)));
}
