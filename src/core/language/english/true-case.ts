import { isFirstName } from './gender.ts';
import { COMMON_OPENERS } from './lists/grammar/openers.ts';
import { isPluralBody } from './lists/names/bodies.ts';
import { isNative } from './lists/names/descriptions.ts';
import { isPluralOffice } from './lists/names/offices.ts';
import { isPersonNoun } from './lists/names/person-nouns.ts';
import type { Token } from './tokens.ts';

const OPENS_BEHIND = /^[.!?…:;"“”‘«•*|—–-]+$/u;
const WORD = /^\p{L}/u;
const RETAGGED = new Set(['ADJ', 'NOUN', 'VERB', 'ADV', 'INTJ', 'X']);

/**
 * Tags the words that open a sentence by how the rest of the text writes them. Every word has a capital there, so the
 * tagger takes many common nouns for names ("Officials said") and some names for common words ("Jolly said").
 */
export function readTrueCase(text: string, tokens: readonly Token[]): readonly Token[] {
  const { capital, small } = readSpellings(text, tokens);
  return tokens.map((token, index) => {
    if (!token.isCapitalised || !opensSentence(text, tokens, index)) return token;
    const isAlone = tokens[index + 1]?.isCapitalised !== true;
    if (token.tag === 'PROPN' && isCommon(token, isAlone, capital, small)) return { ...token, tag: 'NOUN' };
    const isNamed = capital.has(token.lower) && !small.has(token.lower);
    return isNamed && RETAGGED.has(token.tag) ? { ...token, tag: 'PROPN' } : token;
  });
}

function isCommon(
  { lower }: Token,
  isAlone: boolean,
  capital: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  if (COMMON_OPENERS.has(lower)) return true;
  if (!isAlone || capital.has(lower)) return false;
  if (isPluralOffice(lower) || isPluralBody(lower) || arePeople(lower)) return true;
  return small.has(lower) && !isFirstName(lower);
}

/** "Victims", but not "Norwegians", which has a capital everywhere. */
function arePeople(lower: string): boolean {
  return (
    lower.endsWith('s') &&
    isPersonNoun(lower.slice(0, -1)) &&
    !isNative(lower) &&
    !isNative(lower.slice(0, -1))
  );
}

interface Spellings {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** How words are written where they do not open a sentence. A word between two capitals may be in a headline. */
function readSpellings(text: string, tokens: readonly Token[]): Spellings {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!WORD.test(token.text)) continue;
    if (!token.isCapitalised) small.add(token.lower);
    else if (isAmongSmall(tokens, index) && !opensSentence(text, tokens, index)) capital.add(token.lower);
  }
  return { capital, small };
}

function isAmongSmall(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return [before, after].every((token) => token === undefined || !token.isCapitalised);
}

function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return OPENS_BEHIND.test(before.text) || text.slice(before.end, token.start).includes('\n');
}
