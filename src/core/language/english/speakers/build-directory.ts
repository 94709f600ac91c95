import { finish } from '../../../layers/finish.ts';
import { directoryOf, type EntryKind, type SpeakerDirectory } from '../../../speakers/speaker-directory.ts';
import type { Statement } from '../../../statement.ts';
import { genderOfFirstName } from '../gender.ts';
import { collectUsesInSteps, type NameUse } from './02-uses.ts';
import { groupBodies } from './03-bodies.ts';
import { groupPeople } from './04-people.ts';
import { groupShortNames } from './05-short-names.ts';
import { makeEntries, speakersOfGroup } from './06-entries.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { indexFormsInSteps } from './form-index.ts';
import type { SpeakerGroup } from './speaker-group.ts';
import { splitUnclear } from './split-unclear.ts';

/**
 * Makes the directory of all statements whose speaker has a name, in any order; each is in one entry, a joint one in
 * one for each speaker. Two names become one only by the evidence that {@link groupBodies}, {@link groupPeople} and
 * {@link groupShortNames} describe. Nicknames are other names: "Tom" and "Thomas" are two entries.
 */
export function buildSpeakerDirectory(statements: readonly Statement[]): SpeakerDirectory {
  return finish(buildSpeakersInSteps(statements));
}

/** As {@link buildSpeakerDirectory}, in steps, so that other work can go on in between. */
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

/** The properties that all uses of a name in a group share. */
export function kindOf({ kind, key, mark, isAmbiguous, aliases }: SpeakerGroup): EntryKind {
  return { kind, key, mark, isAmbiguous, aliases };
}

/**
 * A name of several words without a given name is short, too, if somebody has it behind one: "García
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
