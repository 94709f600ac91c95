import { countFirst } from '../bisect.ts';
import type { TextSpan } from '../span.ts';

/** What somebody says without a break, as a transcript has it. */
export interface TranscriptTurn {
  /** Who speaks, as the transcript labels them; null where it doesn't. */
  readonly label: TranscriptLabel | null;
  readonly words: TextSpan;
}

/** A label, and where it stands. */
export interface TranscriptLabel extends TextSpan {
  readonly text: string;
}

/** When words are said. */
export interface TranscriptTime {
  /** Where they begin in the text. */
  readonly start: number;
  /** From the beginning of the recording. */
  readonly seconds: number;
}

/** What a transcript knows besides its text. */
export interface Transcript {
  /** In order. Absent: the text is no transcript. */
  readonly turns?: readonly TranscriptTurn[];
  /** In order. Absent: none is known. */
  readonly times?: readonly TranscriptTime[];
}

/** When the words at an offset are said, in seconds; null where that is unknown. */
export function timeAt({ times = [] }: Transcript, offset: number): number | null {
  const begun = countFirst(times.length, (index) => (times[index]?.start ?? 0) <= offset);
  return times[begun - 1]?.seconds ?? null;
}
