import type { Article } from '../article/article.ts';
import { tokenize } from '../language/tokens.ts';
import { findMarkedSpans } from './01-marks.ts';
import { findSentences } from './02-sentences.ts';
import { isReportingClauseFor } from './04-reporting-clauses.ts';
import { type AttributedSpan, attributeSpans } from './05-speakers.ts';
import type { Quotation } from './quotation.ts';

/** The quotations of an article in the order of the text. */
export function findQuotations(article: Pick<Article, 'prose' | 'paragraphs'>): readonly Quotation[] {
  const { prose, paragraphs } = article;
  const marked = findMarkedSpans(prose, paragraphs);
  const sentences = findSentences(paragraphs, tokenize(prose), marked, prose, isReportingClauseFor);
  return attributeSpans(sentences, prose).map((span) => toQuotation(span, prose));
}

function toQuotation(span: AttributedSpan, text: string): Quotation {
  const { start, end } = span.marked;
  const name = span.source?.kind === 'proper' ? text.slice(span.source.mention.start, span.source.mention.end) : null;
  const speaker = span.source && { name, role: null, mention: span.source.mention };
  const attribution = speaker === null ? 'unclear' : span.isContinued ? 'continued' : kinds[span.source?.kind ?? 'nominal'];
  return Object.assign({ start, end, kind: 'direct' as const, parts: [{ start, end }], speaker, attribution, cue: span.cue } as const, { why: span.link } );
}

const kinds = { proper: 'named', pronoun: 'pronoun', nominal: 'description' } as const;
