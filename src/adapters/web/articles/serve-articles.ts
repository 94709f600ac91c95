import type { Context, Hono } from 'hono';
import type { Archive } from '../../../core/archive.ts';
import type { Article } from '../../../core/article/article.ts';
import { CitationError, cite } from '../../../core/citation.ts';
import type { Speaker } from '../../../core/quotations/quotation.ts';
import type { TextSpan } from '../../../core/span.ts';
import { createPageCache, type PageCache } from '../page-cache.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { refuse } from '../refusals.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-text.ts';
import { renderArticle } from './render-article.ts';

/** `/articles/ID`: an article as stored, and its quotations as citations to copy. */
export function serveArticles(app: Hono<PageEnvironment>, archive: Archive): void {
  const cache = createPageCache();
  app.get('/articles/:id', (context) => showArticle(context, archive, cache));
  app.get('/articles/:id/citations/:name', (context) => showCitation(context, archive));
}

async function showArticle(
  context: Context<PageEnvironment>,
  current: Archive,
  cache: PageCache,
): Promise<Response> {
  const archive = current.asOfNow();
  const [held] = await archive.articles([context.req.param('id') ?? '']);
  if (held === undefined) return refuse(context, 404, NO_ARTICLE);
  const { article, quotations } = held;
  const cited = readCited(article, context.req.query('start'), context.req.query('end'));
  const name = cited === null || cited === 'lost' ? String(cited) : `${cited.start}-${cited.end}`;
  return cache.answer(context, `${article.id} ${name}`, async () => {
    const statements = quotations.map((quotation) => ({ article, quotation }));
    const { entryOfSpeaker } = await archive.speakers.of(statements);
    const speakerIdOf = (speaker: Speaker) => entryOfSpeaker(speaker)?.id ?? null;
    return renderArticle({ article, quotations, cited, speakerIdOf }).toString();
  });
}

const NO_ARTICLE = 'No article has this address. It may have left the archive, or changed.';
const OFFSET = /^\d{1,9}$/u;

/** The words that an address points to; `lost` if they cannot be cited. */
function readCited(
  article: Article,
  start: string | undefined,
  end: string | undefined,
): TextSpan | 'lost' | null {
  if (start === undefined && end === undefined) return null;
  if (!OFFSET.test(start ?? '') || !OFFSET.test(end ?? '')) return 'lost';
  try {
    return cite(article, { start: Number(start), end: Number(end) });
  } catch (error) {
    if (error instanceof CitationError) return 'lost';
    throw error;
  }
}

const CITATION_NAME = /^(?<start>\d{1,9})-(?<end>\d{1,9})\.(?<format>txt|md)$/u;

async function showCitation(context: Context<PageEnvironment>, archive: Archive): Promise<Response> {
  const [held] = await archive.articles([context.req.param('id') ?? '']);
  const { start, end, format } = CITATION_NAME.exec(context.req.param('name') ?? '')?.groups ?? {};
  if (held === undefined || !isFormat(format)) return refuse(context, 404);
  const { article, quotations } = held;
  const quotation = quotations.find((each) => each.start === Number(start) && each.end === Number(end));
  if (quotation === undefined) return refuse(context, 404);
  const { type, write } = CITATION_FORMATS[format];
  return context.body(write({ article, quotation }, context.env.url), 200, { 'Content-Type': type });
}

function isFormat(text: string | undefined): text is CitationFormat {
  return text !== undefined && text in CITATION_FORMATS;
}
