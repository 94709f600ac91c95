/**
 * Sentences about the chat itself, where there is no answer of a command to give. Every platform says the same; a
 * renderer escapes what goes in.
 */
export const NOTICES = {
  /** A fault of ours; the log has the details. */
  failed: 'A fault in Verbatim kept it from answering. The fault has been logged. Please ask again.',
  /** The bot no longer has a token for the workspace. */
  notInstalled:
    'Verbatim is no longer installed in this workspace, or has lost its access. Ask whoever runs it to install it again.',
  /** Mentioned in a thread with nothing to look up. */
  emptyThread: 'No message in this thread has words to look up. Add the words to your mention.',
  /** Mentioned in a thread that the bot may not read. */
  unreadableThread: 'The app is not allowed to read this thread. Add the words to look up to your mention.',
  /** A button of a message that this version did not write. */
  unknownButton: 'This button belongs to an answer that is no longer available. Ask again.',
  /** A command that an earlier version registered. */
  unknownCommand: 'This command no longer exists. /help lists the others.',
  /** A verdict on a result that is gone. */
  unratable: 'That answer is no longer available, so it cannot be rated. Ask again.',
  rated: 'Noted, thank you.',
  /** The form for the reason did not open. The verdict is kept anyway. */
  ratedWithoutReason: 'Noted. The form for your reason could not be opened; press 👎 again to give one.',
  /** Mentioned in reply to a message whose text the platform withholds. */
  wordlessMessage:
    'Discord does not show the app the text of that message. Choose “Who said this?” under Apps in its menu, or add the words to your mention.',
  unshared:
    'That could not be posted in this channel. Ask whoever manages the channel to let the app post here.',
  /** Precedes an answer that had to go to a direct message. */
  elsewhere: 'This app cannot answer where you asked, so the answer is here.',
} as const;

/**
 * Says which permissions are missing, by the platform's names for them.
 *
 * @example
 * nameMissing(['Send Messages']); // 'This app lacks the permission “Send Messages” here. …'
 */
export function nameMissing(permissions: readonly string[]): string {
  const names = permissions.map((name) => `“${name}”`).join(', ');
  const noun = permissions.length === 1 ? 'permission' : 'permissions';
  return `This app lacks the ${noun} ${names} here. Ask a server administrator to grant it.`;
}

/** Part of an answer is left out, since the platform accepts no more messages. */
export function nameLeftOut(count: number): string {
  const messages = count === 1 ? '1 message' : `${count} messages`;
  return `${messages} of this answer are left out before its end: Discord takes no more where this app is installed only to your account. Ask for fewer results (“limit”), press More for the next page, or ask in a direct message to the app.`;
}
