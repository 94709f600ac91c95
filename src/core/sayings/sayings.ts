import type { LanguageWords } from '../language/language-words.ts';
import { finish } from '../layers/finish.ts';
import { flatMapInSteps } from '../layers/in-steps.ts';
import { LookupMap } from '../layers/lookup-map.ts';
import { OverlaidMap } from '../layers/overlaid-map.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { StatementSpeakers } from '../speakers/speaker-directory.ts';
import type { Statement } from '../statement.ts';
import { readStatements } from './01-readings.ts';
import { groupRepeats } from './02-repeats.ts';
import { joinVariants } from './03-variants.ts';
import { attachExcerpts } from './04-excerpts.ts';
import { attachCompanions } from './05-companions.ts';
import { makeSaying } from './06-versions.ts';
import type { Saying } from './saying.ts';

/** To which sayings statements belong. */
export interface Sayings {
  /**
   * The saying to which a statement belongs.
   *
   * @throws RangeError if it is not one of the statements that were asked about.
   */
  of(statement: Statement): Saying;
  /**
   * Something that is the same for all statements of a saying and for no others; less work than the saying.
   *
   * @throws RangeError as {@link of}.
   */
  keyOf(statement: Statement): unknown;
}

/** Every statement of a saying, quoted before reported. */
export function statementsOf({ versions, reported }: Saying): readonly Statement[] {
  return [...versions, ...reported].flatMap(({ statements }) => statements);
}

/** All that is said in an archive, each thing once. */
export interface AllSayings extends Sayings {
  /** In no promised order. */
  readonly all: readonly Saying[];
  readonly byQuotation: ReadonlyMap<Quotation, Saying>;
}

/** What of the language statements are compared by. */
export type SayingsLanguage = Pick<LanguageWords, 'isStopWord'>;

/**
 * Groups reports of one statement into sayings. Their order makes no difference; each is in exactly one saying. Words
 * shared at length are the evidence: the same words, a long part of them, or another wording with most of them, and
 * the fewer words the nearer the dates must be. Two speakers who are known to be two never share a saying.
 */
export function buildSayings(
  statements: readonly Statement[],
  speakers: StatementSpeakers,
  language: SayingsLanguage,
): AllSayings {
  return finish(buildSayingsInSteps(statements, speakers, language));
}

/** As {@link buildSayings}, in steps between which something else may be done. */
export function* buildSayingsInSteps(
  statements: readonly Statement[],
  speakers: StatementSpeakers,
  language: SayingsLanguage,
): Generator<void, AllSayings> {
  const readings = yield* readStatements(statements, speakers, language);
  const repeats = yield* groupRepeats(readings);
  const variants = yield* joinVariants(repeats);
  const whole = yield* attachExcerpts(variants);
  const all = yield* flatMapInSteps(attachCompanions(whole), (groups) => [makeSaying(groups)]);
  yield;
  return sayingsOf(fileByQuotation(all));
}

/** Each saying under all that is said in it. */
export function fileByQuotation(all: readonly Saying[]): ReadonlyMap<Quotation, Saying> {
  const byQuotation = new Map<Quotation, Saying>();
  for (const saying of all) {
    for (const { quotation } of statementsOf(saying)) byQuotation.set(quotation, saying);
  }
  return byQuotation;
}

/** Sayings of statements that lie on the disk, found without reading them. */
export abstract class UnreadSayings extends LookupMap<Quotation, Saying> {
  abstract of(statement: Statement): Saying | undefined;
  /** See {@link Sayings.keyOf}; undefined where there is none. */
  abstract keyOf(statement: Statement): unknown;
}

/**
 * What a map has of a statement, whose quotation is read only where it must be.
 *
 * @param findUnread - what it has of one that lies on the disk.
 */
function findOf<Found>(
  map: ReadonlyMap<Quotation, Saying>,
  statement: Statement,
  findUnread: (map: UnreadSayings) => Found,
): Found | Saying | undefined {
  if (map instanceof UnreadSayings) return findUnread(map);
  if (!(map instanceof OverlaidMap)) return map.get(statement.quotation);
  // What has changed is held: a quotation that nobody holds has not.
  const quotation = statement.outline === undefined ? statement.quotation : statement.outline.living();
  return quotation !== undefined && map.isChanged(quotation)
    ? map.get(quotation)
    : findOf(map.beneath, statement, findUnread);
}

function known<Found>(found: Found | undefined, statement: Statement): Found {
  if (found !== undefined) return found;
  const { article, quotation } = statement;
  throw new RangeError(
    `No statement of this archive: ${quotation.start} to ${quotation.end} of ${article.path}.`,
  );
}

/** Makes the sayings of a map. */
export function sayingsOf(byQuotation: ReadonlyMap<Quotation, Saying>): AllSayings {
  return {
    byQuotation,
    get all() {
      return [...new Set(byQuotation.values())];
    },
    of: (statement) =>
      known(
        findOf(byQuotation, statement, (map) => map.of(statement)),
        statement,
      ),
    keyOf: (statement) =>
      known(
        findOf(byQuotation, statement, (map) => map.keyOf(statement)),
        statement,
      ),
  };
}
