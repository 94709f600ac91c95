import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { findHeadline } from '../article/headline-span.ts';
import { CitationError, cite } from '../citation.ts';
import { covers, overlaps, type TextSpan } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { ShownSpan } from './conversation-state.ts';

/** What was cited, found again in the archive. */
export interface CitedAgain extends TextSpan {
  readonly article: Article;
  /** Whose words it holds; null where they are the reporter's. */
  readonly statement: Statement | null;
}

/** What was cited with the text around it, each a span of the article. */
export interface CitedInContext extends CitedAgain {
  /** The paragraph before; null at the beginning. */
  readonly before: TextSpan | null;
  /** The paragraphs in which it stands. Never empty. */
  readonly paragraphs: readonly TextSpan[];
  readonly after: TextSpan | null;
}

/** What was cited, with when that was. */
export interface CitedDate extends CitedAgain {
  /** Words beside what is said that tell when it was or was said ("on Tuesday"); null where there are none. */
  readonly said: TextSpan | null;
}

/** What lies in more paragraphs is a citation of ours only where one quotation holds it. */
const MAX_PARAGRAPHS = 3;

/** Finds what was cited; none where the archive no longer holds it, or a state was tampered with. */
export async function findCited(
  archive: Archive,
  spans: readonly ShownSpan[],
): Promise<readonly CitedAgain[]> {
  const held = await archive.articles([...new Set(spans.map(({ article }) => article))]);
  const byId = new Map(held.map((each) => [each.article.id, each]));
  return spans.flatMap(({ article: id, start, end }) => {
    const { article, quotations = [] } = byId.get(id) ?? {};
    if (article === undefined || !isCitable(article, { start, end })) return [];
    const said = quotations
      .filter((quotation) => overlaps(quotation, { start, end }))
      .map((quotation) => ({ article, quotation }));
    const isLong = paragraphsOf(article, { start, end }).length > MAX_PARAGRAPHS;
    if (isLong && !said.some(({ quotation }) => covers(quotation, { start, end }))) return [];
    const statement = said.find(({ quotation }) => covers({ start, end }, quotation)) ?? said[0] ?? null;
    return [{ article, start, end, statement }];
  });
}

function isCitable(article: Article, span: TextSpan): boolean {
  try {
    cite(article, span);
    return true;
  } catch (error) {
    if (error instanceof CitationError) return false;
    throw error;
  }
}

/** The paragraphs around what was cited. */
export function withContext(cited: CitedAgain): CitedInContext {
  const { article } = cited;
  const paragraphs = paragraphsOf(article, cited);
  const first = article.paragraphs.findIndex((each) => overlaps(each, cited));
  if (first === -1) return { ...cited, before: null, paragraphs, after: null };
  return {
    ...cited,
    before: article.paragraphs[first - 1] ?? null,
    paragraphs,
    after: article.paragraphs[first + paragraphs.length] ?? null,
  };
}

/** A caption and a headline are by themselves what they stand in. */
function paragraphsOf(article: Article, span: TextSpan): readonly TextSpan[] {
  const { paragraphs, captions = [] } = article;
  const headline = findHeadline(article);
  const all = [...(headline === null ? [] : [headline]), ...paragraphs, ...captions];
  return all.filter((each) => overlaps(each, span));
}

/**
 * When something was said or happened, as the cited words tell outside of what is said: the only date there, and only
 * as an adverbial ("on Tuesday", "in March 2015"; not "the campaign of 2012").
 */
export async function withDate(cited: CitedAgain, archive: Archive): Promise<CitedDate> {
  const { article, start, end } = cited;
  const [held] = await archive.articles([article.id]);
  const said = (held?.quotations ?? []).filter((quotation) => overlaps(quotation, cited));
  const parts = said.flatMap((quotation) => quotation.parts);
  const dates = archive.language.conversation
    .findDates(article.prose, { start, end })
    .filter((date) => !parts.some((part) => overlaps(part, date)));
  const [only] = dates.length === 1 ? dates : [];
  return { ...cited, said: only?.isAdverbial ? { start: only.start, end: only.end } : null };
}
