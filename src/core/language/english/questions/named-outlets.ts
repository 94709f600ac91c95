import type { NamedOutlet } from '../../../answers/ask/question-reader.ts';

/** "in the Guardian", "according to The Sun", "on CNN": what stands behind the preposition. */
const BEHIND_PREPOSITION =
  /\b(?:in|on|by|from|according to|reported by)\s+((?:the\s+|The\s+)?(?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:of\s+|and\s+)?\p{Lu}[\p{L}\p{N}.’'&-]*){0,4})/gu;
const PRESS_WORD =
  /\b(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Gazette|Examiner|Journal|Chronicle|Observer|Independent|Mirror|Sun|Mail|Express|Star|Globe|Economist|Spectator|Atlantic|Newsweek|Reuters|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|ITV|Politico|Breitbart|Bloomberg|Fox News|Sky News|GB News|News)\b/u;
const ARTICLE = /^the\s+/iu;

/** The names in a question that may be those of outlets the answer is wanted from. */
export function findNamedOutlets(text: string): readonly NamedOutlet[] {
  return [...text.matchAll(BEHIND_PREPOSITION)].map(({ 0: phrase, 1: named = '' }) => ({
    phrase,
    name: named.replace(ARTICLE, ''),
    isPress: PRESS_WORD.test(named),
  }));
}
