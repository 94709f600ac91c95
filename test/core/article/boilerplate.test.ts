import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/core/article/boilerplate.ts';

describe('isBoilerplate', () => {
  test.each(['Comment on this Article Via Your Disqus Account', 'READ  MORE', ' Advertisement\n'])(
    'knows %j',
    (paragraph) => {
      expect(isBoilerplate(paragraph)).toBe(true);
    },
  );

  test.each(['', 'Read more books, she said.', 'The advertisement ran for a week.'])(
    'leaves %j alone',
    (paragraph) => {
      expect(isBoilerplate(paragraph)).toBe(false);
    },
  );
});
