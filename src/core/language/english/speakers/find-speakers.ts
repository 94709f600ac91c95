import type { SpeakerDirectory } from '../../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../../speakers/speaker-entry.ts';
import { compareEntries, type SpeakerIndex } from '../../../speakers/speaker-index.ts';
import type { SpeakerLookup } from '../../../speakers/speaker-reader.ts';
import { rankNearest } from '../../nearest.ts';
import { NAME_SUFFIXES } from '../lists/grammar/words.ts';
import { foldNameWord, keyOf, readName, type SpeakerName } from './01-names.ts';
import { wholeOf } from './form-index.ts';

const MAX_NEAREST = 3;
/** A name is near where at most this share of its letters differs. */
const FARTHEST_SHARE = 0.4;
const SURNAME_FIRST = /^([^,]+),\s*([^,]+)$/u;

/**
 * The speakers that a name fits: by any form in which the archive has it, whole or its surname or given name, case,
 * accents and titles aside, "Patel, Sofia" as well; or by an entry's id.
 *
 * @example findSpeakers(directory, 'Sen. Cotton') // { type: 'one', speaker: { name: 'Tom Cotton', … } }
 */
export function findSpeakers({ index }: SpeakerDirectory, query: string): SpeakerLookup {
  const speakers = listSpeakers(index, query);
  const [speaker] = speakers;
  if (speaker !== undefined)
    return speakers.length === 1 ? { type: 'one', speaker } : { type: 'several', speakers };
  const name = readName(turnAround(query));
  return { type: 'none', nearest: name === null ? [] : findNearestSpeakers(index, name) };
}

/**
 * The speakers that a name fits, most quoted first. Empty, without nearest ones, where nobody of that name is quoted.
 */
export function listSpeakers(index: SpeakerIndex, query: string): readonly SpeakerEntry[] {
  const name = readName(turnAround(query));
  if (name === null) return [];
  const found = findByName(index, name);
  return found.length > 0 ? found : findById(index, query);
}

function turnAround(query: string): string {
  const [, surname, given = ''] = SURNAME_FIRST.exec(query.trim()) ?? [];
  return surname === undefined || NAME_SUFFIXES.has(foldNameWord(given)) ? query : `${given} ${surname}`;
}

/** For several words the closest kind of match counts; one word is a surname or a body, or else a given name. */
function findByName(index: SpeakerIndex, name: SpeakerName): readonly SpeakerEntry[] {
  const words = name.words.join(' ');
  const whole = index.byWhole.get(wholeOf(name)) ?? [];
  const ending = index.byEnding.get(words) ?? [];
  const beginning = index.byBeginning.get(words) ?? [];
  if (name.words.length === 1) {
    const isSurname = ending.some((entry) => endsFullName(index, entry, words));
    return union(whole, ending, isSurname ? [] : beginning);
  }
  const kinds = [whole, index.byKey.get(keyOf(name)) ?? [], ending, beginning];
  return union(kinds.find((entries) => entries.length > 0) ?? []);
}

function endsFullName({ wholes }: SpeakerIndex, entry: SpeakerEntry, surname: string): boolean {
  return [...(wholes.get(entry) ?? [])].some(
    (form) => form.lastIndexOf(' ') > 0 && form.endsWith(` ${surname}`),
  );
}

function union(...lists: readonly (readonly SpeakerEntry[])[]): readonly SpeakerEntry[] {
  return [...new Set(lists.flat())].toSorted(compareEntries);
}

function findById(index: SpeakerIndex, query: string): readonly SpeakerEntry[] {
  const entry = index.byId.get(query.trim().toLowerCase());
  return entry === undefined ? [] : [entry];
}

function findNearestSpeakers({ byAny }: SpeakerIndex, name: SpeakerName): readonly SpeakerEntry[] {
  const near = rankNearest(wholeOf(name), byAny.keys(), FARTHEST_SHARE);
  const entries = near.flatMap((form) => byAny.get(form) ?? []);
  return [...new Set(entries)].slice(0, MAX_NEAREST);
}
