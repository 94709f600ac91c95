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
  /** A verdict on a result that is gone. */
  unratable: 'That answer is no longer here, so there is nothing left to rate. Ask again.',
  rated: 'Noted, thank you.',
  /** The form for the reason did not open; the verdict is kept all the same. */
  ratedWithoutReason: 'Noted. The form for a reason could not be opened; press 👎 again to give one.',
  unshared:
    'That could not be posted in this channel. Ask whoever keeps the channel to let the app post here.',
  /** Comes before an answer that had to go to a direct message. */
  elsewhere: 'The place where you asked takes no answer from this app, so here it is.',
} as const;
