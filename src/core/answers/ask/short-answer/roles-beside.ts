import type { Archive } from '../../../archive.ts';
import { type ArticleFilter, isAdmitted } from '../../../article/article-filter.ts';
import { isFormerOffice } from '../../../language/english/offices.ts';
import type { Item } from '../../../language/english/quotations/02-sentences.ts';
import { type NamePlace, nameAround } from '../../../language/english/quotations/clauses/names.ts';
import { readRole } from '../../../language/english/quotations/clauses/roles.ts';
import { stemOf } from '../../../language/english/stem.ts';
import { isStopWord } from '../../../language/english/stop-words.ts';
import { tokenize } from '../../../language/english/tokens.ts';
import { BE_FORMS } from '../../../language/english/words.ts';
import { isQuery, readQuery } from '../../../search/query.ts';
import type { ReadArticle } from '../../../search/sentence-index.ts';
import { splitWords } from '../../../search/words.ts';
import { covers, overlaps, type TextSpan } from '../../../span.ts';

/** A role that an article gives somebody. */
export interface StatedRole {
  readonly read: ReadArticle;
  /** The index of the sentence in which it stands beside the name. */
  readonly sentence: number;
  /** The role, in the article's text. */
  readonly span: TextSpan;
}

/** A role beside a name, as it is compared with others. */
export interface RoleBeside extends StatedRole {
  /** As compared with others. */
  readonly form: string;
  readonly stems: ReadonlySet<string>;
  readonly isFormer: boolean;
  /** Whether it says what somebody is to another: "a friend of his". */
  readonly isPersonal: boolean;
  /** Whether it is no more than a title cut short: "Sen.". */
  readonly isShort: boolean;
}

const PERSONAL =
  /\b(?:his|her|hers|their|theirs|my|our|your|him|them|friends?|ally|allies|fans?|supporters?|opponents?|rivals?|critics?|colleagues?|wife|husband|spouse|mother|father|son|daughter|brother|sister|victims?|suspects?)\b/iu;

/** The roles that articles give a name beside it. */
export async function rolesBeside(
  archive: Archive,
  name: string,
  filter: ArticleFilter,
): Promise<readonly RoleBeside[]> {
  const query = readQuery(name, archive.language.words);
  if (!isQuery(query)) return [];
  const found = await archive.lookUp(query).findPassagesExactly();
  const ids = new Set(found.map(({ item }) => item.article.id));
  const reads = new Map((await archive.sentences.read([...ids])).map((read) => [read.article.id, read]));
  return found.flatMap(({ item, match }) => {
    const read = reads.get(item.article.id);
    if (read === undefined || !isAdmitted(filter, read.article)) return [];
    return roleBeside(read, match.span) ?? [];
  });
}

/** The role that a sentence gives the name that stands at a place. */
function roleBeside(read: ReadArticle, name: TextSpan): RoleBeside | null {
  const { text, prose } = read.article;
  const index = read.sentences.findIndex((each) => overlaps(each, name));
  const sentence = read.sentences[index];
  if (sentence === undefined || sentence.isEmpty) return null;
  const items = tokenize(prose.slice(sentence.start, sentence.end)).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
  const place = nameAround(
    items,
    items.findIndex((item) => overlaps(item, name)),
  );
  const [first, last] = place === null ? [] : [items[place.from], items[place.to - 1]];
  if (place === null || first === undefined || last === undefined) return null;
  if (place.isBody || !covers({ start: first.start, end: last.end }, name)) return null;
  const role = readRole(items, place, text) ?? readRole(...asApposition(items, place), text);
  const start = role === null ? -1 : text.indexOf(role, sentence.start);
  if (role === null || start < 0 || start + role.length > sentence.end) return null;
  const span = { start, end: start + role.length };
  // Before a name it may be cut out of what goes before: "votes for President Ode".
  if (span.end <= name.start && PREPOSITION.test(role)) return null;
  return {
    read,
    sentence: index,
    span,
    form: role.toLowerCase(),
    stems: stemsOfRole(role),
    isFormer: isFormerOffice(role),
    isPersonal: PERSONAL.test(role),
    isShort: ABBREVIATED.test(role),
  };
}

/** "Ana Ruiz was head of the union." is read as "Ana Ruiz, head of the union.". */
function asApposition(items: readonly Item[], place: NamePlace): [readonly Item[], NamePlace] {
  const being = items[place.to];
  const isPerfect = PERFECT.test(being?.lower ?? '') && items[place.to + 1]?.lower === 'been';
  if (being === undefined || (!isPerfect && !BE_FORMS.has(being.lower))) return [[], place];
  const comma = { ...being, text: ',', lower: ',', tag: 'PUNCT' as const };
  return [[...items.slice(0, place.to), comma, ...items.slice(place.to + (isPerfect ? 2 : 1))], place];
}

const PERFECT = /^(?:has|have|had)$/u;

const PREPOSITION = /\b(?:of|for|by|to|at|in|on|with|from|against|over|under|between|after|before)\b/iu;
const ABBREVIATED = /^\S+\.$/u;

/** The stems of the words of a role that tell something. */
export function stemsOfRole(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text.replace(POSSESSIVE, '')).flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)])),
  );
}

const POSSESSIVE = /[’']s\b/gu;
