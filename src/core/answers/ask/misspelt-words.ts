import { stemmer } from 'stemmer';
import type { Archive } from '../../archive.ts';
import { CALENDAR_WORDS } from '../../language/english/words.ts';
import { isMisspelling } from '../../language/misspelling.ts';
import { isQuery, readQuery } from '../../search/query.ts';
import { isStopWord } from '../../search/terms.ts';
import { foldWord, splitWords, type Word } from '../../search/words.ts';
import { slice } from '../../span.ts';
import { listSpeakers } from '../../speakers/find-speakers.ts';
import { findPhrases } from './archive-phrases.ts';
import type { MisspeltName } from './misspelt-name.ts';

const MIN_LETTERS = 4;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const CAPITALISED = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;
/** Behind these words, or before those, a name stands even in small letters. */
const BEFORE_NAME = /\b(?:did|does|has|had|have|by|from|who is|who was|what about)\s+(?:\p{L}+\s+)?$/iu;
const BEHIND_NAME = /^\s+(?:say|said|saying|tell|told|claim|tweet|think)\p{L}*\b/iu;

/**
 * The first word in a text that the archive doesn't have at all and that is a name of it, misspelt; null where there
 * is none. In small letters it has to stand where a name does, or to make a name with the word beside it.
 */
export function findMisspeltWord(text: string, archive: Archive): MisspeltName | null {
  const words = splitWords(text.replace(POSSESSIVE, '  '));
  for (const [at, word] of words.entries()) {
    if (!isUnknown(word, archive)) continue;
    const near = findNear(word.form, archive);
    const isAlone = !isNamePart(text, words[at - 1], archive) && !isNamePart(text, words[at + 1], archive);
    const meant =
      chooseBeside(words, at, near, archive) ??
      (standsAsName(text, word) ? chooseAlone(near, isAlone, archive) : null);
    if (meant !== null) return { start: word.start, end: word.end, meant };
  }
  return null;
}

function isUnknown({ form }: Word, { sentences, speakers }: Archive): boolean {
  const isWord =
    form.length >= MIN_LETTERS && !DIGIT.test(form) && !isStopWord(form) && !CALENDAR_WORDS.has(form);
  return isWord && sentences.frequency(stemmer(form)) === 0 && !speakers.index.byAny.has(form);
}

/** The words of names that one may be a misspelling of: of speakers' names, and as articles write them with a capital. */
function findNear(form: string, archive: Archive): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const count = (written: string) => near.set(written, (near.get(written) ?? 0) + 1);
  for (const [key, entries] of archive.speakers.index.byAny) {
    const isNear = Math.abs(key.length - form.length) <= 2 && !key.includes(' ') && isMisspelling(form, key);
    const written = isNear ? spell(key, entries[0]?.forms ?? []) : null;
    if (written !== null) count(written);
  }
  const query = readQuery(form);
  const found = isQuery(query) ? archive.search.lookUp(query).findAllPassages(() => true) : [];
  for (const { item, match } of found) {
    const written = slice(item.article.text, match.span);
    if (CAPITALISED.test(written) && isMisspelling(form, foldWord(written))) count(written);
  }
  return near;
}

/** A word of a name as it is written. */
function spell(form: string, names: readonly string[]): string | null {
  const words = names.flatMap((name) => splitWords(name).map((word) => name.slice(word.start, word.end)));
  return words.find((word) => foldWord(word) === form) ?? null;
}

/** The name that stands in the archive beside the word that the text has beside it, both with a capital. */
function chooseBeside(
  words: readonly Word[],
  at: number,
  near: ReadonlyMap<string, number>,
  archive: Archive,
): string | null {
  const [before, behind] = [words[at - 1]?.form, words[at + 1]?.form];
  const fitting = [...near.keys()].filter((written) => {
    const phrases = [
      ...(before === undefined || isStopWord(before) ? [] : [`${before} ${written}`]),
      ...(behind === undefined || isStopWord(behind) ? [] : [`${written} ${behind}`]),
    ];
    return phrases.some((phrase) => findPhrases(phrase, archive).some(isName));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isName(written: string): boolean {
  return written.split(/[\s-]+/u).every((word) => CAPITALISED.test(word));
}

/** The only one, or the one that the archive has most by far; a speaker's whole name, where the text gives one word. */
function chooseAlone(
  near: ReadonlyMap<string, number>,
  isAlone: boolean,
  { speakers }: Archive,
): string | null {
  const [[written, most] = ['', 0], [, next] = ['', 0]] = [...near].toSorted(
    ([, one], [, other]) => other - one,
  );
  if (most === 0 || next * CLEARLY_MORE > most) return null;
  const [entry, another] = listSpeakers(speakers.index, written);
  return isAlone && entry !== undefined && another === undefined ? entry.name : written;
}

const CLEARLY_MORE = 3;

/** Whether the word beside a name may be another word of it. */
function isNamePart(text: string, word: Word | undefined, archive: Archive): boolean {
  if (word === undefined || isStopWord(word.form) || ASKING.test(word.form)) return false;
  return CAPITALISED.test(text.slice(word.start, word.end)) || isUnknown(word, archive);
}

const ASKING = /^(?:who|what|when|where|which|why|how|did|does|do|has|have|had|is|are|was|were)$/u;

function standsAsName(text: string, { start, end }: Word): boolean {
  return (
    CAPITALISED.test(text.slice(start, end)) ||
    BEFORE_NAME.test(text.slice(0, start)) ||
    BEHIND_NAME.test(text.slice(end))
  );
}
