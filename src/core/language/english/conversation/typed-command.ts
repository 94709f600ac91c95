import type { TypedCommand } from '../../../conversation/line-reader.ts';
import { OFFICE_NOUNS } from './small-talk-words.ts';

/**
 * Reads a line that begins with a command's name ("check “…”", "quotes Ana Ruiz"), whatever asks for it before
 * ("could you please check “…”").
 *
 * @returns null where the word is part of a sentence: "check with the desk", "quotes are fine", "help the mayor".
 */
export function readTypedCommand(line: string, names: readonly string[]): TypedCommand | null {
  const [, word = '', typed = ''] = WORD_AND_REST.exec(line.replace(GREETING, '').replace(LEAD_IN, '')) ?? [];
  const named = ALIASES.get(word.toLowerCase()) ?? word.toLowerCase();
  const name = names.includes(named) ? named : null;
  if (name === null) return null;
  const isAlias = named !== word.toLowerCase();
  const rest = (REST.get(name) ?? keepRest)(typed.trim(), isAlias);
  return rest === null ? null : { name, rest };
}

/** "hey bot who-said …": a greeting without a comma behind it. */
const GREETING =
  /^(?:hey|hi|hello|yo|dear|good\s+(?:morning|afternoon|evening))(?:\s+(?:there|bot|all|team|folks|everyone|everybody|again))?[\s,:;.!–—-]+(?=\S)/iu;
const LEAD_IN =
  /^(?:(?:so|and|now|then|ok(?:ay)?|please|just|also)[\s,]+)*(?:(?:can|could|would|will)\s+you\s+(?:please\s+|just\s+)*|i(?:'d|’d|\s+would)\s+like\s+(?:you\s+)?to\s+|let(?:'|’)?s\s+)?(?:please\s+)?(?:run\s+|do\s+(?:an?\s+)?)?/iu;
const WORD_AND_REST = /^\/?([\p{L}-]+)[:,]?(?![\p{L}\p{N}'’])([\s\S]*)$/u;
/** Other words for a command, if quotation marks show what is meant. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['verify', 'check'],
  ['fact-check', 'check'],
  ['factcheck', 'check'],
  ['whosaid', 'who-said'],
]);

type ReadRest = (typed: string, isAlias: boolean) => string | null;

function keepRest(typed: string, isAlias: boolean): string | null {
  return isAlias && !QUOTED.test(typed) ? null : typed;
}

const QUOTED = /["“”«»„]/u;
const OPTION = /^(?:--|—|–)\p{L}/u;
const NO_QUOTE = /^(?:with|in|out|back|up|on|whether|if|for|again|please|your|my|our|later|tomorrow)\b/iu;
const POINTING = /^(?:it|this|that|these|those|them|the)\b/iu;
/** "Check this out" is this short; a quotation that begins so is longer. */
const MAX_POINTING = 4;
const BY = /^(?:by|from|of)\s+/iu;
const NO_SPEAKER =
  /^(?:are|is|were|was|will|would|have|has|do|does|did|look|seem|need|about|on|since|before|until|last|this|that|these|those|which|please|and|or|for|in|today|yesterday)\b/iu;
const SPEAKER_ON = /^(?<speaker>[^"“”-]+?)\s+(?:about|on|regarding)\s+(?<topic>[^"“”-]+)$/iu;
const END_SIGN = /[?!.]+$/u;

/** Readers of what follows each command; null if it is not a command. */
const REST: ReadonlyMap<string, ReadRest> = new Map<string, ReadRest>([
  ['check', readQuote],
  ['quotes', (typed) => readSpeaker(typed.replace(BY, ''))],
  ['help', (typed) => (/^\/?[\w-]*(?:\s+\w+)?$/u.test(typed) ? typed : null)],
  [
    'digest',
    (typed) =>
      typed === '' || OPTION.test(typed) || /^(?:subscribe|unsubscribe|list|preview)\b/iu.test(typed)
        ? typed
        : null,
  ],
  ['archive', (typed) => (typed === '' ? typed : null)],
  ['ask', () => null],
]);

function readQuote(typed: string, isAlias: boolean): string | null {
  if (QUOTED.test(typed)) return typed;
  if (isAlias || NO_QUOTE.test(typed)) return null;
  const words = typed.split(/\s+/u);
  const isShort = POINTING.test(typed) && words.length <= MAX_POINTING;
  return isShort || words.some((word) => OFFICE_NOUNS.has(word.toLowerCase()) && words.length <= MAX_POINTING)
    ? null
    : typed;
}

/** "Ana Ruiz on the bridge" is a speaker and a topic. */
function readSpeaker(typed: string): string | null {
  if (NO_SPEAKER.test(typed)) return null;
  const { speaker, topic } = SPEAKER_ON.exec(typed.replace(END_SIGN, ''))?.groups ?? {};
  return speaker === undefined ? typed.replace(END_SIGN, '') : `${speaker} --about "${topic}"`;
}
