/**
 * Plain text whose control characters, but for line breaks and tabs, are U+FFFD, since a terminal would obey them, as are
 * those that override the direction of text (UAX #9).
 */
export function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROL_BUT_BREAKS, '\ufffd');
}

const CONTROL_BUT_BREAKS = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
