/** The text on one line: each stretch of white space is one space, and none is at its ends. */
export function oneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

const WHITE_SPACE = /\s+/gu;
