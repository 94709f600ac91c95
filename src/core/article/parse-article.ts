import type { Article } from './article.ts';
import type { CodedTranscript } from './coded-transcript.ts';
import { type Draft, finishDraft } from './draft.ts';
import { type ArticleFormat, formatOf } from './format.ts';
import type { FrontMatter } from './front-matter.ts';
import { type MetadataFault, mergeMetadata, NO_METADATA } from './metadata.ts';
import type { OtherPage } from './page/read-html.ts';
import { plainTextParagraphs } from './plain-text.ts';
import { keepOnly } from './prose.ts';

/** An article file, decoded. */
export interface ArticleFile {
  readonly id: string;
  /** Below the archive folder, with forward slashes; its extension tells the format. */
  readonly path: string;
  readonly text: string;
}

/** The result of reading a file: an article with the faults of its metadata, or why there is none. */
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
  return 'kind' in draft ? draft : finishDraft(draft, { id, path });
}

const DRAFTERS: { readonly [Format in ArticleFormat]: (text: string) => Promise<Draft | OtherPage> } = {
  'plain-text': draftPlainText,
  markdown: draftMarkdown,
  html: draftHtml,
};

async function draftPlainText(text: string): Promise<Draft> {
  const { end, ...known } = await frontMatterOf(text);
  const stated = { text, ...known };
  const coded = MAYBE_CODED.test(text) ? await readTranscript(text, end) : null;
  if (coded !== null) {
    const { turns, times, words } = coded;
    return { ...stated, prose: keepOnly(text, words), paragraphs: words, transcript: { turns, times } };
  }
  const prose = keepOnly(text, [{ start: end, end: text.length }]);
  return { ...stated, prose, paragraphs: plainTextParagraphs(text, end) };
}

/** A time of a recording, which most texts have none of. */
const MAYBE_CODED = /\d:\d{2}\b/u;

async function readTranscript(text: string, start: number): Promise<CodedTranscript | null> {
  const { readCodedTranscript } = await import('./coded-transcript.ts');
  return readCodedTranscript(text, start);
}

async function draftMarkdown(text: string): Promise<Draft> {
  const { readMarkdown } = await import('./markdown.ts');
  const { end, metadata, ...others } = await frontMatterOf(text);
  const { words, paragraphs, title } = readMarkdown(text, end);
  const known = mergeMetadata(metadata, { ...NO_METADATA, headline: title });
  const prose = keepOnly(text, words);
  return { text, prose, paragraphs, metadata: known, ...others };
}

async function draftHtml(html: string): Promise<Draft | OtherPage> {
  const { readHtml } = await import('./page/read-html.ts');
  const content = readHtml(html);
  if (content.kind === 'left-out') return content;
  const { kind: _, ...draft } = content;
  return { ...draft, prose: draft.text };
}

async function frontMatterOf(text: string): Promise<FrontMatter> {
  const none = { end: 0, metadata: NO_METADATA, language: null, faults: [] };
  if (!text.startsWith('---')) return none;
  const { readFrontMatter } = await import('./front-matter.ts');
  return readFrontMatter(text) ?? none;
}
