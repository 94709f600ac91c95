import type { Archive } from '../../../archive.ts';
import { isMisspelling } from '../../../language/misspelling.ts';
import { splitWords, type Word } from '../../../search/words.ts';
import type { QuestionReader } from '../question-reader.ts';
import { standsInArchive } from './archive-phrases.ts';
import type { MisspeltName } from './misspelt-name.ts';

const MAX_WORDS = 4;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/**
 * The first full name in a text that nobody in the archive has and that is a speaker's with some, but not all, words
 * misspelt; null where there is none, or where it may be either of two speakers.
 */
export async function findMisspeltSpeaker(text: string, archive: Archive): Promise<MisspeltName | null> {
  const words = splitWords(text.replace(POSSESSIVE, '  '));
  for (let count = MAX_WORDS; count > 1; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const run = words.slice(at, at + count);
      const meant = run.some(({ form }) => archive.language.words.isStopWord(form))
        ? null
        : await findMeant(run, archive);
      const [first, last] = [run[0], run.at(-1)];
      if (meant !== null && first !== undefined && last !== undefined)
        return { start: first.start, end: last.end, meant };
    }
  }
  return null;
}

async function findMeant(run: readonly Word[], archive: Archive): Promise<string | null> {
  const forms = run.map(({ form }) => form);
  const { speakers } = archive;
  if (await speakers.isAskedBy(forms.join(' '))) return null;
  const near = (await speakers.fullNamesWith(forms)).filter(({ words }) =>
    isNear(forms, words, archive.language.questions),
  );
  const entries = new Set(near.map(({ entry }) => entry));
  const [entry] = entries;
  if (entry === undefined || entries.size > 1 || (await standsInArchive(forms.join(' '), archive)))
    return null;
  return entry.name;
}

/** Whether each word is the name's own or a misspelling of it; Mary is not Mark. */
function isNear(
  typed: readonly string[],
  meant: readonly string[],
  { areOneGender }: Pick<QuestionReader, 'areOneGender'>,
): boolean {
  if (typed.length !== meant.length) return false;
  const isSpeltSo = typed.every((word, at) => {
    const other = meant[at] ?? '';
    return word === other || isMisspelling(word, other);
  });
  return isSpeltSo && areOneGender(typed[0] ?? '', meant[0] ?? '');
}
