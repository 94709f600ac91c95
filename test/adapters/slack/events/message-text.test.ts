import { expect, test } from 'vitest';
import { readMessageText } from '../../../../src/adapters/slack/events/message-text.ts';

function section(text: string) {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

test.each([
  [{ text: 'a &amp; b' }, 'a & b'],
  [{ text: '', attachments: [{ text: '“Who is paying?”', fallback: '[a message]' }] }, '“Who is paying?”'],
  [{ text: 'look', attachments: [{ fallback: 'only this' }] }, 'look\nonly this'],
  [{ text: null, attachments: null }, ''],
  [{ blocks: [section('Who is *paying* &amp; why?')] }, 'Who is *paying* & why?'],
  [{ text: 'typed', blocks: [section('typed')] }, 'typed'],
  [{ text: 'An alert', bot_id: 'B1', blocks: [section('“Who is paying?”')] }, '“Who is paying?”'],
  [{ text: 'An alert', bot_id: 'B1', blocks: [{ type: 'divider' }] }, 'An alert'],
  [{ attachments: [{ fallback: '[no preview]', blocks: [section('inside')] }] }, 'inside'],
  [{ files: [] }, ''],
  [null, ''],
])('%j has the words %j', (message, expected) => {
  expect(readMessageText(message)).toBe(expected);
});
