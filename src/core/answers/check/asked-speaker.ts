import type { Archive } from '../../archive.ts';
import { type Quotation, speakersOf } from '../../quotations/quotation.ts';
import { splitWords } from '../../search/words.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { SpeakerLookup } from '../../speakers/speaker-reader.ts';
import type { CheckReader } from './check-reader.ts';

/**
 * Whether a statement is by the speaker asked about: by them, alone or with others; by somebody else; or open, because
 * the article does not say or somebody else is only probably the speaker.
 */
export type Authorship = 'asked' | 'other' | 'unclear';

/** Who is supposed to have said something. */
export interface SupposedSpeaker {
  /** As typed. */
  readonly name: string;
  /** The entries that the name fits: none, one or several. */
  readonly fitting: readonly SpeakerEntry[];
  /** The entries with the nearest names, if the name fits none. */
  readonly nearest: readonly SpeakerEntry[];
}

/** Looks up who is supposed to have said something. */
export async function askSpeaker(archive: Archive, name: string): Promise<SupposedSpeaker> {
  const lookup = await archive.speakers.find(name);
  const nearest = lookup.type === 'none' ? lookup.nearest : [];
  return { name, fitting: fittingEntries(lookup), nearest };
}

/** Whether a quotation is by the speaker asked about. @param entries - its speakers; none if its article leaves that open. */
export function judgeAuthorship(
  { name, fitting }: SupposedSpeaker,
  quotation: Quotation,
  entries: readonly SpeakerEntry[],
  { mayBeOneName, isPartOfName, wordsOfBody }: CheckReader,
): Authorship {
  if (entries.some((entry) => fitting.some(({ id }) => id === entry.id))) return 'asked';
  const body = wordsOfBody(name);
  const isOpen =
    entries.length === 0 ||
    quotation.confidence === 'probable' ||
    entries.some((entry) => fitting.some((each) => mayBeSame(each, entry))) ||
    (fitting.length === 0 && entries.some(({ forms }) => forms.some((form) => mayBeOneName(name, form)))) ||
    entries.some(({ forms }) => forms.every((form) => isPartOfName(form, name))) ||
    (body !== null && speaksFor(quotation, body));
  return isOpen ? 'unclear' : 'other';
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

/** Whether the article introduces the speaker as a member of the body asked about, whose words may be meant. */
function speaksFor(quotation: Quotation, words: readonly string[]): boolean {
  return speakersOf(quotation).some(({ role }) =>
    ` ${formsOf(role ?? '')} `.includes(` ${words.join(' ')} `),
  );
}

function formsOf(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}

/** A surname alone, which no article completes, may be anybody's with that surname. */
function mayBeSame(one: SpeakerEntry, other: SpeakerEntry): boolean {
  return (one.isAmbiguous || other.isAmbiguous) && surnameOf(one) === surnameOf(other);
}

function surnameOf({ name }: SpeakerEntry): string | undefined {
  return splitWords(name).at(-1)?.form;
}
