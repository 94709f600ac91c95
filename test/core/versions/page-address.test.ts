import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/core/versions/page-address.ts';

test.each([
  ['https://www.post.example/pier/', 'post.example/pier'],
  ['http://post.example/pier?utm_source=mail&id=7#top', 'post.example/pier?id=7'],
  ['https://m.post.example/pier', 'post.example/pier'],
  ['https://post.example/', null],
  ['https://post.example/?utm_source=mail', null],
  ['no address', null],
  [null, null],
])('%s is the page %s', (url, page) => {
  expect(pageAddress(url)).toBe(page);
});
