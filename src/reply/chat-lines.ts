/** The lines that a chat shows where there is no answer, each a sentence or two that say what to do. */
export const CHAT_LINES = {
  notAdmitted: 'Verbatim does not answer here. Ask whoever runs it where it does.',
  busy: 'Too many people are asking right now. Ask again in a minute.',
  stopping: 'Verbatim is stopping or restarting. Ask again in a minute.',
  tookTooLong:
    'That took longer than ten seconds, so it was stopped. Ask for less: a shorter text, one outlet, fewer days.',
  answerGone:
    'That answer is no longer available: it is too old, or its article has left the archive. Ask again.',
  archiveLost: 'The archive had to be opened again while this was being answered. Ask again in a minute.',
  archiveReopening: 'The archive is being opened again. Ask again in a minute.',
  thanks: 'You’re welcome.',
  nothingToLookUp: 'Nothing to look up there. Ask me who said something, or what somebody said.',
} as const;

/** Of somebody who has asked as many questions as may wait. */
export function tellManyWaiting(waiting: number): string {
  return `You have ${waiting} questions waiting. Ask again when some of them have been answered.`;
}

/** Of a command that there is not. */
export function tellNoCommand(name: string): string {
  return `There is no command ${name}. /help lists them all.`;
}

/** Where a list of several people has no further page. @param name - one of them. */
export function tellListShown(name: string): string {
  return `That was all of it. For more of one of them, ask, for example: what else did ${name} say?`;
}
