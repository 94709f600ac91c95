import { oneLine } from '../../../core/one-line.ts';
import type { ContentReason } from '../../left-out.ts';
import type { PdfItem } from './pdf-lines.ts';

/** A PDF that was opened. */
export interface PdfDocument {
  readonly pages: number;
  /** Null where it states none, as the others. */
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** @param number - of the page, from 1. */
  read(number: number): Promise<{ readonly items: readonly PdfItem[]; readonly height: number }>;
}

/** Pieces of text on a page; a page of a newspaper has some thousand. */
const MAX_ITEMS = 50_000;

/** Opens a PDF with Mozilla's library: no script in it runs, no font is loaded, nothing is fetched. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<
  | { readonly kind: 'opened'; readonly document: PdfDocument }
  | { readonly kind: 'left-out'; readonly reason: ContentReason }
> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    const { info } = await pdf.getMetadata();
    const document: PdfDocument = {
      pages: pdf.numPages,
      title: stringIn(info, 'Title'),
      author: stringIn(info, 'Author'),
      language: stringIn(info, 'Language'),
      read: async (number) => {
        const page = await pdf.getPage(number);
        const [, bottom = 0, , top = 0] = page.view;
        const { items } = await page.getTextContent();
        page.cleanup();
        return { items: items.slice(0, MAX_ITEMS).flatMap(toItem), height: top - bottom };
      },
    };
    return { kind: 'opened', document };
  } catch (error) {
    if (nameOf(error) === 'PasswordException') return { kind: 'left-out', reason: { kind: 'encrypted' } };
    throw error;
  }
}

const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
} as const;

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function stringIn(info: object, field: string): string | null {
  const value = new Map<string, unknown>(Object.entries(info)).get(field);
  const line = typeof value === 'string' ? oneLine(value) : '';
  return line === '' ? null : line;
}

/** Text that runs along the page; what is turned stands beside it. */
function toItem(item: object): readonly PdfItem[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return [];
  const { str: text, transform, width } = item;
  if (typeof text !== 'string' || typeof width !== 'number' || !Array.isArray(transform)) return [];
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform.map(Number);
  const isLevel = Math.abs(b) < Math.abs(a) / 10;
  if (!isLevel && text.trim() !== '') return [];
  return [{ text, x, y, width, height: Math.abs(d) }];
}
