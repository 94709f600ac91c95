/**
 * Takes mentions of the bot out of a message, with the punctuation that parts a leading mention from the words after
 * it.
 *
 * @param mention - what a mention looks like on the platform; its first group is the id of whoever is mentioned. Global.
 */
export function withoutMentions(text: string, mention: RegExp, isOwn: (id: string) => boolean): string {
  const rest = text.replace(mention, (whole, id: string) => (isOwn(id) ? ' ' : whole));
  return rest.replace(LEFT_AT_THE_START, '').trim();
}

const LEFT_AT_THE_START = /^[\s,:;–—-]+(?=\s|\S)/u;
