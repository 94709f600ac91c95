import { expect, test } from 'vitest';
import { pageOf } from '../../../src/core/article/page-of.ts';

const URL_OF_FERRY = 'https://coast.example/2024/ferry';

test.each([
  ['its address', URL_OF_FERRY, 'a.md', URL_OF_FERRY],
  ['its address without what leads into it', `${URL_OF_FERRY}/#talks`, 'b.md', URL_OF_FERRY],
  ['its file where there is no address', null, 'a.md', 'a.md'],
  ['its file where the address is the outlet’s', 'https://coast.example/', 'a.md', 'a.md'],
])('a page is known by %s', (_, url, path, page) => {
  expect(pageOf({ url, path })).toBe(page);
});
