import type { Archive } from '../../archive.ts';
import { areOneGivenName } from '../../language/english/nicknames.ts';
import { type NameParts, partsOf, readName } from '../../language/english/speakers/01-names.ts';
import { areNearWords } from '../../language/misspelling.ts';
import { type Quotation, speakersOf } from '../../quotations/quotation.ts';
import { splitWords } from '../../search/words.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { SpeakerLookup } from '../../speakers/speaker-reader.ts';

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
}

/** Looks up who is supposed to have said something. */
export async function askSpeaker(archive: Archive, name: string): Promise<AskedSpeaker> {
  const lookup = await archive.speakers.find(name);
  const nearest = lookup.type === 'none' ? lookup.nearest : [];
  return { name, fitting: fittingEntries(lookup), nearest };
}

/** Whether a quotation is by the speaker asked about. @param entries - whose it is; none where its article leaves it open. */
export function judgeAuthorship(
  { name, fitting }: AskedSpeaker,
  quotation: Quotation,
  entries: readonly SpeakerEntry[],
): Authorship {
  if (entries.some((entry) => fitting.some(({ id }) => id === entry.id))) return 'asked';
  const isOpen =
    entries.length === 0 ||
    quotation.confidence === 'probable' ||
    entries.some((entry) => fitting.some((each) => mayBeSame(each, entry))) ||
    (fitting.length === 0 && entries.some((entry) => isNameOtherwise(name, entry))) ||
    entries.some((entry) => isShortFor(name, entry)) ||
    speaksFor(quotation, name);
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

/** Whether a name that fits nobody is the entry's with another given name or a slip in it: "Bob Lind" for Robert Lind. */
function isNameOtherwise(name: string, entry: SpeakerEntry): boolean {
  const typed = readName(name);
  return (
    typed !== null &&
    entry.forms.some((form) => {
      const known = readName(form);
      return known !== null && areOneName(partsOf(typed), partsOf(known));
    })
  );
}

function areOneName(one: NameParts, other: NameParts): boolean {
  const isSurname = one.surname === other.surname || areNearWords(one.surname, other.surname);
  const isGiven =
    one.given === '' ||
    one.given === other.given ||
    one.given.charAt(0) === other.given ||
    one.given === other.given.charAt(0) ||
    areOneGivenName(one.given, other.given) ||
    areNearWords(one.given, other.given);
  return isSurname && isGiven;
}

/** Whether the entry has no more than one of the names of whoever is asked about: "Ada" for Ada Lind. */
function isShortFor(name: string, { forms }: SpeakerEntry): boolean {
  const typed = readName(name);
  if (typed?.kind !== 'full') return false;
  return forms.every((form) => {
    const [word, ...others] = readName(form)?.words ?? [];
    return word !== undefined && others.length === 0 && typed.words.includes(word);
  });
}

/** Whether the article introduces a speaker as one of the body asked about: its words may be what was meant. */
function speaksFor(quotation: Quotation, name: string): boolean {
  const body = readName(name);
  if (body?.kind !== 'body') return false;
  const words = ` ${body.words.join(' ')} `;
  return speakersOf(quotation).some(({ role }) => ` ${formsOf(role ?? '')} `.includes(words));
}

function formsOf(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}

/** A surname that no article completes may be anybody's of that surname. */
function mayBeSame(one: SpeakerEntry, other: SpeakerEntry): boolean {
  return (one.isAmbiguous || other.isAmbiguous) && surnameOf(one) === surnameOf(other);
}

function surnameOf({ name }: SpeakerEntry): string | undefined {
  return splitWords(name).at(-1)?.form;
}
