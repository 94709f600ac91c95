import { withoutMentions } from '../../../chat/events/without-mentions.ts';
import { unescapeText } from '../render/escape.ts';

/**
 * Turns Slack's markup back into what the person wrote: entities become characters, mentions and links become what
 * people see of them, and quote marks before lines go.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#parsing-markup
 */
export function readIncomingText(text: string): string {
  return unescapeText(text.replace(MARKUP, showMarkup)).replace(QUOTED_LINE, '').trim();
}

/** Removes mentions of a person. */
export function withoutMentionsOf(text: string, person: string): string {
  return withoutMentions(text, MENTION, (id) => id === person);
}

/** The ids of the people whom the text mentions. */
export function findMentioned(text: string): readonly string[] {
  return [...text.matchAll(MENTION)].flatMap(([, id]) => id ?? []);
}

const MARKUP = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/gu;
const MENTION = /<@([A-Z0-9]+)(?:\|[^<>]*)?>/gu;
const QUOTED_LINE = /^>+ ?/gmu;
const SPECIAL = /^(?:here|channel|everyone)$/u;

function showMarkup(_: string, sign: string, target: string, label: string | undefined): string {
  if (sign === '@') return label === undefined ? '' : `@${label}`;
  if (sign === '#') return label === undefined || label === '' ? '' : `#${label}`;
  if (sign === '!') return label ?? (SPECIAL.test(target) ? `@${target}` : '');
  return label ?? target;
}
