import { isBodyHead } from '../../lists/names/bodies.ts';
import { MEMBERS } from '../../lists/names/descriptions.ts';
import type { Item } from '../02-sentences.ts';
import type { Named } from '../08-people.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { resolveProperName } from './proper-names.ts';
import type { ReferenceContext } from './referent.ts';

/** "The senators" refers back at most this many sentences. */
const MAX_SENTENCES = 24;
/** Of an endless sentence the last words are looked at. */
const MAX_ITEMS = 200;
const BELONGING = /^(?:of|on|from|in)$/u;

/**
 * The body whose members a description means: "Senators on the Harbour Committee wrote to the port. “…,” the senators
 * said"; null where the article names none.
 *
 * @param words - the description without its article, in lower case.
 */
export function bodyOfMembers(
  words: readonly string[],
  source: NounPhrase,
  context: ReferenceContext,
): Named | null {
  const [noun = '', modifier] = words.toReversed();
  if (modifier !== undefined || !MEMBERS.has(noun)) return null;
  const { index } = context.span.sourceSentence;
  for (let at = index; at >= 0 && at > index - MAX_SENTENCES; at--) {
    const items = context.sentences[at]?.items ?? [];
    const end = at === index ? source.from : items.length;
    const found = bodyIn(items.slice(Math.max(0, end - MAX_ITEMS), end), noun, context);
    if (found) return found;
  }
  return null;
}

/** "lawmakers on the Select Committee on Bridges". */
function bodyIn(
  items: readonly Item[],
  noun: string,
  { names, text }: Pick<ReferenceContext, 'names' | 'text'>,
): Named | null {
  const at = items.findLastIndex(
    ({ lower, marked }, index) => lower === noun && !marked && BELONGING.test(items[index + 1]?.lower ?? ''),
  );
  const phrase = at < 0 ? null : phraseStartingAt(items, at + 2);
  if (phrase?.kind !== 'proper') return null;
  const named = resolveProperName(phrase.mention, names, text).named ?? null;
  return named && !named.isPerson && holdsMembers(named) ? named : null;
}

function holdsMembers({ name }: Named): boolean {
  const head = name.split(/\s(?:of|for|on)\s/u)[0] ?? '';
  return isBodyHead(head.toLowerCase().split(/\s+/u).at(-1) ?? '');
}
