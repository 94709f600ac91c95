import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../src/core/article/headline-span.ts';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { slice } from '../../../src/core/span.ts';

async function found(text: string, path = 'story.md'): Promise<string | null> {
  const parsed = await parseArticle({ id: 'a', path, text });
  if (parsed.kind !== 'article') throw new Error('no article');
  const span = findHeadline(parsed.article);
  return span === null ? null : slice(text, span);
}

const BODY = '\n\nThe port of Lorne opens again.\n';

describe('the headline is found in the text', () => {
  test.each([
    ['headline: Port opens again', 'Port opens again'],
    ['headline: "Port opens: again"', 'Port opens: again'],
    ["title: 'Port opens again'", 'Port opens again'],
    ['publisher: Port opens again\nheadline: Port opens again', 'Port opens again'],
  ])('%j', async (line, headline) => {
    expect(await found(`---\n${line}\n---${BODY}`)).toBe(headline);
    expect(await found(`---\r\n${line}\r\n---${BODY}`, 'story.txt')).toBe(headline);
  });

  test('by the line that states it', async () => {
    const text = `---\npublisher: Port opens\nheadline: Port opens\n---${BODY}`;
    const parsed = await parseArticle({ id: 'a', path: 'a.md', text });
    expect(parsed.kind === 'article' && findHeadline(parsed.article)?.start).toBe(
      text.lastIndexOf('Port opens'),
    );
  });
});

describe('the headline is not found', () => {
  test.each([
    ['where it is written with escapes', '---\nheadline: "The \\"port\\" opens"\n---'],
    ['where it is on several lines', '---\nheadline: >\n  Port opens\n  again\n---'],
    ['where there is none', '---\npublisher: The Gazette\n---'],
  ])('%s', async (_, head) => {
    expect(await found(`${head}${BODY}`)).toBeNull();
  });

  test('where it is a heading of the text, which is a paragraph', async () => {
    expect(await found(`# Port opens again${BODY}`)).toBeNull();
  });

  test('where somebody filled it in', async () => {
    const text = `---\nheadline: Port opens\n---${BODY}`;
    const parsed = await parseArticle({ id: 'a', path: 'a.md', text });
    if (parsed.kind !== 'article') throw new Error('no article');
    expect(findHeadline({ ...parsed.article, filledIn: ['headline'] })).toBeNull();
  });
});
