import { type Draft, draftOf } from '../../core/article/draft.ts';
import { checkByHand, type StatedMetadata } from '../../core/article/metadata.ts';
import { readFragment } from '../../core/article/page/fragment.ts';
import { plainTextParagraphs } from '../../core/article/plain-text.ts';

const MARKUP =
  /<\/?(?:p|br|div|li|h[1-6]|blockquote|span|a|strong|em|b|i|img|figure|ul|ol|table|article|section|sup|sub|small|code|pre|hr|q|cite|abbr|font|center|dl)\b[^>]*>/iu;

/** Makes a draft of a text that a program stored, HTML or plain, with what is stored beside it. */
export function draftContent(content: string, stated: StatedMetadata, language: string | null): Draft {
  const known = withWrittenDates(stated);
  if (MARKUP.test(content)) return draftOf(readFragment(content) ?? [], known, language);
  const text = content.trim();
  return { text, prose: text, paragraphs: plainTextParagraphs(text, 0), language, ...checkByHand(stated) };
}

/** What is stored of an article has dates in every form. */
export function withWrittenDates(stated: StatedMetadata): StatedMetadata {
  const { datePublished } = checkByHand(stated).metadata;
  return { ...stated, datePublished: datePublished === null ? stated.datePublished : [datePublished] };
}
