/** What the log tells operators to do, or that there is nothing to do, about what is no platform's own. */
export const ADVICE = {
  nothingElseLost: 'Only these are lost; you don’t need to do anything.',
  askAgain: 'These people got no answer and need to ask again.',
  digestsMissed: 'Verbatim was not running when they were due.',
  digestsCheckedAtStart:
    'At the next start Verbatim checks which of these digests arrived and posts the rest.',
  archiveSilent: 'It was silent for too long and is ended.',
  archiveRestarted: 'It is started again.',
  bug: 'This is a bug in Verbatim or one of its libraries; Verbatim goes on. Please report it with this line.',
  notListed: 'The settings do not list this channel among those that are answered.',
} as const;
