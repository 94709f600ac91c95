import type { Archive } from '../../../archive.ts';
import { isOutletNoun, mayCallOutlet } from '../../../language/english/outlets.ts';
import { CALENDAR_WORDS } from '../../../language/english/words.ts';
import { findOutlets } from '../../../outlets/outlet.ts';
import { splitWords } from '../../../search/words.ts';
import { listSpeakers } from '../../../speakers/find-speakers.ts';
import { isKnownPlace } from '../../ask/answer-types.ts';

/** Tells names beside a quotation from what else may stand there. */
export interface NameTest {
  /** Whether somebody of that name is quoted in the archive. */
  isQuoted(name: string): boolean;
  /** A name in the form in which speakers are looked up; null for an outlet, a place, a day and a handle that fits nobody. */
  toClaim(name: string): string | null;
}

/** Makes a test of names on an archive. */
export function createNameTest({ speakers, outlets }: Pick<Archive, 'speakers' | 'outlets'>): NameTest {
  const isQuoted = (name: string) => listSpeakers(speakers.index, name).length > 0;
  const isOutlet = (name: string) => {
    const last = splitWords(name).at(-1)?.form ?? '';
    return (
      isOutletNoun(last) ||
      mayCallOutlet('outlet', last) !== null ||
      findOutlets(outlets, name).type === 'one'
    );
  };
  return {
    isQuoted,
    toClaim(written) {
      const name = written.replace(WHITE_SPACE, ' ').trim();
      if (name.startsWith('@'))
        return (
          readHandle(name, isQuoted) ??
          nameOfHandle(
            name,
            speakers.entries.map(({ name }) => name),
          )
        );
      if (name === '' || isQuoted(name)) return name === '' ? null : name;
      const isDay = splitWords(name).every(({ form }) => CALENDAR_WORDS.has(form));
      return isDay || isOutlet(name) || isKnownPlace(name) ? null : name;
    },
  };
}

const WHITE_SPACE = /\s+/gu;
const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+/gu;
const MIN_HANDLE = 4;

/** "@realAdaLind" → "Ada Lind", "@GovLind" → "Gov Lind": the longest end of it that somebody bears. */
function readHandle(handle: string, isQuoted: NameTest['isQuoted']): string | null {
  const words = handle.match(CAMEL) ?? [];
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ends.find((end) => end.length >= MIN_HANDLE && isQuoted(end)) ?? null;
}

/** "@adalind" → "Ada Lind": all letters of a name in a row. */
function nameOfHandle(handle: string, names: readonly string[]): string | null {
  const letters = lettersOf(handle);
  if (letters.length < MIN_HANDLE) return null;
  return names.find((name) => name.includes(' ') && lettersOf(name) === letters) ?? null;
}

function lettersOf(name: string): string {
  return splitWords(name)
    .map(({ form }) => form)
    .join('');
}
