import type { SpeakerDirectoryPort, SpeakerPage, SpeakerPageRequest } from '../archive.ts';
import { once } from '../once.ts';
import { foldWord, splitWords } from '../search/words.ts';
import { findNearKeys } from '../speakers/near-keys.ts';
import type { SpeakerDirectory } from '../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { SpeakerReader } from '../speakers/speaker-reader.ts';

/** Asks a directory held in memory, which is made when first asked for. */
export function askDirectory(directory: () => SpeakerDirectory, reader: SpeakerReader): SpeakerDirectoryPort {
  const namesByLetters = once(() => indexLetters(directory()));
  return {
    find: async (query) => reader.find(directory(), query),
    list: async (query) => reader.list(directory().index, query),
    byIds: async (ids) => ids.flatMap((id) => directory().index.byId.get(id) ?? []),
    of: async () => directory(),
    mostQuoted: async (limit) => mostQuoted(directory(), limit),
    complete: async (typed, limit) => reader.complete(directory(), typed, limit),
    page: async (request) => pageOf(directory(), request, reader),
    endingsAmong: async (forms) => {
      const { byEnding } = directory().index;
      return new Set(forms.filter((form) => byEnding.has(form)));
    },
    isAskedBy: async (form) => directory().index.byAny.has(form),
    isName: async (form) => {
      const { byWhole, byEnding } = directory().index;
      return byWhole.has(form) || byEnding.has(form);
    },
    namesNear: async (form) => namesNear(directory(), form),
    fullNamesWith: async (forms) =>
      [...new Set(forms)].flatMap((form) => reader.fullNames(directory().index, form, forms.length)),
    nameOfLetters: async (letters) => namesByLetters().get(letters) ?? null,
  };
}

/** Entries after the last one wanted are not read. */
function mostQuoted({ entries }: SpeakerDirectory, limit: number): readonly SpeakerEntry[] {
  const found: SpeakerEntry[] = [];
  for (const entry of entries) {
    if (found.length >= limit) break;
    if (!entry.isAmbiguous) found.push(entry);
  }
  return found;
}

const OTHER = '#';
const LETTER = /^[A-Z]$/u;

function pageOf(
  directory: SpeakerDirectory,
  { typed, letter, skip, limit }: SpeakerPageRequest,
  reader: SpeakerReader,
): SpeakerPage {
  const { entries } = directory;
  const found = typed === null ? entries : reader.complete(directory, typed, entries.length);
  const fitting = letter === null ? found : found.filter((entry) => firstLetterOf(entry) === letter);
  return {
    speakers: fitting.slice(skip, skip + limit),
    fitting: fitting.length,
    all: entries.length,
    letters: [...new Set(entries.map(firstLetterOf))].toSorted(),
  };
}

/** The letter that a name begins with, accents aside; `#` for anything but A to Z. */
function firstLetterOf({ name }: SpeakerEntry): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return LETTER.test(letter) ? letter : OTHER;
}

function namesNear({ index }: SpeakerDirectory, form: string): readonly string[] {
  return findNearKeys(index.byAny, form).flatMap((key) => {
    const [first] = index.byAny.get(key) ?? [];
    return spell(key, first?.forms ?? []) ?? [];
  });
}

/** A word of a name, as written. */
function spell(form: string, names: readonly string[]): string | null {
  const words = names.flatMap((name) => splitWords(name).map((word) => name.slice(word.start, word.end)));
  return words.find((word) => foldWord(word) === form) ?? null;
}

/** Names of several words by their letters, folded and run together; of names with the same letters the first. */
function indexLetters({ entries }: SpeakerDirectory): ReadonlyMap<string, string> {
  const byLetters = new Map<string, string>();
  for (const { name } of entries) {
    const letters = name.includes(' ') ? lettersOf(name) : '';
    if (letters !== '' && !byLetters.has(letters)) byLetters.set(letters, name);
  }
  return byLetters;
}

function lettersOf(name: string): string {
  return splitWords(name)
    .map(({ form }) => form)
    .join('');
}
