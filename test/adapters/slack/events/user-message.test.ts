import { expect, test } from 'vitest';
import { readPersonsMessage } from '../../../../src/adapters/slack/events/user-message.ts';

const BOT = { botUserId: 'U0' };
const EVENT = { type: 'message', user: 'U1', channel: 'C1', text: 'words', ts: '2.0' };

test('a message that begins a thread stands in none', () => {
  expect(readPersonsMessage({ ...EVENT, thread_ts: '2.0' }, BOT)?.thread).toBeNull();
  expect(readPersonsMessage({ ...EVENT, thread_ts: '1.0' }, BOT)?.thread).toBe('1.0');
});

test.each([{ subtype: 'thread_broadcast' }, { subtype: 'file_share' }, { subtype: 'me_message' }, {}])(
  '%j is a person’s',
  (changes) => {
    expect(readPersonsMessage({ ...EVENT, ...changes }, BOT)).toMatchObject({ user: 'U1', text: 'words' });
  },
);

test.each([
  { user: 'U0' },
  { user: 'USLACKBOT' },
  { user: undefined },
  { bot_id: 'B1' },
  { edited: { user: 'U1', ts: '3.0' } },
  { hidden: true },
  { subtype: 'bot_message' },
  { subtype: 'message_changed' },
  { subtype: 'message_deleted' },
  { subtype: 'channel_join' },
  { subtype: 'a_subtype_of_tomorrow' },
  { ts: undefined },
])('%j is none of a person’s', (changes) => {
  expect(readPersonsMessage({ ...EVENT, ...changes }, BOT)).toBeNull();
});
