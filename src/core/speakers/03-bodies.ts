import type { Article } from '../article/article.ts';
import { foldNameWord, readName } from './01-names.ts';
import type { NameUse } from './02-uses.ts';
import { groupBy, type SpeakerGroup } from './speaker-group.ts';

/** Where an article introduces an acronym: "Federal Election Commission (FEC)". */
interface Introduction {
  readonly acronym: string;
  readonly article: Article;
  /** The words as they stand, without an article. */
  readonly words: string;
  readonly key: string;
}

/** The bodies among the names, and the uses that are none. */
export interface Bodies {
  readonly groups: readonly SpeakerGroup[];
  readonly rest: readonly NameUse[];
}

const ACRONYM = /^\p{Lu}(?:[.&]?\p{Lu})+\.?$/u;
const BRACKETED = /\(\s*["“'‘]?(\p{Lu}[\p{Lu}.&]{1,9})["”'’]?\s*\)/gu;
/** The words before an acronym are looked for so many code units back. */
const REACH = 160;
/** "of", "the" and "and" stand between the words that the letters stand for. */
const MOST_SMALL_WORDS = 4;

/**
 * Puts the uses of one body together: by its name without the article, and by an acronym where an article introduces
 * it with its letters ("Federal Election Commission (FEC)"). An article's own introduction goes before those of
 * others; an acronym that others introduce for two bodies stays open. "U.S. Harbour Agency" and "Harbour Agency" are one,
 * but every country and state has courts.
 */
export function groupBodies(uses: readonly NameUse[]): Bodies {
  const introductions = findIntroductions(uses);
  const bodies = new Set(introductions.map(({ key }) => key));
  const byAcronym = groupBy(introductions, ({ acronym }) => acronym);
  const bodyOf = (use: NameUse): string | null => {
    const key = use.name.words.join(' ');
    if (use.name.kind === 'body' || bodies.has(key)) return expand(use, byAcronym) ?? key;
    return isAcronym(use) ? expand(use, byAcronym) : null;
  };
  const short = new Set(uses.map(({ name }) => name.words.join(' ')));
  const byBody = groupBy(uses, (use) => {
    const key = bodyOf(use);
    return key === null ? null : withoutCountry(key, short);
  });
  const groups = [...byBody].flatMap(([key, members]) =>
    key === null ? [] : [makeBody(key, members, introductions)],
  );
  return { groups, rest: byBody.get(null) ?? [] };
}

function withoutCountry(key: string, names: ReadonlySet<string>): string {
  const [country, ...rest] = key.split(' ');
  const short = rest.join(' ');
  const isAmerican = country === 'us' || country === 'u-s';
  return isAmerican && rest.length > 1 && rest.at(-1) !== 'court' && names.has(short) ? short : key;
}

function makeBody(
  key: string,
  uses: readonly NameUse[],
  introductions: readonly Introduction[],
): SpeakerGroup {
  const aliases = introductions.filter((each) => each.key === key).map(({ words }) => words);
  return {
    kind: 'body',
    key,
    mark: null,
    isAmbiguous: false,
    uses,
    aliases: [...new Set(aliases)].toSorted(),
  };
}

function isAcronym({ name }: NameUse): boolean {
  return name.words.length === 1 && ACRONYM.test(name.text);
}

function expand(use: NameUse, byAcronym: ReadonlyMap<string, readonly Introduction[]>): string | null {
  const known = byAcronym.get(use.name.words.join(' ')) ?? [];
  const own = new Set(known.filter(({ article }) => article === use.article).map(({ key }) => key));
  const keys = own.size > 0 ? own : new Set(known.map(({ key }) => key));
  return keys.size === 1 ? ([...keys][0] ?? null) : null;
}

/** The introductions of the acronyms that speak. */
function findIntroductions(uses: readonly NameUse[]): readonly Introduction[] {
  const acronyms = new Set(uses.filter(isAcronym).map(({ name }) => name.words.join(' ')));
  if (acronyms.size === 0) return [];
  const articles = new Set(uses.map(({ article }) => article));
  return [...articles].flatMap((article) =>
    [...article.text.matchAll(BRACKETED)].flatMap(({ 1: letters = '', index }) => {
      const acronym = foldNameWord(letters);
      const before = article.text.slice(Math.max(index - REACH, 0), index);
      const words = acronyms.has(acronym) ? wordsBehindLetters(acronym, before) : null;
      const name = words === null ? null : readName(words);
      return words === null || name === null ? [] : [{ acronym, article, words, key: name.words.join(' ') }];
    }),
  );
}

/** The last words whose capitals are the letters, or null. */
function wordsBehindLetters(acronym: string, before: string): string | null {
  const words = before.trim().split(/[\s-]+/u);
  for (let count = 2; count <= acronym.length + MOST_SMALL_WORDS && count <= words.length; count++) {
    const last = words.slice(-count);
    const capitals = last.filter((word) => /^\p{Lu}/u.test(word)).map((word) => foldNameWord(word[0] ?? ''));
    if (/^\p{Lu}/u.test(last[0] ?? '') && capitals.join('') === acronym) return last.join(' ');
  }
  return null;
}
