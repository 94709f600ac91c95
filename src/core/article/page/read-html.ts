import type { TextSpan } from '../../span.ts';
import type { Paragraph } from '../article.ts';
import { layOut } from '../lay-out.ts';
import { type CheckedMetadata, checkMetadata, mergeMetadata, NO_METADATA } from '../metadata.ts';
import { type ArticleText, articleText } from './article-text.ts';
import { type HtmlPage, isTooComplex, loadPage } from './html-page.ts';
import { isBeginning } from './is-beginning.ts';
import { type NotAnArticle, whatElse } from './not-an-article.ts';
import { findCaptions } from './page-captions.ts';
import { statedByPage } from './page-metadata.ts';
import { StylesTooComplex } from './styles/cascade.ts';
import { readVisibleHead } from './visible-head.ts';

/** The article of a web page. */
export interface HtmlContent extends CheckedMetadata {
  readonly kind: 'article';
  /** The `lang` of the page, unchecked; null where it has none. */
  readonly language: string | null;
  /** The extracted text: one line a block element, `<br>` as a line break, blocks parted by a blank line. */
  readonly text: string;
  /** The blocks, as offsets into `text`. */
  readonly paragraphs: readonly Paragraph[];
  /** The captions, behind the last block. Absent: none. */
  readonly captions?: readonly TextSpan[];
}

/** A page that is no article, and what it is. */
export interface OtherPage {
  readonly kind: 'left-out';
  readonly reason: NotAnArticle | 'too-complex';
}

/**
 * Reads a web page: its article's text, without navigation, scripts and styles, and what the page says about it, for
 * machines or beside its headline. Nothing in the page runs. What is more complex than an article can be is not read.
 */
export function readHtml(html: string): HtmlContent | OtherPage {
  if (isTooComplex(html)) return { kind: 'left-out', reason: 'too-complex' };
  const page = loadPage(html);
  const stated = statedByPage(page);
  const language = page.documentElement.getAttribute('lang');
  const links = [...page.querySelectorAll('a[href]')].length;
  const found = findText(page, stated.articleBody);
  if (found === null) return { kind: 'left-out', reason: 'too-complex' };
  const { blocks, text } = found;
  const reason = whatElse({ blocks, text, isStated: stated.isArticle, links });
  if (reason !== null) return { kind: 'left-out', reason };
  const { metadata, faults, ...revised } = checkMetadata(stated);
  const visible = readVisibleHead(blocks, metadata.headline);
  return {
    kind: 'article',
    ...layOut(text, findCaptions(blocks, text)),
    language,
    ...revised,
    metadata: mergeMetadata(metadata, { ...NO_METADATA, ...visible }),
    faults: [
      ...faults.filter(({ kind }) => kind !== 'invalid-date' || visible.datePublished === null),
      ...(isBeginning({ blocks, text, isPaid: stated.isPaid }) ? [BEGINNING] : []),
    ],
  };
}

const BEGINNING = { kind: 'beginning-only' } as const;

/** Null where the page's styles are more complex than a page's are. */
function findText(page: HtmlPage, stated: string | null): ArticleText | null {
  try {
    return articleText(page, stated);
  } catch (error) {
    if (error instanceof StylesTooComplex) return null;
    throw error;
  }
}
