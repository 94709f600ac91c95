/**
 * A line without the bot's name where that only addresses it: "hey @verbatim, who said …", "verbatim: who said …".
 * A name alone is a greeting.
 */
export function withoutAddress(line: string): string {
  const rest = line.replace(AT_THE_START, '').replace(AT_THE_END, '$<sign>');
  return rest.trim() === '' && line.trim() !== '' && rest !== line ? GREETING : rest;
}

const GREETING = 'hello';
const AT_THE_START =
  /^\s*(?:(?:hey|hi|hello|yo|dear|ok(?:ay)?|so|and|please)\b[\s,]*)?(?:@verbatim\b|verbatim(?=\s*[,:!]|\s*$))[\s,:;.!–—-]*|^\s*(?:hey|hi|hello|(?:good\s+)?(?:morning|afternoon|evening)|thanks|thank\s+you)[\s,]+verbatim\b[\s,:;.!–—-]*/iu;
const AT_THE_END = /(?:,\s*@?|\s+@)verbatim\s*(?<sign>[?!.]*)\s*$/iu;
