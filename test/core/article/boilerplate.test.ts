import { describe, expect, test } from 'vitest';
import { isBoilerplate, isBoilerplateSentence } from '../../../src/core/article/boilerplate.ts';

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

describe('isBoilerplateSentence', () => {
  test.each([
    'Video player was slow to load content Video content never loaded Ad froze',
    '1. How relevant is this ad to you?',
    'We use cookies to improve this site.',
    'Sign up here to get our weekly newsletter.',
    'Read more: The pier in pictures',
    'Follow Ada Lind on Twitter @adalind.',
    'By Ada Lind and Bo Ode',
    'Photo: Ada Lind',
    'Ada Lind/AFP/Getty Images',
    'The Associated Press',
    'Ada Lind contributed to this report.',
    '© 2024 The Desk. All rights reserved.',
    'Editor’s Note: This story was updated.',
  ])('knows %j', (sentence) => {
    expect(isBoilerplateSentence(sentence)).toBe(true);
  });

  test.each([
    'By Monday the pier had fallen, and nobody had seen it.',
    'The photographer was paid by the party.',
    'Lind contributed to the campaign.',
    'The senator baked cookies for the voters.',
    'Read the letter, she told the court, and then decide.',
    'They signed up for the marathon.',
    'The tally was kept by the Associated Press.',
  ])('leaves %j alone', (sentence) => {
    expect(isBoilerplateSentence(sentence)).toBe(false);
  });
});
