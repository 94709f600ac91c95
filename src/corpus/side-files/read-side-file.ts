import type { ArticleMetadata, ByHand } from '../../core/article/article.ts';
import { decodeText } from '../../core/article/decode-text.ts';
import { readMapYaml, readMetadataYaml } from '../../core/article/front-matter.ts';
import {
  checkByHand,
  type MetadataFault,
  type StatedMetadata,
  type StatedRevision,
} from '../../core/article/metadata.ts';
import type { ReadingLine } from '../../core/reading-report.ts';
import { stemAdded } from '../add/name-added.ts';
import type { CsvTable } from '../csv-table.ts';
import { readSources } from '../following/read-sources.ts';
import { faultLine, leftOutLine, printable } from '../left-out.ts';
import { besideWhat, isSourcesFile } from './side-file-names.ts';

/** What a side file says of an article. */
export interface SideEntry {
  /** The article's path or its path without extension, below the archive folder. */
  readonly of: string;
  readonly metadata: ByHand;
  /** The side file's path, and in a table the line. */
  readonly where: string;
}

/** What a side file came to: its entries and a line for each fault; null where it is no side file. */
export interface SideFile {
  readonly entries: readonly SideEntry[];
  readonly lines: readonly ReadingLine[];
  /** What files call the parts of their articles. Absent: their names are guessed at. */
  readonly mappings?: readonly NameMapping[];
}

/** How the names in a file are to be read. */
export interface NameMapping {
  /** The file's path or its path without extension, below the archive folder. */
  readonly of: string;
  readonly names: ReadonlyMap<string, string>;
}

const MAX_ROWS = 200_000;

/** Reads a side file: YAML beside one article, or a table with a column `file`. */
export async function readSideFile(path: string, bytes: Uint8Array): Promise<SideFile | null> {
  const decoded = decodeText(bytes);
  const of = besideWhat(path);
  if (isSourcesFile(path) && decoded.kind === 'text') return readSourceMaps(path, decoded.text);
  if (decoded.kind === 'binary')
    return of === null && !isSourcesFile(path)
      ? null
      : {
          entries: [],
          lines: [{ line: leftOutLine({ path, reason: { kind: 'binary' } }), isLeftOut: true }],
        };
  if (of !== null) {
    const { metadata: known, revision, faults } = readMetadataYaml(decoded.text);
    const metadata = withNotice(known, revision);
    const names = readMapYaml(decoded.text);
    return {
      entries: [{ of, metadata, where: path }],
      lines: faults.map((fault) => amiss(path, fault)),
      ...(names.size === 0 ? {} : { mappings: [{ of, names }] }),
    };
  }
  const { readCsv } = await import('../csv-table.ts');
  try {
    return readTable(path, readCsv(decoded.text, MAX_ROWS));
  } catch {
    // Whatever else this file is, its own reader says.
    return null;
  }
}

/** What the list of an archive's sources says of the names in files, those fetched from its sources with them. */
function readSourceMaps(path: string, text: string): SideFile {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const { sources, names, faults } = readSources(text);
  const fetched = sources.filter((source) => source.names.size > 0);
  return {
    entries: [],
    lines: faults.map((line) => ({ line: `${printable(folder)}${line}`, isLeftOut: false })),
    mappings: [
      ...fetched.map((source) => ({ of: `${folder}${stemAdded(source.url)}`, names: source.names })),
      ...[...names].map(([of, own]) => ({ of: `${folder}${of}`, names: own })),
    ],
  };
}

/** The names that people give to columns, folded, for what schema.org calls them. */
const COLUMNS: Readonly<Record<keyof ArticleMetadata | 'notice', readonly string[]>> = {
  headline: ['headline', 'title'],
  publisher: ['publisher', 'outlet'],
  author: ['author', 'byline'],
  datePublished: ['date', 'datepublished', 'published'],
  url: ['url', 'link', 'address'],
  notice: ['status'],
};

function readTable(path: string, { header, rows }: CsvTable): SideFile | null {
  const columns = header.map((name) => name.toLowerCase().replaceAll(' ', ''));
  const file = columns.indexOf('file');
  if (file === -1) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const indexes = {
    headline: indexesOf(columns, 'headline'),
    publisher: indexesOf(columns, 'publisher'),
    author: indexesOf(columns, 'author'),
    datePublished: indexesOf(columns, 'datePublished'),
    url: indexesOf(columns, 'url'),
    notice: indexesOf(columns, 'notice'),
  };
  const entries: SideEntry[] = [];
  const lines: ReadingLine[] = [];
  for (const { line, cells } of rows) {
    const name = cells[file] ?? '';
    if (name === '') continue;
    const where = `${path}, line ${line}`;
    const { metadata: known, revision, faults } = checkByHand(statedIn(cells, indexes));
    const metadata = withNotice(known, revision);
    entries.push({ of: `${folder}${name.replace(DOT_SLASH, '')}`, metadata, where });
    lines.push(...faults.map((fault) => amiss(where, fault)));
  }
  return { entries, lines };
}

function amiss(where: string, fault: MetadataFault): ReadingLine {
  return { line: faultLine(where, fault), isLeftOut: false };
}

const DOT_SLASH = /^(?:\.\/)+/u;

function withNotice(metadata: ArticleMetadata, revision: StatedRevision | undefined): ByHand {
  const { notice } = revision ?? {};
  return notice === undefined ? metadata : { ...metadata, notice };
}

type ColumnIndexes = { readonly [Field in keyof typeof COLUMNS]: readonly number[] };

function indexesOf(columns: readonly string[], field: keyof typeof COLUMNS): readonly number[] {
  return COLUMNS[field].map((name) => columns.indexOf(name)).filter((index) => index !== -1);
}

function statedIn(cells: readonly string[], indexes: ColumnIndexes): StatedMetadata {
  const at = (field: keyof typeof COLUMNS) =>
    indexes[field].map((index) => (cells[index] ?? '').replace(ESCAPED_FORMULA, '$1'));
  return {
    headline: at('headline'),
    publisher: at('publisher'),
    author: at('author'),
    datePublished: at('datePublished'),
    url: at('url'),
    notice: at('notice'),
  };
}

/** What a spreadsheet would calculate stands behind a mark that is not shown. */
const ESCAPED_FORMULA = /^'([=+\-@])/u;
