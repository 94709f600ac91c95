import { unescapeText } from '../render/escape.ts';

/** A stretch of Slack's text as it is shown: words, or a link. */
export type SlackStretch =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly label: string; readonly address: string };

/**
 * What Slack shows of mrkdwn that is `verbatim`: `<address|label>` is a link, entities are characters. Any other
 * sequence in angle brackets would ping somebody and is refused by throwing; styles are not read, since our renderer
 * writes none there.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function readSlackMarkup(source: string): readonly SlackStretch[] {
  const stretches: SlackStretch[] = [];
  let at = 0;
  for (const match of source.matchAll(SEQUENCE)) {
    const [sequence, address = '', label = address] = match;
    if (!ADDRESS.test(address)) throw new Error(`A preview knows links only, not ${sequence}.`);
    if (match.index > at) stretches.push(toText(source.slice(at, match.index)));
    stretches.push({
      type: 'link',
      label: unescapeText(label),
      address: unescapeText(address),
    });
    at = match.index + sequence.length;
  }
  if (at < source.length) stretches.push(toText(source.slice(at)));
  return stretches;
}

const SEQUENCE = /<([^<>|]*)(?:\|([^<>]*))?>/gu;
const ADDRESS = /^https?:\/\//u;

function toText(text: string): SlackStretch {
  return { type: 'text', text: unescapeText(text) };
}
