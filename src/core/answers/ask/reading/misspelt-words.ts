import type { Archive } from '../../../archive.ts';
import { isMisspelling } from '../../../language/misspelling.ts';
import { isQuery, readQuery } from '../../../search/query.ts';
import { foldWord, splitWords, type Word } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { findPhrases } from './archive-phrases.ts';
import type { MisspeltName } from './misspelt-name.ts';

const MIN_LETTERS = 4;
const CAPITALISED = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/**
 * The first word in a text that the archive lacks and that is one of its names, misspelt; null where there is none. In
 * small letters it must be where names are, or make a name with the word beside it.
 */
export async function findMisspeltWord(text: string, archive: Archive): Promise<MisspeltName | null> {
  const { typed } = archive.language.questions;
  const words = splitWords(typed.withoutPossessives(text));
  for (const [at, word] of words.entries()) {
    if (!(await isUnknown(word, archive))) continue;
    const near = await findNear(word.form, archive);
    const isAlone =
      !(await isNamePart(text, words[at - 1], archive)) && !(await isNamePart(text, words[at + 1], archive));
    const meant =
      (await chooseBeside(words, at, near, archive)) ??
      (typed.standsAsName(text, word) ? await chooseAlone(near, isAlone, archive) : null);
    if (meant !== null) return { start: word.start, end: word.end, meant };
  }
  return null;
}

async function isUnknown({ form }: Word, { language, sentences, speakers }: Archive): Promise<boolean> {
  const { calendarWords, isStopWord, stemOf } = language.words;
  const isWord =
    form.length >= MIN_LETTERS && !DIGIT.test(form) && !isStopWord(form) && !calendarWords.has(form);
  if (!isWord) return false;
  const stem = stemOf(form);
  return (await sentences.count([stem])).frequency(stem) === 0 && !(await speakers.isAskedBy(form));
}

/** At most this many passages are read for how a word is written: in a large archive thousands have a similar word. */
const MAX_PASSAGES = 200;

/**
 * The words that one may be a misspelling of, with their counts: in speakers' names, and with a capital in articles.
 */
async function findNear(form: string, archive: Archive): Promise<ReadonlyMap<string, number>> {
  const near = new Map<string, number>();
  const count = (written: string) => near.set(written, (near.get(written) ?? 0) + 1);
  for (const written of await archive.speakers.namesNear(form)) count(written);
  const query = readQuery(form, archive.language.words);
  let read = 0;
  const isWanted = () => {
    read += 1;
    return read <= MAX_PASSAGES;
  };
  const found = isQuery(query) ? await archive.lookUp(query).findAllPassages(isWanted) : [];
  for (const { item, match } of found) {
    const written = slice(item.article.text, match.span);
    if (CAPITALISED.test(written) && isMisspelling(form, foldWord(written))) count(written);
  }
  return near;
}

/** The one that the archive has beside the same neighbour as the text, both with a capital. */
async function chooseBeside(
  words: readonly Word[],
  at: number,
  near: ReadonlyMap<string, number>,
  archive: Archive,
): Promise<string | null> {
  const { isStopWord } = archive.language.words;
  const [before, behind] = [words[at - 1]?.form, words[at + 1]?.form];
  const fitting: string[] = [];
  for (const written of near.keys()) {
    const phrases = [
      ...(before === undefined || isStopWord(before) ? [] : [`${before} ${written}`]),
      ...(behind === undefined || isStopWord(behind) ? [] : [`${written} ${behind}`]),
    ];
    const found = await Promise.all(phrases.map((phrase) => findPhrases(phrase, archive)));
    if (found.flat().some(isName)) fitting.push(written);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isName(written: string): boolean {
  return written.split(/[\s-]+/u).every((word) => CAPITALISED.test(word));
}

/** The only one, or the most frequent by far; a speaker's full name where the text gives one word. */
async function chooseAlone(
  near: ReadonlyMap<string, number>,
  isAlone: boolean,
  { speakers }: Archive,
): Promise<string | null> {
  const [[written, most] = ['', 0], [, next] = ['', 0]] = [...near].toSorted(
    ([, one], [, other]) => other - one,
  );
  if (most === 0 || next * CLEARLY_MORE > most) return null;
  const [entry, another] = await speakers.list(written);
  return isAlone && entry !== undefined && another === undefined ? entry.name : written;
}

const CLEARLY_MORE = 3;

/** Whether the neighbour of a name may be another word of it. */
async function isNamePart(text: string, word: Word | undefined, archive: Archive): Promise<boolean> {
  const { words, questions } = archive.language;
  if (word === undefined || words.isStopWord(word.form) || questions.typed.isAskingWord(word.form))
    return false;
  return CAPITALISED.test(text.slice(word.start, word.end)) || isUnknown(word, archive);
}
