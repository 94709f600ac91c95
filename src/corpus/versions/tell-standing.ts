import type { Article, Standing } from '../../core/article/article.ts';
import type { QuotedArticle } from '../../core/statement.ts';
import {
  type ChangeDate,
  type EarlierVersion,
  MAX_VERSIONS_SHOWN,
  type OriginalArticle,
} from '../../core/versions/article-history.ts';
import { type ComparedVersion, compareVersions } from '../../core/versions/compare-versions.ts';
import type { VersionGroup } from '../../core/versions/version-index.ts';
import type { Candidate } from './candidates.ts';
import type { KeptVersion } from './past-versions.ts';

/** A version of an article, in the folder or kept. */
export type Member = Pick<KeptVersion, 'article' | 'quotations' | 'missed'>;

/** What an article's standing is told from. */
export interface StandingSources {
  /** Null where it cannot be read. */
  memberOf(candidate: Candidate): Member | null;
  /** The first near copy in another outlet. */
  readonly original: Article | null;
}

/** Tells how an article stands to its earlier versions and to another outlet's near copy. */
export function tellStanding(
  article: Article,
  { newest, earlier, original }: VersionGroup<Candidate>,
  { memberOf, original: first }: StandingSources,
): Standing {
  const isCopy = original !== null && first !== null;
  const copied = isCopy ? { original: describeOriginal(first, original.isEarlier) } : {};
  if (earlier.length === 0) return copied;
  const listed = earlier.slice(0, MAX_VERSIONS_SHOWN);
  const members = [newest, ...listed].flatMap((each) => memberOf(each) ?? []);
  const versions = members.slice(1).map(
    (member, at): EarlierVersion => ({
      id: member.article.id,
      replaced: dateOfChange(member, members[at]?.article ?? article),
    }),
  );
  if (versions.length === 0) return copied;
  const known = article.history;
  if (known !== undefined && JSON.stringify(known.versions) === JSON.stringify(versions))
    return { ...copied, history: known };
  return { ...copied, history: { versions, changes: compareVersions(toCompared(members, versions)) } };
}

function toCompared(
  members: readonly Member[],
  versions: readonly EarlierVersion[],
): readonly ComparedVersion[] {
  return members.map(({ article, quotations }, at) => ({
    article,
    quotations,
    replaced: versions[at - 1]?.replaced ?? { on: null },
  }));
}

function describeOriginal({ id, path, headline, publisher }: Article, isEarlier: boolean): OriginalArticle {
  return { id, path, headline, publisher, isEarlier };
}

/** When a version was replaced: as the next one states, else when that was noticed, else unknown. */
function dateOfChange({ article: before, missed }: Member, after: Article): ChangeDate {
  const stated = after.dateModified ?? after.datePublished;
  if (stated !== null && stated !== (before.dateModified ?? before.datePublished)) return { on: stated };
  return missed === null ? { on: null } : { on: new Date(missed).toISOString(), isNoticed: true };
}

/** Whether an article already has this standing. */
export function isSameStanding({ history, original }: Article, standing: Standing): boolean {
  return (
    JSON.stringify([history ?? null, original ?? null]) ===
    JSON.stringify([standing.history ?? null, standing.original ?? null])
  );
}

/** The article with its standing, another object; what stands in it is read. */
export function withStanding({ article, quotations }: QuotedArticle, standing: Standing): QuotedArticle {
  const { text, prose, paragraphs } = article;
  const { history: _, original: __, ...rest } = article;
  return { article: { ...rest, ...standing, text, prose, paragraphs }, quotations };
}
