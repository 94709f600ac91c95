import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { decodeReferences } from '../../../src/core/article/page/html-page.ts';

/** A saved page, and what people or an outlet's own parser say is on it. */
export interface GoldPage {
  /** Among all pages: the set, then the page's own name. */
  readonly name: string;
  readonly set: PageSet;
  readonly bytes: Uint8Array;
  /** Empty where only the headline is known. */
  readonly paragraphs: readonly string[];
  /** Null where the set does not say. */
  readonly headline: string | null;
  /** The headings of the first rank, as the page shows them. */
  readonly shown: readonly string[];
  /** ISO 8601, or as Python writes it; null where the set does not say. */
  readonly date: string | null;
}

/** Where a page is from. */
export type PageSet = (typeof PAGE_SETS)[number];

export const PAGE_SETS = ['benchmark', 'fundus', 'readability'] as const;

const LINE_BREAKS = /\n+/u;

/** Reads the sets that lie in a folder; each is a checkout of its repository, and none need be there. */
export async function* readGoldPages(directory: string): AsyncGenerator<GoldPage> {
  yield* readBenchmark(path.join(directory, 'benchmark'));
  yield* readFundus(path.join(directory, 'fundus'));
  yield* readReadability(path.join(directory, 'readability'));
}

const BENCHMARK = z.record(z.string(), z.object({ articleBody: z.string() }));

async function* readBenchmark(directory: string): AsyncGenerator<GoldPage> {
  const file = await readIfThere(path.join(directory, 'ground-truth.json'));
  if (file === null) return;
  for (const [id, { articleBody }] of Object.entries(BENCHMARK.parse(JSON.parse(file)))) {
    const bytes = gunzipSync(await readFile(path.join(directory, 'html', `${id}.html.gz`)));
    const paragraphs = articleBody.split(LINE_BREAKS);
    yield {
      name: `benchmark/${id}`,
      set: 'benchmark',
      bytes,
      paragraphs,
      headline: null,
      shown: [],
      date: null,
    };
  }
}

const LINES = z.array(z.string()).default([]);
const FUNDUS = z.record(
  z.string(),
  z.object({
    body: z.object({
      summary: LINES,
      sections: z.array(z.object({ headline: LINES, paragraphs: LINES })),
    }),
    title: z.string().nullish(),
    publishing_date: z.string().nullish(),
  }),
);
const FUNDUS_PAGES = 'tests/resources/parser/test_data';
const PAGE_FILE = /^(?<outlet>.+?)_\d{4}_\d\d_\d\d\.html\.gz$/u;

/** An outlet's expected values and its pages are both in the order in which its parser changed. */
async function* readFundus(directory: string): AsyncGenerator<GoldPage> {
  for (const country of await namesIn(path.join(directory, FUNDUS_PAGES))) {
    const folder = path.join(directory, FUNDUS_PAGES, country);
    const files = (await namesIn(folder)).filter((name) => name.endsWith('.html.gz'));
    for (const outlet of new Set(files.flatMap((name) => PAGE_FILE.exec(name)?.groups?.['outlet'] ?? []))) {
      const expected = FUNDUS.parse(JSON.parse(await readFile(path.join(folder, `${outlet}.json`), 'utf8')));
      const pages = files.filter((name) => PAGE_FILE.exec(name)?.groups?.['outlet'] === outlet);
      const versions = Object.keys(expected).toSorted(inVersionOrder);
      for (const [index, page] of pages.entries()) {
        const { body, title, publishing_date } = expected[versions[index] ?? ''] ?? {};
        const sections = body?.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
        const bytes = gunzipSync(await readFile(path.join(folder, page)));
        yield {
          name: `fundus/${country}/${page.replace('.html.gz', '')}`,
          set: 'fundus',
          bytes,
          shown: headingsOf(bytes),
          paragraphs: [...(body?.summary ?? []), ...(sections ?? [])],
          headline: title ?? null,
          date: publishing_date ?? null,
        };
      }
    }
  }
}

function inVersionOrder(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

const READABILITY = z.object({ title: z.string().nullish(), publishedTime: z.string().nullish() });
const READABILITY_PAGES = 'test/test-pages';

/** Its expected texts are what Readability itself gives, so no paragraphs are taken from them. */
async function* readReadability(directory: string): AsyncGenerator<GoldPage> {
  for (const name of await namesIn(path.join(directory, READABILITY_PAGES))) {
    const folder = path.join(directory, READABILITY_PAGES, name);
    const stated = READABILITY.parse(
      JSON.parse(await readFile(path.join(folder, 'expected-metadata.json'), 'utf8')),
    );
    const bytes = await readFile(path.join(folder, 'source.html'));
    yield {
      name: `readability/${name}`,
      set: 'readability',
      bytes,
      shown: headingsOf(bytes),
      paragraphs: [],
      headline: stated.title ?? null,
      date: stated.publishedTime ?? null,
    };
  }
}

const HEADING = /<h1\b[^>]*>(?<inside>[\s\S]{1,2000}?)<\/h1>/giu;
const TAG = /<[^>]*>/gu;

function headingsOf(bytes: Uint8Array): readonly string[] {
  const html = new TextDecoder().decode(bytes);
  return [...html.matchAll(HEADING)].map(({ groups }) =>
    decodeReferences((groups?.['inside'] ?? '').replace(TAG, '')),
  );
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('_')).toSorted();
  } catch {
    return [];
  }
}
