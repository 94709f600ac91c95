import type { Archive } from '../../archive.ts';
import { genderOfFirstName } from '../../language/english/gender.ts';
import { isMisspelling } from '../../language/misspelling.ts';
import { isStopWord } from '../../search/terms.ts';
import { splitWords, type Word } from '../../search/words.ts';
import { readName } from '../../speakers/01-names.ts';
import type { SpeakerIndex } from '../../speakers/form-index.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import { standsInArchive } from './archive-phrases.ts';
import type { MisspeltName } from './misspelt-name.ts';

/** A full name by which a speaker may be asked for. */
interface FullName {
  readonly words: readonly string[];
  readonly entry: SpeakerEntry;
}

const MAX_WORDS = 4;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/**
 * The first full name in a text that nobody in the archive bears and that is a speaker's, misspelt in some but not all
 * of its words; null where there is none, or where two speakers come into question.
 */
export function findMisspeltSpeaker(text: string, archive: Archive): MisspeltName | null {
  const words = splitWords(text.replace(POSSESSIVE, '  '));
  const names = namesOf(archive.speakers.index);
  for (let count = MAX_WORDS; count > 1; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const run = words.slice(at, at + count);
      const meant = run.some(({ form }) => isStopWord(form)) ? null : findMeant(run, names, archive);
      const [first, last] = [run[0], run.at(-1)];
      if (meant !== null && first !== undefined && last !== undefined)
        return { start: first.start, end: last.end, meant };
    }
  }
  return null;
}

function findMeant(
  run: readonly Word[],
  names: ReadonlyMap<string, readonly FullName[]>,
  archive: Archive,
): string | null {
  const forms = run.map(({ form }) => form);
  const { byAny } = archive.speakers.index;
  if (byAny.has(forms.join(' '))) return null;
  const near = forms.flatMap((form) => names.get(form) ?? []).filter(({ words }) => isNear(forms, words));
  const entries = new Set(near.map(({ entry }) => entry));
  const [entry] = entries;
  if (entry === undefined || entries.size > 1 || standsInArchive(forms.join(' '), archive)) return null;
  return entry.name;
}

/** Whether each word is the name's own or a misspelling of it; Mary is not Mark. */
function isNear(typed: readonly string[], meant: readonly string[]): boolean {
  if (typed.length !== meant.length) return false;
  const isSpeltSo = typed.every((word, at) => {
    const other = meant[at] ?? '';
    return word === other || isMisspelling(word, other);
  });
  const [given, other] = [typed[0] ?? '', meant[0] ?? ''].map(genderOfFirstName);
  return isSpeltSo && (given === null || other === null || given === other);
}

const read = new WeakMap<SpeakerIndex, ReadonlyMap<string, readonly FullName[]>>();

/** The full names of the speakers by each of their words; read when they are first asked for. */
function namesOf(index: SpeakerIndex): ReadonlyMap<string, readonly FullName[]> {
  const known = read.get(index);
  if (known !== undefined) return known;
  const names = new Map<string, FullName[]>();
  for (const [key, [entry]] of [...index.byWhole, ...index.byKey]) {
    if (entry === undefined || readName(entry.name)?.kind !== 'full') continue;
    const words = key.split(' ');
    for (const word of new Set(words)) {
      const name = { words, entry };
      const others = names.get(word);
      if (others === undefined) names.set(word, [name]);
      else others.push(name);
    }
  }
  read.set(index, names);
  return names;
}
