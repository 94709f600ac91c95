import { parseDocument } from 'yaml';
import {
  type CheckedMetadata,
  checkByHand,
  checkMetadata,
  NO_METADATA,
  type StatedMetadata,
} from './metadata.ts';

/** Front matter as found at the start of a file. */
export interface FrontMatter extends CheckedMetadata {
  /** Where the article's own text begins: after the closing line. */
  readonly end: number;
  /** The language that it states, unchecked; null where it states none. */
  readonly language: string | null;
}

/** Longer than any article's; YAML is read no further. */
const MAX_LENGTH = 100_000;
/** Only a list of authors is read below the top level. */
const MAX_DEPTH = 50;
const BRACKET = /[[\]{}]/g;
const NESTED_BY_INDENTATION = new RegExp(`^[ \\t]{${MAX_DEPTH + 1}}|(?:[-?:][ \\t]+){${MAX_DEPTH + 1}}`, 'm');
/** More references than this to one anchor are an attack ("billion laughs"). */
const MAX_ALIASES = 100;

/**
 * The YAML between `---` lines at the very start of a file: headline (or title), publisher, author (one or a list),
 * datePublished (or date), dateModified (or modified, updated), url, status (retracted, corrected), correction, language (or lang, inLanguage). Null where the file has none; a fault and nothing known where the YAML is broken.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const bounds = findFrontMatter(text);
  if (bounds === null) return null;
  // The opening line stays, blank, so that YAML's messages count lines as the file does.
  const yaml = parseYaml(text.slice(OPENING_MARK.length, bounds.close));
  if (yaml.kind === 'not-a-mapping') return null;
  if (yaml.kind === 'broken') {
    const fault = { kind: 'invalid-front-matter', detail: yaml.detail } as const;
    return { end: bounds.end, metadata: NO_METADATA, language: null, faults: [fault] };
  }
  const [language = null] = scalars(yaml.fields, 'language', 'lang', 'inLanguage');
  return { end: bounds.end, language, ...checkMetadata(statedIn(yaml.fields)) };
}

/**
 * What a YAML file beside an article says of it, under the keys of front matter, dates also in words. A fault and
 * nothing known where it is no YAML, or no mapping.
 */
export function readMetadataYaml(source: string): CheckedMetadata {
  const yaml = parseYaml(source);
  if (yaml.kind === 'mapping') return checkByHand(statedIn(yaml.fields));
  const detail = yaml.kind === 'broken' ? yaml.detail : 'it has no line such as “headline: …”';
  return { metadata: NO_METADATA, faults: [{ kind: 'invalid-front-matter', detail }] };
}

/**
 * Under `map`, what a YAML file beside a table calls the parts of its articles: our name and the table's. Empty where it
 * has none.
 */
export function readMapYaml(source: string): ReadonlyMap<string, string> {
  const yaml = parseYaml(source);
  const map = yaml.kind === 'mapping' ? yaml.fields.get('map') : undefined;
  if (!(map instanceof Map)) return new Map();
  const pairs = [...map].flatMap(([name, other]) =>
    typeof name === 'string' && typeof other === 'string' ? [[name, other] as const] : [],
  );
  return new Map(pairs);
}

const OPENING_MARK = '---';
const OPENING_LINE = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING_LINE = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|(?![\s\S]))/gm;

function findFrontMatter(text: string): { readonly close: number; readonly end: number } | null {
  const opening = OPENING_LINE.exec(text);
  if (opening === null) return null;
  CLOSING_LINE.lastIndex = opening[0].length;
  const closing = CLOSING_LINE.exec(text);
  return closing === null ? null : { close: closing.index, end: closing.index + closing[0].length };
}

type Yaml =
  | { readonly kind: 'mapping'; readonly fields: ReadonlyMap<unknown, unknown> }
  /** Two lines of dashes around running text. */
  | { readonly kind: 'not-a-mapping' }
  | { readonly kind: 'broken'; readonly detail: string };

const FIELD = /^[A-Za-z_][\w-]*:/m;

/** With the "failsafe" schema, in which every scalar is a string: dates and numbers stay as they are written. */
function parseYaml(source: string): Yaml {
  if (source.trim() !== '' && !FIELD.test(source)) return { kind: 'not-a-mapping' };
  if (source.length > MAX_LENGTH) return { kind: 'broken', detail: `longer than ${MAX_LENGTH} characters` };
  if (nestsTooDeep(source)) return { kind: 'broken', detail: `nested deeper than ${MAX_DEPTH} levels` };
  try {
    const document = parseDocument(source, { schema: 'failsafe', prettyErrors: true });
    const error = document.errors[0];
    if (error !== undefined) return { kind: 'broken', detail: summary(error.message) };
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
    if (value instanceof Map) return { kind: 'mapping', fields: value };
    return isBlank(value) ? { kind: 'mapping', fields: new Map() } : { kind: 'not-a-mapping' };
  } catch (error) {
    // Too many aliases: hostile, and like any other broken YAML to a reader.
    return { kind: 'broken', detail: summary(error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * YAML is read by recursion, and where the stack ends while an engine compiles a regular expression the whole program
 * may end, so that nothing can be caught.
 */
function nestsTooDeep(source: string): boolean {
  let depth = 0;
  for (const [bracket] of source.matchAll(BRACKET)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > MAX_DEPTH) return true;
  }
  return NESTED_BY_INDENTATION.test(source);
}

/** The first line of YAML's message, without the excerpt that follows it. */
function summary(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '');
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

function statedIn(fields: ReadonlyMap<unknown, unknown>): StatedMetadata {
  return {
    headline: scalars(fields, 'headline', 'title'),
    publisher: scalars(fields, 'publisher', 'outlet'),
    author: authors(fields.get('author')),
    datePublished: scalars(fields, 'datePublished', 'date'),
    url: scalars(fields, 'url'),
    ...revisionIn(fields),
  };
}

/** `status: retracted`, or what was put right under `correction`. */
function revisionIn(fields: ReadonlyMap<unknown, unknown>): Pick<StatedMetadata, 'dateModified' | 'notice'> {
  const corrections = scalars(fields, 'correction').map(() => 'correction');
  return {
    dateModified: scalars(fields, 'dateModified', 'modified', 'updated'),
    notice: [...scalars(fields, 'status'), ...corrections],
  };
}

function scalars(fields: ReadonlyMap<unknown, unknown>, ...keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => scalar(fields.get(key)));
}

function scalar(value: unknown): readonly string[] {
  return typeof value === 'string' && !YAML_NULL.test(value) ? [value] : [];
}

const YAML_NULL = /^(?:~|null|Null|NULL)$/;

/** Several authors read as one line: "Ann Bell, Carl Dean". */
function authors(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.flatMap(scalar) : scalar(value);
  return [
    names
      .map((name) => name.trim())
      .filter(Boolean)
      .join(', '),
  ];
}
