import type { TextSpan } from '../span.ts';
import { type Article, type ArticleMetadata, type Paragraph, paragraphOf } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type ArticleFormat, formatOf } from './format.ts';
import type { FrontMatter } from './front-matter.ts';
import { type CheckedMetadata, type MetadataFault, mergeMetadata, NO_METADATA } from './metadata.ts';
import type { OtherPage } from './page/read-html.ts';
import { plainTextParagraphs } from './plain-text.ts';
import { hasWords, keepOnly, trimSpan } from './prose.ts';
import { feedCredit, leadingDate } from './stated-in-text.ts';

/** An article file, decoded. */
export interface ArticleFile {
  readonly id: string;
  /** Below the archive folder, with forward slashes; its extension tells the format. */
  readonly path: string;
  readonly text: string;
}

/** What a file came to: an article, with what was wrong in its metadata; or why it is none. */
export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article; readonly faults: readonly MetadataFault[] }
  | { readonly kind: 'left-out'; readonly reason: 'no-words' | 'unknown-format' | OtherPage['reason'] };

/**
 * Reads an article file by its extension. Metadata come from the front matter or the page's own metadata, then from
 * what the text itself states; nothing is guessed. For HTML the article's text is the text extracted from the page.
 *
 * @returns A promise only because what a format needs is loaded when the first such file comes.
 */
export async function parseArticle({ id, path, text }: ArticleFile): Promise<ParsedArticle> {
  const format = formatOf(path);
  if (format === null) return { kind: 'left-out', reason: 'unknown-format' };
  const draft = await DRAFTERS[format](text);
  if (draft.kind === 'left-out') return draft;
  const { captions = [] } = draft;
  const { paragraphs, metadata } = readProse(draft);
  if (paragraphs.length === 0) return { kind: 'left-out', reason: 'no-words' };
  const known = mergeMetadata(draft.metadata, metadata);
  const { tellLanguage } = await import('../language/tell-language.ts');
  const prose = keepOnly(draft.prose, [...paragraphs, ...captions]);
  const language = tellLanguage(prose, paragraphs, draft.language);
  const beside = captions.length === 0 ? {} : { captions };
  return {
    kind: 'article',
    article: { id, path, ...known, language, text: draft.text, prose, paragraphs, ...beside },
    faults: draft.faults,
  };
}

/** A file as its format reads it. */
interface Draft extends CheckedMetadata {
  readonly kind: 'article';
  readonly text: string;
  /** `text` with all that the format knows to be no words blanked. */
  readonly prose: string;
  /** The language that the file states, a BCP 47 tag; null where it states none. */
  readonly language: string | null;
  /** Candidates, in order, without overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** Behind the last paragraph. */
  readonly captions?: readonly TextSpan[];
}

const DRAFTERS: { readonly [Format in ArticleFormat]: (text: string) => Promise<Draft | OtherPage> } = {
  'plain-text': draftPlainText,
  markdown: draftMarkdown,
  html: draftHtml,
};

async function draftPlainText(text: string): Promise<Draft> {
  const { end, metadata, language, faults } = await frontMatterOf(text);
  const prose = keepOnly(text, [{ start: end, end: text.length }]);
  return {
    kind: 'article',
    text,
    prose,
    paragraphs: plainTextParagraphs(text, end),
    metadata,
    language,
    faults,
  };
}

async function draftMarkdown(text: string): Promise<Draft> {
  const { readMarkdown } = await import('./markdown.ts');
  const { end, metadata, language, faults } = await frontMatterOf(text);
  const { words, paragraphs, title } = readMarkdown(text, end);
  const known = mergeMetadata(metadata, { ...NO_METADATA, headline: title });
  const prose = keepOnly(text, words);
  return { kind: 'article', text, prose, paragraphs, metadata: known, language, faults };
}

async function draftHtml(html: string): Promise<Draft | OtherPage> {
  const { readHtml } = await import('./page/read-html.ts');
  const content = readHtml(html);
  return content.kind === 'left-out' ? content : { ...content, prose: content.text };
}

async function frontMatterOf(text: string): Promise<FrontMatter> {
  const none = { end: 0, metadata: NO_METADATA, language: null, faults: [] };
  if (!text.startsWith('---')) return none;
  const { readFrontMatter } = await import('./front-matter.ts');
  return readFrontMatter(text) ?? none;
}

/** What is left to read when also what the text says about itself, web furniture and rules of dashes are gone. */
function readProse({ prose, paragraphs }: Draft): Pick<Draft, 'paragraphs' | 'metadata'> {
  const date = leadingDate(prose);
  const stated: ArticleMetadata[] = [{ ...NO_METADATA, datePublished: date?.datePublished ?? null }];
  const kept: Paragraph[] = [];
  for (const candidate of paragraphs) {
    const paragraph = trimSpan(prose, { ...candidate, start: Math.max(candidate.start, date?.end ?? 0) });
    const words = prose.slice(paragraph.start, paragraph.end);
    const credit = feedCredit(words);
    if (credit !== null) stated.push({ ...NO_METADATA, ...credit });
    else if (hasWords(words) && !isBoilerplate(words)) kept.push(paragraphOf(paragraph, candidate.form));
  }
  return { paragraphs: kept, metadata: mergeMetadata(...stated) };
}
