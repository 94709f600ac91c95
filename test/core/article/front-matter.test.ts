import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/core/article/front-matter.ts';
import { NO_METADATA } from '../../../src/core/article/metadata.ts';

const withYaml = (yaml: string) => `---\n${yaml}\n---\nText.`;

describe('readFrontMatter', () => {
  test('reads every field and ends where the text begins', () => {
    const yaml = [
      'headline: "Labour: 100 staff fly out"',
      'publisher:  GB News ',
      'author: Ann Bell',
      'datePublished: 2024-10-18',
      'url: https://example.com/1',
      'lang: en-GB',
      'tags: [a, b]',
    ].join('\n');
    const text = withYaml(yaml);
    expect(readFrontMatter(text)).toEqual({
      end: text.indexOf('Text.'),
      metadata: {
        headline: 'Labour: 100 staff fly out',
        publisher: 'GB News',
        author: 'Ann Bell',
        datePublished: '2024-10-18',
        url: 'https://example.com/1',
      },
      language: 'en-GB',
      faults: [],
    });
  });

  test.each([
    ['title: Labour', { headline: 'Labour' }],
    ['title: Second\nheadline: First', { headline: 'First' }],
    ['date: 2024-10-18T09:30:00Z', { datePublished: '2024-10-18T09:30:00Z' }],
    ['author: [Ann Bell, " Carl Dean "]', { author: 'Ann Bell, Carl Dean' }],
    ['author:\n  - Ann Bell\n  - {name: Carl}', { author: 'Ann Bell' }],
    ['headline: ""\npublisher:\nauthor: []', {}],
    ['headline: null\npublisher: ~', {}],
    ['headline: 2024\npublisher: 007', { headline: '2024', publisher: '007' }],
    ['headline: &a Labour\npublisher: *a', { headline: 'Labour', publisher: 'Labour' }],
    ['headline:\n  nested: Labour', {}],
    ['headline: >\n  Labour\n  flies out', { headline: 'Labour flies out' }],
    ['# nothing: here\nheadline: Labour # comment', { headline: 'Labour' }],
    ['', {}],
  ])('reads %j', (yaml, metadata) => {
    expect(readFrontMatter(withYaml(yaml))).toMatchObject({
      metadata: { ...NO_METADATA, ...metadata },
      faults: [],
    });
  });

  test.each([
    ['date: yesterday', { kind: 'invalid-date', received: 'yesterday' }],
    ['datePublished: 2023-02-29', { kind: 'invalid-date', received: '2023-02-29' }],
    ['url: javascript:alert(1)', { kind: 'invalid-url', received: 'javascript:alert(1)' }],
  ])('reports %j', (yaml, fault) => {
    expect(readFrontMatter(withYaml(yaml))).toMatchObject({ metadata: NO_METADATA, faults: [fault] });
  });

  test.each([
    ['an open quotation mark', 'headline: "Labour', /^Missing closing "quote at line 3, column 1$/],
    ['a second colon', 'headline: Labour: 100 staff', /at line 2/],
    ['the same field twice', 'url: a\nheadline: a\nheadline: b', /at line 4/],
    ['more aliases than anyone writes', `a: &a [x]\nb: [${'*a, '.repeat(200)}]`, /alias/],
    [
      'aliases of aliases',
      [
        'a: &a [x, x, x, x, x, x]',
        'b: &b [*a, *a, *a, *a, *a]',
        'c: &c [*b, *b, *b, *b, *b]',
        'd: [*c, *c, *c, *c, *c]',
      ].join('\n'),
      /alias/,
    ],
    ['brackets nested too deep', `a: ${'['.repeat(90_000)}`, /nested deeper than 50 levels/],
    ['maps nested too deep', `a: ${'{a: '.repeat(51)}`, /nested deeper/],
    ['lists nested too deep in a line', `a:\n  ${'- '.repeat(51)}b`, /nested deeper/],
    [
      'lines indented too deep',
      `a:\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`,
      /nested deeper/,
    ],
    ['a hundred thousand characters', `a: ${'b'.repeat(100_000)}`, /longer than 100000/],
  ])('knows nothing and says why: %s', (_, yaml, detail) => {
    const text = withYaml(yaml);
    expect(readFrontMatter(text)).toEqual({
      end: text.indexOf('Text.'),
      metadata: NO_METADATA,
      language: null,
      faults: [{ kind: 'invalid-front-matter', detail: expect.stringMatching(detail) }],
    });
  });

  test.each([
    ['no dashes', 'headline: Labour\n---\n'],
    ['dashes later', 'Text.\n---\nheadline: Labour\n---\n'],
    ['no closing line', '---\nheadline: Labour\n'],
    ['running text between rules', '---\nLabour flies out.\n---\nText.'],
    ['a list between rules', '---\n- a\n- b\n---\n'],
    ['more than dashes', '--- a\nheadline: Labour\n---\n'],
    ['nothing', ''],
  ])('finds none: %s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  test.each([
    '---\r\nheadline: Labour\r\n---\r\n',
    '---\nheadline: Labour\n...\n',
    '--- \nheadline: Labour\n---',
  ])('accepts %j', (text) => {
    expect(readFrontMatter(text)).toMatchObject({ end: text.length, metadata: { headline: 'Labour' } });
  });
});
