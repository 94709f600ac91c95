import { genderOfFirstName } from '../language/english/gender.ts';
import { finish } from '../layers/finish.ts';
import { type Quotation, type Speaker, speakersOf } from '../quotations/quotation.ts';
import type { Statement } from '../statement.ts';
import { collectUsesInSteps, type NameUse } from './02-uses.ts';
import { groupBodies } from './03-bodies.ts';
import { groupPeople } from './04-people.ts';
import { groupShortNames } from './05-short-names.ts';
import { makeEntries, speakersOfGroup } from './06-entries.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { indexFormsInSteps, type SpeakerIndex } from './form-index.ts';
import type { SpeakerEntry } from './speaker-entry.ts';
import type { SpeakerGroup } from './speaker-group.ts';
import { splitUnclear } from './split-unclear.ts';

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
export type EntryKind = Omit<SpeakerGroup, 'uses'>;

/**
 * Makes the directory of all statements whose speaker has a name, in whatever order they come; each is in one entry, a
 * joint one in one for each speaker. Two names become one only by the evidence that {@link groupBodies}, {@link groupPeople} and
 * {@link groupShortNames} describe. Nicknames are other names: "Tom" and "Thomas" are two entries.
 */
export function buildSpeakerDirectory(statements: readonly Statement[]): SpeakerDirectory {
  return finish(buildSpeakersInSteps(statements));
}

/** As {@link buildSpeakerDirectory}, in steps between which something else may be done. */
export function* buildSpeakersInSteps(statements: readonly Statement[]): Generator<void, SpeakerDirectory> {
  const uses = withoutCommonNouns(yield* collectUsesInSteps(statements));
  yield;
  const { groups, rest } = yield* groupBodies(uses);
  yield;
  const isShort = createShortNameTest(rest);
  const people = yield* groupPeople(rest.filter((use) => !isShort(use)));
  yield;
  const named = yield* groupShortNames(rest.filter(isShort), people, groups);
  yield;
  const owned = yield* makeEntries(splitUnclear([...groups, ...named]));
  yield;
  const entries = owned.map(({ entry }) => entry);
  return directoryOf({
    entries,
    index: yield* indexFormsInSteps(entries),
    owners: new Map(
      owned.flatMap(({ entry, group }) => speakersOfGroup(group).map((each) => [each, entry.id] as const)),
    ),
    kinds: new Map(owned.map(({ entry, group }) => [entry.id, kindOf(group)])),
  });
}

/** What all uses of a name in a group share. */
export function kindOf({ kind, key, mark, isAmbiguous, aliases }: SpeakerGroup): EntryKind {
  return { kind, key, mark, isAmbiguous, aliases };
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

/**
 * A name of several words is short too where it opens with no given name and somebody bears it behind one: "García
 * Lind" of "Lily García Lind".
 */
function createShortNameTest(uses: readonly NameUse[]): (use: NameUse) => boolean {
  const surnames = new Set(
    uses.flatMap(({ name: { words } }) => (opensWithGivenName(words) ? words.slice(1).join(' ') : [])),
  );
  return ({ name: { kind, words } }) =>
    kind === 'short' || (!opensWithGivenName(words) && surnames.has(words.join(' ')));
}

/** Whether a name's first word is a given name. */
export function opensWithGivenName([first = '']: readonly string[]): boolean {
  return genderOfFirstName(first) !== null;
}
