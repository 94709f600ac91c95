import type { RoleBeside } from '../../../../answers/ask/passages.ts';
import type { ReadArticle } from '../../../../search/sentence-index.ts';
import { splitWords } from '../../../../search/words.ts';
import { covers, overlaps, type TextSpan } from '../../../../span.ts';
import { isStopWord } from '../../lists/grammar/stop-words.ts';
import { BE_FORMS } from '../../lists/grammar/words.ts';
import { isFormerOffice } from '../../lists/names/offices.ts';
import type { Item } from '../../quotations/02-sentences.ts';
import { type NamePlace, nameAround } from '../../quotations/clauses/names/names.ts';
import { readRole } from '../../quotations/clauses/phrases/roles.ts';
import { stemOf } from '../../stem.ts';
import { tokenize } from '../../tokens.ts';

const PERSONAL =
  /\b(?:his|her|hers|their|theirs|my|our|your|him|them|friends?|ally|allies|fans?|supporters?|opponents?|rivals?|critics?|colleagues?|wife|husband|spouse|mother|father|son|daughter|brother|sister|victims?|suspects?|(?:wo)?m[ae]n|girls?|boys?|persons?)\b/iu;

/** The role that its sentence gives a name. */
export function roleBeside(read: ReadArticle, name: TextSpan): RoleBeside | null {
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
  // Before a name it may be part of what precedes: "votes for President Ode".
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

/** The stems of the content words of a role. */
export function stemsOfRole(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text.replace(POSSESSIVE, '')).flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)])),
  );
}

const POSSESSIVE = /[’']s\b/gu;
