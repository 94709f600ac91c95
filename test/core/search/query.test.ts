import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { isQuery, MAX_QUERY_LENGTH, readQuery } from '../../../src/core/search/query.ts';

function fragmentsOf(text: string): readonly string[] {
  const query = readQuery(text, english.words);
  return isQuery(query) ? query.fragments.map((words) => words.map(({ form }) => form).join(' ')) : [];
}

describe('readQuery', () => {
  it.each([
    ['the tide … the wall', ['the tide', 'the wall']],
    ['the tide...the wall', ['the tide', 'the wall']],
    ['the tide . . . the wall', ['the tide', 'the wall']],
    ['… the tide [...]', ['the tide']],
    ['the tide. the wall', ['the tide the wall']],
  ])('parts %j at ellipses', (text, fragments) => {
    expect(fragmentsOf(text)).toEqual(fragments);
  });

  it.each([
    ['', { reason: 'empty' }],
    ['\u0000 \n', { reason: 'no-words' }],
    ['🎉 …!', { reason: 'no-words' }],
    ['\uDC00', { reason: 'no-words' }],
    ['x'.repeat(MAX_QUERY_LENGTH + 1), { reason: 'too-long', length: MAX_QUERY_LENGTH + 1 }],
  ])('refuses %j', (text, fault) => {
    expect(readQuery(text, english.words)).toEqual(fault);
  });

  it('reads a text of the greatest length', () => {
    expect(isQuery(readQuery('x'.repeat(MAX_QUERY_LENGTH), english.words))).toBe(true);
  });
});
