import type { Context, Hono } from 'hono';
import type { Archive } from '../../../core/archive.ts';
import type { Article } from '../../../core/article/article.ts';
import type { Speaker } from '../../../core/quotations/quotation.ts';
import type { PastArticle, ReadingReport } from '../../../core/reading-report.ts';
import { overlaps, slice } from '../../../core/span.ts';
import { createPageCache, type PageCache } from '../page-cache.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { refuse } from '../refusals.ts';
import type { ArticleNow, ArticleView } from './article-view.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-text.ts';
import { type AskedWords, findCited, findReading, readAddress } from './cited-words.ts';
import { renderArticle } from './render-article.ts';

/** `/articles/ID`: an article as stored, and its quotations as citations to copy. */
export function serveArticles(
  app: Hono<PageEnvironment>,
  archive: Archive,
  reading?: () => ReadingReport,
): void {
  const cache = createPageCache();
  app.get('/articles/:id', (context) => showArticle(context, archive, { cache, reading }));
  app.get('/articles/:id/citations/:name', (context) => showCitation(context, archive));
}

async function showArticle(
  context: Context<PageEnvironment>,
  current: Archive,
  { cache, reading }: { readonly cache: PageCache; readonly reading?: (() => ReadingReport) | undefined },
): Promise<Response> {
  const archive = current.asOfNow();
  const id = context.req.param('id') ?? '';
  const asked = readAddress(context);
  const [held] = await archive.articles([id]);
  if (held === undefined) return showPast(context, archive, { report: reading?.(), asked });
  const { article, quotations } = held;
  const before = findReading(held, asked, reading?.().history);
  if (before !== null)
    return context.html(renderPast(before, asked, { now: article, isSame: true }), 200, NO_STORE);
  const cited = findCited(article, asked);
  const name = cited === null || cited === 'lost' ? String(cited) : `${cited.start}-${cited.end}`;
  return cache.answer(context, `${article.id} ${name}`, async () => {
    const statements = quotations.map((quotation) => ({ article, quotation }));
    const { entryOfSpeaker } = await archive.speakers.of(statements);
    const speakerIdOf = (speaker: Speaker) => entryOfSpeaker(speaker)?.id ?? null;
    return renderArticle({ article, quotations, cited, speakerIdOf }).toString();
  });
}

/** An earlier version, or an article that has left the archive, as it was when it was cited. */
async function showPast(
  context: Context<PageEnvironment>,
  archive: Archive,
  { report, asked }: { readonly report: ReadingReport | undefined; readonly asked: AskedWords | null },
): Promise<Response> {
  const id = context.req.param('id') ?? '';
  if (report?.history?.isWithdrawn(id)) return refuse(context, 410, WITHDRAWN);
  const superseded = report?.superseded?.find((each) => each.quoted.article.id === id);
  const last = superseded?.quoted ?? report?.history?.readings(id)[0] ?? null;
  if (last === null) return refuse(context, 404, NO_ARTICLE);
  if (report?.history?.isTakenBack(last.article)) return refuse(context, 410, TAKEN_BACK);
  const past = findReading(last, asked, report?.history) ?? last;
  const answering = superseded?.supersededBy ?? report?.history?.answersFor(id) ?? null;
  const [now] = answering === null ? [] : await archive.articles([answering]);
  return context.html(renderPast(past, asked, { now: now?.article ?? null, isSame: false }), 200, NO_STORE);
}

const NO_STORE = { 'Cache-Control': 'no-store' } as const;

function renderPast(
  { article, quotations }: PastArticle,
  asked: AskedWords | null,
  { now, isSame }: { readonly now: Article | null; readonly isSame: boolean },
): string {
  const cited = findCited(article, asked);
  const past = { said: quotations, now: now === null ? null : { ...findNow(now, article, cited), isSame } };
  return renderArticle({ article, quotations: [], cited, speakerIdOf: () => null, past }).toString();
}

/** The words cited in the article as it is now: where they were reworded, or stand as they did. */
function findNow(now: Article, before: Article, cited: ArticleView['cited']): Omit<ArticleNow, 'isSame'> {
  if (cited === null || cited === 'lost') return { article: now, cited: null };
  const change = now.history?.changes.find(
    (each) => each.before?.article === before.id && overlaps(each.before, cited),
  );
  if (change !== undefined) return { article: now, cited: change.now };
  const words = slice(before.text, cited);
  const start = now.text.indexOf(words);
  return { article: now, cited: start === -1 ? null : { start, end: start + words.length } };
}

const WITHDRAWN = 'This article was withdrawn from the archive, and its words are kept no more.';
const TAKEN_BACK = 'The agency that sent this article has taken it back.';
const NO_ARTICLE = 'No article has this address. It may have left the archive, or changed.';
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
