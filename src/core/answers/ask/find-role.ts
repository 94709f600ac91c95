import type { Archive } from '../../archive.ts';
import { type ArticleFilter, isAdmitted } from '../../article/article-filter.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { isQuery, readQuery } from '../../search/query.ts';
import { slice } from '../../span.ts';
import { toCandidate } from './02-gather.ts';
import { rankPassages } from './03-rank.ts';
import type { CandidatePassage, RoleBeside, StatedAnswer, StatedRole } from './passages.ts';
import type { WeightedQuestion } from './question-reader.ts';
import type { RankingWeights } from './ranking-parts.ts';

/** At most this many forms of a name are looked for. */
const MAX_FORMS = 4;
/** This share of the articles that give a role must agree on it; */
const MIN_AGREEING = 0.5;
/** two roles agree if they share this part of the shorter one's words. */
const MIN_SHARED = 0.5;
/** If more articles than this give a role, one that a single article gives is not an answer. */
const MAX_ARTICLES_FOR_ONE = 3;

/**
 * The role that most articles give beside the name, in the words that most use; of equals the newest. Null where none
 * gives a role, where they disagree, or where the name fits several speakers.
 */
export async function findRole(
  archive: Archive,
  name: string,
  filter: ArticleFilter,
): Promise<StatedRole | null> {
  const forms = await formsOf(archive, name);
  const found = await Promise.all(forms.map((form) => rolesBeside(archive, form, filter)));
  const candidates = found.flat();
  const typed = archive.language.questions.stemsOfRole(name);
  const telling = candidates.filter(
    ({ stems, isPersonal, isShort }) =>
      !isPersonal && !isShort && [...stems].some((stem) => !typed.has(stem)),
  );
  const articles = countArticles(telling);
  const [best] = telling
    .map((candidate) => ({ candidate, ...supportOf(candidate, telling) }))
    .filter(({ agreeing }) => agreeing >= articles * MIN_AGREEING)
    .filter(({ same }) => same > 1 || articles <= MAX_ARTICLES_FOR_ONE)
    .toSorted(
      (one, other) =>
        other.same - one.same ||
        other.candidate.stems.size - one.candidate.stems.size ||
        compareDays(one.candidate, other.candidate),
    );
  return best === undefined ? null : keepUnlessOutdated(best.candidate, telling);
}

/** The roles that articles give beside a name. */
async function rolesBeside(
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
    return archive.language.questions.roleBeside(read, match.span) ?? [];
  });
}

/** How many articles give it in these words, and how many in words that agree. */
function supportOf(candidate: RoleBeside, all: readonly RoleBeside[]) {
  const same = all.filter(({ form }) => form === candidate.form);
  return {
    same: countArticles(same),
    agreeing: countArticles(all.filter((other) => agree(candidate, other))),
  };
}

/** The role, unless newer articles call it a former one, or the days of those that do are unknown. */
function keepUnlessOutdated(best: RoleBeside, all: readonly RoleBeside[]): RoleBeside | null {
  const others = all.filter((each) => each.isFormer !== best.isFormer && shareWords(best, each));
  if (others.length === 0) return best;
  const [newest] = [...all.filter((each) => agree(best, each)), ...others].toSorted(compareDays);
  if (newest === undefined || publicationDay(newest.read.article) === null) return null;
  return newest.isFormer === best.isFormer ? best : newest;
}

function compareDays(one: RoleBeside, other: RoleBeside): number {
  const [day, otherDay] = [one, other].map(({ read }) => publicationDay(read.article) ?? '');
  if (day === otherDay) return 0;
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}

/** The full names that articles give the person asked for; none where several people have the name. */
async function formsOf({ language, speakers }: Archive, name: string): Promise<readonly string[]> {
  const [entry, another] = await speakers.list(name);
  if (another !== undefined || entry?.isAmbiguous === true) return [];
  const forms = entry === undefined ? [name] : [entry.name, ...entry.forms];
  const whole = forms.filter((form) => language.questions.isFullName(form));
  return [...new Set(whole)].slice(0, MAX_FORMS);
}

function agree(one: RoleBeside, other: RoleBeside): boolean {
  return one.isFormer === other.isFormer && shareWords(one, other);
}

function shareWords(one: RoleBeside, other: RoleBeside): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared >= MIN_SHARED * Math.min(one.stems.size, other.stems.size);
}

function countArticles(candidates: readonly RoleBeside[]): number {
  return new Set(candidates.map(({ read }) => read)).size;
}

/** Turns a role into the passage that states it. */
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
