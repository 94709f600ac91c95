/** What the digest commands of a channel say. */
export const DIGEST_LINES = {
  noChannel:
    'There is no channel here to post in. Type the command in the channel that should get the digest.',
  none: 'No digest is posted in this channel. To start one: digest subscribe 09:00 Europe/London.',
  nowhere: 'No channel gets a daily digest. To post one in a channel, type /digest subscribe 09:00 there.',
  begun: 'Subscribed: the digest is posted here',
  already: 'Already subscribed: the digest is posted here',
  resumed: 'Resumed: the digest is posted here',
  samePaused: 'Already subscribed, but paused. To continue: digest resume.',
} as const;

/** Where a channel has as many as it takes. */
export function tellFull(limit: number): string {
  return `A channel takes ${limit} digests at most, and this one is full. To remove one: digest unsubscribe NUMBER.`;
}

/** @param terms - when and what, as in a list. */
export function tellUnsubscribed(terms: string): string {
  return `Unsubscribed: the digest is no longer posted here ${terms}.`;
}

/** @param terms - when and what, as in a list. */
export function tellPaused(terms: string): string {
  return `Paused: the digest is not posted here ${terms}. To continue: digest resume.`;
}

/** @param days - the days that it covers, as "on 18 October 2024". @param zone - in which they begin and end. */
export function tellNothingPosted(days: string, zone: string): string {
  return `Nothing would be posted: no article was published ${days} (${zone}), and days without articles are skipped.`;
}

/** Where a number names none of a channel's digests. @param received - null where none was given. */
export function tellNumbers(command: string, held: number, received: number | null): string {
  const numbers = held === 1 ? '1' : `1 to ${held}`;
  const got = received === null ? '' : `, received ${received}`;
  return `This channel has the digests ${numbers}${got}. Give one of these numbers, as in digest ${command} ${held}; digest list shows them.`;
}
