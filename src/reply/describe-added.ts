import { count } from './counts.ts';
import { formatDate } from './dates.ts';

/** As much of an added file as is told. */
interface AddedFile {
  readonly path: string;
  readonly articles: readonly {
    readonly headline: string | null;
    readonly publisher: string | null;
    readonly datePublished: string | null;
  }[];
  readonly quotations: number;
  readonly leftOut: readonly string[];
  readonly isVersion: boolean;
  readonly remark: string | null;
}

/** As much of what became of something that was to be added as is told. */
export type AddedToTell =
  | { readonly ok: true; readonly kind: 'added'; readonly added: AddedFile }
  | { readonly ok: true; readonly kind: 'unchanged'; readonly path: string }
  | {
      readonly ok: true;
      readonly kind: 'list';
      readonly list: {
        readonly kind: string;
        readonly added: readonly AddedFile[];
        readonly unchanged: number;
        readonly refused: readonly { readonly url: string; readonly line: string }[];
        readonly more: number;
        readonly isCut: boolean;
      };
    }
  | { readonly ok: false; readonly line: string };

/** In lines: what was added, or why it was not; the first line says it all. */
export function describeAdded(result: AddedToTell, maxListed = 10): readonly string[] {
  if (!result.ok) return [];
  if (result.kind === 'unchanged') return [`Unchanged: the archive has it as ${result.path}.`];
  if (result.kind === 'added') return describeFile(result.added, maxListed);
  const { kind, added, unchanged, refused, more, isCut } = result.list;
  const articles = added.reduce((sum, file) => sum + file.articles.length, 0);
  const parts = [
    `${count(articles, 'article')} added`,
    ...(unchanged === 0 ? [] : [`${unchanged} unchanged`]),
    ...(refused.length === 0 ? [] : [`${refused.length} left out`]),
    ...(more === 0 && !isCut
      ? []
      : [`${isCut ? 'more than ' : ''}${more} not read, since there are too many`]),
  ];
  return [
    `Read ${KINDS[kind] ?? kind}: ${parts.join(', ')}.`,
    ...shorten(
      added.flatMap((file) => describeArticles(file)),
      maxListed,
    ),
    ...shorten(
      refused.map(({ url, line }) => ` Left out ${url}: ${line}.`),
      maxListed,
    ),
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  feed: 'a feed',
  sitemap: 'a sitemap',
  'sitemap-index': 'a sitemap index',
  opml: 'a list of feeds',
  addresses: 'a list of addresses',
};

function describeFile(file: AddedFile, maxListed: number): readonly string[] {
  const { path, articles, quotations, leftOut, isVersion, remark } = file;
  const size = `${count(articles.length, 'article')}, ${count(quotations, 'quotation')}`;
  return [
    `Added ${path}: ${size}${isVersion ? ', a new version of what was there' : ''}.`,
    ...describeArticles(file).slice(0, maxListed),
    ...(leftOut.length === 0 ? [] : [` ${leftOut.length} left out: ${leftOut[0]}.`]),
    ...(remark === null ? [] : [` Note: ${remark}.`]),
  ];
}

function describeArticles({ articles }: AddedFile): readonly string[] {
  return articles.map(({ headline, publisher, datePublished }) => {
    const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
    return ` ${[headline ?? 'headline unknown', publisher ?? 'outlet unknown', date].join(' · ')}`;
  });
}

function shorten(lines: readonly string[], max: number): readonly string[] {
  const more = lines.length - max;
  return more <= 1 ? lines : [...lines.slice(0, max), ` … and ${more} more.`];
}
