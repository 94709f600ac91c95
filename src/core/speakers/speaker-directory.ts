import { genderOfFirstName } from '../language/english/gender.ts';
import { type Quotation, type Speaker, speakersOf } from '../quotations/quotation.ts';
import type { Statement } from '../statement.ts';
import { collectUses, type NameUse } from './02-uses.ts';
import { groupBodies } from './03-bodies.ts';
import { groupPeople } from './04-people.ts';
import { groupShortNames } from './05-short-names.ts';
import { makeEntries } from './06-entries.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { indexForms, type SpeakerIndex } from './form-index.ts';
import type { SpeakerEntry } from './speaker-entry.ts';
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
}

/**
 * Makes the directory of all statements whose speaker has a name, in whatever order they come; each is in one entry, a
 * joint one in one for each speaker. Two names become one only by the evidence that {@link groupBodies}, {@link groupPeople} and
 * {@link groupShortNames} describe. Nicknames are other names: "Tom" and "Thomas" are two entries.
 */
export function buildSpeakerDirectory(statements: readonly Statement[]): SpeakerDirectory {
  const { groups, rest } = groupBodies(withoutCommonNouns(collectUses(statements)));
  const isShort = createShortNameTest(rest);
  const people = groupPeople(rest.filter((use) => !isShort(use)));
  const short = rest.filter(isShort);
  const owned = makeEntries(splitUnclear([...groups, ...groupShortNames(short, people, groups)]));
  const entries = owned.map(({ entry }) => entry);
  const owners = new Map(
    owned.flatMap(({ entry, speakers }) => speakers.map((each) => [each, entry] as const)),
  );
  const entryOfSpeaker = (speaker: Speaker) => owners.get(speaker) ?? null;
  const entriesOf = (quotation: Quotation) => speakersOf(quotation).flatMap((each) => owners.get(each) ?? []);
  return {
    entries,
    index: indexForms(entries),
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

function opensWithGivenName([first = '']: readonly string[]): boolean {
  return genderOfFirstName(first) !== null;
}
