import { LookupMap } from '../../layers/lookup-map.ts';
import { type Speaker, speakersOf } from '../../quotations/quotation.ts';
import { bytesOfWords, readWords } from '../../search/segments/sections.ts';
import type { QuotedArticle } from '../../statement.ts';
import { numberEach, startsOf } from '../../stored/bytes.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import { directoryOf, type SpeakerDirectory } from '../speaker-directory.ts';
import type { SpeakerEntry } from '../speaker-entry.ts';
import type { SpeakerIndex } from '../speaker-index.ts';
import { ENTRY_SECTIONS, freezeEntries, openEntries } from './stored-entries.ts';
import { freezeKeys, freezeLists, openKeys, StoredLists } from './stored-map.ts';

/** The maps of an index whose values are lists of entries, in the order in which they are written. */
const LISTS = ['byWhole', 'byKey', 'byEnding', 'byBeginning', 'byAny'] as const;
const OWNER_SECTIONS = 2;
const KEY_SECTIONS = 3;
const LIST_SECTIONS = 2;

/** Nobody's. */
const NOBODY = 0xffff_ffff;

/**
 * Writes a directory as sections of a file. Entries are numbered in their order.
 *
 * @param quoted - the articles in the order in which they are stored.
 */
export function freezeDirectory(
  directory: SpeakerDirectory,
  quoted: readonly QuotedArticle[],
): readonly Uint8Array[] {
  const { entries, index, owners } = directory;
  const quotations = quoted.flatMap((each) => each.quotations);
  const statementOf = numberEach(quotations);
  const entryOf = numberEach(entries.map(({ id }) => id));
  const speakers = quotations.map((quotation) => speakersOf(quotation));
  const ownerOf = (speaker: Speaker) => {
    const owner = owners.get(speaker);
    return owner === undefined ? NOBODY : entryOf(owner);
  };
  const keys = [...new Set(LISTS.flatMap((name) => [...index[name].keys()]))];
  return [
    ...freezeEntries(directory, (entry) => entry.statements.map(({ quotation }) => statementOf(quotation))),
    bytesOfWords(startsOf(speakers.map(({ length }) => length))),
    bytesOfWords(Uint32Array.from(speakers.flat(), ownerOf)),
    ...freezeKeys(keys),
    ...LISTS.flatMap((name) =>
      freezeLists(keys.map((key) => (index[name].get(key) ?? []).map(({ id }) => entryOf(id)))),
    ),
  ];
}

/** Opens what {@link freezeDirectory} wrote; entries and what they said are read when they are asked for. */
export function openDirectory(sections: readonly Uint8Array[], stored: StoredArticles): SpeakerDirectory {
  const left = [...sections];
  const next = (count: number) => left.splice(0, count);
  const { entries, byId, kinds, wholes } = openEntries(next(ENTRY_SECTIONS), stored);
  const owners = new StoredOwners(stored, entries, next(OWNER_SECTIONS));
  const keys = openKeys(next(KEY_SECTIONS));
  const nextLists = (): SpeakerIndex['byAny'] =>
    new StoredLists(keys, next(LIST_SECTIONS), (number) => entries[number]);
  const index: SpeakerIndex = {
    ...{ byId, wholes },
    byWhole: nextLists(),
    byKey: nextLists(),
    byEnding: nextLists(),
    byBeginning: nextLists(),
    byAny: nextLists(),
  };
  return directoryOf({ entries, index, owners, kinds });
}

/** Whose entry a speaker of a stored statement has. */
class StoredOwners extends LookupMap<Speaker, string> {
  readonly #stored: StoredArticles;
  readonly #entries: readonly SpeakerEntry[];
  readonly #starts: Uint32Array;
  readonly #owners: Uint32Array;
  readonly size: number;

  constructor(
    stored: StoredArticles,
    entries: readonly SpeakerEntry[],
    [starts, owners]: readonly Uint8Array[],
  ) {
    super();
    this.#stored = stored;
    this.#entries = entries;
    this.#starts = readWords(starts);
    this.#owners = readWords(owners);
    this.size = this.#owners.reduce((sum, owner) => sum + Number(owner !== NOBODY), 0);
  }

  get(speaker: Speaker): string | undefined {
    const found = this.#stored.placeOf(speaker);
    if (found === undefined) return undefined;
    return this.#entries[this.#owners[(this.#starts[found.statement] ?? 0) + found.place] ?? NOBODY]?.id;
  }

  *entries(): MapIterator<[Speaker, string]> {
    for (const { quotations } of this.#stored.quoted) {
      for (const speaker of quotations.flatMap(speakersOf)) {
        const owner = this.get(speaker);
        if (owner !== undefined) yield [speaker, owner];
      }
    }
  }
}
