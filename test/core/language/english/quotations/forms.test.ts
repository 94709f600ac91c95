import { expect, test } from 'vitest';
import { parseArticle } from '../../../../../src/core/article/parse-article.ts';
import { findQuotations } from '../../../../../src/core/language/english/quotations/find-quotations.ts';

const LONG =
  '<p>The harbour was full on the day of the vote, and nobody in the town knew what would come of it.</p>';
const PAGE = `<html><body><article><h1>Bridge</h1>${LONG.repeat(4)}<p>Ana Ruiz wrote in a statement on Monday:</p>
<blockquote><p>The bridge is closed to lorries.</p><p>It opens in May for cars.</p></blockquote>${LONG.repeat(4)}</article></body></html>`;

test.each<readonly [what: string, path: string, text: string, expected: readonly string[]]>([
  [
    'a block quotation of two paragraphs',
    'a.md',
    'Ana Ruiz said in a statement:\n\n> The bridge is closed.\n>\n> It opens in May.\n\nThe board met on Monday.',
    ['Ana Ruiz: The bridge is closed. / It opens in May.'],
  ],
  [
    'a block quotation of a page',
    'a.html',
    PAGE,
    ['Ana Ruiz: The bridge is closed to lorries. / It opens in May for cars.'],
  ],
  [
    'a block quotation that nobody announces',
    'a.md',
    'The board met on Monday.\n\n> The bridge is closed.\n\nIt went home.',
    [],
  ],
  [
    'a heading with a full stop, which goes on from nobody',
    'a.md',
    '“We are full,” said Ana Ruiz.\n\n## “The quay is far too short.”\n\n“The quay is far too short,” said Ken Ode.',
    [
      'Ana Ruiz: “We are full,”',
      'Ken Ode: “The quay is far too short.”',
      'Ken Ode: “The quay is far too short,”',
    ],
  ],
])('%s', async (_what, path, text, expected) => {
  const parsed = await parseArticle({ id: 'a', path, text });
  if (parsed.kind !== 'article') throw new Error(parsed.reason);
  const { article } = parsed;
  const found = findQuotations(article).filter(({ kind }) => kind !== 'indirect');
  expect(
    found.map(({ speaker, parts }) => {
      const said = parts.map(({ start, end }) => article.text.slice(start, end));
      return `${speaker?.name}: ${said.join(' / ')}`;
    }),
  ).toEqual(expected);
});
