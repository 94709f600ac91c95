import type { Archive } from '../../../archive.ts';
import { publicationDay } from '../../../article/publication-day.ts';
import { isFormerOffice } from '../../../language/english/offices.ts';
import { BE_FORMS } from '../../../language/english/words.ts';
import { tokenize } from '../../../language/tokens.ts';
import type { Item } from '../../../quotations/02-sentences.ts';
import { type NamePlace, nameAround } from '../../../quotations/clauses/names.ts';
import { readRole } from '../../../quotations/clauses/roles.ts';
import { isQuery, readQuery } from '../../../search/query.ts';
import type { ReadArticle } from '../../../search/sentence-index.ts';
import { stemOf } from '../../../search/stem.ts';
import { isStopWord } from '../../../search/terms.ts';
import { splitWords } from '../../../search/words.ts';
import { covers, overlaps, slice, type TextSpan } from '../../../span.ts';
import { readName } from '../../../speakers/01-names.ts';
import { listSpeakers } from '../../../speakers/find-speakers.ts';
import { type CandidatePassage, toCandidate } from '../02-gather.ts';
import { rankPassages } from '../03-rank.ts';
import type { RankingWeights } from '../ranking-parts.ts';
import type { WeightedQuestion } from '../weighted-question.ts';
import type { StatedAnswer } from './find-stated.ts';

/** A role that an article gives somebody. */
export interface StatedRole {
  readonly read: ReadArticle;
  /** The index of the sentence in which it stands beside the name. */
  readonly sentence: number;
  /** The role, in the article's text. */
  readonly span: TextSpan;
}

interface Candidate extends StatedRole {
  /** As compared with others. */
  readonly form: string;
  readonly stems: ReadonlySet<string>;
  readonly isFormer: boolean;
  /** Whether it says what somebody is to another: "a friend of his". */
  readonly isPersonal: boolean;
  /** Whether it is no more than a title cut short: "Sen.". */
  readonly isShort: boolean;
}

/** So many of somebody's forms are looked for. */
const MAX_FORMS = 4;
/** At least this share of the articles that give a role must give this one, */
const LEAST_AGREEING = 0.5;
/** and two roles are one where they share this part of the shorter one's words. */
const LEAST_SHARED = 0.5;
/** Where more articles than these give a role, one that only one of them gives is no answer. */
const MAX_ARTICLES_FOR_ONE = 3;
const PERSONAL =
  /\b(?:his|her|hers|their|theirs|my|our|your|him|them|friends?|ally|allies|fans?|supporters?|opponents?|rivals?|critics?|colleagues?|wife|husband|spouse|mother|father|son|daughter|brother|sister|victims?|suspects?)\b/iu;

/**
 * The role that most articles give somebody beside the name, in the words that most use, the newest of equals. Null where
 * none gives any, where they give different ones, or where the name fits several speakers.
 */
export function findRole(
  archive: Archive,
  name: string,
  admits: (read: ReadArticle) => boolean,
): StatedRole | null {
  const forms = formsOf(archive, name);
  const candidates = forms.flatMap((form) => rolesBeside(archive, form, admits));
  const typed = stemsOf(name);
  const telling = candidates.filter(
    ({ stems, isPersonal, isShort }) =>
      !isPersonal && !isShort && [...stems].some((stem) => !typed.has(stem)),
  );
  const articles = countArticles(telling);
  const [best] = telling
    .map((candidate) => ({ candidate, ...supportOf(candidate, telling) }))
    .filter(({ agreeing }) => agreeing >= articles * LEAST_AGREEING)
    .filter(({ same }) => same > 1 || articles <= MAX_ARTICLES_FOR_ONE)
    .toSorted(
      (one, other) =>
        other.same - one.same ||
        other.candidate.stems.size - one.candidate.stems.size ||
        compareDays(one.candidate, other.candidate),
    );
  return best === undefined ? null : keepUnlessOutdated(best.candidate, telling);
}

/** In how many articles it is given in these very words, and in words that agree with them. */
function supportOf(candidate: Candidate, all: readonly Candidate[]) {
  const same = all.filter(({ form }) => form === candidate.form);
  return {
    same: countArticles(same),
    agreeing: countArticles(all.filter((other) => agree(candidate, other))),
  };
}

/** Where some articles give a role and others call it a former one, the newest counts; none where days are unknown. */
function keepUnlessOutdated(best: Candidate, all: readonly Candidate[]): Candidate | null {
  const others = all.filter((each) => each.isFormer !== best.isFormer && shareWords(best, each));
  if (others.length === 0) return best;
  const [newest] = [...all.filter((each) => agree(best, each)), ...others].toSorted(compareDays);
  if (newest === undefined || publicationDay(newest.read.article) === null) return null;
  return newest.isFormer === best.isFormer ? best : newest;
}

function compareDays(one: Candidate, other: Candidate): number {
  const [day, otherDay] = [one, other].map(({ read }) => publicationDay(read.article) ?? '');
  if (day === otherDay) return 0;
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}

/** The whole names by which articles have whoever is asked for; none where several bear the name. */
function formsOf({ speakers }: Archive, name: string): readonly string[] {
  const [entry, another] = listSpeakers(speakers.index, name);
  if (another !== undefined || entry?.isAmbiguous === true) return [];
  const forms = entry === undefined ? [name] : [entry.name, ...entry.forms];
  const whole = forms.filter((form) => readName(form)?.kind === 'full');
  return [...new Set(whole)].slice(0, MAX_FORMS);
}

function rolesBeside(
  { search, sentences }: Archive,
  name: string,
  admits: (read: ReadArticle) => boolean,
): readonly Candidate[] {
  const query = readQuery(name);
  if (!isQuery(query)) return [];
  return search
    .lookUp(query)
    .findPassagesExactly()
    .flatMap(({ item, match }) => {
      const read = sentences.articles.find(({ article }) => article === item.article);
      return read === undefined || !admits(read) ? [] : (roleBeside(read, match.span) ?? []);
    });
}

/** The role that a sentence gives the name that stands at a place. */
function roleBeside(read: ReadArticle, name: TextSpan): Candidate | null {
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
    stems: stemsOf(role),
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

function agree(one: Candidate, other: Candidate): boolean {
  return one.isFormer === other.isFormer && shareWords(one, other);
}

function shareWords(one: Candidate, other: Candidate): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared >= LEAST_SHARED * Math.min(one.stems.size, other.stems.size);
}

function countArticles(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ read }) => read)).size;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text.replace(POSSESSIVE, '')).flatMap(({ form }) => (isStopWord(form) ? [] : [stemOf(form)])),
  );
}

const POSSESSIVE = /[’']s\b/gu;

/** A role as the passage that states it. */
export function toStatedAnswer(
  asked: WeightedQuestion,
  { read, sentence, span }: StatedRole,
  weights: RankingWeights,
): StatedAnswer | null {
  const place = read.sentences[sentence];
  if (place === undefined) return null;
  const passage: CandidatePassage = {
    start: place.start,
    end: place.end,
    source: toCandidate(asked, read, { bm25: 0, recency: 0 }),
    from: sentence,
    until: sentence + 1,
    speech: null,
    speaker: 0,
  };
  const [ranked] = rankPassages(asked, [passage], weights);
  return ranked === undefined ? null : { ranked, span, text: slice(read.article.text, span) };
}
