import { PHRASAL_VERBS } from '../../../language/english/paraphrases.ts';
import type { Token } from '../../../language/english/tokens.ts';
import { BE_FORMS, wordSet } from '../../../language/english/words.ts';
import { stemOf } from '../../../search/stem.ts';
import { isFamilyVerb } from './paraphrases.ts';

/** Forms of "do" that ask. */
export const DO_FORMS = wordSet('do does did');
/** Verbs that state nothing by themselves, and words that only the tagger takes for verbs. */
const EMPTY = wordSet('be have do need want say accord');
/** What stands behind these is told beside what is asked. */
const SUBORDINATE = wordSet('when while after before because if as since');
/** The tagger takes these for verbs in questions in lower case. */
const NEVER_VERBS = wordSet('people used according had has');
/** "is set to restart": what comes is told by the verb behind. */
const AHEAD = wordSet('set going expected scheduled due able supposed likely');
/** Auxiliaries behind which the verb stands. */
export const MODALS = wordSet('has have had will would can could should may might must');

/** What a verb and a particle say, as stems: `"go up"` → "rise". */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  PHRASAL_VERBS.trim()
    .split('|')
    .map((line) => line.trim().split(/\s+/u))
    .map(([verb = '', particle = '', meant = '']) => [`${stemOf(verb)} ${particle}`, stemOf(meant)]),
);

/** The verb that says what is done, as a stem; null where none says more than "is" or "has". */
export function mainVerb(tokens: readonly Token[]): string | null {
  const end = tokens.findIndex(({ lower }) => SUBORDINATE.has(lower));
  const main = end < 0 ? tokens : tokens.slice(0, end);
  const set = main.findIndex(({ lower }, at) => AHEAD.has(lower) && main[at + 1]?.lower === 'to');
  if (set >= 0) return stemOfVerb(main[set + 2]);
  const isSubject = (at: number) => at === 1 && DO_FORMS.has(main[0]?.lower ?? '');
  const found = main.findIndex((each, at) => isMainVerb(each) && !isSubject(at) && !isPurpose(main, at));
  return stemOfVerb(found < 0 ? unseenVerb(main) : main[found]);
}

function isMainVerb({ tag, lower, isCapitalised }: Token): boolean {
  return tag === 'VERB' && !isCapitalised && !EMPTY.has(stemOf(lower)) && !NEVER_VERBS.has(lower);
}

/** "were needed to gain", but not "had to land". */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return tokens[at - 1]?.lower === 'to' && before !== undefined && !MODALS.has(before.lower);
}

/** "How much did Lorne fine the club": a verb that the tagger takes for a noun or an adjective. */
function unseenVerb(tokens: readonly Token[]): Token | undefined {
  const first = tokens[0]?.lower ?? '';
  if (BE_FORMS.has(first))
    return tokens.slice(2).find(({ lower, isCapitalised }) => !isCapitalised && lower.endsWith('ing'));
  if (!DO_FORMS.has(first)) return undefined;
  return tokens.slice(2).find(({ lower, isCapitalised }) => !isCapitalised && isFamilyVerb(stemOf(lower)));
}

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
