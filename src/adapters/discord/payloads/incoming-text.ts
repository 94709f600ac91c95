import { withoutMentions } from '../../../chat/events/without-mentions.ts';

/** A person whom a message mentions, as Discord lists them with it. */
export interface Mentioned {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null | undefined;
}

/**
 * Turns Discord's markup back into what the person wrote: mentions, emoji, commands, times and links become what people
 * see of them; backslashes and quote marks before lines go.
 *
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
export function readIncomingText(text: string, mentioned: readonly Mentioned[]): string {
  const names = new Map(
    mentioned.map(({ id, username, global_name: name }) => [id, `@${name ?? username}`] as const),
  );
  return text.replace(MARKUP, (...found) => showMarkup(found.at(-1), names)).trim();
}

/** Removes mentions of the bot and of its role. */
export function withoutMentionsOf(text: string, person: string, role: string | null = null): string {
  return withoutMentions(text, PERSON_OR_ROLE, (id) => id === person || id === `&${role}`);
}

/** Whether the text mentions a person. */
export function isMentioned(text: string, person: string): boolean {
  return [...text.matchAll(PERSON)].some(([, id]) => id === person);
}

const PERSON = /<@!?(\d+)>/gu;
const PERSON_OR_ROLE = /<@!?(&?\d+)>/gu;
/**
 * One after the other: a sign behind a backslash, what stands in `<…>`, a link behind a label, a mark before a line.
 */
const MARKUP =
  /\\(?<sign>[!-/:-@[-`{-~])|<(?:@!?(?<person>\d+)|@&\d+|#\d+|id:\w+|a?:(?<emoji>\w+):\d+|\/(?<command>[^:>]+):\d+|t:(?<seconds>-?\d{1,10})(?::\w)?|(?<address>https?:\/\/[^\s>]+))>|\[(?<label>[^[\]\n]+)\]\(<?https?:\/\/[^\s()<>]+>?(?: "[^"\n]*")?\)|^(?:>{1,3} |-# |#{1,3} )/gmu;

type Found = Partial<
  Readonly<Record<'sign' | 'person' | 'emoji' | 'command' | 'seconds' | 'address' | 'label', string>>
>;

/** Roles, channels and people without a name are left out. */
function showMarkup(
  { sign, person, emoji, command, seconds, address, label }: Found,
  names: ReadonlyMap<string, string>,
): string {
  if (person !== undefined) return names.get(person) ?? '';
  if (emoji !== undefined) return `:${emoji}:`;
  if (command !== undefined) return `/${command}`;
  if (seconds !== undefined) return showDay(Number(seconds));
  return sign ?? address ?? label ?? '';
}

/** The day in UTC, as `2024-10-18`. */
function showDay(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
