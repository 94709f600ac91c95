import type { ConversationReader } from '../../../conversation/conversation-reader.ts';
import { isFirstName } from '../gender.ts';
import { CALENDAR_WORDS } from '../lists/grammar/words.ts';
import { DISPUTING_WORDS } from '../lists/speech/denial-words.ts';
import { findNames, findTyped, isKnownPlace } from '../questions/answer-types.ts';
import { foldNameWord } from '../speakers/01-names.ts';
import { findSurnames } from '../speakers/named-in-text.ts';
import { englishLines } from './english-lines.ts';
import { englishFragments } from './fragments.ts';
import { englishPronouns } from './pronouns.ts';

const BEFORE_DATE = /\b(?:on|in|since|by|until)\s+(?:the\s+)?$/iu;
const OWN_ADVERBIAL = /^(?:\p{L}+day|yesterday|today|tonight|last|this)\b/iu;

/** Reads conversations in English. */
export const englishConversation: ConversationReader = {
  lines: englishLines,
  fragments: englishFragments,
  pronouns: englishPronouns,
  findPeople(line) {
    const names = new Set(findNames(line).map(({ start, end }) => line.slice(start, end)));
    return [...names].filter((name) => !isKnownPlace(name) && !isDay(name));
  },
  isKnownPlace,
  findDates: (text, { start, end }) =>
    findTyped('date', text.slice(start, end)).map((found) => {
      const date = { start: start + found.start, end: start + found.end };
      return {
        ...date,
        isAdverbial: isAdverbial(text.slice(start, date.start), text.slice(date.start, date.end)),
      };
    }),
  givenNamesBefore(surname, articles) {
    const wanted = new Set([foldNameWord(surname)]);
    const found = articles.flatMap((article) => findSurnames(article, wanted));
    return [...new Set(found.flatMap(({ before }) => before.slice(-1)).filter(isFirstName))];
  },
  disputingCues: DISPUTING_WORDS,
};

function isDay(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.every((word) => CALENDAR_WORDS.has(word));
}

function isAdverbial(before: string, date: string): boolean {
  return OWN_ADVERBIAL.test(date) || BEFORE_DATE.test(before);
}
