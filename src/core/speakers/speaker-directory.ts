import { type Quotation, type Speaker, speakersOf } from '../quotations/quotation.ts';
import type { SpeakerEntry } from './speaker-entry.ts';
import type { SpeakerIndex } from './speaker-index.ts';

/** Whose some statements are. */
export interface StatementSpeakers {
  /** Whose a quotation is, by its identity: the first speaker's who has an entry; null where the article names none. */
  entryOf(quotation: Quotation): SpeakerEntry | null;
  /** All whose a quotation is, the speaker before those who say it too; none where the article names none. */
  entriesOf(quotation: Quotation): readonly SpeakerEntry[];
  /** Whose entry one of a quotation's speakers has, by its identity; null where the article names nobody. */
  entryOfSpeaker(speaker: Speaker): SpeakerEntry | null;
}

/** Who is quoted in the archive: one entry a person or body. */
export interface SpeakerDirectory extends StatementSpeakers {
  /** Most quoted first, then by id. */
  readonly entries: readonly SpeakerEntry[];
  /** The entries by the forms of their names. */
  readonly index: SpeakerIndex;
  /** The id of the entry that a speaker belongs to. */
  readonly owners: ReadonlyMap<Speaker, string>;
  /** Of each entry, by its id, what all uses of its name share. */
  readonly kinds: ReadonlyMap<string, EntryKind>;
}

/** What all uses of a name in an entry share. */
export interface EntryKind {
  readonly kind: 'person' | 'body' | 'short';
  /** Given name and surname; all words of a body or a short name. */
  readonly key: string;
  /** What tells it from others of the same key: "jr", "texas"; null where nothing has to. */
  readonly mark: string | null;
  /** Whether it may be several people, or one of those who have an entry of their own. */
  readonly isAmbiguous: boolean;
  /** Names that an article gives beside those in use: the words that an acronym stands for. */
  readonly aliases: readonly string[];
}

/** Makes a directory of its entries. */
export function directoryOf(
  parts: Pick<SpeakerDirectory, 'entries' | 'index' | 'owners' | 'kinds'>,
): SpeakerDirectory {
  const { index, owners } = parts;
  const entryOfSpeaker = (speaker: Speaker) => index.byId.get(owners.get(speaker) ?? '') ?? null;
  const entriesOf = (quotation: Quotation) =>
    speakersOf(quotation).flatMap((each) => entryOfSpeaker(each) ?? []);
  return {
    ...parts,
    entryOf: (quotation) => entriesOf(quotation)[0] ?? null,
    entriesOf,
    entryOfSpeaker,
  };
}
