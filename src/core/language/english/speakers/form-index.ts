import { finish } from '../../../layers/finish.ts';
import { eachInSteps } from '../../../layers/in-steps.ts';
import type { SpeakerEntry } from '../../../speakers/speaker-entry.ts';
import type { SpeakerIndex } from '../../../speakers/speaker-index.ts';
import { keyOf, partsOf, readName, type SpeakerName } from './01-names.ts';

/** Longer endings and beginnings are found only as a whole. */
const MAX_WORDS = 4;

/** Indexes entries by all that people may ask for. */
export function indexForms(entries: readonly SpeakerEntry[]): SpeakerIndex {
  return finish(indexFormsInSteps(entries));
}

/** As {@link indexForms}, in steps. */
export function* indexFormsInSteps(entries: readonly SpeakerEntry[]): Generator<void, SpeakerIndex> {
  const maps = {
    byWhole: new Map<string, SpeakerEntry[]>(),
    byKey: new Map<string, SpeakerEntry[]>(),
    byEnding: new Map<string, SpeakerEntry[]>(),
    byBeginning: new Map<string, SpeakerEntry[]>(),
    byAny: new Map<string, SpeakerEntry[]>(),
  };
  const wholes = new Map<SpeakerEntry, Set<string>>();
  yield* eachInSteps(entries, (entry) => {
    const names = entry.forms.flatMap((form) => readName(form) ?? []);
    wholes.set(entry, new Set(names.map((name) => ` ${wholeOf(name)}`)));
    for (const name of names) {
      const ways = waysToAskFor(name);
      for (const key of ways.whole) add(maps.byWhole, key, entry);
      for (const key of ways.key) add(maps.byKey, key, entry);
      for (const key of ways.ending) add(maps.byEnding, key, entry);
      for (const key of ways.beginning) add(maps.byBeginning, key, entry);
      for (const key of Object.values(ways).flat()) add(maps.byAny, key, entry);
    }
  });
  return { ...maps, byId: new Map(entries.map((entry) => [entry.id, entry])), wholes };
}

function waysToAskFor(name: SpeakerName) {
  const { kind, words } = name;
  const most = Math.min(words.length, MAX_WORDS);
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  const endings = counts.map((count) => words.slice(-count).join(' '));
  return {
    whole: kind === 'short' ? [] : [wholeOf(name)],
    key: kind === 'full' ? [keyOf(name), `${partsOf(name).given} ${words.at(-1) ?? ''}`] : [],
    ending: kind === 'short' ? [...endings, wholeOf(name)] : endings,
    beginning: counts.map((count) => words.slice(0, count).join(' ')),
  };
}

/** A whole name, without titles. */
export function wholeOf({ words, suffix }: SpeakerName): string {
  return [...words, ...(suffix === null ? [] : [suffix])].join(' ');
}

function add(map: Map<string, SpeakerEntry[]>, key: string, entry: SpeakerEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (known.at(-1) !== entry) known.push(entry);
}
