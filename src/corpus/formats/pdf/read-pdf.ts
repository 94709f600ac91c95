import { draftOf } from '../../../core/article/draft.ts';
import { oneLine } from '../../../core/one-line.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import { openPdf, type PdfDocument } from './open-pdf.ts';
import { orderLines } from './order-lines.ts';
import { type PdfParagraph, toParagraphs } from './paragraphs.ts';
import { joinItems } from './pdf-lines.ts';
import { findPrintedAddress, type PdfPage, withoutRunningLines } from './running-lines.ts';

/** A book has some hundred. */
const MAX_PAGES = 1_000;
/** Letters a page; a page of pictures has fewer. */
const MIN_LETTERS = 12;

/** Reads the text of a PDF: columns one after the other, without running heads, with parted words made whole. */
export async function* readPdf({ bytes }: FormatFile): AsyncGenerator<FormatPart> {
  const opened = await openPdf(bytes);
  if (opened.kind === 'left-out') yield { name: null, ...opened };
  else if (opened.document.pages > MAX_PAGES)
    yield leftOut({ kind: 'too-many', parts: 'pages', most: MAX_PAGES });
  else yield readDocument(await readPages(opened.document), opened.document);
}

function leftOut(reason: Extract<FormatPart, { readonly kind: 'left-out' }>['reason']): FormatPart {
  return { name: null, kind: 'left-out', reason };
}

async function readPages(document: PdfDocument): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.pages; number += 1) {
    const { items, height } = await document.read(number);
    pages.push({ lines: joinItems(items), height });
  }
  return pages;
}

function readDocument(pages: readonly PdfPage[], { title, author, language }: PdfDocument): FormatPart {
  const lines = withoutRunningLines(pages).map((page) => page.lines);
  const letters = lines.flat().reduce((sum, { text }) => sum + (text.match(LETTER)?.length ?? 0), 0);
  if (letters < MIN_LETTERS * pages.length) return leftOut({ kind: 'scan' });
  if (
    isUnreadable(
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    )
  )
    return leftOut({ kind: 'unreadable-letters' });
  const paragraphs = toParagraphs(lines.flatMap((page) => orderLines(page)));
  const headline = findHeadline(paragraphs, title);
  const address = findPrintedAddress(pages) ?? '';
  const isNamed =
    author !== null && paragraphs.slice(0, MAX_HEAD).some(({ text }) => oneLine(text).includes(author));
  const stated = {
    headline,
    publisher: [],
    author: isNamed ? [author] : [],
    datePublished: [],
    url: isWeb(address) ? [address] : [],
  };
  return { name: null, kind: 'draft', draft: draftOf(paragraphs, stated, language) };
}

function isWeb(address: string): boolean {
  return address.startsWith('http');
}

const LETTER = /\p{L}/gu;
/** What fonts without names for their letters come to: no letters at all. */
const NO_LETTER = /[\p{Co}\p{Cn}\ufffd]|\p{Cc}/gu;
const MAX_NO_LETTER = 0.2;

function isUnreadable(text: string): boolean {
  return (text.match(NO_LETTER)?.length ?? 0) > text.length * MAX_NO_LETTER;
}

/** The headline is looked for in this many paragraphs. */
const MAX_HEAD = 8;

/**
 * The document's own title where its first paragraphs have it, since programs put the file's name there; else the
 * largest heading among them, if there is but one so large.
 */
function findHeadline(paragraphs: readonly PdfParagraph[], title: string | null): readonly string[] {
  const head = paragraphs.slice(0, MAX_HEAD);
  const folded = title === null ? '' : oneLine(title).toLowerCase();
  const own = head.find(({ text }) => folded !== '' && oneLine(text).toLowerCase().includes(folded));
  if (own !== undefined && title !== null) return [title];
  const headings = head.filter(({ form }) => form === 'heading');
  const largest = headings.reduce((most, { size }) => Math.max(most, size), 0);
  const [only, other] = headings.filter(({ size }) => size === largest);
  return only === undefined || other !== undefined ? [] : [only.text];
}
