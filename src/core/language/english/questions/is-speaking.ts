import { splitWords } from '../../../search/words.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { SAYING } from './speech.ts';

/** Verbs of taking a side without being quoted. */
const SIDING =
  'endors(?:es|ed)|support(?:s|ed)|oppos(?:es|ed)|back(?:s|ed)|favou?r(?:s|ed)|not(?:es|ed)|plead(?:s|ed)|show(?:s|ed)|utter(?:s|ed)';
const TELLING = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?!\p{L}+ing\b)(?:${SAYING}|${SIDING})|according)(?![\p{L}-])|:`,
  'iu',
);
const CITED = /\b(?:according to|by)\s+(?:\S+\s+){0,3}$/iu;
const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/gu;

/**
 * Whether a sentence may tell that somebody says or thinks something: their name is followed by a finite verb of saying
 * or a colon, or preceded by "according to". Somebody who is only written to, or died, says nothing.
 */
export function isSpeaking(sentence: string, name: string): boolean {
  const surname = splitWords(name.replace(POSSESSIVE, '')).findLast(({ form }) => !isStopWord(form))?.form;
  const found = splitWords(sentence).find(({ form }) => form === surname || form === `${surname}s`);
  if (found === undefined) return false;
  return TELLING.test(sentence.slice(found.end)) || CITED.test(sentence.slice(0, found.start));
}
