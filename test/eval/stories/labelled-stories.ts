import { readdir, readFile } from 'node:fs/promises';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';

/** An article and the story to which it belongs. */
export interface LabelledArticle extends QuotedArticle {
  readonly story: string;
}

const STORY = /^## (?<story>[\w-]+)$/u;
const ARTICLE = /^@ (?<publisher>[^|]+) \| (?<date>[\d-]+) \| (?<headline>.+)$/u;

/**
 * Reads the articles of a folder: in each file a line `## story` before the articles of a story, a line
 * `@ outlet | date | headline` before the text of each.
 *
 * @throws Error where a line stands before the first article.
 */
export async function readLabelledStories(directory: URL): Promise<readonly LabelledArticle[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, `${directory}/`), 'utf8') })),
  );
  const drafts = files.flatMap(({ name, text }) => readDrafts(name, text));
  return Promise.all(drafts.map(toArticle));
}

interface Draft {
  readonly path: string;
  readonly story: string;
  readonly frontMatter: string;
  readonly lines: string[];
}

function readDrafts(file: string, text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let story = '';
  for (const line of text.split('\n')) {
    const { publisher, date, headline } = ARTICLE.exec(line)?.groups ?? {};
    story = STORY.exec(line)?.groups?.['story'] ?? story;
    if (publisher !== undefined && headline !== undefined) {
      const path = `${file.replace('.txt', '')}/${story}-${drafts.length}.txt`;
      const known = { headline, publisher: publisher.trim(), datePublished: date };
      const keys = Object.entries(known).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      drafts.push({ path, story, frontMatter: ['---', ...keys, '---', ''].join('\n'), lines: [] });
    } else if (line.trim() !== '' && !STORY.test(line)) {
      const last = drafts.at(-1);
      if (last === undefined) throw new Error(`${file}: no article begins before “${line}”.`);
      last.lines.push(line);
    }
  }
  return drafts;
}

async function toArticle({ path, story, frontMatter, lines }: Draft): Promise<LabelledArticle> {
  const read = await parseArticle({ id: path, path, text: `${frontMatter}${lines.join('\n')}\n` });
  if (read.kind !== 'article') throw new Error(`${path} is no article: ${read.reason}.`);
  return { ...quoteArticle(read.article), story };
}
