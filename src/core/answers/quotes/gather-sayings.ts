import type { Archive } from '../../archive.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { compareArticles, compareArticlesNewestFirst } from '../../article-order.ts';
import { groupBy } from '../../group-by.ts';
import type { Saying } from '../../sayings/saying.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';

/** A saying with the statements of it that fit. */
export interface Fitting {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The earliest of all its statements by the speaker, fitting or not: what the order and the cursor go by. */
  readonly earliest: Statement;
}

type Compare = (one: Statement, other: Statement) => number;

/** The sayings of statements in an order; `speaker` null: of anybody's. */
export function gatherSayings(
  { sayings }: Archive,
  statements: readonly Statement[],
  speaker: SpeakerEntry | null,
  compare: Compare,
): readonly Fitting[] {
  const own = speaker === null ? null : new Set(speaker.statements.map(({ quotation }) => quotation));
  const bySaying = groupBy(statements, (statement) => sayings.of(statement));
  return [...bySaying]
    .flatMap(([saying, [first, ...others]]) =>
      first === undefined
        ? []
        : [{ statements: [first, ...others] as const, earliest: findEarliest(saying, own, first) }],
    )
    .toSorted((one, other) => compare(one.earliest, other.earliest));
}

function findEarliest(saying: Saying, own: ReadonlySet<unknown> | null, first: Statement): Statement {
  return [...saying.versions, ...saying.reported]
    .flatMap(({ statements }) => statements.filter(({ quotation }) => own === null || own.has(quotation)))
    .reduce((best, each) => (comparePlaces(each, best) < 0 ? each : best), first);
}

function comparePlaces(one: Statement, other: Statement): number {
  return compareArticles(one.article, other.article) || one.quotation.start - other.quotation.start;
}

/**
 * The order of quotations: newest first, in an article in the order of the text; of anybody's those of a day by speaker,
 * whoever is quoted most in the archive first, those whose speaker is unclear last.
 */
export function createQuotesOrder({ speakers }: Archive, speaker: SpeakerEntry | null): Compare {
  if (speaker !== null) return compareStatements;
  const ranks = new Map(speakers.entries.map((entry, rank) => [entry, rank] as const));
  const rankOf = ({ quotation }: Statement) => {
    const entry = speakers.entryOf(quotation);
    return (entry === null ? undefined : ranks.get(entry)) ?? ranks.size;
  };
  return (one, other) =>
    compareDays(one, other) || rankOf(one) - rankOf(other) || compareStatements(one, other);
}

function compareDays(one: Statement, other: Statement): number {
  const [day, otherDay] = [one, other].map(({ article }) => publicationDay(article) ?? '');
  if (day === otherDay) return 0;
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}

function compareStatements(one: Statement, other: Statement): number {
  return (
    compareArticlesNewestFirst(one.article, other.article) || one.quotation.start - other.quotation.start
  );
}
