import { LookupMap } from '../../layers/lookup-map.ts';
import { readWords } from '../../search/segments/sections.ts';
import type { Statement } from '../../statement.ts';
import { bytesOfJson, readJson, startsOf } from '../../stored/bytes.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import type { EntryKind, SpeakerDirectory } from '../speaker-directory.ts';
import type { SpeakerEntry } from '../speaker-entry.ts';
import type { SpeakerIndex } from '../speaker-index.ts';
import { freezeKeys, freezeLists, openKeys } from './stored-map.ts';

/** What is written of an entry. */
interface Written {
  readonly entry: Omit<SpeakerEntry, 'statements' | 'statementCount'>;
  readonly kind: EntryKind;
  readonly wholes: readonly string[];
}

/** The entries of a directory as sections of a file, and how many sections these are. */
export const ENTRY_SECTIONS = 7;

/** Writes entries. @param statementsOf - the numbers of what somebody said. */
export function freezeEntries(
  { entries, index, kinds }: SpeakerDirectory,
  statementsOf: (entry: SpeakerEntry) => readonly number[],
): readonly Uint8Array[] {
  const written = entries.map((each) => bytesOfJson(write(each, index, kinds)));
  const bytes = new Uint8Array(written.reduce((sum, { length }) => sum + length, 0));
  const starts = startsOf(written.map(({ length }) => length));
  written.forEach((each, number) => {
    bytes.set(each, starts[number]);
  });
  return [
    ...freezeKeys(entries.map(({ id }) => id)),
    new Uint8Array(starts.buffer),
    bytes,
    ...freezeLists(entries.map(statementsOf)),
  ];
}

function write(
  { id, name, role, introductions, forms, isAmbiguous }: SpeakerEntry,
  index: SpeakerIndex,
  kinds: SpeakerDirectory['kinds'],
): Written {
  const kind = kinds.get(id);
  const entry = index.byId.get(id);
  if (kind === undefined || entry === undefined) throw new RangeError(`No entry of the directory: ${id}.`);
  return {
    entry: { id, name, role, introductions, forms, isAmbiguous },
    kind,
    wholes: [...(index.wholes.get(entry) ?? [])],
  };
}

/** Entries that are read when something is asked of them, and what a directory knows beside each. */
export interface StoredEntries extends Pick<SpeakerDirectory, 'entries' | 'kinds'> {
  readonly byId: SpeakerIndex['byId'];
  readonly wholes: SpeakerIndex['wholes'];
}

/** Opens what {@link freezeEntries} wrote. */
export function openEntries(sections: readonly Uint8Array[], stored: StoredArticles): StoredEntries {
  const [ids, idStarts, idOrder, startBytes, bytes, statementStarts, statements] = sections;
  const keys = openKeys([ids, idStarts, idOrder].flatMap((each) => each ?? []));
  const starts = readWords(startBytes);
  const firsts = readWords(statementStarts);
  const numbers = readWords(statements);
  const read = (number: number): Written => readJson(bytes?.subarray(starts[number], starts[number + 1]));
  const numbersOf = (number: number) => numbers.subarray(firsts[number], firsts[number + 1]);
  const countOf = (number: number) => (firsts[number + 1] ?? 0) - (firsts[number] ?? 0);
  const all = { read, numbersOf, countOf, stored };
  const entries = Array.from(
    { length: Math.max(starts.length - 1, 0) },
    (_, number) => new StoredEntry(number, all),
  );
  const entryOf = (id: string): StoredEntry | undefined => {
    const number = keys.dictionary.find(id);
    return number < 0 ? undefined : entries[keys.numberAt(number)];
  };
  const own = (entry: SpeakerEntry) => (entry instanceof StoredEntry ? entry : undefined);
  return {
    entries,
    byId: new MadeMap(
      entries,
      (id: string) => entryOf(id),
      ({ id }) => id,
    ),
    kinds: new MadeMap(
      entries,
      (id: string) => entryOf(id)?.kind,
      ({ id }) => id,
    ),
    wholes: new MadeMap(
      entries,
      (entry: SpeakerEntry) => own(entry)?.wholes,
      (entry) => entry,
    ),
  };
}

/** How entries are had by their numbers. */
interface EntryReads {
  readonly read: (number: number) => Written;
  /** The numbers of what somebody said. */
  readonly numbersOf: (number: number) => Uint32Array;
  readonly countOf: (number: number) => number;
  readonly stored: StoredArticles;
}

class StoredEntry implements SpeakerEntry {
  readonly #number: number;
  readonly #all: EntryReads;
  #written: Written | undefined;

  constructor(number: number, all: EntryReads) {
    this.#number = number;
    this.#all = all;
  }

  get #own(): Written {
    this.#written ??= this.#all.read(this.#number);
    return this.#written;
  }

  get statementCount(): number {
    return this.#all.countOf(this.#number);
  }

  get id(): string {
    return this.#own.entry.id;
  }

  get name(): string {
    return this.#own.entry.name;
  }

  get role(): string | null {
    return this.#own.entry.role;
  }

  get introductions(): SpeakerEntry['introductions'] {
    return this.#own.entry.introductions;
  }

  get forms(): readonly string[] {
    return this.#own.entry.forms;
  }

  get isAmbiguous(): boolean {
    return this.#own.entry.isAmbiguous;
  }

  get kind(): EntryKind {
    return this.#own.kind;
  }

  get wholes(): ReadonlySet<string> {
    return new Set(this.#own.wholes);
  }

  get statements(): readonly Statement[] {
    const { numbersOf, stored } = this.#all;
    return Array.from(numbersOf(this.#number)).flatMap((number) => stored.statementAt(number) ?? []);
  }
}

/** A map of what is known of each entry. */
class MadeMap<Key, Value> extends LookupMap<Key, Value> {
  readonly #entries: readonly StoredEntry[];
  readonly #find: (key: Key) => Value | undefined;
  readonly #keyOf: (entry: StoredEntry) => Key;
  readonly size: number;

  constructor(
    entries: readonly StoredEntry[],
    find: (key: Key) => Value | undefined,
    keyOf: (entry: StoredEntry) => Key,
  ) {
    super();
    this.#entries = entries;
    this.#find = find;
    this.#keyOf = keyOf;
    this.size = entries.length;
  }

  get(key: Key): Value | undefined {
    return this.#find(key);
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const entry of this.#entries) {
      const key = this.#keyOf(entry);
      const value = this.#find(key);
      if (value !== undefined) yield [key, value];
    }
  }
}
