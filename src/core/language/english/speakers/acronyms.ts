import type { Article } from '../../../article/article.ts';
import { groupBy } from '../../../group-by.ts';
import { foldNameWord, readName } from './01-names.ts';
import type { NameUse } from './02-uses.ts';
import { readBodyName } from './body-names.ts';

/** An article's introduction of an acronym: "Federal Election Commission (FEC)". */
export interface AcronymIntroduction {
  readonly acronym: string;
  readonly article: Article;
  /** The words as written, without an article. */
  readonly words: string;
  readonly key: string;
}

const ACRONYM = /^\p{Lu}(?:[.&]?\p{Lu})+\.?$/u;
const CAPITAL = /^\p{Lu}/u;
const BRACKETED = /\(\s*["“'‘]?(\p{Lu}[\p{Lu}.&]{1,9})["”'’]?\s*\)/gu;
/** How far back the words before an acronym are searched, in code units. */
const REACH = 160;
/** How many of "of", "the" and "and" may be between the words of an acronym. */
const MAX_SMALL_WORDS = 4;
/** The share of the articles introducing an acronym that must agree on its body. */
const MIN_SHARE = 0.75;

/** Whether the name is one word of capitals without a title or office. */
export function isAcronym({ name, isTitled, offices }: NameUse): boolean {
  return name.words.length === 1 && ACRONYM.test(name.text) && !isTitled && offices.size === 0;
}

/**
 * The introductions of the acronyms among the speakers: by the letters in brackets behind the words, or by an article
 * that has both the acronym and a body's name that it abbreviates.
 */
export function findIntroductions(uses: readonly NameUse[]): readonly AcronymIntroduction[] {
  const acronyms = uses.filter(isAcronym);
  if (acronyms.length === 0) return [];
  const letters = new Set(acronyms.map(({ name }) => name.words.join(' ')));
  const articles = new Set(uses.map(({ article }) => article));
  const bracketed = [...articles].flatMap((article) => findBracketed(article, letters));
  return completeKeys([...bracketed, ...findUnbracketed(acronyms, uses)]);
}

/** "Centers for Disease Control" is the one that goes on with "and Prevention" where both have the same letters. */
function completeKeys(introductions: readonly AcronymIntroduction[]): readonly AcronymIntroduction[] {
  return [...groupBy(introductions, ({ acronym }) => acronym).values()].flatMap((same) => {
    const keys = [...new Set(same.map(({ key }) => key))];
    return same.map((each) => {
      const longer = keys.filter((key) => key.startsWith(`${each.key} `));
      return { ...each, key: longer.length === 1 ? (longer[0] ?? each.key) : each.key };
    });
  });
}

function findBracketed(article: Article, acronyms: ReadonlySet<string>): readonly AcronymIntroduction[] {
  return [...article.text.matchAll(BRACKETED)].flatMap(({ 1: letters = '', index }) => {
    const acronym = foldNameWord(letters);
    const before = article.text.slice(Math.max(index - REACH, 0), index);
    const words = acronyms.has(acronym) ? wordsBehindLetters(acronym, before) : null;
    return words === null ? [] : introduce(acronym, article, words);
  });
}

function introduce(acronym: string, article: Article, words: string): readonly AcronymIntroduction[] {
  const name = readName(words);
  // "AP Paris".
  if (name === null || name.words[0] === acronym) return [];
  return [{ acronym, article, words, key: readBodyName(name.words).words.join(' ') }];
}

/** The last words that the letters abbreviate, or null. */
function wordsBehindLetters(acronym: string, before: string): string | null {
  const words = before.trim().split(/[\s-]+/u);
  for (let count = 2; count <= acronym.length + MAX_SMALL_WORDS && count <= words.length; count++) {
    const last = words.slice(-count);
    if (CAPITAL.test(last[0] ?? '') && abbreviations(last).includes(acronym)) return last.join(' ');
  }
  return null;
}

/**
 * The acronyms of some words: "cdcp" and "cdc" of "Centers for Disease Control and Prevention", "doj"
 * and "dj" of "Department of Justice".
 */
function abbreviations(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-'));
  const capitals = parts.filter((word) => CAPITAL.test(word));
  const last = parts.lastIndexOf('and');
  const short = last > 1 ? parts.slice(0, last).filter((word) => CAPITAL.test(word)) : [];
  return [capitals, parts, short]
    .filter(({ length }) => length > 1)
    .map((each) => each.map((word) => foldNameWord(word[0] ?? '')).join(''));
}

function findUnbracketed(
  acronyms: readonly NameUse[],
  uses: readonly NameUse[],
): readonly AcronymIntroduction[] {
  const names = new Set(uses.flatMap(({ name }) => (name.kind === 'body' ? [name.text] : [])));
  const byLetters = groupBy(
    [...names].flatMap((text) => {
      const words = text.split(' ');
      const own = /^(?:U\.?S\.?|UK)$/u.test(words[0] ?? '') ? [words, words.slice(1)] : [words];
      return own.flatMap(abbreviations).map((letters) => ({ letters, text }));
    }),
    ({ letters }) => letters,
  );
  return acronyms.flatMap(({ article, name }) => {
    const acronym = name.words.join(' ');
    const written = (byLetters.get(acronym) ?? []).filter(({ text }) => article.text.includes(text));
    return written.flatMap(({ text }) => introduce(acronym, article, text));
  });
}

/**
 * Makes a function that gives the key of the body that an acronym means. Its own article takes precedence over others;
 * null where these disagree.
 */
export function createExpansion(
  introductions: readonly AcronymIntroduction[],
): (use: NameUse) => string | null {
  const byAcronym = groupBy(introductions, ({ acronym }) => acronym);
  return (use) => {
    const known = byAcronym.get(use.name.words.join(' ')) ?? [];
    const own = known.filter(({ article }) => article === use.article);
    return mostIntroduced(own.length > 0 ? own : known);
  };
}

function mostIntroduced(introductions: readonly AcronymIntroduction[]): string | null {
  const articles = [...groupBy(introductions, ({ key }) => key)].map(([key, each]) => ({
    key,
    count: new Set(each.map(({ article }) => article)).size,
  }));
  const all = articles.reduce((sum, { count }) => sum + count, 0);
  return articles.find(({ count }) => count >= MIN_SHARE * all)?.key ?? null;
}
