import type { QuestionWord } from '../../../answers/ask/question.ts';
import { splitWords } from '../../../search/words.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { CALENDAR_WORDS, wordSet } from '../lists/grammar/words.ts';
import { stemOf } from '../stem.ts';

/** Words that frame a question and are rarely in its answer. */
const FRAME_WORDS = wordSet(
  `approximately roughly following called name named kind type sort recently recent currently ago earlier latest reportedly according
  announced set additional certain stand many much often long percentage percent amount hourly please tell know question
  answer article articles report reports archive speaking say said says happened happen did does`,
);
const AUXILIARIES = wordSet(
  `why how what which who whom when where will would shall should can could may might must ought whose whom yes else go going get got doesnt didnt dont isnt wasnt wont`,
);
const TIME_WORDS = wordSet(
  'week weeks month months year years day days today yesterday tomorrow tonight ever now',
);
const FRAME_SHARE = 0.25;
const TIME_SHARE = 0.1;

const CAPITALISED = /^\p{Lu}/u;
/** Where a capital letter tells nothing. */
const SENTENCE_START = /(?:^|[.?!:]["'”’)]*\s+)["'“‘(]*$/u;

/** Words that ask for reactions, which texts about them do not call so. */
export const REACTION_ASKED =
  /\b(?:what|how)\s+(?:was|is|were|are|has\s+been|have\s+been)\s+(?:the\s+)?(?:(?:public|official|immediate|initial|first|general|international|political)\s+){0,2}(?:reactions?|responses?|repl(?:y|ies))\s+to\b/iu;

const POSSESSIVE = /[’']s(?![\p{L}\p{N}])|(?<=s)[’'](?![\p{L}\p{N}])/gu;

/** The content words of a question, in their order, each once. */
export function readWords(asked: string): readonly QuestionWord[] {
  const text = asked.replace(REACTION_ASKED, '').replace(POSSESSIVE, '');
  const words = new Map<string, QuestionWord>();
  for (const { start, end, form } of splitWords(text)) {
    if (isStopWord(form) || AUXILIARIES.has(form)) continue;
    const stem = stemOf(form);
    const isName = CAPITALISED.test(text.slice(start, end)) && !SENTENCE_START.test(text.slice(0, start));
    const known = words.get(stem);
    const share = INTENDING.test(form) && TO.test(text.slice(end)) ? FRAME_SHARE : shareOf(form, isName);
    if (known === undefined) words.set(stem, { form, stem, isName, share });
    else if (isName && !known.isName) words.set(stem, { ...known, isName });
  }
  return [...words.values()];
}

function shareOf(form: string, isName: boolean): number {
  if (TIME_WORDS.has(form) || (CALENDAR_WORDS.has(form) && !isName) || WEEKDAY.test(form)) return TIME_SHARE;
  return FRAME_WORDS.has(form) ? FRAME_SHARE : 1;
}

/** "who wants to buy the harbour": news tells who may buy it. */
const INTENDING = /^(?:want|tri|try|plan|hop|intend|aim|seek|sought|attempt)(?:e|es|s|ed|ing|ned|ning)?$/u;
const TO = /^\s+to\s/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
