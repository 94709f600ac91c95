const SIGNS: readonly (readonly [sign: RegExp, entity: string])[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
];

/** What a person typed, in the form in which Slack hands it to an app: the three signs of its own as entities. */
export function escapeTyped(text: string): string {
  return SIGNS.reduce((escaped, [sign, entity]) => escaped.replace(sign, entity), text);
}

/** What a reader sees of escaped text. */
export function unescapeShown(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
