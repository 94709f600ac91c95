import { parseDocument } from 'yaml';

/** Longer than any article's; YAML is read no further. */
const MAX_LENGTH = 100_000;
/** Only a list of authors is read below the top level. */
const MAX_DEPTH = 50;
const BRACKET = /[[\]{}]/g;
const NESTED_BY_INDENTATION = new RegExp(`^[ \\t]{${MAX_DEPTH + 1}}|(?:[-?:][ \\t]+){${MAX_DEPTH + 1}}`, 'm');
/** More references than this to one anchor are an attack ("billion laughs"). */
const MAX_ALIASES = 100;

/** What a text in YAML holds, with every scalar as it is written. */
export type Yaml =
  | { readonly kind: 'mapping'; readonly fields: ReadonlyMap<unknown, unknown> }
  /** Two lines of dashes around running text. */
  | { readonly kind: 'not-a-mapping' }
  | { readonly kind: 'broken'; readonly detail: string };

const FIELD = /^[A-Za-z_][\w-]*:/m;

/**
 * Reads YAML that anybody may have written: bounded in length, depth and aliases. With the "failsafe" schema, in which
 * every scalar is a string: dates and numbers stay as they are written.
 */
export function parseYaml(source: string, maxLength = MAX_LENGTH): Yaml {
  if (source.trim() !== '' && !FIELD.test(source)) return { kind: 'not-a-mapping' };
  if (source.length > maxLength) return { kind: 'broken', detail: `longer than ${maxLength} characters` };
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
