import type { Article } from '../../core/article/article.ts';
import type { Analyser, PartAnalysis } from '../analysis/analysis.ts';
import { decodeAnalysis } from '../analysis/encode-analysis.ts';
import { leftOutLine } from '../left-out.ts';
import { type KeptFile, keepFile } from './keep-file.ts';
import { nameSame } from './name-added.ts';

/** What was added to an archive. */
export interface Added {
  /** Below the archive's folder. */
  readonly path: string;
  /** The address it was fetched from; null for a file on this machine. */
  readonly url: string | null;
  readonly articles: readonly Pick<Article, 'headline' | 'publisher' | 'datePublished'>[];
  readonly quotations: number;
  /** A line for each article in it that is not served. */
  readonly leftOut: readonly string[];
  /** Whether the archive keeps an earlier text from the same address beside it. */
  readonly isVersion: boolean;
  /** A remark: the page has only a part of the article, or names another address. Null: none. */
  readonly remark: string | null;
}

/** What adding a file came to. */
export type AddedOne =
  | { readonly kind: 'added'; readonly added: Added }
  /** The archive already has it with this text. */
  | { readonly kind: 'unchanged'; readonly path: string }
  | { readonly kind: 'refused'; readonly line: string };

/** A file to be added. */
export interface NewFile {
  /** The path to keep it at, below the archive's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The address it was fetched from; null for a file on this machine. */
  readonly url: string | null;
}

/** What is known of a file from elsewhere, for what it does not say itself. */
export interface Hints {
  readonly outlet?: string | null | undefined;
  /** As a feed writes it. */
  readonly published?: string | null | undefined;
  /** `yyyy-mm-dd`: articles published before that day are not kept. */
  readonly since?: string | null | undefined;
  /** Whether there is more of the article elsewhere than its beginning, which is not kept then. */
  readonly hasMore?: boolean | undefined;
  /** Our names for the parts of an article, with those that the file has for them; else they are guessed at. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}

/** Where files are added, and what reads them. */
export interface AddOneDependencies {
  /** The archive's folder. */
  readonly directory: string;
  readonly analyser: Analyser;
  readonly now: () => Date;
  /** Whether an article was withdrawn for good. Absent: none was. */
  readonly isWithdrawn?: ((article: Pick<Article, 'id' | 'url'>) => boolean) | undefined;
}

/** Adds a file if there is an article in it. What was fetched from the same address before is kept. */
export async function addOne(
  file: NewFile,
  hints: Hints,
  { directory, analyser, now, isWithdrawn = () => false }: AddOneDependencies,
): Promise<AddedOne> {
  const { path: name, bytes } = file;
  const names = hints.names === undefined || hints.names.size === 0 ? {} : { names: hints.names };
  const analysis = decodeAnalysis('', await analyser.analyse('', { path: name, bytes, ...names }));
  const parts = analysis?.kind === 'several' ? analysis.parts.map((part) => part.analysis) : [analysis];
  const read = parts.filter((part) => part !== null && part.kind === 'article');
  const leftOut = parts.flatMap((part) => describeLeftOut(file.path, part));
  const [first, ...others] = read;
  if (first === undefined) return refuse(leftOut[0] ?? 'there is no article in it');
  const only = others.length === 0 ? first.article : null;
  if (
    only !== null &&
    (isWithdrawn(only) || (file.url !== null && isWithdrawn({ id: only.id, url: file.url })))
  )
    return refuse('it was taken out for good (verbatim forget)');
  const isBeginning = first.faults.some(({ kind }) => kind === 'beginning-only');
  if (isBeginning && hints.hasMore) return refuse(BEGINNING);
  if (isOlder(only, hints)) return refuse(`it was published before ${hints.since}`);
  const own = file.url === null ? null : ownAddress(file.url, only);
  const kept = await keepFile(
    directory,
    prepare(file, only, { hints, address: own?.address ?? null }),
    now(),
  );
  if (kept.kind === 'failed') return refuse(kept.line);
  if (kept.kind === 'same') return { kind: 'unchanged', path: kept.path };
  const articles = read.map(({ article: { headline, publisher, datePublished } }) => ({
    ...{ headline, publisher, datePublished },
  }));
  const quotations = read.reduce((sum, part) => sum + part.quotations.length, 0);
  const { path, isVersion } = kept;
  const { url } = file;
  const elsewhere = own?.elsewhere == null ? null : `its page says that it stands at ${own.elsewhere}`;
  const remark = isBeginning ? BEGINNING : elsewhere;
  return { kind: 'added', added: { path, url, articles, quotations, leftOut, isVersion, remark } };
}

const BEGINNING = 'its page has only the beginning of the article, the rest is for subscribers';

function refuse(line: string): AddedOne {
  return { kind: 'refused', line };
}

function describeLeftOut(file: string, part: PartAnalysis | null): readonly string[] {
  return part?.kind === 'left-out'
    ? [leftOutLine({ path: file, reason: part.reason }).replace(WRAPPING, '')]
    : [];
}

const WRAPPING = /^Left out .*?: |\.$/gu;

type ReadArticle = Omit<Article, 'path'>;

function isOlder(article: ReadArticle | null, { since, published }: Hints): boolean {
  const date = article?.datePublished ?? isoOf(published);
  return typeof since === 'string' && date !== null && date.slice(0, since.length) < since;
}

function isoOf(published: string | null | undefined): string | null {
  const instant = Date.parse(published ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace(MILLISECONDS, 'Z');
}

const MILLISECONDS = /\.\d{3}Z$/u;
const WWW = /^www\./u;

/**
 * The address that a page goes by: the one that it names as its own, where that is of the same site and no front page,
 * else the one that it was fetched from. What it says of another site is told and not believed.
 */
function ownAddress(
  fetched: string,
  article: ReadArticle | null,
): { readonly address: string; readonly elsewhere: string | null } {
  if (article?.url == null || !URL.canParse(article.url)) return { address: fetched, elsewhere: null };
  const [stated, from] = [new URL(article.url), new URL(fetched)];
  if (stated.hostname.replace(WWW, '') !== from.hostname.replace(WWW, ''))
    return { address: fetched, elsewhere: stated.href };
  stated.hash = '';
  const isOfArticle = stated.pathname !== '/' && stated.port === from.port;
  return { address: isOfArticle ? stated.href : fetched, elsewhere: null };
}

const READ_AS_IT_IS = /\.(?:txt|md|markdown)$/iu;

function prepare(
  { path, bytes, url }: NewFile,
  article: ReadArticle | null,
  { hints, address }: { readonly hints: Hints; readonly address: string | null },
): KeptFile {
  const isAsItIs = article === null || READ_AS_IT_IS.test(path);
  const headline = article?.headline == null ? '' : `${article.headline}\n\n`;
  return {
    path: address === null ? path : nameSame(address, path),
    bytes,
    holdsMany: article === null,
    extract: isAsItIs ? null : `${headline}${article.text}\n`,
    side: url === null || article === null ? '' : describeBeside(article, address ?? url, hints),
  };
}

/** What the article does not say, as a side file fills it in. */
function describeBeside(article: ReadArticle, url: string, { outlet, published }: Hints): string {
  const date = isoOf(published);
  return [
    ...(article.url === null ? [['url', url]] : []),
    ...(article.publisher === null && outlet ? [['publisher', outlet]] : []),
    ...(article.datePublished === null && date !== null ? [['datePublished', date]] : []),
  ]
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}
