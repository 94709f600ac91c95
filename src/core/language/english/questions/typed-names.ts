import type { TypedNameReader } from '../../../answers/ask/question-reader.ts';
import { slice } from '../../../span.ts';
import { wordSet } from '../lists/grammar/words.ts';

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const CAPITALISED = /^\p{Lu}/u;
/** Behind the first and before the second is a name, even in small letters. */
const BEFORE_NAME = /\b(?:did|does|has|had|have|by|from|who is|who was|what about)\s+(?:\p{L}+\s+)?$/iu;
const BEHIND_NAME = /^\s+(?:say|said|saying|tell|told|claim|tweet|think)\p{L}*\b/iu;
const ASKING_WORDS = wordSet('who what when where which why how did does do has have had is are was were');

/** Tells where names are in English as it is typed. */
export const englishTypedNames: TypedNameReader = {
  withoutPossessives: (text) => text.replace(POSSESSIVE, '  '),
  isAskingWord: (form) => ASKING_WORDS.has(form),
  standsAsName: (text, word) =>
    CAPITALISED.test(slice(text, word)) ||
    BEFORE_NAME.test(text.slice(0, word.start)) ||
    BEHIND_NAME.test(text.slice(word.end)),
};
