import { groupBy } from '../../group-by.ts';
import type { Change } from '../../layers/layers.ts';
import { OverlaidMap } from '../../layers/overlaid-map.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { IndexedArchive } from '../../search/archive-search.ts';
import type { StatementSpeakers } from '../../speakers/speaker-directory.ts';
import type { Statement } from '../../statement.ts';
import type { Saying } from '../saying.ts';
import {
  type AllSayings,
  buildSayings,
  buildSayingsInSteps,
  fileByQuotation,
  type SayingsLanguage,
  sayingsOf,
  statementsOf,
} from '../sayings.ts';
import { findKin } from './find-kin.ts';

/** An archive after a change. */
export interface ChangedArchive {
  readonly speakers: StatementSpeakers;
  /** Finds quotations by their words. */
  readonly indexed: IndexedArchive;
  readonly language: SayingsLanguage;
}

/**
 * The sayings after articles have gone and come, at a cost that does not grow with the archive. Sayings that lost a
 * statement, or whose words stand in a new one, are made anew, each by itself: two sayings stay two until the whole
 * archive's are made anew.
 */
export function* changeSayings(
  before: AllSayings,
  { gone, come }: Change,
  { speakers, indexed, language }: ChangedArchive,
): Generator<void, AllSayings> {
  const left = new Set(gone.flatMap(({ quotations }) => quotations));
  const added: readonly Statement[] = come.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
  const isNew = new Set(added.map(({ quotation }) => quotation));
  const kin: Statement[] = [];
  for (const statement of added) {
    kin.push(...findKin(statement, indexed).filter(({ quotation }) => !isNew.has(quotation)));
    yield;
  }
  const touched = new Set<Saying>();
  for (const quotation of [...left, ...kin.map((each) => each.quotation)]) {
    const saying = before.byQuotation.get(quotation);
    if (saying !== undefined) touched.add(saying);
  }
  const kept = [...touched].flatMap((saying) =>
    statementsOf(saying).filter(({ quotation }) => !left.has(quotation)),
  );
  const { all } = yield* buildSayingsInSteps([...kept, ...added], speakers, language);
  const made = all.flatMap((saying) => partAgain(saying, before.byQuotation, isNew, { speakers, language }));
  return sayingsOf(
    OverlaidMap.of(before.byQuotation, [
      ...[...left].map((quotation) => [quotation, null] as const),
      ...[...fileByQuotation(made)].map(([quotation, saying]) => [quotation, { value: saying }] as const),
    ]),
  );
}

/**
 * Parts a saying that several old ones have become: each takes those new statements that would join it alone. Seen
 * without the rest of the archive, two sayings can look like one.
 */
function partAgain(
  saying: Saying,
  before: AllSayings['byQuotation'],
  isNew: ReadonlySet<Quotation>,
  { speakers, language }: Pick<ChangedArchive, 'speakers' | 'language'>,
): readonly Saying[] {
  const statements = statementsOf(saying);
  const old = statements.filter(({ quotation }) => !isNew.has(quotation));
  const bySaying = groupBy(old, ({ quotation }) => before.get(quotation));
  if (bySaying.size < 2) return [saying];
  let open = statements.filter(({ quotation }) => isNew.has(quotation));
  const parts = [...bySaying.values()].flatMap((own) => {
    const { all } = buildSayings([...own, ...open], speakers, language);
    const owners = new Set(own.map(({ quotation }) => quotation));
    const holding = all.filter((each) => statementsOf(each).some(({ quotation }) => owners.has(quotation)));
    const taken = new Set(holding.flatMap((each) => statementsOf(each).map(({ quotation }) => quotation)));
    open = open.filter(({ quotation }) => !taken.has(quotation));
    return holding;
  });
  return [...parts, ...buildSayings(open, speakers, language).all];
}
