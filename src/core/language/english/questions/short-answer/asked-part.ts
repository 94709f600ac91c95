import { BE_FORMS, wordSet } from '../../lists/grammar/words.ts';
import type { Token } from '../../tokens.ts';
import { DO_FORMS, MODALS, mainVerb, stemOfVerb } from './asked-verb.ts';

/** The part of a statement that a question asks for. */
export type AskedPart = 'agent' | 'patient' | 'complement' | 'holder' | 'role' | 'circumstance';

/** The part that a question asks for, and the stem of its verb; null where it is no more than "is". */
interface ReadPart {
  readonly part: AskedPart;
  readonly verb: string | null;
}

const ARTICLES = wordSet('the a an');

/**
 * Reads the part asked for where it is neither a circumstance nor behind a preposition.
 *
 * @param asking - the index of the asking word.
 * @param rest - what follows it and its noun.
 */
export function readAskedPart(tokens: readonly Token[], asking: number, rest: readonly Token[]): ReadPart {
  const isBare = rest[0] !== undefined && rest[0] === tokens[asking + 1];
  return readInPlace(tokens, asking, rest) ?? (isBare ? readDoneTo(rest) : null) ?? readPart(rest);
}

/** "recommended suspending which MP?": the asking word is where the answer would be. */
function readInPlace(tokens: readonly Token[], asking: number, rest: readonly Token[]): ReadPart | null {
  const before = tokens[asking - 1];
  if (before?.tag !== 'VERB' || rest.length > 0) return null;
  return { part: 'patient', verb: stemOfVerb(before) };
}

function readPart(rest: readonly Token[]): ReadPart {
  const first = rest[0]?.lower ?? '';
  if (DO_FORMS.has(first)) return { part: 'patient', verb: mainVerb(rest) };
  if (BE_FORMS.has(first) || first === "'s") return readBeing(rest.slice(1));
  const verb = MODALS.has(first) ? rest.slice(1).find((each) => each.tag === 'VERB') : rest[0];
  if (
    MODALS.has(first) &&
    rest[1] !== undefined &&
    verb !== rest[1] &&
    rest[1].tag !== 'ADV' &&
    rest[1].tag !== 'AUX'
  )
    return { part: 'patient', verb: stemOfVerb(verb) };
  return { part: 'agent', verb: stemOfVerb(verb) };
}

/** "who is suing Tesla", "who was sanctioned", "who is the mayor of Lorne", "who is Ana Ruiz". */
function readBeing(rest: readonly Token[]): ReadPart {
  const at = rest.findIndex(({ tag }) => tag !== 'ADV');
  const next = rest[at];
  const isOwner = rest[at + 1]?.tag === 'PART' && rest[at + 1]?.lower.startsWith("'") === true;
  if (next?.tag === 'VERB' && !isOwner)
    return { part: next.lower.endsWith('ing') ? 'agent' : 'patient', verb: stemOfVerb(next) };
  const isNamed = next !== undefined && !ARTICLES.has(next.lower) && rest.every(({ tag }) => tag !== 'ADP');
  const isPossessed = rest.some(({ tag, lower }) => tag === 'PART' && lower.startsWith("'"));
  return { part: isNamed && !isPossessed ? 'role' : 'holder', verb: null };
}

/** "who is Iowa suing", but not "who is the man in Iowa suing them". */
function readDoneTo(rest: readonly Token[]): ReadPart | null {
  const at = rest.findIndex(({ tag, lower }) => tag === 'VERB' && lower.endsWith('ing'));
  const subject = rest.slice(1, at);
  const head = subject.at(-1)?.tag ?? '';
  if (at < 0 || !BE_FORMS.has(rest[0]?.lower ?? '') || !NOUN_TAGS.has(head)) return null;
  const isSubject = subject.every(({ tag }) => tag === 'DET' || tag === 'ADJ' || NOUN_TAGS.has(tag));
  return isSubject ? { part: 'patient', verb: stemOfVerb(rest[at]) } : null;
}

const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
