import { ARCHIVE_WORDS, BOT_VERBS, OFFICE_NOUNS, OFFICE_VERBS, WANTING_VERBS } from './small-talk-words.ts';

/**
 * Whether a line is what people in a newsroom say to each other: about themselves ("I will use that"), to a colleague
 * ("call the desk at 3pm", "are you coming?") or about their work ("that goes into the piece"). Never if it is about
 * what somebody said, or asks for something.
 */
export function isRemark(line: string): boolean {
  if (QUOTE_MARK.test(line)) return false;
  const plain = withoutName(line.trim()).toLowerCase();
  const words = plain.match(WORD) ?? [];
  if (asksTheBot(plain, words)) return false;
  return TESTS.some((test) => test(plain, words)) || plain.split(CLAUSE_END).some(tellsClause);
}

const CLAUSE_END = /[,;.!?]+\s/u;

/** "The headline is too long, cut it." */
function tellsClause(clause: string): boolean {
  const words = clause.trim().match(WORD) ?? [];
  return OFFICE_VERBS.has(words[0] ?? '') && tellsColleague(clause.trim(), words);
}

const QUOTE_MARK = /["“”«»„]/u;
const WORD = /[\p{L}\p{N}'-]+/gu;
const CALLED_BY_NAME = /^@?\p{Lu}[\p{L}-]+,\s+(?=\p{L})/u;
const OPENER =
  /^(?:(?:so|and|but|ok|okay|well|oh|then|right|great|thanks|please|also|maybe|perhaps|actually|hey|now)[\s,]+)+/u;

/** "Anna, …" is said to Anna; what a sentence opens with says nothing. */
function withoutName(line: string): string {
  const rest = line.replace(CALLED_BY_NAME, '');
  return rest.toLowerCase().replace(OPENER, '');
}

type Test = (plain: string, words: readonly string[]) => boolean;

const TESTS: readonly Test[] = [tellsOfOneself, tellsColleague, asksColleague, tellsOfWork];

const ASKING = /\b(?:who|whom|whose|what|which|whether|where|when|why|how)\b/u;
const REQUEST =
  /^(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?|do\s+you\s+(?=know|have)|please\s+)(?<verb>\p{L}+)/u;

/** Whether it asks for what only an archive has: somebody's words, or an answer. */
function asksTheBot(plain: string, words: readonly string[]): boolean {
  const verb = REQUEST.exec(plain)?.groups?.['verb'] ?? words[0] ?? '';
  if (BOT_VERBS.has(verb) && !OFFICE_VERBS.has(verb)) return true;
  return (
    words.some((word) => ARCHIVE_WORDS.has(word)) && (ASKING.test(plain) || !tellsOfOneself(plain, words))
  );
}

const FIRST_PERSON =
  /^(?:i|we|i'll|i'm|i've|i'd|we'll|we're|we've|we'd|lemme|let\s+me|let's|let\s+us|gonna|going\s+to|will)\b/u;
const MAX_BEFORE_VERB = 4;

/** "I will use that": unless it says what one wants or wonders. */
function tellsOfOneself(plain: string, words: readonly string[]): boolean {
  if (!FIRST_PERSON.test(plain) || plain.includes('?')) return false;
  if (words.slice(0, MAX_BEFORE_VERB).some((word) => WANTING_VERBS.has(word))) return false;
  return !/\b(?:who|what|whether)\b.*\b(?:said|say|says|wrote|claimed)\b/u.test(plain);
}

const OBJECT = /\b(?:it|that|this|these|those|them|him|her|everyone|everybody|someone|somebody)\b/u;
const TIME =
  /\b(?:at|by|before|until|till|around|after)\s+(?:noon|midnight|lunch|breakfast|dinner|\d{1,2}(?:[:.]\d\d)?)|\b(?:\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|o'clock)|tomorrow|tonight|asap|later|now|right\s+away|first\s+thing|in\s+(?:a|an|five|ten|half|\d+)\s+(?:min|minute|minutes|sec|second|hour|hours)s?)\b/u;

/**
 * "Call the desk at 3pm", "lunch at noon?": a verb of the office with whom, what or when; or a thing of it with when.
 */
function tellsColleague(plain: string, words: readonly string[]): boolean {
  if (ASKING.test(plain) || ASKS_BY_ORDER.test(plain)) return false;
  const [first = ''] = words;
  const isOfOffice = words.some((word) => OFFICE_NOUNS.has(word));
  const hasTime = TIME.test(plain);
  if (OFFICE_VERBS.has(first)) return isOfOffice || hasTime || OBJECT.test(plain);
  return isOfOffice && hasTime && words.length <= MAX_NOTE;
}

const ASKS_BY_ORDER = /^(?:is|are|was|were|does|do|did|has|have|had)\b/u;
/** Longer lines with an office word and a time may be news. */
const MAX_NOTE = 8;
/** "Is anyone around?": whom it asks, no article tells. */
const TO_ANYBODY =
  /^(?:is|are|has|have|does|do|did)\s+(?:anyone|anybody|someone|somebody|everyone|everybody)\s+(?:else\s+)?(?:free|around|here|there|up|online|awake|busy|available|ready|seen|got)\b/u;
const TO_SOMEBODY =
  /^(?:(?:can|could|would|will|are|do|did|have|were|should|shall|must|may|might)(?:n't)?\s+(?:you|we|i|someone|somebody|anyone|anybody)|(?:what|where|when|why|how|who|which)\b.{0,30}?\b(?:do|did|should|shall|can|could|are|will|would|have|am|'re|'ll)\s+(?:you|we|i))\b/u;

/** "Are you coming?", "should we run it?", "what do you think?": about those who talk, not the news. */
function asksColleague(plain: string): boolean {
  return TO_SOMEBODY.test(plain) || TO_ANYBODY.test(plain);
}

const OF_WORK = /^(?:that|this|it|they|these|those|that's|it's|everything|all|not)\b/u;
const OURS = /\b(?:my|our|me|us|we|i)\b/u;

/** "That goes into the piece", "it's in our inbox". */
function tellsOfWork(plain: string, words: readonly string[]): boolean {
  if (!OF_WORK.test(plain) || plain.includes('?')) return false;
  return words.some((word) => OFFICE_NOUNS.has(word)) || (OURS.test(plain) && words.length <= MAX_NOTE);
}
