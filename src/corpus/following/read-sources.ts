import { parseYaml } from '../../core/article/bounded-yaml.ts';
import { printable } from '../left-out.ts';
import { SOURCES_FILE } from '../side-files/side-file-names.ts';
import type { FollowedSource, SourcesFile } from './source.ts';

/** How many sources are read; further ones are left out. */
const MAX_SOURCES = 1_000;
/** Code units. */
const MAX_LENGTH = 1_000_000;
const MAX_EXCEPT = 10_000;
/** Milliseconds. */
const USUAL_INTERVAL = 30 * 60_000;
const MIN_INTERVAL = 60_000;
const MAX_INTERVAL = 30 * 86_400_000;

const NOTHING: SourcesFile = { sources: [], names: new Map(), except: [], faults: [] };

/** Reads `sources.yaml`; what cannot be used is left out and reported. */
export function readSources(text: string): SourcesFile {
  const yaml = parseYaml(text, MAX_LENGTH);
  if (yaml.kind !== 'mapping') {
    const detail = yaml.kind === 'broken' ? yaml.detail : 'it has no line such as “sources:”';
    return { ...NOTHING, faults: [`${SOURCES_FILE} cannot be read and is passed over: ${detail}.`] };
  }
  const faults: string[] = [];
  const tell = (fault: string) => faults.push(`${SOURCES_FILE}: ${fault}.`);
  const listed = listIn(yaml.fields.get('sources'), 'sources', tell);
  const sources = listed
    .slice(0, MAX_SOURCES)
    .flatMap((each, index) => readSource(each, index + 1, tell) ?? []);
  if (listed.length > MAX_SOURCES)
    tell(`only the first ${MAX_SOURCES} of ${listed.length} sources are followed`);
  const byUrl = new Map(sources.map((source) => [source.url, source]));
  if (byUrl.size < sources.length) tell('a source is named twice; what it says last counts');
  const except = listIn(yaml.fields.get('except'), 'except', tell).flatMap((each) =>
    typeof each === 'string' ? [each.trim()] : [],
  );
  for (const name of yaml.fields.keys())
    if (!KNOWN.has(String(name))) tell(`“${printed(name)}” means nothing here`);
  return {
    ...{ sources: [...byUrl.values()], names: readMaps(yaml.fields.get('map'), tell), faults },
    except: except.slice(0, MAX_EXCEPT),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['sources', 'except', 'map']);
/** What a source's address may stand behind, for people: what it is tells the file that comes. */
const ADDRESS_NAMES = ['url', 'feed', 'page', 'sitemap', 'opml', 'list'];
const SOURCE_NAMES: ReadonlySet<string> = new Set([
  ...ADDRESS_NAMES,
  ...['outlet', 'publisher', 'interval', 'since', 'map', 'name'],
]);

type Tell = (fault: string) => void;

function listIn(value: unknown, name: string, tell: Tell): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== '') tell(`“${name}” is no list`);
  return [];
}

function readSource(value: unknown, number: number, tell: Tell): FollowedSource | null {
  const where = `source ${number}`;
  const fields: ReadonlyMap<unknown, unknown> =
    typeof value === 'string' ? new Map([['url', value]]) : value instanceof Map ? value : new Map();
  const textOf = (...names: readonly string[]) =>
    names
      .map((name) => fields.get(name))
      .find((text): text is string => typeof text === 'string')
      ?.trim() ?? null;
  const url = addressOf(textOf(...ADDRESS_NAMES));
  if (url === null) {
    tell(`${where} has no address, such as “feed: https://post.example/feed”, and is not followed`);
    return null;
  }
  for (const name of fields.keys())
    if (!SOURCE_NAMES.has(String(name))) tell(`${where}: “${printed(name)}” means nothing here`);
  const interval = intervalOf(textOf('interval'));
  if (interval === null)
    tell(`${where}: the interval “${printed(textOf('interval'))}” is none from 1m to 30d; 30m is taken`);
  const since = sinceOf(textOf('since'));
  if (since === undefined)
    tell(`${where}: since “${printed(textOf('since'))}” is no date such as 2026-11-30`);
  return {
    ...{ url, outlet: textOf('outlet', 'publisher'), interval: interval ?? USUAL_INTERVAL },
    ...{ since: since ?? null, names: namesIn(fields.get('map')) },
  };
}

function addressOf(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' ? url.href : null;
}

const INTERVAL = /^(?<count>\d{1,6})\s*(?<unit>m|h|d|min(?:ute)?s?|hours?|days?)$/iu;
const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function intervalOf(text: string | null): number | null {
  if (text === null) return USUAL_INTERVAL;
  const { count = '', unit = '' } = INTERVAL.exec(text)?.groups ?? {};
  const interval = Number(count) * (UNITS[unit.slice(0, 1).toLowerCase()] ?? 0);
  return interval >= MIN_INTERVAL && interval <= MAX_INTERVAL ? interval : null;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** Undefined where it is no date. */
function sinceOf(text: string | null): string | null | undefined {
  if (text === null) return null;
  return DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function readMaps(value: unknown, tell: Tell): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (value === undefined || value === '') return new Map();
  if (!(value instanceof Map)) {
    tell('“map” names no files, such as “articles.csv: {headline: Title}”');
    return new Map();
  }
  return new Map([...value].map(([file, names]) => [String(file), namesIn(names)]));
}

/** Our names of the parts of an article, with those that a file has for them. */
function namesIn(value: unknown): ReadonlyMap<string, string> {
  if (!(value instanceof Map)) return new Map();
  return new Map(
    [...value].flatMap(([ours, theirs]) =>
      typeof ours === 'string' && typeof theirs === 'string' ? [[ours, theirs] as const] : [],
    ),
  );
}

const MAX_PRINTED = 60;

function printed(value: unknown): string {
  return printable(String(value ?? '')).slice(0, MAX_PRINTED);
}
