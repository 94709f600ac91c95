import type { Article } from './article/article.ts';
import { findHeadline } from './article/headline-span.ts';
import { covers, overlaps, slice, type TextSpan } from './span.ts';
import { linkToText } from './text-fragment.ts';

/** A verbatim snippet and where it stands. */
export interface Citation extends TextSpan {
  /** `article.text.slice(start, end)`, checked. */
  readonly text: string;
  readonly article: Article;
  /** One-based: the paragraph in which the snippet begins; null where it stands in a caption or the headline. */
  readonly paragraph: number | null;
  /** Set where it stands in the headline, which is none of the paragraphs. */
  readonly isHeadline?: true;
  /** The article's url with a text fragment that opens it at these words; null where the article has no url. */
  readonly link: string | null;
}

/** Why a span cannot be cited: it is no stretch of the text, it halves a character, it holds no running words. */
export type CitationErrorCode = 'span-outside-text' | 'span-splits-character' | 'span-outside-paragraphs';

/** A snippet was asked for that the article doesn't hold. */
export class CitationError extends Error {
  override readonly name = 'CitationError';
  readonly code: CitationErrorCode;

  constructor(code: CitationErrorCode, article: Article, span: TextSpan) {
    const received = `${span.start} to ${span.end} of ${article.path}, ${article.text.length} code units long`;
    super(`Cannot cite ${received}: ${REASONS[code]}.`);
    this.code = code;
  }
}

const REASONS: Readonly<Record<CitationErrorCode, string>> = {
  'span-outside-text': 'the offsets must be whole numbers, the start before the end, both within the text',
  'span-splits-character': 'an offset stands between the two halves of one character',
  'span-outside-paragraphs': 'no running words stand there',
};

/**
 * Takes a snippet out of an article.
 *
 * @throws CitationError where the offsets are not those of words in the article, so that nothing wrong is shown.
 */
export function cite(article: Article, span: TextSpan): Citation {
  const { start, end } = span;
  const isStretch = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  if (!isStretch || end > article.text.length) throw new CitationError('span-outside-text', article, span);
  if (splitsCharacter(article.text, start) || splitsCharacter(article.text, end)) {
    throw new CitationError('span-splits-character', article, span);
  }
  const paragraph = article.paragraphs.findIndex((each) => overlaps(each, span)) + 1 || null;
  const isInCaption = article.captions?.some((each) => overlaps(each, span)) ?? false;
  const isHeadline = paragraph === null && !isInCaption && isInHeadline(article, span);
  if (paragraph === null && !isInCaption && !isHeadline)
    throw new CitationError('span-outside-paragraphs', article, span);
  const link = linkToText(article, span);
  return {
    ...{ start, end, text: slice(article.text, span), article, paragraph, link },
    ...(isHeadline && { isHeadline }),
  };
}

function isInHeadline(article: Article, span: TextSpan): boolean {
  const headline = findHeadline(article);
  return headline !== null && covers(headline, span);
}

function splitsCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > LAST_SINGLE_UNIT;
}

const LAST_SINGLE_UNIT = 0xffff;
