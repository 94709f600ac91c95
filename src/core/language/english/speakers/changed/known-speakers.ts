import { groupBy } from '../../../../group-by.ts';
import { once } from '../../../../once.ts';
import type { EntryKind, SpeakerDirectory } from '../../../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../../../speakers/speaker-entry.ts';
import { readName } from '../01-names.ts';
import { collectUses, type NameUse } from '../02-uses.ts';
import { describeCandidate, lastWord, type Society } from '../society.ts';
import type { SpeakerGroup } from '../speaker-group.ts';

/** A directory, ready to be compared with new speakers. */
export interface KnownSpeakers {
  /** Everybody whom some words may ask for, folded. */
  named(words: string): readonly SpeakerEntry[];
  /** Those with a given name and a surname, as {@link keyOf} gives them. */
  withKey(key: string): readonly SpeakerEntry[];
  bodiesWith(key: string): readonly SpeakerEntry[];
  kindOf(entry: Pick<SpeakerEntry, 'id'>): EntryKind | undefined;
  /** The uses of names that an entry is made of. */
  usesOf(entry: SpeakerEntry): readonly NameUse[];
}

/** The uses of entries collected before; it keeps no entry that is gone. */
export type CollectedUses = WeakMap<SpeakerEntry, readonly NameUse[]>;

/** Reads a directory. */
export function knowSpeakers(
  { entries, index, kinds, owners }: SpeakerDirectory,
  collected: CollectedUses,
): KnownSpeakers {
  const bodies = once(() =>
    groupBy(
      entries.filter(({ id }) => kinds.get(id)?.kind === 'body'),
      ({ id }) => kinds.get(id)?.key ?? '',
    ),
  );
  return {
    named: (words) => index.byAny.get(words) ?? [],
    withKey: (key) => index.byKey.get(key) ?? [],
    bodiesWith: (key) => bodies().get(key) ?? [],
    kindOf: ({ id }) => kinds.get(id),
    usesOf(entry) {
      const known = collected.get(entry);
      if (known !== undefined) return known;
      const uses = collectUses(entry.statements, (speaker) => owners.get(speaker) === entry.id);
      collected.set(entry, uses);
      return uses;
    },
  };
}

/**
 * The people of a directory, as short names are compared with them, each with the entry. Who keeps whose company is not
 * known.
 */
export function describeKnown(known: KnownSpeakers): {
  readonly society: Society;
  entryOf(group: SpeakerGroup): SpeakerEntry | undefined;
} {
  const owners = new Map<SpeakerGroup, SpeakerEntry>();
  const bySurname = new Map<string, ReturnType<Society['ofSurname']>>();
  const describe = (surname: string) =>
    known.named(surname).flatMap((entry) => {
      const kind = known.kindOf(entry);
      if (kind?.kind !== 'person' || lastWord(kind.key) !== surname) return [];
      const group = { ...kind, uses: known.usesOf(entry).filter(({ name }) => name.kind === 'full') };
      owners.set(group, entry);
      return describeCandidate(group);
    });
  const hasKind = (word: string, kind: EntryKind['kind'], isAt: (words: readonly string[]) => boolean) =>
    known
      .named(word)
      .some(
        (entry) =>
          known.kindOf(entry)?.kind === kind && entry.forms.some((form) => isAt(readName(form)?.words ?? [])),
      );
  return {
    entryOf: (group) => owners.get(group),
    society: {
      ofSurname(word) {
        const found = bySurname.get(word) ?? describe(word);
        bySurname.set(word, found);
        return found;
      },
      hasGivenName: (word) => hasKind(word, 'person', ([first]) => first === word),
      endsBody: (word) => hasKind(word, 'body', (words) => words.at(-1) === word),
      speakersIn: () => [],
      companyOf: () => new Set(),
    },
  };
}
