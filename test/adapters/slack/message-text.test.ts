import { expect, test } from 'vitest';
import { readMessageText } from '../../../src/adapters/slack/message-text.ts';

test.each([
  [{ text: 'a &amp; b' }, 'a & b'],
  [{ text: '', attachments: [{ text: '“Who is paying?”', fallback: '[a message]' }] }, '“Who is paying?”'],
  [{ text: 'look', attachments: [{ fallback: 'only this' }] }, 'look\nonly this'],
  [{ text: null, attachments: null }, ''],
  [{ files: [] }, ''],
  [null, ''],
])('%j has the words %j', (message, expected) => {
  expect(readMessageText(message)).toBe(expected);
});
