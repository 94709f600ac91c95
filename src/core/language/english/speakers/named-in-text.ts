import type { Article } from '../../../article/article.ts';
import { NAME_SUFFIXES } from '../lists/grammar/words.ts';
import { foldNameWord } from './01-names.ts';

/** A surname with the words before and behind it, in compared form. */
export interface SurnameInText {
  readonly surname: string;
  /** The capitalised words right before it, at most three, nearest last: "Sen. Ada M. Lind" gives sen, ada, m. */
  readonly before: readonly string[];
  /** "jr" of "Ada Lind Jr."; null where none follows. */
  readonly suffix: string | null;
}

/** A capitalised word. */
interface Word {
  readonly form: string;
  /** Whether only white space separates it from the capitalised word before it. */
  readonly isJoined: boolean;
}

const CAPITALISED_WORD = /(?<![\p{L}\p{M}.'’-])\p{Lu}[\p{L}\p{M}.'’-]*/gu;
const POSSESSIVE = /['’]s$/u;
const JOINT = /^,?[^\S\n]*\n?[^\S\n]*$/u;
const SENTENCE_END = /\p{Ll}{4,}\.$/u;
const MAX_BEFORE = 3;

/** The mentions of some surnames in an article and its headline, in one pass. */
export function findSurnames(
  { headline, text }: Article,
  surnames: ReadonlySet<string>,
): readonly SurnameInText[] {
  const words = [...readWords(headline ?? ''), ...readWords(text)];
  return words.flatMap(({ form }, at) => {
    if (!surnames.has(form)) return [];
    const next = words[at + 1];
    const suffix = next?.isJoined && NAME_SUFFIXES.has(next.form) ? next.form : null;
    return [{ surname: form, before: capitalisedBefore(words, at), suffix }];
  });
}

function capitalisedBefore(words: readonly Word[], at: number): readonly string[] {
  const before: string[] = [];
  for (let index = at; index > 0 && before.length < MAX_BEFORE; index--) {
    const word = words[index - 1];
    if (word === undefined || !words[index]?.isJoined) break;
    before.unshift(word.form);
  }
  return before;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let isOpen = false;
  for (const match of text.matchAll(CAPITALISED_WORD)) {
    const form = foldNameWord(match[0]);
    const between = text.slice(end, match.index);
    const isJoined = isOpen && JOINT.test(between) && (!between.includes(',') || NAME_SUFFIXES.has(form));
    words.push({ form, isJoined });
    end = match.index + match[0].length;
    isOpen = !SENTENCE_END.test(match[0]) && !POSSESSIVE.test(match[0]);
  }
  return words;
}
