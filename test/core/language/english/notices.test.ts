import { describe, expect, test } from 'vitest';
import { findNotice } from '../../../../src/core/language/english/notices.ts';

function read(text: string, headline: string | null = null) {
  return findNotice({ headline, prose: text, paragraphs: [{ start: 0, end: text.length }] });
}

describe('what an article says of itself', () => {
  test.each([
    'Retraction: the harbour master never said so.',
    'RETRACTED — The pier was sound',
    'Editor’s note: This story has been retracted.',
    'This article has been withdrawn because its source could not be found.',
  ])('is a retraction: %s', (text) => {
    expect(read(text)).toBe('retracted');
    expect(read('The pier fell.', text)).toBe('retracted');
  });

  test.each([
    'Correction: Ana Ruiz spoke of two years.',
    'Corrections and clarifications: the name was wrong.',
    'Correction, March 3, 2026: The name was wrong.',
    'This article was amended on 3 March 2026 to correct a name.',
    'An earlier version of this article misquoted the harbour master.',
    '* This story has been corrected to show that the pier was of wood.',
  ])('is a correction: %s', (text) => {
    expect(read(text)).toBe('corrected');
  });

  test.each([
    'The journal retracted the paper on piers.',
    'This report was withdrawn by the harbour board.',
    'Corrections officers closed the pier.',
    'Retraction of the bridge took an hour.',
    'This story has been updated.',
    'The minister said this article was amended.',
  ])('is none: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
