import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../add/keep-file.ts';
import { codeOf } from '../left-out.ts';

const SEEN = z.object({
  /** When it was last fetched; ISO 8601. */
  at: z.string(),
  /** When it had last changed, as its list said; milliseconds since 1970. */
  updated: z.number().nullable(),
  /** Why it was left out; absent if it was not. */
  line: z.string().optional(),
});

const PENDING = z.object({
  url: z.string(),
  updated: z.number().nullable(),
  published: z.string().nullable(),
  /** How often it was tried. */
  tries: z.number(),
});

const SOURCE = z.object({
  /** When it was last read, and when it is due next; ISO 8601. */
  lastRead: z.string(),
  next: z.string(),
  /** `read`: something came; `unchanged`: nothing has changed; `failed`: it could not be read. */
  result: z.enum(['read', 'unchanged', 'failed']),
  /** The result in words. */
  line: z.string(),
  /** Readings in a row that failed. */
  failures: z.number(),
  /** How many articles it has brought in all. */
  articles: z.number(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Where it has moved for good; null: it has not. */
  movedTo: z.string().nullable(),
  /** A line for each thing that was left out, the latest first. */
  leftOut: z.array(z.string()),
  /** What was fetched because of it, by address. */
  seen: z.record(z.string(), SEEN),
  /** What is still to be fetched. */
  pending: z.array(PENDING),
  /** The stamps of the lists that it leads to, by address. */
  lists: z.record(z.string(), z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() })),
});

const STATE = z.object({ version: z.literal(1), sources: z.record(z.string(), SOURCE) });

/** What is known of a source from its readings. */
export type SourceState = z.output<typeof SOURCE>;
/** What is still to be fetched because of a source. */
export type Pending = z.output<typeof PENDING>;
/** What is known of all sources, by address. */
export type SourcesState = Map<string, SourceState>;

/** The state of a source that was never read. */
export const UNREAD: SourceState = {
  ...{ lastRead: '', next: '', result: 'unchanged', line: 'not read yet', failures: 0, articles: 0 },
  ...{ etag: null, lastModified: null, movedTo: null, leftOut: [], seen: {}, pending: [], lists: {} },
};

/** Reads the file. A missing one is empty; a damaged one too, with a line that says so. */
export async function loadState(
  file: string,
): Promise<{ readonly state: SourcesState; readonly line: string | null }> {
  try {
    const { sources } = STATE.parse(JSON.parse(await readFile(file, 'utf8')));
    return { state: new Map(Object.entries(sources)), line: null };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { state: new Map(), line: null };
    return {
      state: new Map(),
      line: `${file} cannot be read: all sources are read as if for the first time.`,
    };
  }
}

/** Writes the file, whole or not at all. @throws the file system's error. */
export async function saveState(file: string, state: SourcesState): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: OWNER_ONLY });
  const sources = Object.fromEntries(state);
  await writeWhole(file, `${JSON.stringify({ version: 1, sources }, null, 1)}\n`);
}

const OWNER_ONLY = 0o700;
