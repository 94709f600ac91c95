import { ARTICLE_EXTENSIONS, extensionOf, formatOf } from '../../core/article/format.ts';
import type { Format } from './format.ts';

/** The formats beside text, Markdown and pages; a new one is a file here and a line. */
const FORMATS: readonly Format[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    isBulky: true,
    load: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  },
  {
    name: 'docx',
    extensions: ['.docx'],
    isBulky: true,
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'odt',
    extensions: ['.odt'],
    isBulky: true,
    load: async () => (await import('./odt.ts')).readOdt,
  },
  { name: 'fodt', extensions: ['.fodt'], load: async () => (await import('./odt.ts')).readFlatOdt },
  {
    name: 'rtf',
    extensions: ['.rtf'],
    isBulky: true,
    load: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  },
  {
    name: 'epub',
    extensions: ['.epub'],
    isBulky: true,
    load: async () => (await import('./read-epub.ts')).readEpub,
  },
  {
    name: 'mail',
    extensions: ['.eml'],
    isBulky: true,
    load: async () => (await import('./mail/read-mail.ts')).readMail,
  },
  {
    name: 'mbox',
    extensions: ['.mbox', '.mbx'],
    holdsMany: true,
    load: async () => (await import('./mail/read-mbox.ts')).readMbox,
  },
  {
    name: 'xml',
    extensions: ['.xml', '.rss', '.atom', '.rdf', '.nitf'],
    holdsMany: true,
    load: async () => (await import('./xml/read-xml.ts')).readXml,
  },
  {
    name: 'json',
    extensions: ['.json', '.ninjs'],
    holdsMany: true,
    load: async () => (await import('./records/read-json.ts')).readJson,
  },
  {
    name: 'json-lines',
    extensions: ['.jsonl', '.ndjson'],
    holdsMany: true,
    load: async () => (await import('./records/read-json.ts')).readJsonLines,
  },
  {
    name: 'csv',
    extensions: ['.csv', '.tsv'],
    holdsMany: true,
    load: async () => (await import('./records/read-csv.ts')).readArticleTable,
  },
  {
    name: 'subtitles',
    extensions: ['.srt', '.vtt'],
    load: async () => (await import('./transcripts/read-subtitles.ts')).readSubtitles,
  },
  {
    name: 'zip',
    extensions: ['.zip'],
    holdsMany: true,
    load: async () => (await import('./read-zip.ts')).readZip,
  },
];

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The extensions of all files that hold articles. */
export const ALL_EXTENSIONS: readonly string[] = [...ARTICLE_EXTENSIONS, ...BY_EXTENSION.keys()];

/** The format of the file at `path`, by its extension; null for text, Markdown and pages, and for no article's. */
export function findFormat(path: string): Format | null {
  return BY_EXTENSION.get(extensionOf(path)) ?? null;
}

/** The name of any format, by the extension; null where it is no article's. */
export function nameFormat(path: string): string | null {
  return formatOf(path) ?? findFormat(path)?.name ?? null;
}

/** How many times as large as a single article a file of pictures or of many articles may be. */
const TIMES_LARGER = 10;

/** The size limit of a file, given that of an article, in bytes. */
export function maxBytesOf(path: string, maxBytes: number): number {
  const format = findFormat(path);
  return format?.holdsMany || format?.isBulky ? maxBytes * TIMES_LARGER : maxBytes;
}

/** Of text that is analysed in a second on a slow machine. */
const BYTES_A_SECOND = 50_000;

/** The time limit of a file, given that of an article, in seconds. */
export function maxSecondsOf(path: string, { length }: Uint8Array, seconds: number): number {
  return findFormat(path)?.holdsMany ? seconds + Math.ceil(length / BYTES_A_SECOND) : seconds;
}
