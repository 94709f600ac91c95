import {
  type CitedAgain,
  type CitedInContext,
  findCited,
  withContext,
} from '../core/conversation/cited-again.ts';
import { findElsewhere } from '../core/sayings/elsewhere.ts';
import { covers, type TextSpan } from '../core/span.ts';
import { composeContexts } from '../reply/compose/compose-conversation.ts';
import { composeElsewhere } from '../reply/compose/compose-elsewhere.ts';
import type { Place, Reply } from '../reply/reply.ts';
import type { Asker, DeskAnswer, Rating } from './desk.ts';
import {
  answerAgain,
  type DeskDependencies,
  findExchange,
  gone,
  keepExchange,
  runCommand,
  toAnswer,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { listShortened } from './results.ts';

/** The answer once more. */
export async function pressRepeat(
  dependencies: DeskDependencies,
  asker: Asker,
  id: string,
): Promise<DeskAnswer> {
  const exchange = await findExchange(dependencies, asker, id);
  return exchange === null ? gone() : toAnswer(await answerAgain(dependencies, exchange, asker), id);
}

/** The next page, as of the time at which the first was asked for. */
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
  const outcome = await runCommand(dependencies, command, { words, options }, { now: new Date(now), zone });
  return keepExchange(dependencies, { ...asker, zone }, { command, words, options, now }, outcome);
}

/** The paragraphs around a result, with those around whatever else of it was shortened. */
export async function pressContext(
  dependencies: DeskDependencies,
  asker: Asker,
  id: string,
  result: Place,
): Promise<DeskAnswer> {
  const exchange = await findExchange(dependencies, asker, id);
  if (exchange === null) return gone();
  const places = listShortened(toAnswer(await answerAgain(dependencies, exchange, asker), id), result);
  const found = await findCited(dependencies.archive.asOfNow(), places);
  const cited = withoutShown(found.map(withContext));
  return cited.length === 0 ? gone() : withoutButtons('found', composeContexts(cited));
}

/** What the paragraphs around another one show is not shown again. */
function withoutShown(cited: readonly CitedInContext[]): readonly CitedInContext[] {
  return cited.filter((each, index) => {
    const others = cited.slice(0, index).filter(({ article }) => article === each.article);
    return !others.some((other) => covers(spanOf(other), each));
  });
}

function spanOf({ before, paragraphs, after, start, end }: CitedInContext): TextSpan {
  return {
    start: before?.start ?? paragraphs[0]?.start ?? start,
    end: after?.end ?? paragraphs.at(-1)?.end ?? end,
  };
}

/** The other articles that report a result. */
export function pressAlsoIn(
  dependencies: DeskDependencies,
  asker: Asker,
  exchange: string,
  result: Place,
): Promise<DeskAnswer> {
  const { archive } = dependencies;
  return pressResult(dependencies, asker, exchange, result, async ({ statement }) => {
    if (statement === null) return null;
    const sayings = await archive.sayings([statement]);
    return composeElsewhere(findElsewhere(sayings.of(statement), statement));
  });
}

/** Keeps a verdict; false where the exchange is gone. */
export async function pressRating(
  dependencies: DeskDependencies,
  asker: Asker,
  { exchange: id, result, verdict, reason }: Rating,
): Promise<boolean> {
  const exchange = await findExchange(dependencies, asker, id);
  if (exchange === null) return false;
  const { command, words } = exchange;
  const named = result === null ? '' : `${result.article}:${result.start}-${result.end}`;
  const at = dependencies.clock.now().toISOString();
  const by = asker.person;
  await dependencies.store.feedback.save({
    exchange: id,
    command,
    words,
    result: named,
    verdict,
    reason,
    by,
    at,
  });
  return true;
}

async function pressResult(
  dependencies: DeskDependencies,
  asker: Asker,
  exchange: string,
  result: Place,
  compose: (cited: CitedAgain) => Promise<Reply | null>,
): Promise<DeskAnswer> {
  if ((await findExchange(dependencies, asker, exchange)) === null) return gone();
  const [cited] = await findCited(dependencies.archive, [result]);
  const reply = cited === undefined ? null : await compose(cited);
  return reply === null ? gone() : withoutButtons('found', reply);
}
