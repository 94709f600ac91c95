import type { Archive } from '../../core/archive.ts';
import { completeOutlet } from '../../core/outlets/complete-outlet.ts';
import type { ValueCompleter } from './complete.ts';
import { escapeLine } from './escape.ts';

const MAX_NAMES = 20;

/** Completes speakers by what their names begin with; those with most to say come first. */
export function completeSpeakers(archive: Archive): ValueCompleter {
  return async (typed) => {
    const speakers = await archive.speakers.complete(typed, MAX_NAMES);
    return [...new Set(speakers.map(({ name }) => escapeLine(name)))];
  };
}

/** Completes outlets by what their names begin with; those of most articles come first. */
export function completeOutlets(archive: Archive): ValueCompleter {
  return async (typed) =>
    completeOutlet(await archive.outlets(), typed, MAX_NAMES).map(({ name }) => escapeLine(name));
}
