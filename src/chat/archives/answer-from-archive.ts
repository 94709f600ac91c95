import {
  type Answer,
  type Command,
  type CommandContext,
  type Outcome,
  refused,
  runSafely,
} from '../../command/command.ts';
import { converse, runInConversation } from '../../command/conversation.ts';
import { readTypedLine } from '../../command/line/typed-line.ts';
import { listWithSubcommands } from '../../command/options.ts';
import type { Archive } from '../../core/archive.ts';
import { findCited, withContext } from '../../core/conversation/cited-again.ts';
import type { Holdings } from '../../core/holdings.ts';
import { completeOutlet } from '../../core/outlets/complete-outlet.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import { findElsewhere } from '../../core/sayings/elsewhere.ts';
import { addBriefs } from '../../reply/brief.ts';
import { tellNoCommand } from '../../reply/chat-lines.ts';
import { composeContexts } from '../../reply/compose/compose-conversation.ts';
import { composeElsewhere } from '../../reply/compose/compose-elsewhere.ts';
import { partLine, tellPart } from '../../reply/compose/tell-part.ts';
import type { Place, Reply } from '../../reply/reply.ts';
import type { Answers, AskedIn } from './answers.ts';
import { findExampleLines } from './example-lines.ts';
import { lookUpMessage } from './look-up.ts';
import { withoutShown } from './without-shown.ts';

/** What answers are made from. */
export interface AnswersDependencies {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  /** What the last reading of the archive's files came to; left out where none are read. */
  readonly reading?: (() => ReadingReport) | undefined;
}

/** Answers from an archive in this process. Each answer says so where only a part of the archive is searched. */
export function answerFromArchive({ archive, commands, reading }: AnswersDependencies): Answers {
  const contextOf = (asked: AskedIn): CommandContext => ({
    archive: archive.asOfNow(),
    reading: reading?.(),
    commands,
    ...asked,
  });
  return {
    run: async (name, request, asked) => {
      const command = listWithSubcommands(commands).find((each) => each.name === name);
      if (command === undefined) return withoutRecords(refused(tellNoCommand(name)));
      const context = contextOf(asked);
      return finishAnswer(await runInConversation(command, request, context), context);
    },
    converse: async (line, asked) => {
      const state = asked.conversation ?? null;
      const context = contextOf(asked);
      const answer = async () => (await converse(state, line, context)).outcome;
      return finishAnswer(await runSafely('ask', answer), context);
    },
    readLine: (line, state) => readTypedLine(line, { commands, archive: archive.asOfNow(), state }),
    lookUp: async (text, now) => {
      const context = { archive: archive.asOfNow(), reading: reading?.(), now };
      return finishAnswer(await runSafely('check', () => lookUpMessage(text, context)), context);
    },
    contextOf: (places) => contextOfPlaces(archive.asOfNow(), places),
    elsewhere: (place) => findElsewhereOf(archive.asOfNow(), place),
    complete: async (what, typed, limit) => {
      if (what === 'speaker') return (await archive.speakers.complete(typed, limit)).map(({ name }) => name);
      return completeOutlet(await archive.outlets(), typed, limit).map(({ name }) => name);
    },
    examples: async (asked) =>
      (await findExampleLines(contextOf(asked))).map(({ command, text }) => ({
        command: command.name,
        text,
      })),
    holdings: () => archive.holdings(),
    leftOut: async () => {
      const lines = (reading?.().lines ?? []).flatMap(({ isLeftOut, line }) => (isLeftOut ? [line] : []));
      return { count: lines.length, lines: lines.slice(0, MAX_LEFT_OUT) };
    },
    revision: () => archive.revision(),
  };
}

/** More are counted, and listed by `verbatim archive`. */
const MAX_LEFT_OUT = 100;

type AnsweredIn = Pick<CommandContext, 'archive' | 'reading'>;

async function finishAnswer(outcome: Outcome, { archive, reading }: AnsweredIn): Promise<Answer> {
  const answer = withoutRecords(outcome);
  if (answer.status === 'refused') return answer;
  await keepCited(archive, answer.reply, reading);
  const reply = addBriefs(answer.reply, archive.language.words);
  return { ...answer, reply: tellPart(reply, await archive.holdings()) };
}

/** What is answered is kept as it is cited, before anybody has it, so that posted links stay good. */
async function keepCited(
  archive: Archive,
  { nodes }: Reply,
  reading: ReadingReport | undefined,
): Promise<void> {
  if (reading?.history === undefined) return;
  const ids = new Set(nodes.flatMap((node) => (node.type === 'source' ? [node.place.article] : [])));
  if (ids.size > 0) reading.history.keepCited(await archive.articles([...ids]));
}

/** Records are as large as all of an archive, and no chat writes them. */
function withoutRecords({ records: _, ...answer }: Outcome): Answer {
  return answer;
}

async function contextOfPlaces(archive: Archive, places: readonly Place[]): Promise<Reply | null> {
  const held = await archive.holdings();
  const cited = withoutShown((await findCited(archive, places)).map(withContext));
  return cited.length === 0 ? notReadYet(held) : tellPart(composeContexts(cited), held);
}

async function findElsewhereOf(archive: Archive, place: Place): Promise<Reply | null> {
  const held = await archive.holdings();
  const [cited] = await findCited(archive, [place]);
  const statement = cited?.statement ?? null;
  if (statement === null) return cited === undefined ? notReadYet(held) : null;
  const sayings = await archive.sayings([statement]);
  return tellPart(composeElsewhere(findElsewhere(sayings.of(statement), statement)), held);
}

/** What is not found may be in the part that is not searched; null where there is none. */
function notReadYet(held: Holdings): Reply | null {
  const line = partLine(held);
  return line === null ? null : { nodes: [{ type: 'lead', text: line }] };
}
