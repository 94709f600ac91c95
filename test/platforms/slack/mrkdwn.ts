/** A link that a reader can click. */
export interface Link {
  readonly url: string;
  /** What is shown in its place; the url where nothing else is. */
  readonly label: string;
  /** Made by Slack out of bare text, not written as a link. */
  readonly isAutomatic: boolean;
}

/** What Slack makes of a stretch of mrkdwn beside its text. */
export interface Parsed {
  /** Who is pinged: `@U01`, `@channel`, `@here`, `@everyone`, `@S01` for a user group. */
  readonly pings: readonly string[];
  readonly links: readonly Link[];
}

/** How far Slack reads bare words: addresses become links, names become mentions. */
export interface Reading {
  readonly linksAddresses: boolean;
  readonly linksNames: boolean;
}

const SEQUENCE = /<([^<>\n]+)>/g;
const USER = /^@([UW][A-Z0-9]+)$/;
const BROADCAST = /^!(channel|here|everyone|group)$/;
const USER_GROUP = /^!subteam\^([A-Z0-9]+)$/;
const DATE_LINK = /^!date\^[^^]*\^[^^]*\^(.+)$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE_ADDRESS =
  /(?<![\p{L}\p{N}@/.])(?:https?:\/\/[^\s<>|]+|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|io|md|py|uk|de|co|gg|ly|me|news|tv)(?![\p{L}\p{N}-])(?:\/[^\s<>|]*)?)/giu;
const BARE_NAME = /(?<![\p{L}\p{N}.])@(channel|here|everyone)(?![\p{L}\p{N}])/gu;

/** Reads mrkdwn as Slack does: sequences in angle brackets always, bare words as far as asked. */
export function parseMrkdwn(text: string, reading: Reading): Parsed {
  const sequences = [...text.matchAll(SEQUENCE)].map((match) => readSequence(match[1] ?? ''));
  const bare = text.replace(SEQUENCE, ' ');
  return {
    pings: [
      ...sequences.flatMap(({ pings }) => pings),
      ...(reading.linksNames ? [...bare.matchAll(BARE_NAME)].map((match) => `@${match[1]}`) : []),
    ],
    links: [
      ...sequences.flatMap(({ links }) => links),
      ...(reading.linksAddresses ? [...bare.matchAll(BARE_ADDRESS)].map(toAutomaticLink) : []),
    ],
  };
}

function readSequence(content: string): Parsed {
  const [target = '', label = target] = content.split('|', 2);
  const user = USER.exec(target) ?? BROADCAST.exec(target) ?? USER_GROUP.exec(target);
  if (user) return { pings: [`@${user[1]}`], links: [] };
  const address = DATE_LINK.exec(target)?.[1] ?? target;
  if (SCHEME.test(address)) return { pings: [], links: [{ url: address, label, isAutomatic: false }] };
  return { pings: [], links: [] };
}

function toAutomaticLink([url]: RegExpExecArray): Link {
  return { url, label: url, isAutomatic: true };
}
