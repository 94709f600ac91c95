/**
 * Sentences about the chat itself, where there is no answer of a command to give. Every platform says the same; a
 * renderer escapes what goes in.
 */
export const NOTICES = {
  /** Something of ours failed; the log has the rest. */
  failed:
    'That could not be answered because of a fault of the program, which has been noted. Please ask again.',
  /** The bot has no token for the workspace any more. */
  notInstalled:
    'Verbatim is no longer installed in this workspace, or its access was withdrawn. Ask whoever runs it to install it again.',
  /** Called into a thread with nothing to look up. */
  emptyThread: 'There is no message with words in this thread to look up. Put the words beside the mention.',
  /** Called into a thread that the bot may not read. */
  unreadableThread:
    'This thread cannot be read, since the app has no right to. Put the words to look up beside the mention.',
  /** A button of a message that this version did not write. */
  unknownButton: 'This button belongs to an answer that is no longer here. Ask again.',
  /** A command that an earlier version registered. */
  unknownCommand: 'This command is no longer here. The others are listed by /help.',
  /** A verdict on a result that is gone. */
  unratable: 'That answer is no longer here, so there is nothing left to rate. Ask again.',
  rated: 'Noted, thank you.',
  /** The form for the reason did not open; the verdict is kept all the same. */
  ratedWithoutReason: 'Noted. The form for a reason could not be opened; press 👎 again to give one.',
  /** Called in answer to a message that the platform hands over without its words. */
  wordlessMessage:
    'Discord does not hand over the words of that message. Choose “Who said this?” under Apps in its menu, or put the words beside the mention.',
  unshared:
    'That could not be posted in this channel. Ask whoever keeps the channel to let the app post here.',
  /** Comes before an answer that had to go to a direct message. */
  elsewhere: 'The place where you asked takes no answer from this app, so here it is.',
} as const;

/**
 * Why something was not posted, by the platform's names of the rights.
 *
 * @example
 * nameMissing(['Send Messages']); // 'This app lacks the permission “Send Messages” here. …'
 */
export function nameMissing(permissions: readonly string[]): string {
  const names = permissions.map((name) => `“${name}”`).join(', ');
  const noun = permissions.length === 1 ? 'permission' : 'permissions';
  return `This app lacks the ${noun} ${names} here. Ask whoever keeps the server to grant it.`;
}

/** Part of an answer is left out, since the platform takes no more messages. */
export function nameLeftOut(count: number): string {
  const messages = count === 1 ? '1 message' : `${count} messages`;
  return `${messages} of this answer are left out before its end: Discord takes no more where this app is installed only to your account. Ask for fewer results (“limit”), press More for the next page, or ask in a direct message to the app.`;
}
