import { whoSaid } from '../../core/answers/who-said.ts';
import type { Archive } from '../../core/archive.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import { readDigestRequest } from '../../core/conversation/digest-request.ts';
import { asksForMore } from '../../core/conversation/line-reader.ts';
import { isPasted } from '../../core/conversation/pasted-words.ts';
import { splitWords } from '../../core/search/words.ts';
import { tellListShown } from '../../reply/chat-lines.ts';
import type { Command, RawRequest } from '../command.ts';
import { parseLine, withoutPrefix } from './parse-line.ts';

/** What a line of a conversation is: a command by its name, one that cannot be run, or words to be talked about. */
export type TypedLine =
  | { readonly type: 'command'; readonly command: string; readonly request: RawRequest }
  | { readonly type: 'fault'; readonly line: string }
  | { readonly type: 'words'; readonly text: string };

/** In the light of what a line is read. */
export interface TypedLineContext {
  readonly commands: readonly Command[];
  readonly archive: Archive;
  /** The exchange before; null if there is none. */
  readonly state: ConversationState | null;
}

/**
 * Reads a line that a person typed: with a slash, or as one talks, with a greeting or the bot's name before it. "Next"
 * is the command whose page was shown, once more.
 */
export async function readTypedLine(
  typed: string,
  { commands, archive, state }: TypedLineContext,
): Promise<TypedLine> {
  const { lines } = archive.language.conversation;
  const line = lines.withoutAddress(typed.trim()).trim();
  const words: TypedLine = { type: 'words', text: typed.trim() };
  const [slash, slashed] = SLASHED.exec(line) ?? [];
  if (slash !== undefined && slashed !== undefined)
    return readSlashed(slashed, line.slice(slash.length), commands);
  const isMore = state !== null && asksForMore(line, lines);
  const next = isMore && state.page !== null ? nextPage(state.page, commands) : null;
  if (next !== null) return next;
  const told = isMore ? lineAboutList(state) : null;
  if (told !== null) return { type: 'fault', line: told };
  if (lines.readSmallTalk(line) !== null) return words;
  const asked = lines.mendOpening(lines.withoutOpening(line));
  const question = lines.withoutAsk(asked);
  if (question !== null) return { type: 'words', text: question };
  const command = lines.readTypedCommand(
    asked,
    commands.map(({ name }) => name),
  );
  if (command !== null) return parse(command.name, ` ${command.rest}`, commands);
  const day = await readDigestRequest(asked, state, archive);
  if (day !== null) return parse(DIGEST, ` ${day}`, commands);
  return (await readWords(asked, commands, archive)) ?? words;
}

/** What a line that says no command is for: who said something, what one person said, whether something was said. */
async function readWords(
  asked: string,
  commands: readonly Command[],
  archive: Archive,
): Promise<TypedLine | null> {
  const { readWhoSaid, readBareName } = archive.language.conversation.lines;
  const said = readWhoSaid(asked);
  if (said !== null) return (await isFound(archive, said)) ? request(WHO_SAID, said, commands) : null;
  const name = readBareName(asked);
  const isName = splitWords(name).length <= MAX_NAME && !QUESTION_MARK.test(asked);
  if (isName && (await archive.speakers.find(name)).type === 'one') return request(QUOTES, name, commands);
  return (await isPasted(asked, archive)) ? request(CHECK, asked, commands) : null;
}

/** Longer, a line is no name. */
const MAX_NAME = 4;
/** With it a name goes on from the exchange before: "Ruiz?". */
const QUESTION_MARK = /\?\s*$/u;

function request(name: string, words: string, commands: readonly Command[]): TypedLine | null {
  const isKnown = commands.some((each) => each.name === name);
  return isKnown ? { type: 'command', command: name, request: { words, options: {} } } : null;
}

const SLASHED = /^\/([a-z][a-z-]*)(?=\s|$)/iu;
const WHO_SAID = 'who-said';
const DIGEST = 'digest';
const QUOTES = 'quotes';
const CHECK = 'check';
const QUOTED = /^\s*["“«„]/u;

/** What stands in marks is what somebody is to have said, found or not; of anything else it may be what it is about. */
async function isFound(archive: Archive, said: string): Promise<boolean> {
  return QUOTED.test(said) || (await whoSaid(archive, said, 1)).type === 'found';
}

/** What is asked with a slash goes on from the exchange before, as what is asked without. */
function readSlashed(typed: string, rest: string, commands: readonly Command[]): TypedLine {
  const name = withoutPrefix(typed.toLowerCase(), commands);
  const isAsk = name === 'ask' && rest.trim() !== '';
  return isAsk ? { type: 'words', text: rest.trim() } : parse(name, rest, commands);
}

function parse(name: string, text: string, commands: readonly Command[]): TypedLine {
  const parsed = parseLine(`/${name}${text}`, commands);
  if (!parsed.ok) return { type: 'fault', line: parsed.line };
  const { command, words, options } = parsed;
  return { type: 'command', command: command.name, request: { words, options } };
}

/** Said where a list of several people has no further page; null if one person's did, of whom there may be more. */
function lineAboutList({ asked, page, people }: ConversationState): string | null {
  const [first, ...others] = people.filter(({ as }) => as !== 'before');
  const wasList = asked === null && page === null && others.length > 0;
  return wasList && first !== undefined ? tellListShown(first.name) : null;
}

function nextPage(
  { command: name, words, options }: NonNullable<ConversationState['page']>,
  commands: readonly Command[],
): TypedLine | null {
  const isKnown = commands.some((command) => command.name === name);
  return isKnown ? { type: 'command', command: name, request: { words, options } } : null;
}
