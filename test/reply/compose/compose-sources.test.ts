import { expect, test } from 'vitest';
import type { SourceReading } from '../../../src/core/reading-report.ts';
import { composeSources } from '../../../src/reply/compose/compose-sources.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';

const READ: SourceReading = {
  ...{ url: 'https://post.example/feed', outlet: 'The Post', result: 'read', line: '2 new articles' },
  ...{ lastRead: '2026-11-30T12:05:07.000Z', next: '2026-11-30T12:35:07.000Z', articles: 12, leftOut: [] },
};

test('says when each source was read, with what result, those that failed first', () => {
  const failed: SourceReading = {
    ...{ ...READ, url: 'https://mail.example/rss', outlet: null, result: 'failed', articles: 0 },
    ...{ line: 'mail.example answered 404', leftOut: ['https://mail.example/1: robots.txt forbids it'] },
  };
  const unread: SourceReading = { ...READ, outlet: 'The Mail', result: 'unread', lastRead: null };
  expect(toPlainText({ nodes: composeSources([READ, failed, unread]) })).toMatchInlineSnapshot(`
    "
    Follows 3 sources, 1 of them could not be read:
    https://mail.example/rss: 30 November 2026, 12:05 UTC: not read: mail.example answered 404 (0 articles in all), again from 30 November 2026, 12:35 UTC
    The Post: https://post.example/feed · 30 November 2026, 12:05 UTC: 2 new articles (12 articles in all), again from 30 November 2026, 12:35 UTC
    The Mail: https://post.example/feed · not read yet
    Left out https://mail.example/1: robots.txt forbids it."
  `);
});

test('says nothing where nothing is followed', () => {
  expect(composeSources([])).toEqual([]);
  expect(composeSources()).toEqual([]);
});

test('shows no more than can be read', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...READ, url: `https://post.example/${index}` }));
  expect(toPlainText({ nodes: composeSources(many) })).toContain('10 other sources');
});
