import { expect, test } from 'vitest';
import { readHtml } from '../../../../src/core/article/page/read-html.ts';

const PAID =
  '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry closes", "isAccessibleForFree": VALUE}</script>';
const BEGINNING =
  '<p>The old ferry of Wexmoor has closed for good, the council said on Monday. Its last trip was on Sunday night.</p>';
const WHOLE = `${BEGINNING}${'<p>“We shall miss it very much, all of us here on the island,” said Ana Ruiz, who took it every day.</p>'.repeat(10)}`;

const faultsOf = (body: string, head = '') => {
  const read = readHtml(
    `<html lang="en"><head>${head}</head><body><article><h1>Ferry closes</h1>${body}</article></body></html>`,
  );
  return read.kind === 'article' ? read.faults.map(({ kind }) => kind) : read.reason;
};

test.each([
  ['that says so for machines', BEGINNING, PAID.replace('VALUE', 'false')],
  ['that says so as a word', BEGINNING, PAID.replace('VALUE', '"False"')],
  ['that asks for a subscription', `${BEGINNING}<div>Subscribe now to continue reading.</div>`, ''],
  ['that is for members', `${BEGINNING}<div>This article is for subscribers only</div>`, ''],
])('the beginning of an article is told of a page %s', (_, body, head) => {
  expect(faultsOf(body, head)).toEqual(['beginning-only']);
});

test.each([
  ['that is short', BEGINNING, ''],
  ['that is for everybody', BEGINNING, PAID.replace('VALUE', 'true')],
  ['that has all of it', WHOLE, PAID.replace('VALUE', 'false')],
  ['that has all of it and asks for a subscription', `${WHOLE}<div>Subscribe to continue reading.</div>`, ''],
  [
    'that quotes such words',
    `${BEGINNING}<p>“Sign in,” said Ana Ruiz. “Reading goes on, and I like to read this.”</p>`,
    '',
  ],
])('nothing is told of a page %s', (_, body, head) => {
  expect(faultsOf(body, head)).toEqual([]);
});
