/** What is shown at a time of a recording. */
export interface Cue {
  /** From the beginning, in seconds. */
  readonly start: number;
  readonly end: number;
  /** As written, with markup. */
  readonly lines: readonly string[];
}

const TIMING =
  /^\s*(?<start>(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?<end>(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s|$)/u;
const BLANK = /^\s*$/u;

/**
 * Reads the cues of subtitles, SubRip's or WebVTT's: the lines below a line of times, up to a blank line.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function* parseCues(text: string): Generator<Cue> {
  let cue: { readonly start: number; readonly end: number; readonly lines: string[] } | null = null;
  for (const line of text.split(LINE_END)) {
    const { start, end } = TIMING.exec(line)?.groups ?? {};
    if (start !== undefined && end !== undefined) {
      // Without a blank line before it, the last line was this cue's number.
      if (cue !== null) yield withoutNumber(cue);
      cue = { start: secondsOf(start), end: secondsOf(end), lines: [] };
    } else if (BLANK.test(line)) {
      if (cue !== null && cue.lines.length > 0) yield cue;
      cue = null;
    } else cue?.lines.push(line.trim());
  }
  if (cue !== null) yield cue;
}

const LINE_END = /\r\n|[\n\r]/u;
const NUMBER = /^\d+$/u;

function withoutNumber(cue: Cue): Cue {
  const { lines } = cue;
  return NUMBER.test(lines.at(-1) ?? '') ? { ...cue, lines: lines.slice(0, -1) } : cue;
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
