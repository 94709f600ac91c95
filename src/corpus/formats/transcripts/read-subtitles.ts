import type { Draft } from '../../../core/article/draft.ts';
import { NO_METADATA } from '../../../core/article/metadata.ts';
import type { TranscriptTime, TranscriptTurn } from '../../../core/article/transcript.ts';
import type { TextSpan } from '../../../core/span.ts';
import { decodeFile } from '../decode-file.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import { labelLines } from './find-labels.ts';
import { parseCues } from './parse-cues.ts';
import { readCue, type SpokenLine } from './spoken-lines.ts';

/** A recording of a day has some ten thousand. */
const MAX_CUES = 100_000;

/** Reads subtitles: who says what, as far as they are labelled, and when. */
export function* readSubtitles({ bytes }: FormatFile): Generator<FormatPart> {
  const lines: SpokenLine[] = [];
  let cues = 0;
  for (const cue of parseCues(decodeFile(bytes))) {
    cues += 1;
    if (cues > MAX_CUES) break;
    for (const line of readCue(cue)) if (line.text !== lines.at(-1)?.text) lines.push(line);
  }
  if (cues === 0) throw new Error('it holds no times');
  yield { name: null, kind: 'draft', draft: layOutTurns(joinTurns(labelLines(lines))) };
}

interface Turn {
  readonly label: string | null;
  readonly lines: readonly SpokenLine[];
}

/** Seconds of silence, or letters at whose next end of a sentence, a paragraph ends. */
const MAX_SILENCE = 4;
const MAX_LETTERS = 500;
const SENTENCE_END = /[.!?…]["”’]?$/u;

/** Puts together what one person says without a break. */
function joinTurns(lines: readonly SpokenLine[]): readonly Turn[] {
  const turns: { label: string | null; lines: SpokenLine[] }[] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    const label = line.label === undefined ? (last?.label ?? null) : line.label;
    if (last === undefined || line.label === null || label !== last.label || isOver(last, line))
      turns.push({ label, lines: [line] });
    else last.lines.push(line);
  }
  return turns;
}

/** Words without a label are parted by silence and length, for they may be anybody's. */
function isOver({ label, lines }: Turn, line: SpokenLine): boolean {
  const last = lines.at(-1);
  if (last === undefined || label !== null) return false;
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return line.start - last.end > MAX_SILENCE || (letters > MAX_LETTERS && SENTENCE_END.test(last.text));
}

const BREAK = '\n\n';

function layOutTurns(all: readonly Turn[]): Draft {
  const paragraphs: TextSpan[] = [];
  const turns: TranscriptTurn[] = [];
  const times: TranscriptTime[] = [];
  let text = '';
  for (const { label, lines } of all) {
    if (lines.every((line) => line.text === '')) continue;
    const start = text.length;
    if (label !== null) text += `${label}: `;
    const from = text.length;
    for (const line of lines) {
      if (text.length > from) text += ' ';
      times.push({ start: text.length === from ? start : text.length, seconds: line.start });
      text += line.text;
    }
    text = text.trimEnd();
    paragraphs.push({ start, end: text.length });
    const words = { start: from, end: text.length };
    turns.push({ label: label === null ? null : { start, end: start + label.length, text: label }, words });
    text += BREAK;
  }
  text = text.trimEnd();
  const isLabelled = turns.some(({ label }) => label !== null);
  const transcript = { times, ...(isLabelled ? { turns } : {}) };
  return { text, prose: text, paragraphs, language: null, metadata: NO_METADATA, faults: [], transcript };
}
