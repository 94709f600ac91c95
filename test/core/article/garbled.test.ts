import { describe, expect, test } from 'vitest';
import { isGarbled } from '../../../src/core/article/garbled.ts';

describe('isGarbled', () => {
  test.each([
    'â€œThe bridge is safe,â€\u009d said Ada Holm. â€œIt is.â€\u009d',
    'The cafÃ© near the pÃ¢tisserie on the crÃ¨merieâ€™s street',
  ])('is true of %s', (text) => {
    expect(isGarbled(text)).toBe(true);
  });

  test.each([
    '“The bridge is safe,” said Ada Holm.',
    'São Paulo, Â and Ã: Brazilian letters in a row, as in “CÂMARA” and “SÃO”',
    'One page said â€œ where it meant a mark.',
    '',
  ])('is false of %s', (text) => {
    expect(isGarbled(text)).toBe(false);
  });
});
