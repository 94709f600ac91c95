import { parseJson } from '../../../core/parse-json.ts';
import { decodeFile } from '../decode-file.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import {
  describeMapping,
  isMapped,
  type Mapping,
  mapNames,
  readRecord,
  type StoredRecord,
} from './read-record.ts';

/** By what names a file is read; undefined where they are guessed at. */
type Names = ReadonlyMap<string, string> | undefined;

/** Reads JSON: one article, a list of them, or a feed, under any of the common field names. */
export function* readJson({ bytes, names }: FormatFile): Generator<FormatPart> {
  const text = decodeFile(bytes);
  const value = parseJson(text);
  if (value === null) return void (yield* readLines(text, names));
  const list = listRecords(value);
  if (list === null) {
    const one = recordOf(value);
    const mapping = one === null ? null : mapNames([...one.keys()], names);
    yield one === null || mapping === null || !mapping.has('headline')
      ? { name: null, kind: 'left-out', reason: { kind: 'unknown-format' } }
      : tell(readRecord(one, mapping, null), mapping);
    return;
  }
  yield* readAll(list.values, list.outlet, names);
}

/** Reads JSON Lines: an article on each line. */
export function* readJsonLines({ bytes, names }: FormatFile): Generator<FormatPart> {
  yield* readLines(decodeFile(bytes), names);
}

const LINE = /[^\n\r]+/gu;

function* readLines(text: string, names: Names): Generator<FormatPart> {
  function* values(): Generator<unknown> {
    for (const [line] of text.matchAll(LINE)) if (line.trim() !== '') yield parseJson(line);
  }
  yield* readAll(values(), '', names);
}

/** @param outlet Whose they all are, where the file says so; empty where it doesn't. */
function* readAll(values: Iterable<unknown>, outlet: string, names: Names): Generator<FormatPart> {
  let number = 0;
  let articles = 0;
  const told = new Set<string>();
  for (const value of values) {
    number += 1;
    const name = `${number}`;
    const record = recordOf(value);
    const mapping = record === null ? null : mapNames([...record.keys()], names);
    if (record === null || mapping === null) {
      yield { name, kind: 'left-out', reason: { kind: 'no-text-field' } };
      continue;
    }
    articles += 1;
    const own =
      mapping.has('publisher') || outlet === '' ? record : new Map([...record, ['publisher', outlet]]);
    const whole = mapNames([...own.keys()], names) ?? mapping;
    const part = readRecord(own, whole, name);
    const description = describeMapping(mapping);
    yield told.has(description) || isMapped([...record.keys()], names) ? part : tell(part, mapping);
    told.add(description);
  }
  if (articles === 0 && number === 0) throw new Error('it holds no articles');
}

/** Says how the names were read. */
function tell(part: FormatPart, mapping: Mapping): FormatPart {
  if (part.kind !== 'draft') return part;
  return { ...part, faults: [{ kind: 'guessed-mapping', mapping: describeMapping(mapping) }] };
}

function recordOf(value: unknown): StoredRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

/** Under what names programs keep lists. */
const LISTS = [
  'items',
  'articles',
  'results',
  'data',
  'docs',
  'documents',
  'entries',
  'stories',
  'posts',
  'hits',
  'response',
];
const FEED = /jsonfeed\.org/u;

function listRecords(
  value: unknown,
): { readonly values: readonly unknown[]; readonly outlet: string } | null {
  if (Array.isArray(value)) return { values: value, outlet: '' };
  const record = recordOf(value);
  if (record === null) return null;
  for (const name of LISTS) {
    const list = record.get(name);
    const inner = Array.isArray(list) ? list : listRecords(list)?.values;
    if (inner === undefined) continue;
    const title = record.get('title');
    const isFeed = FEED.test(String(record.get('version') ?? ''));
    return { values: inner, outlet: isFeed && typeof title === 'string' ? title : '' };
  }
  return null;
}
