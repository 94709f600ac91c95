import type { TextSpan } from '../span.ts';
import type { TranscriptLabel, TranscriptTime, TranscriptTurn } from './transcript.ts';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\d’'-]{0,30}\.?|de|da|van|von|der|al|bin|of|the|\d{1,3})`;
const LABEL = String.raw`(?<label>\p{Lu}[\p{L}\p{M}\d’'-]{0,30}\.?(?: ${WORD}){0,5}(?:, [\p{L} ]{2,40})?)`;

/** How transcripts begin what somebody says: a time before a name, in brackets behind it, or on its line alone. */
const HEADS: readonly RegExp[] = [
  String.raw`^[ \t]*[[(]?(?<time>${TIME})[\])]?[ \t]+(?:[-–—][ \t]*)?${LABEL}:[ \t]*`,
  String.raw`^[ \t]*${LABEL}[ \t]*[[(](?<time>${TIME})[\])]:?[ \t]*`,
  String.raw`^[ \t]*${LABEL}[ \t]+(?<time>${TIME})[ \t]*$`,
].map((source) => new RegExp(source, 'u'));

const LINE = /[^\n\r]+/gu;
/** Fewer are no transcript. */
const MIN_HEADS = 3;
/** Code units; a line that is longer begins with no other head. */
const MAX_HEAD = 200;

/** What a text with names and times at its turns says. */
export interface CodedTranscript {
  /** Turns, each paragraph of one by itself. */
  readonly turns: readonly TranscriptTurn[];
  readonly times: readonly TranscriptTime[];
  /** The words, without names and times. */
  readonly words: readonly TextSpan[];
}

/**
 * Reads a plain text as a transcript whose turns begin with a name and a time ("[00:12:31] ANA RUIZ: We will."); null
 * where it is none. Its times go forward.
 *
 * @param start Where the text begins, behind its front matter.
 */
export function readCodedTranscript(text: string, start: number): CodedTranscript | null {
  const turns: TranscriptTurn[] = [];
  const times: TranscriptTime[] = [];
  let label: TranscriptLabel | null = null;
  let heads = 0;
  let pending: number | null = null;
  for (const { 0: line, index } of text.slice(start).matchAll(LINE)) {
    const at = start + index;
    const head = readHead(line);
    if (head !== null) {
      if (head.seconds < (times.at(-1)?.seconds ?? 0) || (pending ?? 0) > head.seconds) return null;
      heads += 1;
      pending = head.seconds;
      const { start: from, end, text: name } = head.label;
      label = { start: at + from, end: at + end, text: name };
    }
    const words = trim(text, at + (head?.length ?? 0), at + line.length);
    if (label === null || words.start === words.end) continue;
    if (pending !== null) times.push({ start: words.start, seconds: pending });
    pending = null;
    turns.push({ label, words });
  }
  return heads < MIN_HEADS ? null : { turns, times, words: turns.map((turn) => turn.words) };
}

interface Head {
  readonly label: TranscriptLabel;
  readonly seconds: number;
  readonly length: number;
}

function readHead(line: string): Head | null {
  for (const pattern of HEADS) {
    const found = pattern.exec(line.length > MAX_HEAD ? line.slice(0, MAX_HEAD) : line);
    const { label, time } = found?.groups ?? {};
    if (found === null || label === undefined || time === undefined) continue;
    const start = found[0].indexOf(label);
    return {
      label: { start, end: start + label.length, text: label },
      seconds: secondsOf(time),
      length: found[0].length,
    };
  }
  return null;
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

function trim(text: string, start: number, end: number): TextSpan {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: Math.min(start + lead, end), end: start + lead + words.trim().length };
}
