import { parseYaml } from './bounded-yaml.ts';
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

/**
 * The YAML between `---` lines at the very start of a file: headline (or title), publisher, author (one or a list),
 * datePublished (or date), dateModified (or modified, updated), url, status (retracted, corrected), correction,
 * language (or lang, inLanguage). Null where the file has none; a fault and nothing known where the YAML is broken.
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
 * Under `map`, what a YAML file beside a table calls the parts of its articles: our name and the table's. Empty where
 * it has none.
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
