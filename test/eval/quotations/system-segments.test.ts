import { expect, test } from 'vitest';
import { slice } from '../../../src/core/span.ts';
import { locate } from '../../fixtures/annotated-file.ts';
import { readMarkedText } from './marked-text.ts';
import type { SystemQuotation, SystemSpeaker } from './system-quotes.ts';
import { cutQuotations } from './system-segments.ts';

const TEXT = '“The harbour is open,” Ada Lovell said, “and so is the pier.”\nShe went home.';
const ADA: SystemSpeaker = { name: 'Ada Lovell', mention: null };

function quotation(
  words: string,
  kind: SystemQuotation['kind'] = 'direct',
  speaker: SystemSpeaker | null = null,
): SystemQuotation {
  return { ...locate(TEXT, words), kind, speaker };
}

function cut(...quotations: readonly SystemQuotation[]) {
  return cutQuotations(readMarkedText(TEXT), quotations).map((segment) => ({
    words: slice(TEXT, segment),
    outside: segment.isOutsideMarks,
    spills: segment.spills,
    speaker: segment.quotation.speaker?.name ?? null,
  }));
}

test('it makes no difference whether the marks are returned', () => {
  expect(cut(quotation('“The harbour is open,”'))).toEqual(cut(quotation('The harbour is open')));
});

test('a direct quotation that holds the reporting clause spills', () => {
  expect(cut(quotation('“The harbour is open,” Ada Lovell said, “and so is the pier.”'))).toEqual([
    { words: 'The harbour is open', outside: false, spills: true, speaker: null },
    { words: 'and so is the pier', outside: false, spills: true, speaker: null },
    { words: 'Ada Lovell said', outside: true, spills: true, speaker: null },
  ]);
});

test('a mixed quotation may have words outside marks', () => {
  expect(cut(quotation('Lovell said, “and so is the pier.”', 'mixed')).map(({ words }) => words)).toEqual([
    'and so is the pier',
  ]);
});

test('words outside marks are cut at paragraphs', () => {
  const words = cut(quotation('said, “and so is the pier.”\nShe went home')).map((segment) => segment.words);
  expect(words).toEqual(['and so is the pier', 'She went home']);
});

test('an indirect quotation has no quoted stretch', () => {
  expect(cut(quotation('“The harbour is open,”', 'indirect'))).toEqual([]);
});

test('of two quotations of the same words, one with a speaker counts', () => {
  const open = 'The harbour is open';
  expect(cut(quotation(open), quotation(open, 'mixed', ADA))).toEqual([
    { words: open, outside: false, spills: false, speaker: 'Ada Lovell' },
  ]);
});
