import type { Place, Reply } from '../../reply/reply.ts';
import type { Asker, DeskAnswer, Rating } from './desk.ts';
import {
  answerAgain,
  askedBy,
  type DeskDependencies,
  findExchange,
  gone,
  keepExchange,
  toAnswer,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { listShortened, nameResult } from './results.ts';

/** Repeats the answer. */
export async function pressRepeat(
  dependencies: DeskDependencies,
  asker: Asker,
  id: string,
): Promise<DeskAnswer> {
  const exchange = await findExchange(dependencies, asker, id);
  return exchange === null ? gone() : toAnswer(await answerAgain(dependencies, exchange, asker), id);
}

/** The next page, as of the time when the first was asked for. */
export async function pressMore(
  dependencies: DeskDependencies,
  asker: Asker,
  id: string,
): Promise<DeskAnswer> {
  const exchange = await findExchange(dependencies, asker, id);
  if (exchange === null) return gone();
  const { more, moreOf = exchange } = await answerAgain(dependencies, exchange, asker);
  if (more === undefined) return gone();
  const { now, zone } = exchange;
  const { command, words } = moreOf;
  const options = toOptions(more);
  const outcome = await dependencies
    .answersFor(asker.access.visitor)
    .run(command, { words, options }, askedBy({ ...asker, zone }, new Date(now)));
  return keepExchange(dependencies, { ...asker, zone }, { command, words, options, now }, outcome);
}

/** The paragraphs around a result, and around anything of it that was shortened. */
export async function pressContext(
  dependencies: DeskDependencies,
  asker: Asker,
  id: string,
  result: Place,
): Promise<DeskAnswer> {
  const exchange = await findExchange(dependencies, asker, id);
  if (exchange === null) return gone();
  const places = listShortened(toAnswer(await answerAgain(dependencies, exchange, asker), id), result);
  return shownOr(await dependencies.answersFor(asker.access.visitor).contextOf(places));
}

/** The other articles that report a result. */
export async function pressAlsoIn(
  dependencies: DeskDependencies,
  asker: Asker,
  exchange: string,
  result: Place,
): Promise<DeskAnswer> {
  if ((await findExchange(dependencies, asker, exchange)) === null) return gone();
  return shownOr(await dependencies.answersFor(asker.access.visitor).elsewhere(result));
}

function shownOr(reply: Reply | null): DeskAnswer {
  return reply === null ? gone() : withoutButtons('found', reply);
}

/** Saves a verdict with what was judged; false if the exchange is gone, or its answer did not show the result. */
export async function pressRating(
  dependencies: DeskDependencies,
  asker: Asker,
  { exchange: id, result, verdict, reason }: Rating,
): Promise<boolean> {
  const exchange = await findExchange(dependencies, asker, id);
  if (exchange === null) return false;
  const { command, words, options, zone, now: asked, shown } = exchange;
  const named = result === null ? '' : nameResult(result);
  const judged = shown?.find((each) => each.result === named);
  if (result !== null && shown !== undefined && judged === undefined) return false;
  const at = dependencies.clock.now().toISOString();
  const by = asker.person;
  await dependencies.store.feedback.save({
    exchange: id,
    command,
    words,
    options,
    asked,
    zone,
    result: named,
    shown: judged ?? null,
    verdict,
    reason,
    by,
    at,
  });
  return true;
}
