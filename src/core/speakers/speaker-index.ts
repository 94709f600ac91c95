import { compareText } from '../text-order.ts';
import type { SpeakerEntry } from './speaker-entry.ts';

/** Entries by the forms of their names, folded; each list in the order of the directory. */
export interface SpeakerIndex {
  readonly byId: ReadonlyMap<string, SpeakerEntry>;
  /** By a whole name of several words, or a body's: "tom cotton", "labour party". */
  readonly byWhole: ReadonlyMap<string, readonly SpeakerEntry[]>;
  /** By given name and surname, middle names aside, particles there or not. */
  readonly byKey: ReadonlyMap<string, readonly SpeakerEntry[]>;
  /** By the last words of a name: "cotton", "van dijk", "party". */
  readonly byEnding: ReadonlyMap<string, readonly SpeakerEntry[]>;
  /** By the first words: "tom". */
  readonly byBeginning: ReadonlyMap<string, readonly SpeakerEntry[]>;
  /** By any of these. */
  readonly byAny: ReadonlyMap<string, readonly SpeakerEntry[]>;
  /** The whole forms of each entry, a space before each. */
  readonly wholes: ReadonlyMap<SpeakerEntry, ReadonlySet<string>>;
}

/** A full name by which a speaker may be asked for. */
export interface FullName {
  readonly words: readonly string[];
  readonly entry: SpeakerEntry;
}

/** Orders entries: most quoted first, then by id. */
export function compareEntries(one: SpeakerEntry, other: SpeakerEntry): number {
  return other.statementCount - one.statementCount || compareText(one.id, other.id);
}
