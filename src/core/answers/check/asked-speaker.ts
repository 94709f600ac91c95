import type { Statement } from '../../archive.ts';
import { splitWords } from '../../search/words.ts';
import { findSpeakers, type SpeakerLookup } from '../../speakers/find-speakers.ts';
import type { SpeakerDirectory } from '../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';

/**
 * Whether a statement is by the speaker asked about: by them, alone or with others; by somebody else; or the article
 * leaves it open, as it does where somebody else is only probably the speaker.
 */
export type Authorship = 'asked' | 'other' | 'unclear';

/** Who is supposed to have said something. */
export interface AskedSpeaker {
  /** As typed. */
  readonly name: string;
  /** Whom the name fits: nobody, one, or several. */
  readonly fitting: readonly SpeakerEntry[];
  /** Those with the nearest names where it fits nobody. */
  readonly nearest: readonly SpeakerEntry[];
  authorshipOf(statement: Statement): Authorship;
}

/** Looks up who is supposed to have said something. */
export function askSpeaker(directory: SpeakerDirectory, name: string): AskedSpeaker {
  const lookup = findSpeakers(directory, name);
  const fitting = fittingEntries(lookup);
  return {
    name,
    fitting,
    nearest: lookup.type === 'none' ? lookup.nearest : [],
    authorshipOf({ quotation }) {
      const entries = directory.entriesOf(quotation);
      if (entries.some((entry) => fitting.includes(entry))) return 'asked';
      const isOpen =
        entries.length === 0 ||
        quotation.confidence === 'probable' ||
        entries.some((entry) => fitting.some((each) => mayBeSame(each, entry)));
      return isOpen ? 'unclear' : 'other';
    },
  };
}

function fittingEntries(lookup: SpeakerLookup): readonly SpeakerEntry[] {
  switch (lookup.type) {
    case 'one':
      return [lookup.speaker];
    case 'several':
      return lookup.speakers;
    case 'none':
      return [];
  }
}

/** A surname that no article completes may be anybody's of that surname. */
function mayBeSame(one: SpeakerEntry, other: SpeakerEntry): boolean {
  return (one.isAmbiguous || other.isAmbiguous) && surnameOf(one) === surnameOf(other);
}

function surnameOf({ name }: SpeakerEntry): string | undefined {
  return splitWords(name).at(-1)?.form;
}
