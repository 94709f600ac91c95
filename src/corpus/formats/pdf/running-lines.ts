import type { PdfLine } from './pdf-lines.ts';

/** A page with its lines. */
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  /** In points. */
  readonly height: number;
}

/** Running heads and feet stand within this share of a page's height, at its top and bottom. */
const MARGIN = 0.14;
/**
 * A running head is on this many pages, or on this share of a short document: a book has other heads in each chapter.
 */
const MIN_PAGES = 3;
const MIN_SHARE = 0.4;
/** At the same height, in points. */
const SAME_HEIGHT = 4;
const DIGITS = /\d+/gu;
const PAGE_NUMBER =
  /^[\s\p{P}]*(?:(?:page|p\.|seite|página|pagina|side|sida|strona)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de|sur|di|\|)\s*\d{1,4})?[\s\p{P}]*$/iu;

/** The pages without what stands on many of them at the same place, and without the numbers of pages. */
export function withoutRunningLines(pages: readonly PdfPage[]): readonly PdfPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isInMargin(line, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine) => {
    const { text, y, size } = line;
    const near = [0, SAME_HEIGHT, -SAME_HEIGHT].map(
      (shift) => counts.get(keyOf({ text, y: y + shift, size })) ?? 0,
    );
    const seen = Math.max(near[0] ?? 0, (near[0] ?? 0) + Math.max(near[1] ?? 0, near[2] ?? 0));
    return pages.length > 1 && seen >= Math.min(MIN_PAGES, Math.max(2, pages.length * MIN_SHARE));
  };
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !(isInMargin(line, page) && (isOfPage(line.text) || isRunning(line)))),
  }));
}

/** What a browser prints above and below a page. */
const PRINTED_HEAD = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?: [AP]M)?(?: |$)/u;
const PRINTED_FOOT = /^(?<address>(?:https?|file):\S+)(?: \d+\/\d+)?$/u;

function isOfPage(text: string): boolean {
  return PAGE_NUMBER.test(text) || PRINTED_HEAD.test(text) || PRINTED_FOOT.test(text);
}

/** The address that a browser printed below a page, if it is whole; null where there is none. */
export function findPrintedAddress(pages: readonly PdfPage[]): string | null {
  const lines = pages.flatMap((page) => page.lines.filter((line) => isInMargin(line, page)));
  const addresses = lines.flatMap(({ text }) => PRINTED_FOOT.exec(text)?.groups?.['address'] ?? []);
  const [first = null] = addresses;
  return first?.includes('…') || addresses.some((each) => each !== first) ? null : first;
}

function isInMargin({ y }: PdfLine, { height }: PdfPage): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

function keyOf({ text, y }: Pick<PdfLine, 'text' | 'y' | 'size'>): string {
  return `${Math.round(y / SAME_HEIGHT)} ${text.replace(DIGITS, '0')}`;
}
