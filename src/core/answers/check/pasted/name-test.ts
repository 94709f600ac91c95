import type { Archive } from '../../../archive.ts';
import type { Language } from '../../../language/language.ts';
import { oneLine } from '../../../one-line.ts';
import { findOutlets } from '../../../outlets/outlet.ts';
import { splitWords } from '../../../search/words.ts';

/** Tells names beside a quotation from whatever else may stand there. */
export interface NameTest {
  /** The language in which the text is read. */
  readonly language: Language;
  /** Whether somebody with that name is quoted in the archive. */
  isQuoted(name: string): Promise<boolean>;
  /**
   * A name in the form in which speakers are looked up; null for an outlet, a place, a day or a handle that fits
   * nobody.
   */
  toClaim(name: string): Promise<string | null>;
}

/** Makes a test of names on an archive. */
export function createNameTest(archive: Pick<Archive, 'language' | 'speakers' | 'outlets'>): NameTest {
  const { language, speakers } = archive;
  const isQuoted = async (name: string) => (await speakers.list(name)).length > 0;
  const isOutlet = async (name: string) => {
    const last = splitWords(name).at(-1)?.form ?? '';
    return language.checks.mayBeOutlet(last) || findOutlets(await archive.outlets(), name).type === 'one';
  };
  return {
    language,
    isQuoted,
    async toClaim(written) {
      const name = oneLine(written);
      if (name.startsWith('@')) return (await readHandle(name, isQuoted)) ?? nameOfHandle(name, speakers);
      if (name === '') return null;
      if (await isQuoted(name)) return name;
      const isDay = splitWords(name).every(({ form }) => language.words.calendarWords.has(form));
      return isDay || language.conversation.isKnownPlace(name) || (await isOutlet(name)) ? null : name;
    },
  };
}
const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+/gu;
const MIN_HANDLE = 4;

/** "@realAdaLind" → "Ada Lind", "@GovLind" → "Gov Lind": the longest end of it that somebody bears. */
async function readHandle(handle: string, isQuoted: NameTest['isQuoted']): Promise<string | null> {
  const words = handle.match(CAMEL) ?? [];
  for (const index of words.keys()) {
    const end = words.slice(index).join(' ');
    if (end.length >= MIN_HANDLE && (await isQuoted(end))) return end;
  }
  return null;
}

/** "@adalind" → "Ada Lind": all letters of a name in a row. */
async function nameOfHandle(handle: string, speakers: Archive['speakers']): Promise<string | null> {
  const letters = splitWords(handle)
    .map(({ form }) => form)
    .join('');
  return letters.length < MIN_HANDLE ? null : speakers.nameOfLetters(letters);
}
