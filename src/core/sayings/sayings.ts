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
}

/** The saying of a statement, whose quotation is read only where it must be. */
function findSaying(map: ReadonlyMap<Quotation, Saying>, statement: Statement): Saying | undefined {
  if (map instanceof UnreadSayings) return map.of(statement);
  if (!(map instanceof OverlaidMap)) return map.get(statement.quotation);
  // What has changed is held: a quotation that nobody holds has not.
  const quotation = statement.outline === undefined ? statement.quotation : statement.outline.living();
  return quotation !== undefined && map.isChanged(quotation)
    ? map.get(quotation)
    : findSaying(map.beneath, statement);
}

/** Makes the sayings of a map. */
export function sayingsOf(byQuotation: ReadonlyMap<Quotation, Saying>): AllSayings {
  return {
    byQuotation,
    get all() {
      return [...new Set(byQuotation.values())];
    },
    of(statement) {
      const saying = findSaying(byQuotation, statement);
      if (saying !== undefined) return saying;
      const { article, quotation } = statement;
      throw new RangeError(
        `No statement of this archive: ${quotation.start} to ${quotation.end} of ${article.path}.`,
      );
    },
  };
}
