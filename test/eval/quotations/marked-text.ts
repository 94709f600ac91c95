import type { TextSpan } from '../../../src/core/span.ts';
import { findLines } from './lines.ts';
import { findQuotedRegions } from './quoted-regions.ts';
import { countTokens, type Token, type TokenRange, tokenize, tokensWithin } from './tokens.ts';
import { trimEdges } from './trim-edges.ts';

/** An article's text as the measures see it. */
export interface MarkedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly TextSpan[];
  /** What stands between quotation marks. */
  readonly regions: readonly TextSpan[];
}

/** A stretch of words without edge punctuation. */
export interface Segment extends TextSpan {
  readonly range: TokenRange;
}

/** Reads words, paragraphs and quoted regions. */
export function readMarkedText(text: string): MarkedText {
  const paragraphs = findLines(text);
  return { text, tokens: tokenize(text), paragraphs, regions: findQuotedRegions(text, paragraphs) };
}

/** The words of a span, none or one segment. */
export function cutSegment({ text, tokens }: MarkedText, span: TextSpan): readonly Segment[] {
  const trimmed = trimEdges(text, span);
  if (trimmed === null) return [];
  const range = tokensWithin(tokens, trimmed);
  return countTokens(range) === 0 ? [] : [{ ...trimmed, range }];
}

/** What two spans share; `start` is past `end` where that is nothing. */
export function intersect(one: TextSpan, other: TextSpan): TextSpan {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
