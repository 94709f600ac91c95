import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseFile } from '../../../src/corpus/analysis/parse-file.ts';
import { leftOutLine } from '../../../src/corpus/left-out.ts';
import type { GoldPage } from './gold-page.ts';

/** What a program makes of a page. */
export interface ReadPage {
  readonly text: string;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
}

/** Reads pages; ours, or a file of what another program gave. */
export type PageReader = (page: GoldPage) => Promise<ReadPage>;

const NOTHING: ReadPage = { text: '', headline: null, datePublished: null, publisher: null };

/** Reads as the archive does. Paragraphs count, and nothing else of the text. */
export async function readOwn({ name, bytes }: GoldPage, tell: (line: string) => void): Promise<ReadPage> {
  const parsed = await parseFile({ path: `${name}.html`, bytes });
  if (parsed.kind === 'left-out') {
    tell(leftOutLine({ path: name, reason: parsed.reason }));
    return NOTHING;
  }
  const { article } = parsed;
  const text = article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
  return { ...article, text };
}

const SYSTEM = z.record(
  z.string(),
  z.object({
    text: z.string(),
    headline: z.string().nullish(),
    datePublished: z.string().nullish(),
    publisher: z.string().nullish(),
  }),
);

/** What another program gave, by the page's name. A page that it has nothing for counts as read empty. */
export async function readSystem(file: string): Promise<PageReader> {
  const pages = SYSTEM.parse(JSON.parse(await readFile(file, 'utf8')));
  return async ({ name }) => {
    const { text = '', headline, datePublished, publisher } = pages[name] ?? {};
    return {
      text,
      headline: headline ?? null,
      datePublished: datePublished ?? null,
      publisher: publisher ?? null,
    };
  };
}
