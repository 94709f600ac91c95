import type { Archive } from '../../core/archive.ts';
import type { ValueCompleter } from './complete.ts';
import { escapeLine } from './escape.ts';

/** Completes speakers by the beginning of any of their names; those with most to say come first. */
export function completeSpeakers(archive: Archive): ValueCompleter {
  const names = listSpeakers(archive);
  return (typed) => {
    const start = typed.trim().toLowerCase();
    return names.filter((name) => beginsInside(name.toLowerCase(), start));
  };
}

function listSpeakers({ statements }: Archive): readonly string[] {
  const counts = new Map<string, number>();
  for (const { quotation } of statements) {
    const name = quotation.speaker?.name ?? null;
    if (name !== null) counts.set(escapeLine(name), (counts.get(escapeLine(name)) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

function beginsInside(name: string, start: string): boolean {
  return name.startsWith(start) || name.includes(` ${start}`);
}
