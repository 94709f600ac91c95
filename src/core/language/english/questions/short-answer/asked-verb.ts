import { BE_FORMS, wordSet } from '../../lists/grammar/words.ts';
import { PHRASAL_VERBS } from '../../lists/speech/paraphrases.ts';
import { stemOf } from '../../stem.ts';
import type { Token } from '../../tokens.ts';
import { isFamilyVerb } from './paraphrases.ts';

/** Forms of "do" that ask. */
export const DO_FORMS = wordSet('do does did');
const GET_FORMS = wordSet('get gets got gotten getting');
/** Verbs that state nothing by themselves, and words that only the tagger takes for verbs. */
const EMPTY = wordSet('be have do need want say accord');
/** What follows these is told beside what is asked. */
const SUBORDINATE = wordSet('when while after before because if as since');
/** The tagger takes these for verbs in questions in lower case. */
const NEVER_VERBS = wordSet('people used according had has part');
/** "is set to restart": the verb behind tells what is done. */
const AHEAD = wordSet('set going expected scheduled due able supposed likely');
/** "decides to leave": the verb behind tells what is done. */
const DECIDING: ReadonlySet<string> = new Set([...wordSet('decide choose plan try agree want')].map(stemOf));
/** Auxiliaries that the verb follows. */
export const MODALS = wordSet('has have had will would can could should may might must');

/** What a verb and a particle say, as stems: `"go up"` → "rise". */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  PHRASAL_VERBS.trim()
    .split('|')
    .map((line) => line.trim().split(/\s+/u))
    .map(([verb = '', particle = '', meant = '']) => [`${stemOf(verb)} ${particle}`, stemOf(meant)]),
);

/** The stem of the verb; null where none says more than "is" or "has". */
export function mainVerb(tokens: readonly Token[]): string | null {
  const end = tokens.findIndex(({ lower }) => SUBORDINATE.has(lower));
  const main = end < 0 ? tokens : tokens.slice(0, end);
  const set = main.findIndex(({ lower }, at) => AHEAD.has(lower) && main[at + 1]?.lower === 'to');
  if (set >= 0) return stemOfVerb(main[set + 2]);
  const isSubject = (at: number) => at === 1 && DO_FORMS.has(main[0]?.lower ?? '');
  const found = main.findIndex(
    (each, at) => isMainVerb(each) && !isSubject(at) && !isPurpose(main, at) && !isEvent(main, at),
  );
  if (found < 0) return stemOfVerb(unseenVerb(main));
  const behind = main[found + 1];
  if (isGet(main[found]) && isParticiple(behind)) return stemOfVerb(behind);
  const isDeciding = DECIDING.has(stemOf(main[found]?.lower ?? '')) && behind?.lower === 'to';
  return stemOfVerb(main[isDeciding && main[found + 2]?.tag === 'VERB' ? found + 2 : found]);
}

/** "when did the mayor get vaccinated": the verb behind tells what is done. */
export function isGet(token: Token | undefined): boolean {
  return token !== undefined && GET_FORMS.has(token.lower);
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && PARTICIPLE_TAGS.has(token.tag) && PARTICIPLE_END.test(token.lower);
}

const PARTICIPLE_TAGS: ReadonlySet<string> = new Set(['VERB', 'ADJ']);
const PARTICIPLE_END = /(?:ed|en|wn|rt|ot)$/u;

function isMainVerb({ tag, lower, isCapitalised }: Token): boolean {
  return tag === 'VERB' && !isCapitalised && !EMPTY.has(stemOf(lower)) && !NEVER_VERBS.has(lower);
}

/** "were needed to gain", but not "had to land". */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return tokens[at - 1]?.lower === 'to' && before !== undefined && !MODALS.has(before.lower);
}

/** "in the Lorne flooding": a noun. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = before?.tag === 'PROPN' ? tokens[at - 2] : before;
  return tokens[at]?.lower.endsWith('ing') === true && first?.tag === 'DET';
}

/** "How much did Lorne fine the club": the tagger takes the verb for a noun or an adjective. */
function unseenVerb(tokens: readonly Token[]): Token | undefined {
  const first = tokens[0]?.lower ?? '';
  // "how many people | drowned in the flooding".
  if (tokens[0]?.tag === 'ADJ' && first.endsWith('ed')) return tokens[0];
  if (BE_FORMS.has(first)) return tokens.find((_, at) => at > 1 && isUnseenParticiple(tokens, at));
  if (!DO_FORMS.has(first) && first !== 'will') return undefined;
  const isKnownVerb = ({ lower, isCapitalised }: Token) => !isCapitalised && isFamilyVerb(stemOf(lower));
  return verbBehindSubject(tokens.slice(1)) ?? tokens.slice(2).find(isKnownVerb);
}

/** "who is suing Lorne", "when was the mayor vaccinated". */
function isUnseenParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower = '', isCapitalised } = tokens[at] ?? {};
  if (isCapitalised !== false) return false;
  if (lower.endsWith('ing')) return true;
  const [before, behind] = [tokens[at - 1]?.tag, tokens[at + 1]?.tag];
  const isOfSubject = before === 'NOUN' || before === 'PROPN' || before === 'PRON';
  return (
    lower.endsWith('ed') && isOfSubject && (behind === undefined || behind === 'ADP' || behind === 'ADV')
  );
}

/** "the Lorne council record | a profit": the last of several names and nouns in a row. */
function verbBehindSubject(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(
    ({ tag, lower }, at) =>
      !NOMINAL_TAGS.has(tag) || lower === 'to' || (tag === 'DET' && at > 0) || (tag === 'NUM' && at > 0),
  );
  const run = end < 0 ? tokens : tokens.slice(0, end);
  const isAuxiliary = tokens[run.length]?.tag === 'AUX';
  const nouns = run.filter(({ tag }) => tag !== 'DET');
  const last = nouns.at(-1);
  return nouns.length < 2 || isAuxiliary || last?.isCapitalised !== false ? undefined : last;
}

const NOMINAL_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT']);

/** The stem of a verb; null where it states nothing by itself. */
export function stemOfVerb(token: Token | undefined): string | null {
  if (token === undefined) return null;
  const stem = stemOf(token.lower);
  return EMPTY.has(stem) ? null : stem;
}

/** "go up" → "rise", "is … out" → "release": what a verb says with its particle; null where it has none. */
export function findPhrasal(
  tokens: readonly Token[],
  verb: string | null,
): { readonly meant: string; readonly framing: readonly string[] } | null {
  const words = tokens.map(({ lower }) => (BE_FORMS.has(lower) ? 'be' : stemOf(lower)));
  const at = words.indexOf(verb ?? 'be');
  const behind = at < 0 ? [] : words.slice(at + 1);
  for (const [index, particle] of behind.entries()) {
    const meant = PHRASAL.get(`${verb ?? 'be'} ${particle}`);
    if (meant !== undefined && (verb !== null || index === behind.length - 1))
      return { meant, framing: [...(verb === null ? [] : [verb]), particle] };
  }
  return null;
}
