import type { TextSpan } from '../../../src/core/span.ts';
import { findCore, isSurname, type Phrase } from './source-core.ts';
import { PRONOUNS } from './source-tables.ts';
import { readSourceWords, type SourceWord } from './source-words.ts';
import type { IsCommonWord } from './word-case.ts';

/** The word by which a person or body is known, the surname as a rule. */
export interface NameHead extends TextSpan {
  /** As `plainWord` has it. */
  readonly name: string;
  /** The first word of the name where there is more than one. */
  readonly firstName: string | null;
}

/** Who an annotated source is: not given, a pronoun, a description, or one or more names ("Smith and Jones"). */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'pronoun' | 'nominal'; readonly core: TextSpan }
  | { readonly kind: 'proper'; readonly heads: readonly NameHead[] };

/** Tells what kind of source it is and which of its words a speaker must be found by. */
export function describeSource(
  text: string,
  fragments: readonly TextSpan[],
  isCommonWord: IsCommonWord,
): Source {
  const [fragment] = fragments;
  if (fragment === undefined) return { kind: 'none' };
  const words = readSourceWords(text, fragments, isCommonWord);
  const core = findCore(text, words);
  const [first] = core;
  const last = core.at(-1);
  if (first === undefined || last === undefined) return { kind: 'nominal', core: fragment };
  const span = { start: first.start, end: last.end };
  if (words.length === 1 && PRONOUNS.has(first.lower)) return { kind: 'pronoun', core: span };
  const heads = splitAtConjunctions(core).flatMap(findHead);
  const isNamed = last.isProper && (!last.isTitle || heads.some(({ start }) => start === last.start));
  return isNamed && heads.length > 0 ? { kind: 'proper', heads } : { kind: 'nominal', core: span };
}

function splitAtConjunctions(core: Phrase): readonly Phrase[] {
  const conjuncts: SourceWord[][] = [[]];
  for (const word of core) {
    if (word.lower === 'and' || word.lower === 'or') conjuncts.push([]);
    else conjuncts.at(-1)?.push(word);
  }
  return conjuncts;
}

function findHead(conjunct: Phrase): readonly NameHead[] {
  const name = conjunct.filter(
    (word, index) => (word.isProper && !word.isSuffix && !word.isTitle) || isSurname(conjunct, index),
  );
  const head = name.at(-1);
  if (head === undefined) return [];
  const { start, end, plain } = head;
  return [{ start, end, name: plain, firstName: name.length > 1 ? (name[0]?.plain ?? null) : null }];
}
