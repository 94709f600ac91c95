import { describe, expect, test } from 'vitest';
import { parseJsonLd } from '../../../../src/core/article/page/parse-json-ld.ts';

describe('parseJsonLd', () => {
  test.each<[what: string, script: string]>([
    ['JSON', '{"headline":"A"}'],
    ['a comma too many', '{"headline":"A",}'],
    ['a semicolon behind it', '{"headline":"A"};'],
    ['single marks', "{'headline': 'A'}"],
    ['a comment', '/* by us */ {"headline":"A"}'],
    ['a CDATA section', '\n//<![CDATA[\n{"headline":"A"}\n//]]>\n'],
    ['an HTML comment', '<!-- {"headline":"A"} -->'],
  ])('reads %s', (_, script) => {
    expect(parseJsonLd(script)).toEqual({ headline: 'A' });
  });

  test('reads a line break in a string', () => {
    expect(parseJsonLd('{"headline":"A\nB"}')).toEqual({ headline: 'A\nB' });
  });

  test('gives null for nothing, and takes no harm from what nests without end', () => {
    expect(parseJsonLd('  ')).toBeNull();
    expect(() => parseJsonLd('{"a":'.repeat(50_000))).not.toThrow();
    expect(() => parseJsonLd('['.repeat(400_000))).not.toThrow();
  });
});
