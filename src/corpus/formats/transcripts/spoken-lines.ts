import { decodeReferences } from '../../../core/article/page/html-page.ts';
import { oneLine } from '../../../core/one-line.ts';
import type { Cue } from './parse-cues.ts';

/** A stretch of a cue that one person says. */
export interface SpokenLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As labelled; null where the speaker changes to somebody unlabelled; absent where nobody new is labelled. */
  readonly label?: string | null;
}

const VOICE = /<v(?:\.[\w.]{1,40})?\s+(?<name>[^<>]{1,100})>/u;
const EACH_VOICE = /(?=<v(?:\.[\w.]{1,40})?\s)/u;
/** Marks of italics, colours, times and places. */
const MARKUP = /<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/gu;
/** Sounds, and songs. */
const SOUND = /^[\s♪♫]*(?:\[[^\]]{0,200}\]|\([^)]{0,200}\)|♪.*)?[\s♪♫]*$/u;
const CHANGE = /^(?:>>+|[-–—])\s*/u;

/** What a cue's lines say, line by line where the speaker changes. */
export function* readCue({ start, end, lines }: Cue): Generator<SpokenLine> {
  const text = lines.join('\n');
  if (VOICE.test(text)) {
    for (const part of text.split(EACH_VOICE)) {
      const name = VOICE.exec(part)?.groups?.['name'];
      const words = clean(part);
      if (!SOUND.test(words))
        yield { start, end, text: words, label: name === undefined ? null : clean(name) };
    }
    return;
  }
  for (const line of lines) {
    const words = clean(line);
    if (SOUND.test(words)) continue;
    const isChange = CHANGE.test(words);
    yield { start, end, text: words.replace(CHANGE, ''), ...(isChange && { label: null }) };
  }
}

function clean(text: string): string {
  return oneLine(decodeReferences(text.replace(MARKUP, '')));
}
