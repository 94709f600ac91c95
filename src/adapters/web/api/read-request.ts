import { z } from 'zod';
import type { RawRequest } from '../../../command/command.ts';
import { type Fault, fault, onOneLine } from '../../../command/line/fault.ts';
import { findZone } from '../../../core/dates/zone.ts';
import { findNearest } from '../../../core/language/nearest.ts';
import { FORMAT, type Operation, type Parameter, WORDS, ZONE } from './operations.ts';

/** How an answer can be written. */
export const FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'atom', 'jsonfeed'] as const;
export type Format = (typeof FORMATS)[number];

/** A request of a program, read. */
export interface ReadRequest {
  readonly ok: true;
  readonly request: RawRequest;
  /** The IANA time zone asked for; null: the program's own. */
  readonly zone: string | null;
  readonly format: Format;
}

/** Reads what stands behind the question mark of an address. */
export function readQuery(operation: Operation, query: URLSearchParams): ReadRequest | Fault {
  const fields: Record<string, string> = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(fields, name)) return fault(`${onOneLine(name)} is given twice: give it once.`);
    Object.defineProperty(fields, name, { value, enumerable: true });
  }
  return readFields(operation, fields, operation.parameters);
}

/** Reads a body, which holds the same names as an address, and may hold a whole text. */
export function readBody(operation: Operation, body: string): ReadRequest | Fault {
  const fields = FIELDS.safeParse(parseJson(body));
  if (!fields.success) return fault('The body is not a JSON object such as {"words": "…"}.');
  const { parameters, draft } = operation;
  return readFields(operation, fields.data, draft === null ? parameters : [...parameters, draft]);
}

const FIELDS = z.record(z.string(), z.unknown());

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readFields(
  { command, draft }: Operation,
  {
    [WORDS]: words = '',
    [ZONE]: zone,
    [FORMAT]: format = 'json',
    ...options
  }: Readonly<Record<string, unknown>>,
  parameters: readonly Parameter[],
): ReadRequest | Fault {
  const names = parameters.map(({ name }) => name).filter((name) => name !== WORDS);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) return fault(describeUnknown(command.name, unknown, names));
  if (typeof words !== 'string') return fault('words must be a text.');
  if (words !== '' && command.words === null) return fault(`${command.name} takes no words: leave them out.`);
  const read = FORMATS.find((each) => each === format);
  if (read === undefined)
    return fault(`format must be ${FORMATS.join(', ')}; received “${describe(format)}”.`);
  const found = typeof zone === 'string' ? findZone(zone) : null;
  if (zone !== undefined && found === null)
    return fault(`zone must be a time zone such as Europe/London; received “${describe(zone)}”.`);
  const typed = Object.fromEntries(
    parameters.flatMap(({ name, schema }) =>
      options[name] === undefined ? [] : [[name, toValue(options[name], schema)]],
    ),
  );
  const text = draft === null ? undefined : typed[draft.name];
  const file = typeof text === 'string' ? { fileText: text } : {};
  return { ok: true, request: { words, options: typed, ...file }, zone: found, format: read };
}

/** In an address everything is text; a flag is true, false, or there without a value. */
function toValue(value: unknown, { type }: Parameter['schema']): unknown {
  if (type !== 'boolean' || typeof value !== 'string') return value;
  return value === '' || value === 'true' ? true : value === 'false' ? false : value;
}

function describeUnknown(command: string, name: string, names: readonly string[]): string {
  const known = [WORDS, ...names, ZONE, FORMAT];
  const nearest = findNearest(name, known);
  const advice = nearest === null ? `It takes ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return `${command} knows no ${onOneLine(name)}. ${advice}`;
}

/** A list or an object may have no text at all, or one that is too deep to be written. */
function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'what is no text' : onOneLine(String(value));
}
