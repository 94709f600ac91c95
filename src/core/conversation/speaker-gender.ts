import type { Archive } from '../archive.ts';
import {
  type Gender,
  genderOfFirstName,
  genderOfPronoun,
  genderOfWords,
} from '../language/english/gender.ts';
import { readName } from '../language/english/speakers/01-names.ts';
import { ORGANISATION_WORDS } from '../language/english/words.ts';
import { slice } from '../span.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { Statement } from '../statement.ts';
import type { MentionedSpeaker } from './conversation-state.ts';

/** What a pronoun may say of somebody; null where the archive leaves it open. */
export type PronounClass = Gender | 'body' | null;

const NOT_LETTERS = /[^\p{L}]+/u;

/**
 * Which pronouns fit somebody: by the pronouns with which articles report the words ("she said"), else by the titles
 * and roles ("congresswoman"), else by the first name. A party or an outlet is a body.
 */
export async function classOf({ name, ids }: MentionedSpeaker, { speakers }: Archive): Promise<PronounClass> {
  const entries = await speakers.byIds(ids);
  const classes = new Set(entries.length === 0 ? [classOfName(name)] : entries.map(classOfEntry));
  const [only = null] = classes;
  return classes.size === 1 ? only : null;
}

function classOfEntry(entry: SpeakerEntry): PronounClass {
  if (isBody(entry.name)) return 'body';
  const stated = theOnly(entry.statements.flatMap((statement) => genderInMention(statement) ?? []));
  const roles = entry.introductions.flatMap(({ role }) => role.toLowerCase().split(NOT_LETTERS));
  return stated ?? genderOfWords(roles) ?? genderOfGivenName(entry.name);
}

function classOfName(name: string): PronounClass {
  return isBody(name) ? 'body' : genderOfGivenName(name);
}

/** Whether a name is that of a party, an outlet or another body. */
export function isBody(name: string): boolean {
  const read = readName(name);
  return read?.kind === 'body' || (read?.words.some((word) => ORGANISATION_WORDS.has(word)) ?? false);
}

/** None of a joint statement: the pronoun may be another speaker's. */
function genderInMention({ article, quotation }: Statement): Gender | null {
  const { speaker, coSpeakers, attribution } = quotation;
  if (speaker === null || coSpeakers.length > 0 || attribution !== 'pronoun') return null;
  return genderOfPronoun(slice(article.text, speaker.mention).toLowerCase());
}

function genderOfGivenName(name: string): Gender | null {
  const read = readName(name);
  if (read === null) return null;
  const titled = genderOfWords(read.titles.toLowerCase().split(NOT_LETTERS));
  return titled ?? (read.kind === 'full' ? genderOfFirstName(read.words[0] ?? '') : null);
}

function theOnly(genders: readonly Gender[]): Gender | null {
  const [first = null] = genders;
  return genders.every((each) => each === first) ? first : null;
}
