import type { Archive } from '../../archive.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { compareArticlesNewestFirst, comparePlaces } from '../../article-order.ts';
import { groupBy } from '../../group-by.ts';
import type { Saying } from '../../sayings/saying.ts';
import { statementsOf } from '../../sayings/sayings.ts';
import type { StatementSpeakers } from '../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import { compareEntries } from '../../speakers/speaker-index.ts';
import type { Statement } from '../../statement.ts';

/** A saying with those of its statements that fit. */
export interface Fitting {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The speaker's earliest statement of it, fitting or not; the order and the cursor use it. */
  readonly earliest: Statement;
}

/** Sayings in their order. */
export interface OrderedSayings {
  readonly fitting: readonly Fitting[];
  /** How many stand before or at the cursor. */
  readonly before: number;
}

type Compare = (one: Statement, other: Statement) => number;

/**
 * The sayings of statements in an order; `speaker` null: of anybody's.
 *
 * @param cursor - where the page before ended; null on the first.
 */
export async function gatherSayings(
  archive: Archive,
  statements: readonly Statement[],
  speaker: SpeakerEntry | null,
  cursor: Statement | null,
): Promise<OrderedSayings> {
  const sayings = await archive.sayings(statements);
  const bySaying = groupBy(statements, (statement) => sayings.of(statement));
  const all = [...bySaying.keys()].flatMap(statementsOf);
  const speakers = await archive.speakers.of(cursor === null ? all : [...all, cursor]);
  const compare = speaker === null ? orderOfAll(speakers) : compareStatements;
  const isOwn = ({ quotation }: Statement) =>
    speaker === null || speakers.entriesOf(quotation).some(({ id }) => id === speaker.id);
  const fitting = [...bySaying]
    .flatMap(([saying, [first, ...others]]) =>
      first === undefined
        ? []
        : [{ statements: [first, ...others] as const, earliest: findEarliest(saying, isOwn, first) }],
    )
    .toSorted((one, other) => compare(one.earliest, other.earliest));
  const before =
    cursor === null ? 0 : fitting.filter(({ earliest }) => compare(earliest, cursor) <= 0).length;
  return { fitting, before };
}

function findEarliest(saying: Saying, isOwn: (statement: Statement) => boolean, first: Statement): Statement {
  return statementsOf(saying)
    .filter(isOwn)
    .reduce((best, each) => (comparePlaces(each, best) < 0 ? each : best), first);
}

/**
 * The order of quotations of several speakers: newest first; within a day by speaker, the most quoted first,
 * those whose speaker is unclear last.
 */
function orderOfAll({ entryOf }: StatementSpeakers): Compare {
  return (one, other) =>
    compareDays(one, other) ||
    compareSpeakers(entryOf(one.quotation), entryOf(other.quotation)) ||
    compareStatements(one, other);
}

function compareSpeakers(one: SpeakerEntry | null, other: SpeakerEntry | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareEntries(one, other);
}

function compareDays(one: Statement, other: Statement): number {
  const [day, otherDay] = [one, other].map(({ article }) => publicationDay(article) ?? '');
  if (day === otherDay) return 0;
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}

/** The newest first; within an article in the order of the text. */
function compareStatements(one: Statement, other: Statement): number {
  return (
    compareArticlesNewestFirst(one.article, other.article) || one.quotation.start - other.quotation.start
  );
}
