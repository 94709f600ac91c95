import type { Archive } from '../../core/archive.ts';
import { completeSpeaker } from '../../core/speakers/complete-speaker.ts';
import type { ValueCompleter } from './complete.ts';
import { escapeLine } from './escape.ts';

const MOST_NAMES = 20;

/** Completes speakers by what their names begin with; those with most to say come first. */
export function completeSpeakers(archive: Archive): ValueCompleter {
  return (typed) => {
    const speakers = completeSpeaker(archive.speakers, typed, MOST_NAMES);
    return [...new Set(speakers.map(({ name }) => escapeLine(name)))];
  };
}
