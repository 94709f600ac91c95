import { checkPasted } from './core/answers/check/check-pasted.ts';
import { ARTICLE_EXTENSIONS } from './core/article/format.ts';
import { type ParsedArticle, parseArticle } from './core/article/parse-article.ts';
import { english } from './core/language/english/index.ts';
import { buildArchive, type MemoryArchive } from './core/memory/memory-archive.ts';
import { quoteArticle } from './core/quotations/quote-article.ts';
import { miniSearchEngine } from './core/search/minisearch-engine.ts';
import { type CheckJson, pasteToJson } from './reply/records/json-check.ts';
import { type ArticleQuotesJson, fileName, toArticleQuotes } from './reply/records/quotation-records.ts';

/** What `findQuotations` gives: the record that `verbatim quotes --all --json` prints of an article. */
export type ArticleQuotes = ArticleQuotesJson;

/** What `check` gives: the record that `verbatim check --json` prints of a quotation. */
export type QuotationCheck = CheckJson;

/** An article as a program hands it over. */
export interface ArticleFile {
  /** Its name; the extension tells the format: `.txt`, `.md` or `.html`. */
  readonly path: string;
  /** The file's text, decoded. */
  readonly text: string;
}

/** What `check` may be told besides the words. */
export interface CheckOptions {
  /** Who is said to have said them. Default: whoever the text names. */
  readonly speaker?: string;
}

/** Why `findQuotations` or `check` cannot go on. */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError';
  readonly code: 'unreadable-article' | 'unsearchable-words';

  constructor(code: VerbatimError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Finds what is said in an article and who says it. Offsets are UTF-16 code units of `text`, `end` exclusive; of an
 * HTML page they belong to the text that is extracted from it.
 *
 * @throws {VerbatimError} `unreadable-article`, where the format is unknown or a page is too complex to read.
 * @example
 * const { quotes } = await findQuotations({ path: 'bridge.txt', text: 'Ana Ruiz said: “We will build it.”' });
 * quotes[0]?.speaker?.name; // 'Ana Ruiz'
 */
export async function findQuotations(file: ArticleFile): Promise<ArticleQuotes> {
  const { indexes } = await buildArchiveOf([file]);
  const [quoted] = indexes.quoted;
  if (quoted !== undefined) return toArticleQuotes(quoted);
  const unknown = { headline: null, publisher: null, author: null, datePublished: null, url: null };
  return { file: fileName(file), path: file.path, language: 'en', ...unknown, quotes: [] };
}

/**
 * Checks whether words were said as they are quoted, and by whom. What stands in quotation marks is checked, or else
 * the whole text; of several quotations the worst comes first.
 *
 * @param files - the articles to check against, each with a path of its own. The same array is read once.
 * @throws {VerbatimError} `unsearchable-words`, where the text is empty, has no words or is longer than a news story;
 * `unreadable-article`, as `findQuotations` does.
 * @example
 * const [first] = await check('“We will rebuild it,” said Ana Ruiz', files);
 * first?.verdict; // 'altered'
 */
export async function check(
  text: string,
  files: readonly ArticleFile[],
  { speaker }: CheckOptions = {},
): Promise<readonly QuotationCheck[]> {
  const answer = await checkPasted(await archiveOf(files), text, speaker ?? null);
  if (answer.type === 'checked') return [...pasteToJson(answer)];
  throw new VerbatimError(
    'unsearchable-words',
    `Nothing to check: ${answer.fault.reason}. Give a quotation.`,
  );
}

const archives = new WeakMap<readonly ArticleFile[], Promise<MemoryArchive>>();

/** The archive of these articles, made once for an array. */
function archiveOf(files: readonly ArticleFile[]): Promise<MemoryArchive> {
  const known = archives.get(files);
  if (known !== undefined) return known;
  const archive = buildArchiveOf(files);
  archives.set(files, archive);
  return archive;
}

async function buildArchiveOf(files: readonly ArticleFile[]): Promise<MemoryArchive> {
  const parsed = await Promise.all(files.map(({ path, text }) => parseArticle({ id: path, path, text })));
  return buildArchive(
    parsed.flatMap((each, index) => {
      if (each.kind === 'article') return [quoteArticle(each.article, english.quotations)];
      // An article without words is no fault: nobody says anything in it.
      if (each.reason === 'no-words') return [];
      throw new VerbatimError(
        'unreadable-article',
        describeUnreadable(files[index]?.path ?? '', each.reason),
      );
    }),
    miniSearchEngine,
    english,
  );
}

type UnreadableReason = Exclude<Extract<ParsedArticle, { readonly kind: 'left-out' }>['reason'], 'no-words'>;

function describeUnreadable(path: string, reason: UnreadableReason): string {
  switch (reason) {
    case 'too-complex':
      return `The page “${path}” has too many elements to be read. Hand its article over as text.`;
    case 'unknown-format':
      return `“${path}” has no extension that tells its format. Name it ${ARTICLE_EXTENSIONS.join(', ')}.`;
    case 'consent-notice':
    case 'teaser-list':
    case 'stub':
      return `The page “${path}” has no article (${reason}). Leave it out, or hand its article over as text.`;
  }
}
