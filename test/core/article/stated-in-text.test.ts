import { describe, expect, test } from 'vitest';
import { feedCredit, leadingDate } from '../../../src/core/article/stated-in-text.ts';

describe('leadingDate', () => {
  test.each([
    [' date 2024-10-18 Around 100', '2024-10-18', 16],
    ['Date: 2024-10-18\nAround', '2024-10-18', 16],
    ['date 2024-10-18T09:30:00Z', '2024-10-18T09:30:00Z', 25],
  ])('reads %j', (text, datePublished, end) => {
    expect(leadingDate(text)).toEqual({ datePublished, end });
  });

  test.each([
    'On the date 2024-10-18 it began',
    'date 2024-13-45 Around',
    'date 2024-10-18, around',
    'date of birth',
    'dated 2024-10-18',
    '2024-10-18 Around',
    '',
  ])('leaves %j alone', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});

describe('feedCredit', () => {
  test.each([
    ['The post Staffers Fly Out. appeared first on The Pulse.', 'Staffers Fly Out.', 'The Pulse'],
    ['The post 100+ Staffers first appeared on The Pulse.', '100+ Staffers', 'The Pulse'],
    ['The post “Who Pays?”  appeared first on\nSalon.com.', '“Who Pays?”', 'Salon.com'],
    ['The post It Appeared first on Mars appeared first on Space', 'It Appeared first on Mars', 'Space'],
  ])('reads %j', (paragraph, headline, publisher) => {
    expect(feedCredit(paragraph)).toEqual({ headline, publisher });
  });

  test.each([
    'The post first appeared on Instagram.',
    'The post, which Mr Farage has deleted, first appeared on X.',
    'The post by Ms Patel appeared first on LinkedIn.',
    'The post Ms Patel wrote appeared first on the network.',
    'A version of this story first appeared on CNN.',
    'She said: The post Staffers Fly Out appeared first on The Pulse.',
    `The post ${'A'.repeat(1000)} appeared first on The Pulse.`,
    '',
  ])('leaves %j alone', (paragraph) => {
    expect(feedCredit(paragraph)).toBeNull();
  });
});
