/** What control words write, and signs behind a backslash. */
export const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** What ends a paragraph. */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'cell', 'row', 'column']);

/** Groups whose words are none of the text. */
export const NOT_READ: ReadonlySet<string> = new Set([
  'colortbl',
  'fldinst',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'annotation',
  'atnauthor',
  'atnid',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'listtable',
  'listoverridetable',
  'object',
  'pict',
  'rsidtbl',
  'revtbl',
  'themedata',
  'xe',
  'tc',
  'generator',
  'pntext',
  'listtext',
]);

/** The encodings of fonts' character sets; the others are the document's. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

/** The encoding of a font's character set; null where it is the document's. */
export function encodingOfCharset(charset: number): string | null {
  return CHARSETS.get(charset) ?? null;
}

/** The encoding of a code page; Windows Latin if the number is unknown. */
export function encodingOfCodePage(page: number): string {
  const isWindows = page >= 1250 && page <= 1258;
  return CODE_PAGES.get(page) ?? (isWindows ? `windows-${page}` : 'windows-1252');
}
