import { describe, expect, test } from 'vitest';
import {
  checkMetadata,
  mergeMetadata,
  NO_METADATA,
  type StatedMetadata,
} from '../../../src/core/article/metadata.ts';

const NOTHING: StatedMetadata = { headline: [], publisher: [], author: [], datePublished: [], url: [] };

describe('checkMetadata', () => {
  test('knows nothing where nothing is stated', () => {
    expect(checkMetadata(NOTHING)).toEqual({ metadata: NO_METADATA, faults: [] });
  });

  test('takes the first value that says something, on one line and trimmed', () => {
    const { metadata } = checkMetadata({
      ...NOTHING,
      headline: ['', ' \n', ' Labour\n  flies  out ', 'Other'],
    });
    expect(metadata.headline).toBe('Labour flies out');
  });

  test('takes the first date that is one, as it is written', () => {
    const dates = ['yesterday', '2024-10-18T09:30:00+01:00', '2024-10-17'];
    expect(checkMetadata({ ...NOTHING, datePublished: dates })).toEqual({
      metadata: { ...NO_METADATA, datePublished: '2024-10-18T09:30:00+01:00' },
      faults: [],
    });
  });

  test('names what it received where no date is one', () => {
    expect(checkMetadata({ ...NOTHING, datePublished: ['2023-02-29', 'yesterday'] })).toEqual({
      metadata: NO_METADATA,
      faults: [{ kind: 'invalid-date', received: '2023-02-29' }],
    });
  });

  test.each(['http://example.com/', 'HTTPS://example.com/a?b=c#d', 'https://example.com/zürich'])(
    'accepts %s',
    (url) => {
      expect(checkMetadata({ ...NOTHING, url: [url] })).toMatchObject({ metadata: { url }, faults: [] });
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://example.com/',
    '/news/1',
    '//example.com/',
    'example.com',
    'https://',
    'https://exa mple.com/',
    'https:\\\\example.com',
    'https://[::1',
  ])('refuses %s as an address', (url) => {
    expect(checkMetadata({ ...NOTHING, url: [url] })).toEqual({
      metadata: NO_METADATA,
      faults: [{ kind: 'invalid-url', received: url }],
    });
  });
});

describe('mergeMetadata', () => {
  test('takes each field from the first source that knows it', () => {
    const first = { ...NO_METADATA, headline: 'First' };
    const second = { ...NO_METADATA, headline: 'Second', author: 'Ann Bell' };
    expect(mergeMetadata(first, second)).toEqual({ ...NO_METADATA, headline: 'First', author: 'Ann Bell' });
  });
});
