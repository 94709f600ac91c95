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
import { makeSaying } from './06-wordings.ts';
import type { Saying } from './saying.ts';

/** Tells which saying a statement belongs to. */
export interface Sayings {
  /**
   * The saying that a statement belongs to.
   *
   * @throws RangeError if it is not one of the statements that were asked about.
   */
  of(statement: Statement): Saying;
  /**
   * A key that all statements of a saying have and no others; it costs less than the saying.
   *
   * @throws RangeError as {@link of}.
   */
  keyOf(statement: Statement): unknown;
}

/** Every statement of a saying, quoted before reported. */
export function statementsOf({ wordings, reported }: Saying): readonly Statement[] {
  return [...wordings, ...reported].flatMap(({ statements }) => statements);
}

/** The sayings of an archive. */
export interface AllSayings extends Sayings {
  /** In no promised order. */
  readonly all: readonly Saying[];
  readonly byQuotation: ReadonlyMap<Quotation, Saying>;
}

/** What comparing statements needs to know of their language. */
export type SayingsLanguage = Pick<LanguageWords, 'isStopWord'>;

/**
 * Groups statements into sayings, each into exactly one, whatever their order. The evidence is what they share: the
 * same words, a long part of them, or most of them in another wording. The fewer the words, the nearer the dates must
 * be. Two speakers who are known to be different never share a saying.
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

/** Files each saying under every quotation in it. */
export function fileByQuotation(all: readonly Saying[]): ReadonlyMap<Quotation, Saying> {
  const byQuotation = new Map<Quotation, Saying>();
  for (const saying of all) {
    for (const { quotation } of statementsOf(saying)) byQuotation.set(quotation, saying);
  }
  return byQuotation;
}

/** Sayings on the disk, which are found without reading their statements. */
export abstract class UnreadSayings extends LookupMap<Quotation, Saying> {
  abstract of(statement: Statement): Saying | undefined;
  /** See {@link Sayings.keyOf}; undefined where there is none. */
  abstract keyOf(statement: Statement): unknown;
}

/**
 * Looks a statement up without reading its quotation, unless it must.
 *
 * @param findUnread - looks it up where it lies on the disk.
 */
function findOf<Found>(
  map: ReadonlyMap<Quotation, Saying>,
  statement: Statement,
  findUnread: (map: UnreadSayings) => Found,
): Found | Saying | undefined {
  if (map instanceof UnreadSayings) return findUnread(map);
  if (!(map instanceof OverlaidMap)) return map.get(statement.quotation);
  // A changed quotation is held by the overlay: one that nobody holds has not changed.
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
