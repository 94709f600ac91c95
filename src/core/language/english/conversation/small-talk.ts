import { CITED_REQUESTS, type FollowUpForm, type SmallTalk } from '../../../conversation/line-reader.ts';
import { readForm } from './follow-up-form.ts';
import { isRemark } from './remarks.ts';
import { asksToWrite, asksWhatIsHere, asksWhatThisIs } from './service-questions.ts';
import { BESIDE_GREETINGS, BESIDE_REACTIONS, GREETINGS, REACTIONS, THANKS } from './small-talk-words.ts';

/** Longer lines are not small talk. In UTF-16 code units. */
const MAX_LENGTH = 200;
/** More words of greeting or thanks say something else, too. */
const MAX_WORDS = 12;
const CLAUSE_END = /[,;:.!?…\n–—]+|\s-+\s/u;
const SMILEYS =
  /:[a-z0-9_+-]+:|(?<![\w])[:;=]-?[)(DPpo](?!\w)|<3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu;
const WORD = /[\p{L}\p{N}+'-]+/gu;
const APOSTROPHES = /[’‘]/gu;
const ASKS_BY_ORDER = /^(?:is|are|was|were|does|do|did|has|have|will|would|can|could|should)\b/u;

/**
 * Tells small talk from questions, by the line alone.
 *
 * @returns null for a line that may ask something; a line without words is small talk only with an emoji.
 */
export function readSmallTalk(line: string): SmallTalk | null {
  if (line.length > MAX_LENGTH) return null;
  const plain = line.replace(APOSTROPHES, "'");
  const isRequest = REQUESTS.has(readForm(line).type);
  if (isRequest && line.trimEnd().endsWith('?')) return null;
  const clauses = splitClauses(plain.toLowerCase().replace(SMILEYS, ' '));
  if (clauses.length === 0) return SMILEY.test(plain) ? 'aside' : null;
  const kinds = clauses.map(readClause);
  const told = MOST_TELLING_FIRST.find((kind) => kinds.includes(kind));
  if (told !== undefined && !kinds.includes(null)) return told;
  return !isRequest && isRemark(withoutOpening(plain)) ? 'aside' : null;
}

/** The kinds of clauses; the first one that a line has decides. */
const MOST_TELLING_FIRST = ['abilities', 'contents', 'greeting', 'thanks', 'aside'] as const;

/** The line without the greetings and thanks at its beginning; unchanged if there is nothing else. */
export function withoutOpening(line: string): string {
  const [clause = ''] = line.split(CLAUSE_END, 1);
  const rest = line.slice(clause.length).replace(OPENING_END, '');
  if (rest === '' || rest.length === line.length) return line;
  const kind = readPoliteClause(clause.trim().toLowerCase().replace(APOSTROPHES, "'"));
  return kind === null || kind === 'filler' || YES_OR_NO.test(clause) ? line : withoutOpening(rest);
}

/** May be the first word of what was said. */
const YES_OR_NO = /^\s*(?:yes|yeah|yep|no|nope|nah|never)\b/iu;

/** Questions about an answer, whomever they seem to address: "are you sure?". */
const REQUESTS: ReadonlySet<FollowUpForm['type']> = new Set(CITED_REQUESTS);
const WORD_START = /[\p{L}\p{N}+]/u;
const SMILEY = new RegExp(SMILEYS.source, 'u');
const OPENING_END = /^[\s,;:.!?…–—-]+/u;

function splitClauses(plain: string): readonly string[] {
  return plain
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => WORD_START.test(clause));
}

/** A `filler` goes with any other small talk: "all" of "good morning, all". */
type ClauseKind = SmallTalk | 'filler';

function readClause(clause: string): ClauseKind | null {
  if (asksWhatThisIs(clause) || asksToWrite(clause)) return 'abilities';
  if (asksWhatIsHere(clause)) return 'contents';
  return readPoliteClause(clause);
}

/** Reads a clause that has only words of a greeting or a reaction. */
function readPoliteClause(clause: string): ClauseKind | null {
  const words = clause.match(WORD) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const isGreeting = words.every((word) => GREETINGS.has(word) || BESIDE_GREETINGS.has(word));
  if (HOW_ARE_YOU.test(clause) || (isGreeting && words.some((word) => GREETINGS.has(word))))
    return 'greeting';
  if (FAREWELL.test(clause)) return 'aside';
  if (ASKS_BY_ORDER.test(clause)) return null;
  if (!words.every((word) => isReaction(word) || BESIDE_REACTIONS.has(word)))
    return isGreeting ? 'filler' : null;
  if (words.some((word) => THANKS.has(word))) return 'thanks';
  return words.some(isReaction) ? 'aside' : 'filler';
}

function isReaction(word: string): boolean {
  return REACTIONS.has(word) || THANKS.has(word) || LAUGHTER.test(word);
}

const FAREWELL = /^(?:see|speak\s+to|talk\s+to|catch)\s+(?:you|ya|u)(?:\s+\S+){0,3}$/u;
const HOW_ARE_YOU =
  /^(?:(?:and|hey|hi|hello)\s+(?:bot\s+|there\s+)?)?(?:how\s+(?:are|r)\s+(?:you|u|things)(?:\s+(?:doing|going|today))*|how(?:'s|\s+is)\s+it\s+going|how\s+do\s+you\s+do|what's\s+up|anyone\s+there|(?:are\s+)?you\s+there|nice\s+to\s+meet\s+you)$/u;
const LAUGHTER = /^(?:(?:ha|he|hi|ho)+h?|lo+l+|h+m+|a+h+|o+h+|ye+s+|o+k+)$/u;
